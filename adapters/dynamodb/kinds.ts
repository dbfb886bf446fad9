import type { Aggregates, Kind } from '#core/use-cases/ports.ts';
import type { TableName } from './keys.ts';
import { toReportItem, toReportOrThrow } from './report-item.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';

/** How the aggregates of a kind are kept: in which table, and to and from an item. */
interface Kept<State> {
  readonly table: TableName;
  readonly toItem: (state: State, store: Store) => Promise<Item>;
  readonly toStateOrThrow: (item: Item, store: Store) => Promise<State>;
}

/** Every kind of aggregate. A new kind is one entry here and one file beside `report-item.ts`. */
export const KINDS: { readonly [K in Kind]: Kept<Aggregates[K]> } = {
  report: { table: 'claims', toItem: toReportItem, toStateOrThrow: toReportOrThrow },
};
