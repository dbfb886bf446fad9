import type { ApplicationId, ChatId } from '#core/shared/ids.ts';
import { newestOf } from '#core/shared/newest-of.ts';
import type { Kind } from '#core/use-cases/ports.ts';
import type { Aggregates } from '#core/use-cases/ports-aggregates.ts';
import type {
  Belongings,
  BelongingsStore,
  BelongingsWish,
  OwnKind,
} from '#core/use-cases/ports-belongings.ts';
import { toApplicationLineOrThrow } from './application-item.ts';
import { toFollowUpLineOrThrow } from './follow-up-item.ts';
import { toGrievanceLineOrThrow } from './grievances.ts';
import { toHouseholdOrThrow } from './household-store.ts';
import { aggregateKey, householdKey, type Key, memberKey, type TableName, vaultKeys } from './keys.ts';
import { KINDS } from './kinds.ts';
import { listOwn } from './own-list.ts';
import type { OwnRow } from './own-rows.ts';
import { loadPlaces } from './read-many.ts';
import { toReferralLineOrThrow } from './referrals.ts';
import { toReportOrThrow } from './report-item.ts';
import type { Store } from './store.ts';
import type { Item } from './upgrade.ts';
import { toShownOrThrow } from './vault.ts';

const TABLES = ['claims', 'applications', 'people'] as const;
type Table = (typeof TABLES)[number];

const KINDS_OF_OWN = ['report', 'application', 'follow-up', 'grievance', 'referral', 'membership'] as const;
type Ids = Readonly<Record<OwnKind, readonly string[]>>;

/** What a list shows of each kind: codes only; a report with its words. */
const LINES: { readonly [K in Kind]: (item: Item, store: Store) => Promise<Aggregates[K]> } = {
  report: toReportOrThrow,
  application: async (item) => toApplicationLineOrThrow(item),
  'follow-up': async (item) => toFollowUpLineOrThrow(item),
  grievance: async (item) => toGrievanceLineOrThrow(item),
  referral: async (item) => toReferralLineOrThrow(item),
};

/** What one batch has read, by table and key. */
type Find = (table: TableName, key: Key) => Item | undefined;

/** One chat and what is wanted of it. */
interface Asked {
  readonly chat: ChatId;
  readonly wish: BelongingsWish;
  readonly store: Store;
  readonly find: Find;
}

/**
 * Everything of a chat in DynamoDB: one query tells what there is, one batch over three tables reads it as it is now. More
 * of both only for whoever has hundreds. Throws when the store fails, or when what was sealed was changed.
 */
export const createBelongings = (store: Store): BelongingsStore => ({
  async ofChat(chat, wish) {
    const ids = withRemembered(await listOwn(store, chat, wish.most), wish);
    const find = await readAll(chat, ids, wish, store);
    return toBelongings(ids, { chat, wish, store, find });
  },
});

/** The ids of each wanted kind: as listed, and those that the conversation knows of besides. */
function withRemembered(rows: readonly OwnRow[], { most, remembered = [] }: BelongingsWish): Ids {
  const idsOf = (all: readonly { readonly kind: string; readonly id: string }[], wanted: OwnKind) =>
    all.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const entries = KINDS_OF_OWN.map((kind) => {
    const limit = most[kind] ?? 0;
    const known = limit === 0 ? [] : idsOf(remembered, kind);
    return [kind, [...new Set([...idsOf(rows, kind).slice(0, limit), ...known])]] as const;
  });
  // One entry for each kind, by the line above.
  return Object.fromEntries(entries) as Record<OwnKind, string[]>;
}

async function readAll(chat: ChatId, ids: Ids, wish: BelongingsWish, store: Store): Promise<Find> {
  const { documents, tables } = store;
  const keys = toKeys(chat, ids, wish);
  const find = await loadPlaces(
    documents,
    TABLES.flatMap((name) => keys[name].map((key) => ({ table: tables[name], key }))),
  );
  return (name, key) => find({ table: tables[name], key });
}

function toKeys(chat: ChatId, ids: Ids, wish: BelongingsWish): Readonly<Record<Table, readonly Key[]>> {
  const { membership, ...started } = ids;
  const of = (kind: Kind): readonly Key[] => started[kind].map((id) => aggregateKey(kind, id));
  return {
    claims: [...of('report'), ...membership.map((id) => memberKey(chat, id))],
    applications: [
      ...(['application', 'follow-up', 'grievance', 'referral'] as const).flatMap(of),
      ...membership.map((id) => aggregateKey('application', id)),
    ],
    people: [
      ...(wish.household ? [householdKey(chat)] : []),
      ...(wish.numbers ? started.application.flatMap(vaultKeys) : []),
    ],
  };
}

async function toBelongings(ids: Ids, asked: Asked): Promise<Belongings> {
  const { chat, wish, store, find } = asked;
  const joined = ids.membership.filter((id) => find('claims', memberKey(chat, id)));
  const [reports, applications, followUps, grievances, referrals, memberships] = await Promise.all([
    own('report', ids, asked),
    own('application', ids, asked),
    own('follow-up', ids, asked),
    own('grievance', ids, asked),
    own('referral', ids, asked),
    linesOf('application', joined, asked),
  ]);
  const household = wish.household && find('people', householdKey(chat));
  return {
    reports,
    applications,
    followUps,
    grievances,
    referrals,
    memberships: newestOf(memberships, wish.most.membership),
    household: household && (await toHouseholdOrThrow(household, store)),
    numbers: new Map(
      await Promise.all(applications.map(async ({ id }) => [id, await numbersOf(id, asked)] as const)),
    ),
  };
}

/** What the chat has of a kind. What has been erased meanwhile is its own no more. */
async function own<K extends Kind>(kind: K, ids: Ids, asked: Asked): Promise<readonly Aggregates[K][]> {
  const lines = await linesOf(kind, ids[kind], asked);
  return newestOf(
    lines.filter(({ chat }) => chat === asked.chat),
    asked.wish.most[kind],
  );
}

function linesOf<K extends Kind>(
  kind: K,
  ids: readonly string[],
  { wish, store, find }: Asked,
): Promise<readonly Aggregates[K][]> {
  const { table, toStateOrThrow } = KINDS[kind];
  const read = wish.words ? toStateOrThrow : LINES[kind];
  const items = ids.map((id) => find(table, aggregateKey(kind, id))).filter((item) => item !== undefined);
  return Promise.all(items.map((item) => read(item, store)));
}

const numbersOf = (id: ApplicationId, { store, find }: Asked) =>
  Promise.all(
    vaultKeys(id)
      .map((key) => find('people', key))
      .filter((item) => item !== undefined)
      .map((item) => toShownOrThrow(item, store)),
  );
