import type { Problem } from '#core/api/answers.ts';
import type { QueueAnswer, ReportLine } from '#core/api/report.ts';
import { keepFresh, type Live } from '../calls/live.ts';
import { createStore } from '../store.ts';

/** The open reports of one's lane in the written order, as far as they are loaded. */
export interface Queue {
  readonly lines: readonly ReportLine[];
  /** When the house last confirmed it, in milliseconds; 0 before the first time. */
  readonly at: number;
  readonly problem?: Problem | undefined;
  readonly more: boolean;
}

/** The queue of this page, kept fresh while somebody is signed in. */
export const queue = createStore<Queue>({ lines: [], at: 0, more: false });

type Lane = ReportLine['lane'];
/** The queue itself, and what one holds oneself: who serves the whole country sees there only what nobody has taken. */
type Part = 'queue' | 'mine';

/** One's own reports change by one's own acts, which ask at once; in between seldom, in milliseconds. */
const MINE = 10_000;

interface Followed {
  readonly part: Part;
  readonly store: ReturnType<typeof createStore<Live<QueueAnswer>>>;
  readonly stop: () => void;
}

let followed: readonly Followed[] = [];
let lane: Lane = 'relief';

/** Follows the queue of a lane and what one holds oneself. Answers how to stop. */
export function followQueue(of: Lane): () => void {
  lane = of;
  followed = [follow('queue'), follow('mine')];
  return () => {
    for (const one of followed) one.stop();
    followed = [];
    queue.set({ lines: [], at: 0, more: false });
  };
}

/** Loads the next page. */
export function followMore(): void {
  const cursor = nextCursor();
  if (cursor) followed = [...followed, follow('queue', cursor)];
}

function follow(part: Part, cursor?: string): Followed {
  const store = createStore<Live<QueueAnswer>>({ at: 0 });
  store.listen(gather);
  return { part, store, stop: keepFresh(toPath(part, cursor), store, part === 'mine' ? MINE : undefined) };
}

const toPath = (part: Part, cursor: string | undefined): string =>
  part === 'mine'
    ? '/api/reports?held=me'
    : `/api/queue?${new URLSearchParams({ lane, limit: '50', ...(cursor ? { cursor } : {}) })}`;

const nextCursor = (): string | undefined =>
  followed.findLast(({ part }) => part === 'queue')?.store.get().answer?.cursor;

/** One list of all pages: each report once, the later version of two, in the written order. */
function gather(): void {
  const byId = new Map<string, ReportLine>();
  for (const { store } of followed)
    for (const line of store.get().answer?.lines ?? []) {
      const known = byId.get(line.id);
      if (!known || known.version < line.version) byId.set(line.id, line);
    }
  const all = followed.map(({ store }) => store.get());
  const [first = { at: 0 }, mine = { at: 0 }] = all;
  queue.set({
    lines: [...byId.values()].toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)),
    at: mine.at === 0 ? 0 : first.at,
    problem: all.find(({ problem }) => problem)?.problem,
    more: nextCursor() !== undefined,
  });
}
