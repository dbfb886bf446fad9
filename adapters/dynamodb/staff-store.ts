import { covers, type Scope } from '#core/shared/area.ts';
import { StaffId } from '#core/shared/ids.ts';
import { refuse } from '#core/shared/refusals.ts';
import { no, type Result } from '#core/shared/result.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { StaffQuery, StaffStore } from '#core/use-cases/ports.ts';
import { placeOfRaceOrThrow } from './cancellation.ts';
import { areasOver, doorKey, type Key, rolePartition, staffKey } from './keys.ts';
import { keysOf, loadMany, queryAll } from './read-many.ts';
import { StaffItem, toStaffOrThrow } from './staff-item.ts';
import { loadItem, toAccountDoor, toStaffWrites } from './staff-writes.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

const ATTEMPTS = 3;

/** Staff in DynamoDB. Throws when the store fails, and from `save` when a door belongs to another member of staff. */
export function createStaffStore(store: Store): StaffStore {
  const find: StaffStore['find'] = async (id) => (await loadStaff([staffKey(id)], store))[0];
  const findByDoor = async (door: string) => {
    const Key = { ...doorKey(door) };
    const { Item } = await store.documents.get({
      TableName: store.tables.people,
      Key,
      ConsistentRead: true,
    });
    return Item && find(StaffId.parse(Item['id']));
  };
  return {
    find,
    findByAccount: (account) => findByDoor(toAccountDoor(account)),
    findByChat: findByDoor,
    list: (query) => listStaff(query, store),

    async save(staff) {
      const saved = await changeStaff(staff.id, () => ({ ok: true, value: staff }), store);
      if (!saved) throw new Error(`Staff ${staff.id} kept moving while saved, or a door is another's`);
    },

    async change(id, decide) {
      const absent = no(refuse('staff.unknown'));
      const changed = await changeStaff(id, (before) => (before ? decide(before) : absent), store);
      if (!changed) throw new Error(`Staff ${id} kept moving while decided on, or a door is another's`);
      return changed;
    },
  };
}

async function loadStaff(keys: readonly Key[], store: Store): Promise<Staff[]> {
  const items = await loadMany(store.documents, store.tables.people, keys);
  return Promise.all(items.map((item) => toStaffOrThrow(item, store)));
}

/** By the areas over a place where one is given; otherwise by role, whose rows say who is meant before anybody is loaded. */
async function listStaff(query: StaffQuery, store: Store): Promise<Staff[]> {
  const { documents, tables } = store;
  const { area, roles, states = ['active'], within } = query;
  const all = (input: typeof ofRole | typeof inArea, of: readonly string[]) =>
    Promise.all(of.map((one) => queryAll(documents, { TableName: tables.people, ...input(one) })));
  const keys =
    area === undefined
      ? (await all(ofRole, roles))
          .flat()
          .filter((row) => mayFit(row, query))
          .map((row) => ({ pk: String(row['sk']), sk: 'NOW' }))
      : keysOf((await all(inArea, areasOver(area))).flat());
  const staff = await loadStaff(keys, store);
  return staff
    .filter(
      (one) =>
        states.includes(one.state) &&
        roles.includes(one.role) &&
        (within === undefined || covers(within, one.area)),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function mayFit(row: Item, { within, states = ['active'] }: StaffQuery): boolean {
  // Written by toRoleItem from a parsed member of staff.
  const { reach, state } = row as { reach: Scope; state: Staff['state'] };
  return states.includes(state) && (within === undefined || covers(within, reach));
}

const inArea = (area: string) => ({
  IndexName: 'by-area',
  KeyConditionExpression: '#area = :area',
  ExpressionAttributeNames: { '#area': 'area' },
  ExpressionAttributeValues: { ':area': area },
});

const ofRole = (role: string) => ({
  KeyConditionExpression: 'pk = :pk',
  // The roles of a query are roles.
  ExpressionAttributeValues: { ':pk': rolePartition(role as Staff['role']) },
  ConsistentRead: true,
});

/** Loads, decides and saves under the version that was loaded; undefined when somebody was faster every time. */
async function changeStaff(
  id: StaffId,
  decide: (before: Staff | undefined) => Result<Staff>,
  store: Store,
): Promise<Result<Staff> | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const item = await loadItem(store, id);
    const decided = decide(item && (await toStaffOrThrow(item, store)));
    if (!decided.ok) return decided;
    const before = item && StaffItem.parse(item);
    try {
      await store.documents.write({ TransactItems: await toStaffWrites(decided.value, before, store) });
      return decided;
    } catch (error) {
      placeOfRaceOrThrow(error);
    }
  }
  return undefined;
}
