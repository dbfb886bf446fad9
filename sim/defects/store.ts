import {
  isEvent,
  isNotice,
  isReport,
  isSession,
  type Loose,
  onCall,
  onInput,
  onItem,
  type Planted,
  unguarded,
} from './wrap.ts';

const withoutName = ({ [`#due`]: _, [`#at`]: __, ...names }: Record<string, string>) => names;
/** Writes of a transaction that fit, changed. */
export const reshaped = (test: (put: Loose) => boolean, change: (put: Loose) => Loose) => (input: Loose) => ({
  TransactItems: input.TransactItems.map((one: Loose) =>
    one.Put && test(one.Put) ? { Put: change(one.Put) } : one,
  ),
});
const without = (test: (item: Loose) => boolean) => (input: Loose) => ({
  TransactItems: input.TransactItems.filter((one: Loose) => !(one.Put && test(one.Put.Item))),
});

/** Mistakes at the store's edge: conditions, transactions, indexes, reads. */
export const STORE_DEFECTS: readonly Planted[] = [
  onInput('the conversation is put without its condition', 'put', (input) =>
    isSession(input.Item) ? unguarded(input) : input,
  ),
  onInput(
    'a transaction forgets the condition of the conversation',
    'write',
    reshaped(({ Item }) => isSession(Item), unguarded),
  ),
  // Its version alone is guarded twice: an event of the same version stands in its way. See the control.
  onInput(
    'a transaction forgets the version of the report and of its events',
    'write',
    reshaped(({ Item }) => isReport(Item) || isEvent(Item), unguarded),
  ),
  onInput('events are left out of the transaction', 'write', without(isEvent)),
  onInput(
    'events overwrite one another',
    'write',
    reshaped(
      ({ Item }) => isEvent(Item),
      (put) => ({ ...unguarded(put), Item: { ...put.Item, sk: 'EVENT#0000001.0' } }),
    ),
  ),
  onInput(
    'the reference is not written',
    'write',
    without((item) => String(item.pk).startsWith('REF#')),
  ),
  onInput(
    'what was erased is still listed under its chat',
    'write',
    without((item) => String(item.pk).startsWith('REF#') && item.owner === undefined),
  ),
  onItem('a report is not listed under its chat', (item) =>
    String(item.pk).startsWith('REF#') && item.kind === 'report'
      ? { pk: item.pk, sk: item.sk, kind: item.kind, id: item.id }
      : item,
  ),
  onCall('the conversation is written before the rest, not with it', 'write', async (input, documents) => {
    for (const { Put } of input.TransactItems) if (Put) await documents.put(Put);
    return {};
  }),
  onCall('the rest is written before the conversation, not with it', 'write', async (input, documents) => {
    for (const { Put } of [...input.TransactItems].reverse()) if (Put) await documents.put(Put);
    return {};
  }),
  onCall('a cancelled transaction counts as done', 'write', (input, documents) =>
    documents.write(input).catch(() => ({})),
  ),
  onCall('a failed put counts as done', 'put', (input, documents) => documents.put(input).catch(() => ({}))),
  onCall('a refused condition counts as done', 'put', (input, documents) =>
    documents.put(input).catch((error: Error) => {
      if (error.name === 'ConditionalCheckFailedException' && isSession(input.Item)) return {};
      throw error;
    }),
  ),
  onInput(
    'a report climbs two steps at once',
    'write',
    reshaped(
      ({ Item }) => isReport(Item) && Item.now?.escalation === 1,
      (put) => ({ ...put, Item: { ...put.Item, now: { ...put.Item.now, escalation: 2 } } }),
    ),
  ),
  onInput('settling one reply strikes all', 'update', (input) =>
    String(input.UpdateExpression).includes('DELETE #owes')
      ? {
          ...input,
          UpdateExpression: String(input.UpdateExpression).replace(
            'DELETE #owes :settled',
            'REMOVE #owes, #due, #at',
          ),
          ExpressionAttributeNames: { ...input.ExpressionAttributeNames, '#due': 'due', '#at': 'at' },
        }
      : input,
  ),
  onInput('a settled chat stays on the list of debts', 'update', (input) =>
    String(input.UpdateExpression).includes('REMOVE #owes, #due, #at')
      ? {
          ...input,
          UpdateExpression: String(input.UpdateExpression).replace('#owes, #due, #at', '#owes'),
          ExpressionAttributeNames: withoutName(input.ExpressionAttributeNames),
        }
      : input,
  ),
  onInput('settling leaves the revision as it was', 'update', (input) =>
    String(input.UpdateExpression).startsWith('SET #revision = #revision + :one, #sent')
      ? {
          ...input,
          UpdateExpression: String(input.UpdateExpression).replace('+ :one', '+ :zero'),
          ExpressionAttributeValues: zeroed(input),
        }
      : input,
  ),
  onItem('the revision jumps', (item) => (isSession(item) ? { ...item, revision: item.revision + 1 } : item)),
  onItem('a report stands in no queue', (item) => (isReport(item) ? dropped(item, 'queue') : item)),
  onItem('a report is never due', (item) => (isReport(item) ? dropped(item, 'due') : item)),
  onItem('a taken report is not listed for its holder', (item) =>
    isReport(item) ? dropped(item, 'holder') : item,
  ),
  onItem('a closed report stays in the queue', (item) =>
    isReport(item) && item.now.state === 'solved'
      ? { ...item, queue: 'report#relief#none#1', rank: '0#x' }
      : item,
  ),
  onItem('protection stands in the relief queue', (item) =>
    isReport(item) && item.queue ? { ...item, queue: item.queue.replace('#protection#', '#relief#') } : item,
  ),
  onItem('protection stands on the map', (item) =>
    isReport(item) && item.now.lane === 'protection' ? { ...item, cell: 'qqguw' } : item,
  ),
  onItem('an indebted chat is not on the list of debts', (item) =>
    isSession(item) ? dropped(item, 'due') : item,
  ),
  onCall('the queue skips a shard', 'query', async (input, documents) => {
    const page = await documents.query(input);
    const skipped =
      input.IndexName === 'by-queue' && String(input.ExpressionAttributeValues[':queue']).endsWith('#none#1');
    return skipped ? { ...page, Items: [] } : page;
  }),
  onCall('the list of what is due skips a shard', 'query', async (input, documents) => {
    const page = await documents.query(input);
    const skipped =
      input.IndexName === 'by-due' && /#[3-9]$/.test(String(input.ExpressionAttributeValues[':due']));
    return skipped ? { ...page, Items: [] } : page;
  }),
  onCall('what the store left unread is forgotten', 'getMany', async (input, documents) => ({
    ...(await documents.getMany(input)),
    UnprocessedKeys: {},
    ...(Math.min(1, Object.keys(input.RequestItems).length) === 0 && {}),
  })),
  onInput('a notice is owed without its condition', 'put', (input) =>
    isNotice(input.Item) ? unguarded(input) : input,
  ),
  onCall('what became of a notice is not written down', 'update', async (input, documents) =>
    input.ExpressionAttributeValues?.[':state'] === 'sent' ? {} : documents.update(input),
  ),
];

const zeroed = (input: Loose) => {
  const { ':one': _, ...values } = input.ExpressionAttributeValues;
  return { ...values, ':zero': 0 };
};
const dropped = (item: Loose, name: string): Loose => {
  const { [name]: _, ...rest } = item;
  return rest;
};
