import { type DutyReason, REASONS } from '#core/programme/duty-record.ts';
import { Closing, type FollowUp, type FollowUpAct, type FollowUpRules } from '#core/programme/follow-up.ts';
import { type CalendarEntry, entriesOf } from '#core/programme/follow-up-entries.ts';
import { printDay } from '#core/programme/follow-up-shown.ts';
import { dayAt } from '#core/shared/day.ts';
import { inLanguage } from '#core/shared/text.ts';
import type { Part } from '#core/talk/session.ts';
import { change, type Feature, type Outcome, type Turn } from '../context.ts';
import { followUpRules } from '../follow-up-rules.ts';
import { actAsFamily, listOwnFollowUps, loadOwnFollowUp } from '../own-follow-up.ts';
import { answer, button, call, inline, menuKeyboard, part } from '../reply.ts';
import { findProgramme, loadProgrammes, programmeName } from '../show-application.ts';
import { askToOpen, openingAnswered } from './duties-open.ts';
import { dutyCard, entryQuestion } from './duty-card.ts';
import { asksFor, saidOf, toMonth, toReason } from './duty-words.ts';
import { withoutTalk } from './escape.ts';
import { pathCard } from './path-card.ts';
import { offerPaths } from './paths.ts';
import { refused } from './responder.ts';

/** Duties of those who receive a programme: a calendar, what is done and what stands in the way. /kewajiban and plain words. */
export const duties: Feature = async (turn) => {
  const { incoming, session } = turn;
  const opening = await openingAnswered(turn);
  if (opening) return opening;
  if (incoming.kind === 'button') return pressed(turn);
  const text = incoming.text?.trim();
  if (text === undefined) return undefined;
  const { awaiting } = session;
  if (awaiting?.kind === 'follow-up' && !/^\/|\?$/.test(text)) {
    const answered = await wrote(turn, awaiting.params, text);
    if (answered) return answered;
  }
  if (asksFor(text)) return calendar(turn);
  return session.talk || session.awaiting ? undefined : told(turn, text);
};

async function calendar(turn: Turn): Promise<Outcome> {
  const [file, ...others] = await listOwnFollowUps(turn, 'duties');
  if (file) {
    const more = await Promise.all(others.map((one) => dutyCard(turn, one, [])));
    return dutyCard(
      turn,
      file,
      more.flatMap(({ reply }) => reply?.parts ?? []),
    );
  }
  const programmes = (await loadProgrammes()).filter((one) => one.duties.some(({ id }) => id !== undefined));
  const rows = programmes.map((one) => [
    button(
      part('button.duty.start', { programme: programmeName(one, one.id, turn.language) }),
      `fu:start:${one.id}`,
    ),
  ]);
  return {
    session: turn.session,
    reply: answer([part('duty.which')], inline(...rows, [button(part('button.duty.none'), 'fu:none')])),
  };
}

async function pressed(turn: Turn): Promise<Outcome | undefined> {
  const [room, verb = '', typed = '', choice = '', reason = ''] = (turn.incoming.action ?? '').split(':');
  if (room !== 'fu') return undefined;
  if (verb === 'start') return askToOpen(turn, typed, 'duties');
  if (verb === 'none')
    return {
      session: turn.session,
      reply: answer([part('duty.not-receiving')], inline([button(part('button.check'), 'cek')])),
    };
  const file = await loadOwnFollowUp(turn, typed);
  if (!file) return gone(turn);
  if (verb === 'card') return file.kind === 'path' ? pathCard(turn, file, []) : dutyCard(turn, file, []);
  if (verb === 'end') return askWhyEnd(turn, file);
  if (verb === 'close') return close(turn, file, choice);
  return entryPressed(turn, file, { verb, entry: choice, reason });
}

const gone = (turn: Turn): Outcome => ({
  session: turn.session,
  reply: answer([part('duty.gone')], menuKeyboard()),
});

async function entryPressed(
  turn: Turn,
  file: FollowUp,
  { verb, entry, reason }: { readonly verb: string; readonly entry: string; readonly reason: string },
): Promise<Outcome> {
  const rules = await followUpRules(file.programme);
  const found = entriesOf(file, rules, dayAt(turn.now)).find((one) => one.entry === entry);
  if (!found || file.state === 'closed') return gone(turn);
  switch (verb) {
    case 'y':
      return acted(turn, file, rules, { kind: 'mark', entry, said: 'kept' }, [part('duty.kept')]);
    case 'n':
      return askWhy(turn, file, found);
    case 'r':
      return cannot(turn, file, found, REASONS.find((one) => one === reason) ?? 'other');
    case 'u':
      return {
        session: withoutTalk(turn.session),
        reply: answer([part('duty.unknown'), part('duty.dates')], menuKeyboard()),
      };
    default:
      return entryQuestion(turn, file, found);
  }
}

function askWhy(turn: Turn, file: FollowUp, { entry }: CalendarEntry): Outcome {
  const rows = REASONS.map((reason) => [
    button(part('button.duty.reason', { reason }), `fu:r:${file.reference}:${entry}:${reason}`),
  ]);
  const awaiting = { kind: 'follow-up', params: { reference: file.reference, wants: 'reason', entry } };
  return { session: change(turn, { awaiting }), reply: answer([part('duty.why')], inline(...rows)) };
}

