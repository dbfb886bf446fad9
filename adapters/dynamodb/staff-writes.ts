import type { StaffId } from '#core/shared/ids.ts';
import type { Staff } from '#core/staff/staff.ts';
import { bindingKey, doorKey, type Key, roleKey, staffKey } from './keys.ts';
import { type StaffItem, toBindingItem, toRoleItem, toStaffItem } from './staff-item.ts';
import type { Store, Write } from './store.ts';
import type { Item } from './upgrade.ts';

type Doors = Pick<Staff, 'chat' | 'account'>;

const doorsOf = ({ chat, account }: Doors): readonly string[] => [
  ...(chat === undefined ? [] : [chat]),
  ...(account === undefined ? [] : [toAccountDoor(account)]),
];

/** An account among the doors; chats stand there by their own name. */
export const toAccountDoor = (account: string): string => `account:${account}`;

/** Everything that changes with a member of staff, as parts of one transaction: herself, her role's list, her doors, her binding. */
export async function toStaffWrites(
  staff: Staff,
  before: StaffItem | undefined,
  store: Store,
): Promise<Write[]> {
  const { people } = store.tables;
  const version = (before?.version ?? 0) + 1;
  const master: Write = {
    Put: {
      TableName: people,
      Item: await toStaffItem(staff, version, store),
      ConditionExpression: before ? '#version = :before' : 'attribute_not_exists(pk)',
      ...(before && {
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': before.version },
      }),
    },
  };
  return [
    master,
    { Put: { TableName: people, Item: toRoleItem(staff) } },
    ...(before && before.role !== staff.role
      ? [{ Delete: { TableName: people, Key: roleKey(before.role, staff.id) } }]
      : []),
    ...toDoorWrites(staff, before, people),
    ...(await toBindingWrites(staff, before, version, store)),
  ];
}

function toDoorWrites(staff: Staff, before: StaffItem | undefined, people: string): Write[] {
  const doors = doorsOf(staff);
  const closed = before ? doorsOf(before).filter((door) => !doors.includes(door)) : [];
  return [
    ...doors.map((door) => putOwn(people, { ...doorKey(door), id: staff.id }, staff.id)),
    ...closed.map((door) => deleteOwn(people, doorKey(door), staff.id)),
  ];
}

async function toBindingWrites(
  staff: Staff,
  before: StaffItem | undefined,
  version: number,
  store: Store,
): Promise<Write[]> {
  const { sessions } = store.tables;
  const chat = staff.state === 'active' ? staff.chat : undefined;
  const closed = before?.state === 'active' ? before.chat : undefined;
  return [
    ...(chat === undefined
      ? []
      : [putOwn(sessions, await toBindingItem(staff, chat, version, store), staff.id)]),
    ...(closed === undefined || closed === chat ? [] : [deleteOwn(sessions, bindingKey(closed), staff.id)]),
  ];
}

/** A door belongs to one member of staff: nobody else's is overwritten or removed. */
const putOwn = (TableName: string, Item: Item, id: StaffId): Write => ({
  Put: { TableName, Item, ...own(id, 'attribute_not_exists(pk) OR ') },
});
const deleteOwn = (TableName: string, key: Key, id: StaffId): Write => ({
  Delete: { TableName, Key: { ...key }, ...own(id, '') },
});
const own = (id: StaffId, or: string) => ({
  ConditionExpression: `${or}#id = :id`,
  ExpressionAttributeNames: { '#id': 'id' },
  ExpressionAttributeValues: { ':id': id },
});

/** The key and version of a member of staff as she is loaded for a guarded write. */
export const loadItem = async ({ documents, tables }: Store, id: StaffId) => {
  const { Item } = await documents.get({
    TableName: tables.people,
    Key: { ...staffKey(id) },
    ConsistentRead: true,
  });
  return Item;
};
