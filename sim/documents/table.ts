import { refuseInput } from './errors.ts';
import { compareTexts, type Item, type Value } from './item.ts';
import type { Index } from './plan.ts';

/** An item with what it was before, for reads that may be late. */
interface Record_ {
  now: Item | undefined;
  before: Item | undefined;
  at: number;
}

/** One row of an index partition, in its order. */
interface Row {
  readonly sort: string;
  readonly key: string;
  readonly item: Item;
}

interface Waiting {
  readonly at: number;
  readonly key: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** A table: items by key, partitions in the order of their sort key, and indexes that follow after a lag. */
export class Table {
  readonly #records = new Map<string, Record_>();
  readonly #partitions = new Map<string, Map<string, Item>>();
  readonly #indexes: ReadonlyMap<string, { readonly index: Index; readonly rows: Map<string, Row[]> }>;
  readonly #waiting: Waiting[] = [];

  constructor(indexes: readonly Index[]) {
    this.#indexes = new Map(indexes.map((index) => [index.name, { index, rows: new Map() }]));
  }

  indexOrThrow(name: string): Index {
    const found = this.#indexes.get(name);
    if (!found) throw refuseInput(`No index ${name}`);
    return found.index;
  }

  /** The item now, or as it was `lag` milliseconds ago when it has changed since. */
  read(key: string, now: number, lag: number): Item | undefined {
    const found = this.#records.get(key);
    if (!found) return undefined;
    return lag > 0 && now - found.at < lag ? found.before : found.now;
  }

  /** Every item, without order. */
  *all(): Generator<Item> {
    for (const { now } of this.#records.values()) if (now) yield now;
  }

  write(key: string, after: Item | undefined, now: number, lag: number): void {
    const record = this.#records.get(key);
    const before = record?.now;
    if (record) {
      record.before = before;
      record.now = after;
      record.at = now;
    } else this.#records.set(key, { now: after, before: undefined, at: now });
    this.#place(before, after);
    if (this.#indexes.size > 0) this.#waiting.push({ at: now + lag, key, before, after });
  }

  #place(before: Item | undefined, after: Item | undefined): void {
    const item = after ?? before;
    const pk = String(item?.['pk']);
    const sk = String(item?.['sk']);
    let partition = this.#partitions.get(pk);
    if (!partition) {
      partition = new Map();
      this.#partitions.set(pk, partition);
    }
    if (after) partition.set(sk, after);
    else partition.delete(sk);
  }

  /** The rows of a partition of the table, in order. */
  partition(pk: string, now: number, lag: number): readonly Item[] {
    const found = this.#partitions.get(pk);
    if (!found) return [];
    const items = [...found.values()];
    const read = lag > 0 ? items.map((item) => this.read(keyOf(item), now, lag)) : items;
    return read
      .filter((item) => item !== undefined)
      .sort((one, other) => compareTexts(String(one['sk']), String(other['sk'])));
  }

  /** The rows of a partition of an index, in order, as far as it has followed. */
  indexed(name: string, partition: string, now: number): readonly Item[] {
    this.#follow(now);
    const rows = this.#indexes.get(name)?.rows.get(partition) ?? [];
    return rows.map(({ item }) => item);
  }

  /** Carries what is old enough into the indexes, in the order in which it was written. */
  #follow(now: number): void {
    let done = 0;
    for (; done < this.#waiting.length; done += 1) {
      const waiting = this.#waiting[done];
      if (!waiting || waiting.at > now) break;
      for (const { index, rows } of this.#indexes.values()) {
        remove(rows, index, waiting);
        insert(rows, index, waiting);
      }
    }
    if (done > 0) this.#waiting.splice(0, done);
  }
}

/** The key of an item as one text. */
export const keyOf = (item: Readonly<Record<string, unknown>>): string => `${item['pk']}|${item['sk']}`;

function remove(rows: Map<string, Row[]>, { partition, sort }: Index, { key, before }: Waiting): void {
  if (before?.[partition] === undefined || before[sort] === undefined) return;
  const kept = rows.get(String(before[partition]));
  const place = kept?.findIndex((row) => row.key === key) ?? -1;
  if (place >= 0) kept?.splice(place, 1);
}

function insert(rows: Map<string, Row[]>, index: Index, { key, after }: Waiting): void {
  const [partition, sort] = [after?.[index.partition], after?.[index.sort]];
  if (!after || partition === undefined || sort === undefined) return;
  const row: Row = { sort: String(sort), key, item: index.whole ? after : keysOnly(after, index) };
  const kept = rows.get(String(partition));
  if (!kept) rows.set(String(partition), [row]);
  else {
    const place = kept.findIndex(
      (other) => (compareTexts(row.sort, other.sort) || compareTexts(key, other.key)) < 0,
    );
    kept.splice(place < 0 ? kept.length : place, 0, row);
  }
}

function keysOnly(item: Item, { partition, sort }: Index): Item {
  const keys: Record<string, Value | undefined> = {
    pk: item['pk'],
    sk: item['sk'],
    [partition]: item[partition],
    [sort]: item[sort],
  };
  return keys as Item;
}
