import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Documents, openDocuments } from '#adapters/dynamodb/client.ts';
import { DocumentStore, toDocuments } from '#sim/documents/documents.ts';
import { INDEXES } from '#sim/documents/plan.ts';
import { type StoreServer, startStoreServer } from '../contracts/store-server.ts';
import { listResources, toTestTemplates } from '../infra/stage.ts';

let server: StoreServer;
let real: Documents;
let run = 0;

beforeAll(async () => {
  server = await startStoreServer();
  real = openDocuments({ endpoint: server.endpoint });
});
afterAll(() => server.stop());

type Command = {
  readonly call: keyof Documents;
  readonly input: (prefix: string) => Record<string, unknown>;
};

const key = fc.constantFrom('A', 'B', 'C');
const sort = fc.constantFrom('NOW', 'EVENT#1', 'EVENT#2', 'SESSION');
const small = fc.integer({ min: 0, max: 3 });
const due = fc.constantFrom('owed#1', 'owed#2', undefined);
const moment = fc.constantFrom('0001', '0002', '0003');

const item = fc.record({
  pk: key,
  sk: sort,
  revision: small,
  owes: fc.option(fc.uniqueArray(small, { minLength: 1 }), { nil: undefined }),
  sent: fc.option(fc.array(small, { maxLength: 2 }), { nil: undefined }),
  due,
  at: moment,
  state: fc.constantFrom('owed', 'sent'),
  expiresAt: small,
  sealed: fc.constantFrom(new Uint8Array([1, 2]), undefined),
  nested: fc.constantFrom({ list: [1, 'two', null, true], deep: { text: '' } }, undefined),
});

const stored = (prefix: string, { owes, ...plain }: Record<string, unknown>) => ({
  ...plain,
  pk: `${prefix}${plain['pk']}`,
  ...(owes === undefined ? {} : { owes: new Set(owes as number[]) }),
  ...(plain['due'] === undefined ? {} : { due: `${prefix}${plain['due']}` }),
});

/** Every condition that a store puts on a write. */
const condition = fc.oneof(
  fc.constant({}),
  fc.constant({ ConditionExpression: 'attribute_not_exists(pk)' }),
  fc.constant({ ConditionExpression: 'attribute_exists(pk)' }),
  small.map((loaded) => ({
    ConditionExpression: '#revision = :loaded',
    ExpressionAttributeNames: { '#revision': 'revision' },
    ExpressionAttributeValues: { ':loaded': loaded },
  })),
  small.map((now) => ({
    ConditionExpression: 'attribute_not_exists(pk) OR #expiresAt <= :now',
    ExpressionAttributeNames: { '#expiresAt': 'expiresAt' },
    ExpressionAttributeValues: { ':now': now },
  })),
  fc.constantFrom('owed', 'sent').map((state) => ({
    ConditionExpression: 'attribute_not_exists(pk) OR #state = :other',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':other': state },
  })),
);

const update = fc.oneof(
  fc.record({ u: small, message: small }).map(({ u, message }) => ({
    ConditionExpression: 'contains(#owes, :update) AND #owes <> :settled',
    UpdateExpression:
      'SET #revision = #revision + :one, #sent = list_append(if_not_exists(#sent, :none), :sent) DELETE #owes :settled',
    ExpressionAttributeNames: { '#revision': 'revision', '#sent': 'sent', '#owes': 'owes' },
    ExpressionAttributeValues: {
      ':one': 1,
      ':none': [],
      ':sent': [message],
      ':settled': new Set([u]),
      ':update': u,
    },
  })),
  small.map((u) => ({
    ConditionExpression: '#owes = :settled',
    UpdateExpression: 'SET #revision = #revision + :one REMOVE #owes, #due, #at',
    ExpressionAttributeNames: { '#revision': 'revision', '#owes': 'owes', '#due': 'due', '#at': 'at' },
    ExpressionAttributeValues: { ':one': 1, ':settled': new Set([u]) },
  })),
  small.map((now) => ({
    ConditionExpression: '#expiresAt > :now',
    UpdateExpression: 'SET #revision = #revision + :one, #expiresAt = :soon REMOVE #sealed, #owes',
    ExpressionAttributeNames: {
      '#revision': 'revision',
      '#expiresAt': 'expiresAt',
      '#sealed': 'sealed',
      '#owes': 'owes',
    },
    ExpressionAttributeValues: { ':one': 1, ':now': now, ':soon': now + 1 },
  })),
  fc.constantFrom('owed', 'sent').map((state) => ({
    ConditionExpression: 'attribute_exists(pk)',
    UpdateExpression: 'SET #state = :state, #revision = #revision + :one REMOVE #due',
    ExpressionAttributeNames: { '#state': 'state', '#revision': 'revision', '#due': 'due' },
    ExpressionAttributeValues: { ':state': state, ':one': 1 },
  })),
  fc.constant({
    UpdateExpression: 'SET #revision = #revision + :one',
    ExpressionAttributeNames: { '#revision': 'revision' },
    ExpressionAttributeValues: { ':one': 1 },
  }),
);

