import type { Staff, StaffStore } from '#core/use-cases/ports.ts';
import type { Write } from './aggregate-writes.ts';
import { placeOfRaceOrThrow } from './cancellation.ts';
import { areasOver, bindingKey, type Key, roleKey, rolePartition, staffKey } from './keys.ts';
import { keysOf, loadMany, queryAll } from './read-many.ts';
import { StaffItem, toBindingItem, toStaffItem, toStaffOrThrow } from './staff-item.ts';
import type { Store } from './store.ts';

const ATTEMPTS = 3;

/** Staff in DynamoDB. Throws when the store fails, and from `save` when the chat belongs to another member of staff. */
export function createStaffStore(store: Store): StaffStore {
  const { documents, tables } = store;
  const found = (keys: readonly Key[]) =>
    loadMany(documents, tables.people, keys).then((items) =>
      Promise.all(items.map((item) => toStaffOrThrow(item, store))),
    );
  return {
    async find(id) {
      return (await found([staffKey(id)]))[0];
    },

    async list({ area, roles }) {
      const partitions = area ? areasOver(area).map(inArea) : roles.map(ofRole);
      const rows = await Promise.all(
        partitions.map((partition) => queryAll(documents, { TableName: tables.people, ...partition })),
      );
      const keys = area
        ? keysOf(rows.flat())
        : rows.flat().map((row) => ({ pk: String(row['sk']), sk: 'NOW' }));
      const staff = await found(keys);
      return staff.filter((member) => member.active && roles.includes(member.role)).sort(byId);
    },

    async save(staff) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) if (await trySave(staff, store)) return;
      throw new Error(
        `Staff ${staff.id} moved ${ATTEMPTS} times while it was saved, or its chat is another's`,
      );
    },
  };
}

const byId = (one: Staff, other: Staff): number => (one.id < other.id ? -1 : 1);

const inArea = (area: string) => ({
  IndexName: 'by-area',
  KeyConditionExpression: '#area = :area',
  ExpressionAttributeNames: { '#area': 'area' },
  ExpressionAttributeValues: { ':area': area },
});

const ofRole = (role: Staff['role']) => ({
  KeyConditionExpression: 'pk = :pk',
  ExpressionAttributeValues: { ':pk': rolePartition(role) },
  ConsistentRead: true,
});

/** Master, binding and role row in one transaction; false when somebody saved her in between. */
async function trySave(staff: Staff, store: Store): Promise<boolean> {
  const { documents, tables } = store;
  const { Item } = await documents.get({
    TableName: tables.people,
    Key: staffKey(staff.id),
    ConsistentRead: true,
  });
  const before = Item && StaffItem.parse(Item);
  try {
    await documents.write({ TransactItems: await toStaffWrites(staff, before, store) });
    return true;
  } catch (error) {
    placeOfRaceOrThrow(error);
    return false;
  }
}

async function toStaffWrites(staff: Staff, before: StaffItem | undefined, store: Store): Promise<Write[]> {
  const { people, sessions } = store.tables;
  const version = (before?.version ?? 0) + 1;
  const writes: Write[] = [
    {
      Put: {
        TableName: people,
        Item: await toStaffItem(staff, version, store),
        ConditionExpression: before ? '#version = :before' : 'attribute_not_exists(pk)',
        ...(before && {
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': before.version },
        }),
      },
    },
    { Put: { TableName: people, Item: roleKey(staff.role, staff.id) } },
  ];
  if (before && before.role !== staff.role) {
    writes.push({ Delete: { TableName: people, Key: roleKey(before.role, staff.id) } });
  }
  if (staff.chat) {
    const Item = await toBindingItem(staff, staff.chat, version, store);
    writes.push({ Put: { TableName: sessions, Item, ...ownBinding(staff, 'attribute_not_exists(pk) OR ') } });
  }
  if (before?.chat && before.chat !== staff.chat) {
    writes.push({ Delete: { TableName: sessions, Key: bindingKey(before.chat), ...ownBinding(staff, '') } });
  }
  return writes;
}

/** A chat belongs to one member of staff: nobody else's binding is overwritten or removed. */
const ownBinding = ({ id }: Staff, or: string) => ({
  ConditionExpression: `${or}#id = :id`,
  ExpressionAttributeNames: { '#id': 'id' },
  ExpressionAttributeValues: { ':id': id },
});
