import type { ChatId } from '#core/shared/ids.ts';
import { beganAt } from '#core/shared/newest-of.ts';
import type { Kind, Save } from '#core/use-cases/ports.ts';
import type { OwnKind } from '#core/use-cases/ports-belongings.ts';
import { aggregateKey, toMoment } from './keys.ts';
import { queryAll } from './read-many.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** One query tells of so many things of a chat. Whoever has more is asked for kind by kind, so that none hides another. */
const AT_ONCE = 200;

/** Something that is a chat's: its kind and id, and nothing else. */
export interface OwnRow {
  readonly kind: OwnKind;
  readonly id: string;
}

/** Where something new stands among what its chat owns: by kind, then by when it began. */
export const toOwned = ({ kind, state }: Save): Item => ({
  owner: state.chat,
  own: toOwn(kind, beganAt(state), state.id),
});

/** Where a membership stands among what a member's chat owns, by when the group's file began. */
export const toMembership = (
  chat: ChatId,
  { id, at }: { readonly id: string; readonly at: number },
): Item => ({
  owner: chat,
  own: toOwn('membership', at, id),
});

const toOwn = (kind: OwnKind, at: number, id: string): string => `${kind}#${toMoment(at)}#${id}`;

function readOwn(row: Item): OwnRow {
  const [kind, , id] = String(row['own']).split('#');
  // As `toOwn` wrote it.
  return { kind: kind as OwnKind, id: String(id) };
}

/** Keys of what a chat has of one kind, the newest first; an infinite limit means every one. */
export async function listOfKind(
  store: Store,
  { kind, chat, limit }: { readonly kind: Kind; readonly chat: ChatId; readonly limit: number },
): Promise<readonly Item[]> {
  return (await rowsOfKind(store, { kind, chat, limit })).map(({ id }) => ({ ...aggregateKey(kind, id) }));
}

/** Everything that is a chat's, of each kind the newest first, at least so many of each as there are; one query for nearly everybody. */
export async function listOwn(
  store: Store,
  chat: ChatId,
  most: Partial<Record<OwnKind, number>>,
): Promise<readonly OwnRow[]> {
  const { Items = [], LastEvaluatedKey: more } = await store.documents.query({
    ...ofOwner(chat, store),
    Limit: AT_ONCE,
  });
  const rows = Items.map(readOwn);
  const last = rows.at(-1);
  if (!more || !last) return rows;
  // The index goes backwards: what stands before the last kind is complete, that kind and what follows may not be.
  const cut = Object.entries(most).filter(([kind]) => kind <= last.kind);
  const asked = await Promise.all(
    // `most` has no other keys.
    cut.map(([kind, limit]) => rowsOfKind(store, { kind: kind as OwnKind, chat, limit })),
  );
  return [...rows.filter(({ kind }) => kind > last.kind), ...asked.flat()];
}

async function rowsOfKind(
  store: Store,
  { kind, chat, limit }: { readonly kind: OwnKind; readonly chat: ChatId; readonly limit: number },
): Promise<readonly OwnRow[]> {
  const input = ofOwner(chat, store, kind);
  if (limit === Number.POSITIVE_INFINITY) return (await queryAll(store.documents, input)).map(readOwn);
  const { Items = [] } = await store.documents.query({ ...input, Limit: limit });
  return Items.map(readOwn);
}

const ofOwner = (chat: ChatId, { tables }: Store, kind?: OwnKind) => ({
  TableName: tables.claims,
  IndexName: 'by-owner',
  KeyConditionExpression: kind ? '#owner = :owner AND begins_with(#own, :kind)' : '#owner = :owner',
  ExpressionAttributeNames: { '#owner': 'owner', ...(kind && { '#own': 'own' }) },
  ExpressionAttributeValues: { ':owner': chat, ...(kind && { ':kind': `${kind}#` }) },
  ScanIndexForward: false,
});