const TableName = 'test-sessions';
const keyIn = (prefix: string, pk: string, sk: string) => ({ pk: `${prefix}${pk}`, sk });
type One = { Put?: unknown; Update?: unknown; Delete?: unknown };

const single = {
  put: fc.record({ item, condition }).map(
    ({ item, condition }): Command => ({
      call: 'put',
      input: (prefix) => ({ TableName, Item: stored(prefix, item), ...condition }),
    }),
  ),
  update: fc.record({ key, sort, update }).map(
    ({ key, sort, update }): Command => ({
      call: 'update',
      input: (prefix) => ({ TableName, Key: keyIn(prefix, key, sort), ...update }),
    }),
  ),
  remove: fc.record({ key, sort, condition }).map(
    ({ key, sort, condition }): Command => ({
      call: 'remove',
      input: (prefix) => ({ TableName, Key: keyIn(prefix, key, sort), ...condition }),
    }),
  ),
};

const OPERATION = { put: 'Put', update: 'Update', remove: 'Delete' } as const;
const transaction = fc
  .array(fc.oneof(single.put, single.update, single.remove), { minLength: 1, maxLength: 4 })
  .map(
    (commands): Command => ({
      call: 'write',
      input: (prefix) => ({
        TransactItems: commands.map(
          ({ call, input }): One => ({ [OPERATION[call as keyof typeof OPERATION]]: input(prefix) }),
        ),
      }),
    }),
  );

const reads = [
  fc.record({ key, sort }).map(
    ({ key, sort }): Command => ({
      call: 'get',
      input: (prefix) => ({ TableName, Key: keyIn(prefix, key, sort), ConsistentRead: true }),
    }),
  ),
  fc.uniqueArray(fc.record({ key, sort }), { minLength: 1, selector: (one) => `${one.key}${one.sort}` }).map(
    (keys): Command => ({
      call: 'getMany',
      input: (prefix) => ({
        RequestItems: {
          [TableName]: { Keys: keys.map((one) => keyIn(prefix, one.key, one.sort)), ConsistentRead: true },
        },
      }),
    }),
  ),
  fc.record({ key, begins: fc.boolean(), limit: fc.constantFrom(undefined, 1, 2), back: fc.boolean() }).map(
    ({ key, begins, limit, back }): Command => ({
      call: 'query',
      input: (prefix) => ({
        TableName,
        KeyConditionExpression: begins ? 'pk = :pk AND begins_with(sk, :events)' : 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `${prefix}${key}`, ...(begins && { ':events': 'EVENT#' }) },
        ConsistentRead: true,
        ...(limit && { Limit: limit }),
        ...(back && { ScanIndexForward: false }),
      }),
    }),
  ),
  fc
    .record({
      due: fc.constantFrom('owed#1', 'owed#2'),
      before: moment,
      over: fc.constantFrom('<', '>', '>='),
    })
    .map(
      ({ due, before, over }): Command => ({
        call: 'query',
        input: (prefix) => ({
          TableName,
          IndexName: 'by-due',
          KeyConditionExpression: `#due = :due AND #at ${over} :before`,
          ExpressionAttributeNames: { '#due': 'due', '#at': 'at' },
          ExpressionAttributeValues: { ':due': `${prefix}${due}`, ':before': before },
          Limit: 50,
        }),
      }),
    ),
];

const command = fc.oneof(single.put, single.put, single.update, single.remove, transaction, ...reads);

