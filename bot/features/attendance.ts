import { may } from '#core/access.ts';
import { mayBeRecorded } from '#core/programme/duty-record.ts';
import type { FollowUp, FollowUpAct } from '#core/programme/follow-up.ts';
import { type CalendarEntry, entriesOf, shownOn } from '#core/programme/follow-up-entries.ts';
import { ancestorOf } from '#core/shared/area.ts';
import { dayAt } from '#core/shared/day.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { printReference } from '#core/shared/ids.ts';
import type { Part } from '#core/talk/session.ts';
import { mayFollow, prepareFollowUpAct } from '#core/use-cases/handle-follow-up.ts';
import { actorOf, change, type Feature, type Outcome, type Turn } from '../context.ts';
import { followUpRules } from '../follow-up-rules.ts';
import { findFollowUp } from '../own-follow-up.ts';
import { answer, button, call, inline, part } from '../reply.ts';
import { findProgramme, loadProgrammes, programmeName } from '../show-application.ts';
import { shownEntry } from './duty-card.ts';
import { withoutTalk } from './escape.ts';
import { pathCard } from './path-card.ts';
import { refused } from './responder.ts';

const COMMAND = /^\/?(?:kehadiran|absen)(?:@\w+)?(?:\s+(\S+(?:\s\S{4})?))?\s*$/i;
const PAGE = 8;
const BUTTONS = 5;

/** Attendance as staff record it, for the families of their area: /kehadiran. Who may decide on files may also accept a reason. */
export const attendance: Feature = async (turn) => {
  const actor = actorOf(turn);
  if (actor.kind !== 'staff' || !may(actor, 'follow-up.list')) return undefined;
  const { incoming, session } = turn;
  if (incoming.kind === 'button') return pressed(turn, actor);
  const text = incoming.text?.trim() ?? '';
  const typed = COMMAND.exec(text);
  if (typed) return typed[1] ? open(turn, actor, typed[1]) : list(turn, actor);
  const { awaiting } = session;
  if (awaiting?.kind !== 'attendance' || text === '' || text.startsWith('/')) return undefined;
  return wroteDays(turn, actor, awaiting.params, text);
};

async function list(turn: Turn, actor: StaffActor): Promise<Outcome> {
  const regency = actor.area === 'ID' ? undefined : ancestorOf(actor.area, 'regency');
  if (regency === undefined) return { session: turn.session, reply: answer([part('attend.narrow')]) };
  const lane = actor.role === 'protection-officer' ? 'protection' : 'relief';
  const found = await turn.house.followUps.inRegency(lane, regency, PAGE * 4);
  const files = found.filter((file) => mayFollow(actor, 'read', file)).slice(0, PAGE);
  if (files.length === 0) return { session: turn.session, reply: answer([part('attend.none')]) };
  const programmes = await loadProgrammes();
  const lines = files.map((file, index) =>
    part('attend.line', {
      n: index + 1,
      reference: printReference(file.reference),
      programme: programmeName(
        programmes.find(({ id }) => id === file.programme),
        file.programme,
        turn.language,
      ),
      kind: file.kind,
    }),
  );
  const rows = files.map(({ reference }) => [
    button(part('button.open', { reference: printReference(reference) }), `fs:card:${reference}`),
  ]);
  return {
    session: turn.session,
    reply: answer([part('attend.head', { count: files.length }), ...lines], inline(...rows)),
  };
}

/** Nothing of a family of another area, and no difference between that and one that does not exist. */
async function findFor(turn: Turn, actor: StaffActor, typed: string): Promise<FollowUp | undefined> {
  const file = await findFollowUp(turn, typed);
  return file && mayFollow(actor, 'read', file) ? file : undefined;
}

async function open(turn: Turn, actor: StaffActor, typed: string): Promise<Outcome> {
  const file = await findFor(turn, actor, typed);
  return file ? card(turn, actor, file, []) : refused(turn, { code: 'not-found' });
}

