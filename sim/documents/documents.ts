import type {
  BatchGetCommandInput,
  DeleteCommandInput,
  GetCommandInput,
  PutCommandInput,
  QueryCommandInput,
  TransactWriteCommandInput,
  UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Documents } from '#adapters/dynamodb/client.ts';
import type { TableName, Tables } from '#adapters/dynamodb/keys.ts';
import { canceled, conditionFailed, refuseInput } from './errors.ts';
import { holds, type Lent, lentValue, nameOf, readTest, refuseUnused, type Test } from './expression.ts';
import { compareTexts, copyItem, type Item, toWireItem, type Value } from './item.ts';
import { INDEXES, type Index } from './plan.ts';
import { keyOf, Table } from './table.ts';
import { changed } from './update.ts';

/** One item as it was and as it is now. */
export interface Commit {
  readonly table: TableName;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** A stream record of an inserted item, as a function receives it. */
export interface StreamRecord {
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly table: TableName;
  readonly dynamodb: { readonly SequenceNumber: string; readonly NewImage?: ReturnType<typeof toWireItem> };
}

/** What the store in memory is lent. */
export interface Opening {
  readonly tables: Tables;
  readonly now: () => number;
  /** How late an index follows, in milliseconds; asked at every write. */
  readonly indexLag?: () => number;
  /** How old an answer of a read without ConsistentRead may be; asked at every such read. */
  readonly readLag?: () => number;
  /** Told of everything that one call has written, after it. */
  readonly onCommit?: (commits: readonly Commit[]) => void;
}

/** The calls of the store, done at once. */
export type Calls = {
  [Call in keyof Documents]: (input: Parameters<Documents[Call]>[0]) => Awaited<ReturnType<Documents[Call]>>;
};

interface Conditional {
  readonly ConditionExpression?: string | undefined;
  readonly UpdateExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Record<string, string> | undefined;
  readonly ExpressionAttributeValues?: Record<string, unknown> | undefined;
}

/** A write that has been read and checked, not done. */
interface Prepared {
  readonly table: TableName;
  readonly key: string;
  readonly condition: Test | undefined;
  readonly lent: Lent;
  readonly after: (before: Item | undefined) => Item | undefined;
}

const $metadata = {};
const MOST_IN_TRANSACTION = 100;
const STREAMED: readonly TableName[] = ['claims', 'applications'];

/**
 * DynamoDB in memory, as far as our stores use it: the seven calls, their expressions, indexes that follow later,
 * transactions with their reasons, stream records. TTL never acts. An unknown expression throws.
 */
export class DocumentStore {
  readonly #opening: Opening;
  readonly #names: ReadonlyMap<string, TableName>;
  readonly #tables: ReadonlyMap<TableName, Table>;
  readonly stream: StreamRecord[] = [];
  #sequence = 0;

  constructor(opening: Opening) {
    this.#opening = opening;
    // The keys of `tables` are its names by its type.
    const names = Object.entries(opening.tables) as [TableName, string][];
    this.#names = new Map(names.map(([name, stored]) => [stored, name]));
    this.#tables = new Map(names.map(([name]) => [name, new Table(INDEXES[name])]));
  }

  readonly calls: Calls = {
    get: (input) => this.#get(input),
    getMany: (input) => this.#getMany(input),
    query: (input) => this.#query(input),
    put: (input) => this.#single(this.#toPut(input)),
    update: (input) => this.#single(this.#toUpdate(input)),
    remove: (input) => this.#single(this.#toRemove(input)),
    write: (input) => this.#transact(input),
  };

  /** Every item of a table, for whoever checks it. */
  all(table: TableName): Iterable<Item> {
    return this.#table(table).all();
  }

  /** Reads one item beside all rules, for whoever checks it. */
  peek(table: TableName, key: string): Item | undefined {
    return this.#table(table).read(key, this.#opening.now(), 0);
  }

