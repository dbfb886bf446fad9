import type { Event } from '#core/events.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { begunReferrals } from '#core/use-cases/ports-passed-on.ts';
import { eventKey, memberKey, RELEASE, referenceKey } from './keys.ts';
import { KINDS, toItemOf } from './kinds.ts';
import { toOwned } from './own-rows.ts';
import { toStillHers } from './passed-on.ts';
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
    ...(loaded === 0 || isErased(save) ? [toReferenceWrite(save, store)] : []),
    ...toPurposeEnd(save, store),
    ...toMemberWrites(save, store),
    ...begunReferrals([save]).map((one) => toStillHers(one, store)),
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
      ? { Put: { TableName, Item: { ...key, ...toOwned(chat, 'membership', save.state) } } }
      : { Delete: { TableName, Key: key } },
  ];
}

const toEventItem = (event: Event, { kind, state }: Save) => ({
  ...eventKey(kind, state.id, event.version, event.index),
  release: RELEASE,
  event,
});

const isErased = ({ events }: Save): boolean => events.some(({ name }) => name.endsWith('.erased'));

/** The number of something new, by which it is also found as its chat's own; what was erased keeps its number and is nobody's. */
const toReferenceWrite = (save: Save, { tables }: Store): Write => ({
  Put: {
    TableName: tables.claims,
    Item: {
      ...referenceKey(save.state.reference),
      kind: save.kind,
      id: save.state.id,
      ...(!isErased(save) && toOwned(save.state.chat, save.kind, save.state)),
    },
    ...(save.loaded === 0 && { ConditionExpression: NEW }),
  },
});
