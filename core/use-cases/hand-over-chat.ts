import type { Report } from '../disaster/report.ts';
import type { Instant, StaffActor } from '../shared/decision.ts';
import { type ChatId, printReference, type StaffId } from '../shared/ids.ts';
import { handBack, handOver } from '../talk/handover.ts';
import { newSession, type Reply, type Session } from '../talk/session.ts';
import type { Delivering } from './deliver.ts';
import type { AggregateStore, TalkClock } from './ports.ts';
import { tellOnce } from './tell-staff.ts';

/** Who speaks in a chat and does not answer for a quarter of an hour, in milliseconds, gives it back unasked. */
export const SILENT_FOR = 15 * 60 * 1000;
/** The report stays the one that the person's words belong to: three days, in milliseconds. */
const CURRENT_FOR = 3 * 24 * 3600 * 1000;
const ATTEMPTS = 5;
const AT_ONCE = 50;

interface Lent extends Delivering {
  readonly talks: TalkClock;
}

const say = (key: string, params: Record<string, unknown> = {}): Reply => ({
  parts: [{ key, params }],
  via: 'call',
});

/**
 * The holder speaks with the person herself: the house is silent in that chat until it is given back. False when another
 * human has it. The person hears who speaks; of a protection matter she hears only that there is something new.
 */
export async function openTalk(report: Report, actor: StaffActor, lent: Lent): Promise<boolean> {
  const { id, reference, lane, chat } = report;
  const now = lent.system.now();
  const session = await changeSession(chat, lent, (before) => ({
    ...handOver(before, { report: id, staff: actor.id }),
    current: { id, reference, lane, until: now + CURRENT_FOR },
  }));
  if (session.human?.staff !== actor.id || session.human.report !== id) return false;
  const reply =
    lane === 'protection'
      ? say('notice.quiet')
      : say('handover.opened', { holder: actor.name, reference: printReference(reference) });
  await tellOnce(chat, { about: `talk-opened-${id}-${report.version}`, reply, lane: 'life' }, lent);
  return true;
}

/** Gives a chat back to the house and tells the person, in words of `why`; harmless when nobody speaks there. */
export async function closeTalk(
  chat: ChatId,
  why: { readonly staff?: StaffId; readonly reply: Reply; readonly about: string },
  lent: Lent,
): Promise<boolean> {
  await lent.talks.stop(chat);
  const { session: before } = await lent.sessions.read(chat);
  if (!before?.human) return false;
  const after = await changeSession(chat, lent, (session) => handBack(session, why.staff));
  if (after.human) return false;
  const reply = after.discreet ? say('notice.quiet') : why.reply;
  await tellOnce(chat, { about: why.about, reply, lane: 'life' }, lent);
  return true;
}

/** Chats whose human has been silent too long go back to the house; both sides hear it, and nothing is lost. */
export async function endSilentTalks(lent: Lent & { readonly aggregates: AggregateStore }): Promise<number> {
  const now = lent.system.now();
  const silent = await lent.talks.list(now - SILENT_FOR, AT_ONCE);
  for (const { chat, since } of silent) await endSilent(chat, since, lent);
  return silent.length;
}

async function endSilent(
  chat: ChatId,
  since: Instant,
  lent: Lent & { readonly aggregates: AggregateStore },
): Promise<void> {
  const { session } = await lent.sessions.read(chat);
  const report = session?.human && (await lent.aggregates.load('report', session.human.report));
  const reference = report ? printReference(report.reference) : '';
  const holder = report?.holder;
  const about = `talk-silent-${report?.id ?? chat}-${since}`;
  await closeTalk(chat, { reply: say('handover.silent', { reference }), about }, lent);
  if (holder?.chat)
    await tellOnce(
      holder.chat,
      { about, reply: say('handover.you-were-silent', { reference }), lane: 'life' },
      lent,
    );
}

async function changeSession(
  chat: ChatId,
  { sessions }: Lent,
  toChanged: (session: Session) => Session,
): Promise<Session> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { session: before = newSession(chat) } = await sessions.read(chat);
    const after = toChanged(before);
    if (after === before) return before;
    if ((await sessions.write({ session: after, saves: [] })) === 'done') return after;
  }
  throw new Error('A conversation moved at every attempt to hand it over');
}