  /** Writes one item beside all rules: what another release has left. */
  poke(table: TableName, item: Item): void {
    this.#table(table).write(keyOf(item), item, this.#opening.now(), 0);
  }

  /** The rows of an index partition as they will be once it has followed. */
  settled(table: TableName, index: string, partition: string): readonly Item[] {
    return this.#table(table).indexed(index, partition, Number.POSITIVE_INFINITY);
  }

  #table(name: TableName): Table {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`No table ${name}`);
    return table;
  }

  #nameOf(stored: string | undefined): TableName {
    const name = this.#names.get(stored ?? '');
    if (!name) throw refuseInput(`No table ${stored}`);
    return name;
  }

  #lagOf(consistent: boolean | undefined): number {
    return consistent ? 0 : (this.#opening.readLag?.() ?? 0);
  }

  #get(input: GetCommandInput) {
    const item = this.#table(this.#nameOf(input.TableName)).read(
      keyOf(readKey(input.Key)),
      this.#opening.now(),
      this.#lagOf(input.ConsistentRead),
    );
    return { $metadata, ...(item && { Item: copyItem(item) }) };
  }

  #getMany({ RequestItems = {} }: BatchGetCommandInput) {
    const Responses: Record<string, Item[]> = {};
    for (const [stored, { Keys = [], ConsistentRead }] of Object.entries(RequestItems)) {
      const table = this.#table(this.#nameOf(stored));
      const keys = Keys.map((key) => keyOf(readKey(key)));
      if (keys.length > 100 || keys.length === 0) throw refuseInput('A batch reads 1 to 100 keys');
      if (new Set(keys).size < keys.length) throw refuseInput('A batch has a key twice');
      const items = keys.map((key) => table.read(key, this.#opening.now(), this.#lagOf(ConsistentRead)));
      Responses[stored] = items.filter((item) => item !== undefined).map(copyItem);
    }
    return { $metadata, Responses, UnprocessedKeys: {} };
  }

  #query(input: QueryCommandInput) {
    const name = this.#nameOf(input.TableName);
    const table = this.#table(name);
    const index = input.IndexName === undefined ? undefined : table.indexOrThrow(input.IndexName);
    if (index && input.ConsistentRead) throw refuseInput('An index has no consistent read');
    if (input.FilterExpression || input.ProjectionExpression)
      throw new Error('The simulator knows no filter and no projection: teach it in sim/documents');
    const lent = toLent(input);
    refuseUnused([input.KeyConditionExpression], lent);
    const { partition, rest } = readKeyTest(input.KeyConditionExpression, index, lent);
    const rows = index
      ? table.indexed(index.name, partition, this.#opening.now())
      : table.partition(partition, this.#opening.now(), this.#lagOf(input.ConsistentRead));
    const found = rest ? rows.filter((item) => holds(rest, item, lent)) : [...rows];
    if (input.ScanIndexForward === false) found.reverse();
    return toPage(found, input, index);
  }

  #toPut(input: NonNullable<PutCommandInput>): Prepared {
    const table = this.#nameOf(input.TableName);
    const item = copyItem(input.Item ?? {});
    checkKeys(item, INDEXES[table]);
    return { ...prepare(table, item, input), after: () => item };
  }

  #toUpdate(input: UpdateCommandInput): Prepared {
    const table = this.#nameOf(input.TableName);
    const key = readKey(input.Key);
    const prepared = prepare(table, key, input);
    const text = input.UpdateExpression ?? '';
    return {
      ...prepared,
      after: (before) => {
        const after = changed(text, before ?? { ...key }, prepared.lent);
        checkKeys(after, INDEXES[table]);
        return after;
      },
    };
  }

  #toRemove(input: DeleteCommandInput): Prepared {
    return { ...prepare(this.#nameOf(input.TableName), readKey(input.Key), input), after: () => undefined };
  }

  #single(prepared: Prepared) {
    const before = this.#before(prepared);
    if (prepared.condition && !holds(prepared.condition, before, prepared.lent)) throw conditionFailed();
    this.#commit([this.#apply(prepared)]);
    return { $metadata };
  }

  #transact({ TransactItems = [] }: TransactWriteCommandInput) {
    const prepared = TransactItems.map(({ Put, Update, Delete, ConditionCheck }) => {
      if (Put) return this.#toPut(Put);
      if (Update) return this.#toUpdate(Update as UpdateCommandInput);
      if (Delete) return this.#toRemove(Delete);
      if (!ConditionCheck) throw refuseInput('An empty item of a transaction');
      const checked = prepare(
        this.#nameOf(ConditionCheck.TableName),
        readKey(ConditionCheck.Key),
        ConditionCheck,
      );
      return { ...checked, after: (before: Item | undefined) => before };
    });
    if (prepared.length === 0 || prepared.length > MOST_IN_TRANSACTION)
      throw refuseInput('A transaction has 1 to 100 items');
    if (new Set(prepared.map(({ table, key }) => `${table}|${key}`)).size < prepared.length)
      throw refuseInput('A transaction has an item twice');
    // All new items are computed before any is written: a refused one leaves nothing behind.
    const outcomes = prepared.map((one) => this.#outcomeOf(one));
    if (outcomes.some(({ code }) => code !== 'None')) throw canceled(outcomes.map(({ code }) => code));
    this.#commit(prepared.map((one, place) => this.#apply({ ...one, after: () => outcomes[place]?.after })));
    return { $metadata };
  }

  /** What one item of a transaction would become, or why it stops the others. */
  #outcomeOf(one: Prepared): { readonly code: string; readonly after?: Item | undefined } {
    const before = this.#before(one);
    if (one.condition && !holds(one.condition, before, one.lent)) return { code: 'ConditionalCheckFailed' };
    try {
      return { code: 'None', after: one.after(before) };
    } catch (error) {
      if (error instanceof Error && error.name === 'ValidationException') return { code: 'ValidationError' };
      throw error;
    }
  }

  #before({ table, key }: Prepared): Item | undefined {
    return this.#table(table).read(key, this.#opening.now(), 0);
  }

  #apply(prepared: Prepared): Commit {
    const { table, key } = prepared;
    const before = this.#before(prepared);
    const after = prepared.after(before);
    if (after !== before)
      this.#table(table).write(key, after, this.#opening.now(), this.#opening.indexLag?.() ?? 0);
    if (STREAMED.includes(table)) this.#record(table, before, after);
    return { table, before, after };
  }

  #record(table: TableName, before: Item | undefined, after: Item | undefined): void {
    // The relay's filter lets inserted events pass and nothing else; the rest never leaves the stream.
    if (before || !after || after['event'] === undefined) return;
    this.#sequence += 1;
    const SequenceNumber = String(this.#sequence).padStart(21, '0');
    this.stream.push({
      eventName: 'INSERT',
      table,
      dynamodb: { SequenceNumber, NewImage: toWireItem(after) },
    });
  }

  #commit(commits: readonly Commit[]): void {
    this.#opening.onCommit?.(commits);
  }
}

