import type { Kind, Save } from '#core/use-cases/ports.ts';
import type { Aggregates } from '#core/use-cases/ports-aggregates.ts';
import { toApplicationItem, toApplicationOrThrow } from './application-item.ts';
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
  report: {
    table: 'claims',
    toItem: toReportItem,
    toStateOrThrow: toReportOrThrow,
  },
  application: {
    table: 'applications',
    toItem: toApplicationItem,
    toStateOrThrow: toApplicationOrThrow,
  },
  'follow-up': {
    table: 'applications',
    toItem: async (state, store) => (await later())['follow-up'].toItem(state, store),
    toStateOrThrow: async (item, store) => (await later())['follow-up'].toStateOrThrow(item, store),
  },
  grievance: {
    table: 'applications',
    toItem: async (state, store) => (await later()).grievance.toItem(state, store),
    toStateOrThrow: async (item, store) => (await later()).grievance.toStateOrThrow(item, store),
  },
  referral: {
    table: 'applications',
    toItem: async (state, store) => (await later()).referral.toItem(state, store),
    toStateOrThrow: async (item, store) => (await later()).referral.toStateOrThrow(item, store),
  },
};

const later = async () => (await import('./later-kinds.ts')).LATER;

/** The item of what is saved: each kind by its own hand. */
export function toItemOf(save: Save, store: Store): Promise<Item> {
  switch (save.kind) {
    case 'report':
      return KINDS.report.toItem(save.state, store);
    case 'application':
      return KINDS.application.toItem(save.state, store);
    case 'follow-up':
      return KINDS['follow-up'].toItem(save.state, store);
    case 'grievance':
      return KINDS.grievance.toItem(save.state, store);
    case 'referral':
      return KINDS.referral.toItem(save.state, store);
  }
}
