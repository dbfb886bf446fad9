import type { Report } from '../disaster/report.ts';
import { handleReportOrThrow } from './handle-report.ts';
import type { Queries } from './ports.ts';
import type { Telling } from './send-notices.ts';
import { type SentOwed, sendOwed } from './send-owed.ts';

const MINUTE = 60_000;
/** How long an urgent report may stand untaken before it climbs, step by step (people.md, "Nobody is there"). */
export const CLIMBS_AFTER: readonly number[] = [10 * MINUTE, 30 * MINUTE];
const AT_ONCE = 50;
/** The next sweep begins a minute after this one. */
const SENDING_FOR = 40_000;

/** What one sweep did. */
export interface Swept extends SentOwed {
  readonly climbed: number;
}

/** Every minute: urgent reports that nobody took climb to the next desk, and what is owed is sent again. */
export async function sweep(telling: Telling, queries: Queries): Promise<Swept> {
  const climbed = await climb(telling, queries);
  return { ...(await sendOwed(telling, telling.clock.now() + SENDING_FOR)), climbed };
}

async function climb({ aggregates, system }: Telling, queries: Queries): Promise<number> {
  const now = system.now();
  const [first = 0] = CLIMBS_AFTER;
  const waiting = await Promise.all([
    queries.untaken('danger', now - first, AT_ONCE),
    queries.untaken('unclear', now - first, AT_ONCE),
  ]);
  const due = waiting.flat().filter((report) => isDue(report, now));
  for (const { id } of due)
    await handleReportOrThrow(aggregates, id, { kind: 'escalate' }, { kind: 'system' }, system);
  return due.length;
}

function isDue(report: Report, now: number): boolean {
  const after = CLIMBS_AFTER[report.escalation];
  return (
    after !== undefined &&
    now - report.receivedAt >= after &&
    report.consent !== 'waiting' &&
    report.consent !== 'declined'
  );
}