/** The store as the stores are lent it: every call is done at once. */
export function toDocuments(store: DocumentStore): Documents {
  const { calls } = store;
  return {
    get: async (input) => calls.get(input),
    getMany: async (input) => calls.getMany(input),
    query: async (input) => calls.query(input),
    put: async (input) => calls.put(input),
    update: async (input) => calls.update(input),
    remove: async (input) => calls.remove(input),
    write: async (input) => calls.write(input),
  };
}

function readKey(key: Readonly<Record<string, unknown>> | undefined): Item {
  const { pk, sk, ...more } = key ?? {};
  if (
    typeof pk !== 'string' ||
    typeof sk !== 'string' ||
    pk === '' ||
    sk === '' ||
    Object.keys(more).length > 0
  )
    throw refuseInput('The key does not fit the table');
  return { pk, sk };
}

/** Keys of the table must stand in every item; keys of an index are text or absent. */
function checkKeys(item: Item, indexes: readonly Index[]): void {
  readKey({ pk: item['pk'], sk: item['sk'] });
  for (const { partition, sort } of indexes) {
    for (const name of [partition, sort]) {
      const value = item[name];
      if (value !== undefined && (typeof value !== 'string' || value === ''))
        throw refuseInput(`${name} is a key of an index and must be text`);
    }
  }
}

