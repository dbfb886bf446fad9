import * as z from 'zod';
import { covers, type Scope } from '#core/shared/area.ts';
import { Invitation } from '#core/staff/invitation.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { InvitationStore } from '#core/use-cases/ports.ts';
import { placeOfRaceOrThrow } from './cancellation.ts';
import { INVITATIONS, invitationKey, RELEASE } from './keys.ts';
import { loadMany, queryAll } from './read-many.ts';
import { StaffItem } from './staff-item.ts';
import { loadItem, toStaffWrites } from './staff-writes.ts';
import { isHeld, openValue, type Store, sealValue, type Write } from './store.ts';
import { type Item, upgradeOrThrow } from './upgrade.ts';

const LISTED_FOR = 30 * 24 * 3600 * 1000;

/** Invitations in DynamoDB. Throws when the store fails. */
export function createInvitationStore(store: Store): InvitationStore {
  const { documents, tables, now } = store;
  const TableName = tables.people;
  return {
    async find(id) {
      const [item] = await loadMany(documents, TableName, [invitationKey(id)]);
      return item && toInvitationOrThrow(item, store);
    },

    async add(invitation) {
      const Item = await toItem(invitation, store);
      const row = { pk: INVITATIONS, sk: invitation.id, reach: invitation.area, until: invitation.expiresAt };
      const put: Write = { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
      const rows: Write[] = invitation.member === undefined ? [{ Put: { TableName, Item: row } }] : [];
      return isWritten([put, ...rows], store);
    },

    async list(within) {
      const rows = await queryAll(documents, {
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': INVITATIONS },
        ConsistentRead: true,
      });
      const keys = rows
        .filter((row) => isListed(row, within, now()))
        .map(({ sk }) => invitationKey(String(sk)));
      const items = await loadMany(documents, TableName, keys);
      const found = await Promise.all(items.map((item) => toInvitationOrThrow(item, store)));
      return found.sort((one, other) => other.at - one.at);
    },

    async withdraw(invitation) {
      const Item = await toItem(invitation, store);
      return isHeld(documents.put({ TableName, Item, ...whileOpen() }));
    },

    join: (invitation, member) => joinInvitation(invitation, member, store),
  };
}

/** The invitation is used and the member saved, or nothing is. */
async function joinInvitation(invitation: Invitation, member: Staff, store: Store): Promise<boolean> {
  const before = invitation.member === undefined ? undefined : await loadItem(store, member.id);
  if (invitation.member !== undefined && before === undefined) return false;
  const used: Invitation = { ...invitation, state: 'used', usedBy: member.id };
  const Item = await toItem(used, store);
  const use: Write = { Put: { TableName: store.tables.people, Item, ...whileOpen(store.now()) } };
  const writes = await toStaffWrites(member, before && StaffItem.parse(before), store);
  return isWritten([use, ...writes], store);
}

const whileOpen = (now?: number) => ({
  ConditionExpression: now === undefined ? '#state = :open' : '#state = :open AND #expiresAt > :now',
  ExpressionAttributeNames: {
    '#state': 'state',
    ...(now !== undefined && { '#expiresAt': 'expiresAt' }),
  },
  ExpressionAttributeValues: { ':open': 'open', ...(now !== undefined && { ':now': now }) },
});

async function isWritten(TransactItems: Write[], { documents }: Store): Promise<boolean> {
  try {
    await documents.write({ TransactItems });
    return true;
  } catch (error) {
    placeOfRaceOrThrow(error);
    return false;
  }
}

const boundTo = (id: string): string => `people|INVITATION#${id}|name`;

async function toItem({ name, ...invitation }: Invitation, { seal }: Store): Promise<Item> {
  return {
    ...invitationKey(invitation.id),
    ...withoutArea(invitation),
    name: await sealValue(seal, name, boundTo(invitation.id)),
    release: RELEASE,
  };
}

/** An invitation is nobody of an area yet: under another name its area stays out of the index by area. */
const withoutArea = ({ area, ...invitation }: Omit<Invitation, 'name'>) => ({ ...invitation, reach: area });

async function toInvitationOrThrow(item: Item, { seal }: Store): Promise<Invitation> {
  const { reach, ...plain } = upgradeOrThrow(item);
  const id = z.string().parse(plain['id']);
  const name = await openValue(seal, plain['name'], boundTo(id));
  return Invitation.parse({ ...plain, area: reach, name });
}

function isListed(row: Item, within: Scope, now: number): boolean {
  // Written by `add` from a parsed invitation.
  const { reach, until } = row as unknown as { reach: Scope; until: number };
  return until > now - LISTED_FOR && covers(within, reach);
}