/** What a call answered, so that two stores can be compared. */
async function answerOf(documents: Documents, { call, input }: Command, prefix: string): Promise<unknown> {
  try {
    // Every generated input belongs to its call.
    const output = await documents[call](input(prefix) as never);
    const { Item, Items, LastEvaluatedKey, Responses } = output as Record<string, unknown>;
    return plain({
      Item,
      Items: inOrder(Items),
      LastEvaluatedKey,
      Responses: inOrder(Object.values(Responses ?? {})[0]),
    });
  } catch (error) {
    const { name, CancellationReasons = [] } = error as {
      name: string;
      CancellationReasons?: { Code: string }[];
    };
    return { name, codes: CancellationReasons.map(({ Code }) => Code) };
  }
}

/** Rows of equal index keys have no order of their own: they are compared as a set within it. */
const inOrder = (items: unknown): unknown =>
  Array.isArray(items)
    ? [...items].sort((one, other) =>
        String(JSON.stringify([one.pk, one.sk])) < String(JSON.stringify([other.pk, other.sk])) ? -1 : 1,
      )
    : items;

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner) => {
      if (inner instanceof Set) return [...inner].map(String).sort();
      if (inner?.type === 'Buffer') return [...inner.data];
      if (inner instanceof Uint8Array) return [...inner];
      return inner && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner;
    }),
  );

describe("the simulator's store", () => {
  it('answers like the store server whatever is asked in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 25 }), async (commands) => {
        run += 1;
        const prefix = `R${run}#`;
        const sim = toDocuments(new DocumentStore({ tables: server.tables, now: () => 0 }));
        for (const one of commands) {
          const answered = await answerOf(sim, one, prefix);
          expect(answered).toEqual(await answerOf(real, one, prefix));
        }
      }),
      { numRuns: 120, seed: 20261125 },
    );
  }, 120_000);

  it('throws on an expression that it was not taught', () => {
    const { calls } = new DocumentStore({ tables: server.tables, now: () => 0 });
    const attempt = (ConditionExpression: string) => () =>
      calls.put({ TableName, Item: { pk: 'A', sk: 'NOW' }, ConditionExpression });
    expect(attempt('size(pk) > :one')).toThrow(/teach it/);
    expect(attempt('NOT attribute_exists(pk)')).toThrow(/teach it/);
    expect(attempt('a.b = :one')).toThrow(/teach it/);
  });

  it('shows an index late, and an old item to whoever does not ask for a consistent read', () => {
    let now = 0;
    const store = new DocumentStore({
      tables: server.tables,
      now: () => now,
      indexLag: () => 50,
      readLag: () => 50,
    });
    const { calls } = store;
    const Key = { pk: 'A', sk: 'NOW' };
    calls.put({ TableName, Item: { ...Key, due: 'owed#1', at: '1' } });
    const listed = () =>
      calls.query({
        TableName,
        IndexName: 'by-due',
        KeyConditionExpression: '#due = :due',
        ExpressionAttributeNames: { '#due': 'due' },
        ExpressionAttributeValues: { ':due': 'owed#1' },
      }).Items;
    expect([listed(), calls.get({ TableName, Key }).Item]).toEqual([[], undefined]);
    expect(calls.get({ TableName, Key, ConsistentRead: true }).Item).toMatchObject(Key);
    now = 60;
    expect([listed()?.length, calls.get({ TableName, Key }).Item]).toMatchObject([1, Key]);
  });

  it('has the indexes that the template declares', () => {
    const declared = listResources(toTestTemplates('drill').storage, 'AWS::DynamoDB::Table').map(
      ([, { Properties }]): [string, unknown] => {
        const indexes = (Properties.GlobalSecondaryIndexes ?? []) as {
          IndexName: string;
          KeySchema: { AttributeName: string }[];
          Projection: { ProjectionType: string };
        }[];
        return [
          String(Properties.TableName).split('-').at(-1) ?? '',
          indexes.map(({ IndexName, KeySchema, Projection }) => ({
            name: IndexName,
            partition: KeySchema[0]?.AttributeName,
            sort: KeySchema[1]?.AttributeName,
            ...(Projection.ProjectionType === 'ALL' && { whole: true }),
          })),
        ];
      },
    );
    expect(Object.fromEntries(declared)).toEqual(INDEXES);
  }, 120_000);
});
