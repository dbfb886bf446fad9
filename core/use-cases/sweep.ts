import type { Report } from '../disaster/report.ts';
import { endSilentTalks } from './hand-over-chat.ts';
import { handleReportOrThrow } from './handle-report.ts';
import { createDesks } from './on-call.ts';
import type { Queries, TalkClock } from './ports.ts';
import type { Telling } from './send-notices.ts';
import { type SentOwed, sendOwed } from './send-owed.ts';

const MINUTE = 60_000;
/** How long an urgent report may stand untaken before it climbs, step by step (people.md, "Nobody is there"). */
export const CLIMBS_AFTER: readonly number[] = [10 * MINUTE, 30 * MINUTE];
const AT_ONCE = 50;
const LOOKED_AT = 200;
/** The next sweep begins a minute after this one. */
const SENDING_FOR = 40_000;

/** What one sweep did. */
export interface Swept extends SentOwed {
  readonly climbed: number;
}

/** Every minute: urgent reports that nobody took climb to the next desk, at once where a desk is empty, silent humans give their chats back, and what is owed is sent again. */
export async function sweep(
  telling: Telling & { readonly talks: TalkClock },
  queries: Queries,
): Promise<Swept> {
  const climbed = await climb(telling, queries);
  await endSilentTalks(telling);
  return { ...(await sendOwed(telling, telling.clock.now() + SENDING_FOR)), climbed };
}

/** By the clock, or at once where the desk has nobody on call: waiting for nobody helps nobody. */
async function climb({ aggregates, staff, system }: Telling, queries: Queries): Promise<number> {
  const now = system.now();
  const waiting = await Promise.all([
    queries.untaken('danger', now + 1, LOOKED_AT),
    queries.untaken('unclear', now + 1, LOOKED_AT),
  ]);
  const isMannedFor = createDesks(staff, now);
  let climbed = 0;
  for (const report of waiting.flat().filter(mayClimb)) {
    if (climbed === AT_ONCE) break;
    const because = isDue(report, now) ? 'clock' : (await isMannedFor(report)) ? undefined : 'nobody';
    if (!because) continue;
    const command = { kind: 'escalate', from: report.escalation, because } as const;
    const done = await handleReportOrThrow(aggregates, report.id, command, { kind: 'system' }, system);
    if (done.ok) climbed += 1;
  }
  return climbed;
}

const isDue = (report: Report, now: number): boolean =>
  now - report.receivedAt >= (CLIMBS_AFTER[report.escalation] ?? Number.POSITIVE_INFINITY);

/** Nobody is told of a report of violence before she has said yes. */
const mayClimb = ({ escalation, consent }: Report): boolean =>
  escalation < CLIMBS_AFTER.length && consent !== 'waiting' && consent !== 'declined';
