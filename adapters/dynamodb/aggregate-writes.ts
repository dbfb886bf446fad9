import type { Event } from '#core/events.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { eventKey, memberKey, RELEASE, referenceKey } from './keys.ts';
import { KINDS, toItemOf } from './kinds.ts';
import { toMembership, toOwned } from './own-rows.ts';
import type { Store, Write } from './store.ts';
import { toPurposeEnd } from './vault.ts';

const NEW = 'attribute_not_exists(pk)';

/** The writes of some saves, for one transaction: state guarded by version, events, and the reference of a new one. */
export async function toWrites(saves: readonly Save[], store: Store): Promise<Write[]> {
  return (await Promise.all(saves.map((save) => toWritesOf(save, store)))).flat();
}

async function toWritesOf(save: Save, store: Store): Promise<Write[]> {
  const { kind, loaded, events } = save;
  const { table } = KINDS[kind];
  const TableName = store.tables[table];
  const Item = await toItemOf(save, store);
  const now: Write =
    loaded === 0
      ? { Put: { TableName, Item, ConditionExpression: NEW } }
      : {
          Put: {
            TableName,
            Item,
            ConditionExpression: '#version = :loaded',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':loaded': loaded },
          },
        };
  return [
    now,
    ...events.map(
      (event): Write => ({ Put: { TableName, Item: toEventItem(event, save), ConditionExpression: NEW } }),
    ),
    ...(loaded === 0 ? [toReferenceWrite(save, store)] : []),
    ...(isErased(save) ? [toDisowning(save, store)] : []),
    ...toPurposeEnd(save, store),
    ...toMemberWrites(save, store),
  ];
}

/** A member's chat finds her group while she is in it, and no longer. */
function toMemberWrites(save: Save, { tables }: Store): Write[] {
  if (save.kind !== 'application' || !save.moved) return [];
  const { chat, is } = save.moved;
  const key = memberKey(chat, save.state.id);
  const TableName = tables.claims;
  return [
    is === 'in'
      ? { Put: { TableName, Item: { ...key, ...toMembership(chat, save.state) } } }
      : { Delete: { TableName, Key: key } },
  ];
}

const toEventItem = (event: Event, { kind, state }: Save) => ({
  ...eventKey(kind, state.id, event.version, event.index),
  release: RELEASE,
  event,
});

/** The number of something new, by which it is also found as its chat's own. */
const toReferenceWrite = (save: Save, { tables }: Store): Write => ({
  Put: {
    TableName: tables.claims,
    Item: { ...toReferenceItem(save), ...toOwned(save) },
    ConditionExpression: NEW,
  },
});

const isErased = ({ events }: Save): boolean => events.some(({ name }) => name.endsWith('.erased'));

/** What was erased keeps its number and is nobody's. */
const toDisowning = (save: Save, { tables }: Store): Write => ({
  Put: { TableName: tables.claims, Item: toReferenceItem(save) },
});

const toReferenceItem = ({ kind, state }: Save) => ({ ...referenceKey(state.reference), kind, id: state.id });
