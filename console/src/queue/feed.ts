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
/** What waits, what is taken, and what one holds oneself: who serves the whole country is shown only the first of the other two. */
type Part = 'received' | 'taken' | 'mine';

interface Followed {
  readonly part: Part;
  readonly store: ReturnType<typeof createStore<Live<QueueAnswer>>>;
  readonly stop: () => void;
}

let followed: readonly Followed[] = [];
let lane: Lane = 'relief';

/** Follows the queue of a lane: what waits and what is taken. Answers how to stop. */
export function followQueue(of: Lane): () => void {
  lane = of;
  followed = [follow('received'), follow('taken'), follow('mine')];
  return () => {
    for (const one of followed) one.stop();
    followed = [];
    queue.set({ lines: [], at: 0, more: false });
  };
}

/** Loads the next page of what waits and of what is taken. */
export function followMore(): void {
  for (const part of ['received', 'taken'] as const) {
    const cursor = nextOf(part);
    if (cursor) followed = [...followed, follow(part, cursor)];
  }
}

function follow(part: Part, cursor?: string): Followed {
  const store = createStore<Live<QueueAnswer>>({ at: 0 });
  store.listen(gather);
  return { part, store, stop: keepFresh(toPath(part, cursor), store) };
}

const toPath = (part: Part, cursor: string | undefined): string =>
  part === 'mine'
    ? '/api/reports?held=me'
    : `/api/queue?${new URLSearchParams({ lane, state: part, limit: '50', ...(cursor ? { cursor } : {}) })}`;

const nextOf = (part: Part): string | undefined =>
  followed.findLast((one) => one.part === part)?.store.get().answer?.cursor;

/** One list of all pages: each report once, the later version of two, in the written order. */
function gather(): void {
  const byId = new Map<string, ReportLine>();
  for (const { store } of followed)
    for (const line of store.get().answer?.lines ?? []) {
      const known = byId.get(line.id);
      if (!known || known.version < line.version) byId.set(line.id, line);
    }
  const all = followed.map(({ store }) => store.get());
  queue.set({
    lines: [...byId.values()].toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)),
    at: Math.min(...all.map(({ at }) => at)),
    problem: all.find(({ problem }) => problem)?.problem,
    more: nextOf('received') !== undefined || nextOf('taken') !== undefined,
  });
}