const toLent = (input: Conditional): Lent => ({
  names: input.ExpressionAttributeNames ?? {},
  values: input.ExpressionAttributeValues ? copyItem(input.ExpressionAttributeValues) : {},
});

function prepare(table: TableName, item: Item, input: Conditional): Omit<Prepared, 'after'> {
  const { ConditionExpression, UpdateExpression } = input;
  const lent = toLent(input);
  refuseUnused([ConditionExpression, UpdateExpression], lent);
  const condition = ConditionExpression === undefined ? undefined : readTest(ConditionExpression);
  return { table, key: keyOf(item), condition, lent };
}

/** The partition that a key condition names, and what it asks of the sort key. */
function readKeyTest(text: string | undefined, index: Index | undefined, lent: Lent) {
  const [partitionName, sortName] = index ? [index.partition, index.sort] : ['pk', 'sk'];
  const test = readTest(text ?? '');
  const [first, second, ...more] = test.kind === 'and' ? test.parts : [test];
  if (first?.kind !== 'compare' || first.is !== '=' || more.length > 0)
    throw refuseInput('A key condition begins with its partition');
  if (!('path' in first.left) || nameOf(first.left.path, lent) !== partitionName || !('value' in first.right))
    throw refuseInput('A key condition begins with its partition');
  if (second && namedIn(second, lent) !== sortName)
    throw refuseInput('A key condition ends with its sort key');
  const partition = lentValue(first.right.value, lent);
  if (typeof partition !== 'string' || partition === '') throw refuseInput('A partition is text');
  return { partition, rest: second };
}

function namedIn(test: Test, lent: Lent): string | undefined {
  if (test.kind === 'begins') return nameOf(test.path, lent);
  return test.kind === 'compare' && 'path' in test.left ? nameOf(test.left.path, lent) : undefined;
}

/** At most `Limit` rows after the start key; a full page says where it ended. */
function toPage(found: readonly Item[], input: QueryCommandInput, index: Index | undefined) {
  const { Limit = Number.POSITIVE_INFINITY, ExclusiveStartKey } = input;
  if (Limit < 1) throw refuseInput('A limit is at least 1');
  const start = ExclusiveStartKey ? placeAfter(found, ExclusiveStartKey, input, index) : 0;
  const Items = found.slice(start, start + Limit).map(copyItem);
  const last = Items.at(-1);
  if (!last || Items.length < Limit) return { $metadata, Items };
  return { $metadata, Items, LastEvaluatedKey: lastKey(last, index) };
}

/** The place after a key, also when its row has gone meanwhile. */
function placeAfter(
  found: readonly Item[],
  start: Readonly<Record<string, unknown>>,
  { ScanIndexForward }: QueryCommandInput,
  index: Index | undefined,
): number {
  const sort = index?.sort ?? 'sk';
  const turn = ScanIndexForward === false ? -1 : 1;
  const place = found.findIndex((item) => {
    const order =
      compareTexts(String(item[sort]), String(start[sort])) || compareTexts(keyOf(item), keyOf(start));
    return order * turn > 0;
  });
  return place < 0 ? found.length : place;
}

function lastKey(item: Item, index: Index | undefined): Item {
  const names = index ? ['pk', 'sk', index.partition, index.sort] : ['pk', 'sk'];
  return Object.fromEntries(names.map((name) => [name, item[name] as Value]));
}