/** A reason is kept and passed on; it is never weighed here, and there may still be time. */
async function cannot(
  turn: Turn,
  file: FollowUp,
  { entry, window }: CalendarEntry,
  reason: DutyReason,
  words?: string,
): Promise<Outcome> {
  const programme = await findProgramme(file.programme);
  const rules = await followUpRules(file.programme);
  const excusedBy = programme?.breach ? inLanguage(programme.breach.excusedBy, turn.language) : '-';
  const isTime = window.to !== undefined && window.to >= dayAt(turn.now);
  const before = [
    part('duty.reason-kept', { reason, excusedBy }),
    ...(isTime && window.to ? [part('duty.still-time', { to: printDay(window.to) })] : []),
    ...(reason === 'disaster' && programme?.breach?.disasterExcuses === undefined
      ? [part('duty.disaster')]
      : []),
    part(file.area === undefined ? 'duty.tell-yourself' : 'duty.desk-told'),
    part('duty.unrecorded'),
  ];
  const command: FollowUpAct = {
    kind: 'mark',
    entry,
    said: 'not-kept',
    reason,
    ...(words === undefined ? {} : { words: words.slice(0, 500) }),
  };
  return acted(turn, file, rules, command, before);
}

/** One act, kept with the turn, and what follows from it; a refusal in words. */
function acted(
  turn: Turn,
  file: FollowUp,
  rules: FollowUpRules,
  command: FollowUpAct,
  said: readonly Part[],
): Outcome {
  const done = actAsFamily(turn, file, command, rules);
  if (!done.ok) return refused(turn, done.refusal);
  const calendarButton = button(part('button.duty.calendar'), `fu:card:${file.reference}`);
  return {
    session: withoutTalk(turn.session),
    saves: [done.value],
    reply: call(said, inline([calendarButton])),
  };
}

/** Words after a question: a reason, or how far a pregnancy is. */
async function wrote(
  turn: Turn,
  params: Readonly<Record<string, unknown>>,
  text: string,
): Promise<Outcome | undefined> {
  const file = await loadOwnFollowUp(turn, String(params['reference']));
  if (!file) return undefined;
  const rules = await followUpRules(file.programme);
  if (params['wants'] === 'reason') {
    const found = entriesOf(file, rules, dayAt(turn.now)).find(({ entry }) => entry === params['entry']);
    return found && cannot(turn, file, found, toReason(text), text);
  }
  if (params['wants'] !== 'month') return undefined;
  const month = toMonth(text);
  if (month === 'skipped') return dutyCard({ ...turn, session: withoutTalk(turn.session) }, file, []);
  if (month === undefined) return { session: turn.session, reply: answer([part('duty.month-again')]) };
  return tellMonth(turn, file, rules, month);
}

async function tellMonth(
  turn: Turn,
  file: FollowUp,
  rules: FollowUpRules,
  pregnancyMonth: number,
): Promise<Outcome> {
  const done = actAsFamily(turn, file, { kind: 'tell', pregnancyMonth }, rules);
  if (!done.ok) return refused(turn, done.refusal);
  const shown = await dutyCard({ ...turn, session: withoutTalk(turn.session) }, done.value.state, []);
  return { ...shown, saves: [done.value] };
}

/** "sudah posyandu", "tidak bisa periksa, sakit": said without a button, where one entry can be meant. */
async function told(turn: Turn, text: string): Promise<Outcome | undefined> {
  const said = saidOf(text);
  const month = /^\W*(?:\S+ ){0,3}(?:hamil|pregnant) /i.test(text) ? toMonth(text) : undefined;
  if (!said && typeof month !== 'number') return undefined;
  const [file] = await listOwnFollowUps(turn, 'duties');
  if (!file) return undefined;
  const rules = await followUpRules(file.programme);
  if (!said) return tellMonth(turn, file, rules, Number(month));
  const meant = entriesOf(file, rules, dayAt(turn.now)).filter(
    ({ duty, standing }) =>
      said.duties.includes(duty.id) &&
      (standing === 'open' || standing === 'not-yet' || standing === 'unrecorded'),
  );
  const [first, ...rest] = meant;
  if (!first) return dutyCard(turn, file, []);
  if (rest.length > 0 || said.what === 'unsure') return dutyCard(turn, file, []);
  if (said.what === 'kept')
    return acted(turn, file, rules, { kind: 'mark', entry: first.entry, said: 'kept' }, [part('duty.kept')]);
  return said.reason ? cannot(turn, file, first, said.reason, text) : askWhy(turn, file, first);
}

function askWhyEnd(turn: Turn, file: FollowUp): Outcome {
  const row = (key: 'reminders' | 'ended' | 'outgrown', because: Closing) => [
    button(part(`button.duty.end-${key}`), `fu:close:${file.reference}:${because}`),
  ];
  return {
    session: turn.session,
    reply: answer(
      [part('duty.why-end')],
      inline(row('reminders', 'no-reminders'), row('ended', 'ended'), row('outgrown', 'outgrown')),
    ),
  };
}

/** Closing is never held against anybody; who wants to stand alone is shown how. */
async function close(turn: Turn, file: FollowUp, choice: string): Promise<Outcome> {
  const because = Closing.safeParse(choice);
  const rules = await followUpRules(file.programme);
  const done = actAsFamily(
    turn,
    file,
    { kind: 'close', because: because.success ? because.data : 'no-reminders' },
    rules,
  );
  if (!done.ok) return refused(turn, done.refusal);
  const said = [part('duty.ended')];
  if (because.data === 'outgrown')
    return {
      ...(await offerPaths({ ...turn, session: withoutTalk(turn.session) }, said)),
      saves: [done.value],
    };
  return { session: withoutTalk(turn.session), saves: [done.value], reply: call(said, menuKeyboard()) };
}
