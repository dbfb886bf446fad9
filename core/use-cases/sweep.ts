import type { Report } from '../disaster/report.ts';
import { handleReportOrThrow } from './handle-report.ts';
import type { Queries } from './ports.ts';
import { deliver, type Telling } from './send-notices.ts';

const MINUTE = 60_000;
/** How long an urgent report may stand untaken before it climbs, step by step (people.md, "Nobody is there"). */
export const CLIMBS_AFTER: readonly number[] = [10 * MINUTE, 30 * MINUTE];
const OWED_FOR = 20_000;
const AT_ONCE = 50;

/** What one sweep did. */
export interface Swept {
  readonly owed: number;
  readonly notices: number;
  readonly climbed: number;
}

/** Every minute: what is owed is sent again, and urgent reports that nobody took climb to the next desk. */
export async function sweep(telling: Telling, queries: Queries): Promise<Swept> {
  const owed = await sendOwedReplies(telling);
  const late = await telling.notices.listOwed(telling.system.now() - OWED_FOR, AT_ONCE);
  for (const notice of late) await deliver(notice, telling);
  return { owed, notices: late.length, climbed: await climb(telling, queries) };
}

async function sendOwedReplies({ sessions, channel, system, render }: Telling): Promise<number> {
  const chats = await sessions.listOwed(system.now() - OWED_FOR, AT_ONCE);
  for (const chat of chats) {
    const { session } = await sessions.read(chat);
    for (const { update, reply } of session?.owed ?? []) {
      const sent = await channel.send(chat, render(reply, session?.language ?? 'id'));
      if (sent.kind === 'too-fast' || sent.kind === 'down') break;
      await sessions.settle(chat, update, sent.kind === 'sent' ? sent.messageIds : []);
    }
  }
  return chats.length;
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