async function card(
  turn: Turn,
  actor: StaffActor,
  file: FollowUp,
  before: readonly Part[],
): Promise<Outcome> {
  if (file.kind === 'path') return pathLines(turn, file, before);
  const rules = await followUpRules(file.programme);
  const today = dayAt(turn.now);
  const entries = shownOn(entriesOf(file, rules, today), today);
  const programme = programmeName(await findProgramme(file.programme), file.programme, turn.language);
  const lines = entries.flatMap((entry) => [
    part('duty.line', { entry: shownEntry(file, entry, turn.language) }),
    ...reasonOf(entry),
  ]);
  const rows = entries
    .filter(({ standing }) => mayBeRecorded(standing))
    .slice(0, BUTTONS)
    .map((entry) => rowOf(turn, actor, file, entry));
  const reference = printReference(file.reference);
  return {
    session: turn.session,
    reply: call(
      [
        ...before,
        part('attend.card', { reference, programme }),
        ...(lines.length === 0 ? [part('duty.nothing')] : lines),
      ],
      inline(...rows),
    ),
  };
}

/** A family on its way out of aid: where it stands. It answers for itself; staff can only help. */
async function pathLines(turn: Turn, file: FollowUp, before: readonly Part[]): Promise<Outcome> {
  const { reply, session } = await pathCard(turn, file, before);
  return { session, reply: call(reply?.parts.filter(({ key }) => key !== 'path.asks-on') ?? []) };
}

function reasonOf({ marks, asksExcuse }: CalendarEntry): Part[] {
  const last = marks.findLast(({ reason }) => reason !== undefined);
  if (!asksExcuse || last?.reason === undefined) return [];
  const { reason, words } = last;
  return [part('attend.reason', { reason, ...(words === undefined ? {} : { words }) })];
}

function rowOf(turn: Turn, actor: StaffActor, file: FollowUp, entry: CalendarEntry) {
  const press = (verb: string) => `fs:${verb}:${file.reference}:${entry.entry}`;
  const shown = shownEntry(file, entry, turn.language);
  return [
    button(part('button.attend.yes', { entry: shown }), press('k')),
    button(part('button.attend.no'), press('n')),
    ...(entry.window.percent === undefined ? [] : [button(part('button.attend.days'), press('d'))]),
    ...(entry.asksExcuse && mayFollow(actor, 'excuse', file)
      ? [button(part('button.attend.excuse'), press('x'))]
      : []),
  ];
}

async function pressed(turn: Turn, actor: StaffActor): Promise<Outcome | undefined> {
  const [room, verb = '', typed = '', entry = ''] = (turn.incoming.action ?? '').split(':');
  if (room !== 'fs') return undefined;
  if (verb === 'card') return open(turn, actor, typed);
  const file = await findFor(turn, actor, typed);
  if (!file) return refused(turn, { code: 'not-found' });
  if (verb === 'd') {
    const awaiting = { kind: 'attendance', params: { reference: file.reference, entry } };
    return { session: change(turn, { awaiting }), reply: answer([part('attend.days')]) };
  }
  if (verb === 'x') return act(turn, actor, file, { kind: 'excuse', entry });
  const said = verb === 'k' ? 'kept' : verb === 'n' ? 'not-kept' : undefined;
  return said && act(turn, actor, file, { kind: 'mark', entry, said });
}

/** Counted days: the share is worked out, nobody has to. */
async function wroteDays(
  turn: Turn,
  actor: StaffActor,
  params: Readonly<Record<string, unknown>>,
  text: string,
): Promise<Outcome> {
  const [, present, of] = /(\d{1,3})\s*(?:\/|dari|of)\s*(\d{1,3})/i.exec(text) ?? [];
  const counted = { present: Number(present), of: Number(of) };
  const file = await findFor(turn, actor, String(params['reference']));
  if (!file) return refused(turn, { code: 'not-found' });
  if (!(counted.of > 0 && counted.of <= 31 && counted.present <= counted.of))
    return { session: turn.session, reply: answer([part('attend.days-again')]) };
  const entry = String(params['entry']);
  // The share decides; the word beside it is only what stands where no share is asked for.
  return act(turn, actor, file, { kind: 'mark', entry, said: 'not-kept', ...counted });
}

async function act(turn: Turn, actor: StaffActor, file: FollowUp, command: FollowUpAct): Promise<Outcome> {
  const rules = await followUpRules(file.programme);
  const done = prepareFollowUpAct(file, command, rules, actor, turn.house.system);
  if (!done.ok) return refused(turn, done.refusal);
  const next = { ...turn, session: withoutTalk(turn.session) };
  const shown = await card(next, actor, done.value.state, [part('attend.done')]);
  return { ...shown, saves: [done.value] };
}
