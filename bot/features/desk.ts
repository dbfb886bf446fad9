import { may } from '#core/access.ts';
import { type Application, stepOf } from '#core/programme/application.ts';
import type { ApplicationAct } from '#core/programme/application-command.ts';
import { isOutside } from '#core/programme/application-steps.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { readReference } from '#core/shared/ids.ts';
import type { Result } from '#core/shared/result.ts';
import { mayAct, prepareApplicationAct, readableFor } from '#core/use-cases/handle-application.ts';
import { listDesk } from '#core/use-cases/list-desk.ts';
import { actorOf, change, type Feature, type Outcome, type Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';
import { show, showDate } from '../show.ts';
import { findProgramme, loadProgrammes, showApplication } from '../show-application.ts';
import { deskCard } from './desk-card.ts';
import { loadDeskNumbers } from './desk-numbers.ts';
import { yesActOf } from './desk-yes.ts';
import { withoutTalk } from './escape.ts';
import { refused } from './responder.ts';

const PAGE = 8;
const DAY = 24 * 3600 * 1000;
/** Days that a person has to object, when an officer refuses in chat. */
const OBJECT_DAYS = 30;
const COMMAND = /^\/?(berkas|meja)(?:@\w+)?(?:\s+(\S+(?:\s\S{4})?))?\s*$/i;
/** "Ada berkas baru ga": the list, in words. */
const ASKS_LIST =
  /^\W*(?:files|(?:(?:ada|lihat|liat|cek|mana|buka)\s+)+berkas)(?:\s+(?:baru|masuk|apa|aja|saja|ga|gak|nggak|ya|dong|saya|hari ini))*\W*$/i;

/** What each act asks for before it is done. */
const ASKS = {
  return: 'desk.why-return',
  refuse: 'desk.why-refuse',
  ask: 'desk.ask-what',
  check: 'desk.found-what',
  accept: 'desk.outside-who',
  upheld: 'desk.settle-why',
  overturned: 'desk.settle-why',
  'open-numbers': 'desk.numbers-why',
} as const;
type Asks = keyof typeof ASKS;
const isAsking = (verb: string): verb is Asks => verb in ASKS;

/** An officer's desk in chat: the files of her office, checked, asked about, passed on, sent back with a reason, decided. */
export const desk: Feature = async (turn) => {
  const actor = actorOf(turn);
  if (actor.kind !== 'staff' || !may(actor, 'application.list')) return undefined;
  const { incoming, session } = turn;
  if (incoming.kind === 'button') return pressed(turn, actor);
  const typed = COMMAND.exec(incoming.text?.trim() ?? '');
  if (typed) return typed[2] ? open(turn, actor, typed[2]) : list(turn, actor);
  if (ASKS_LIST.test(incoming.text ?? '')) return list(turn, actor);
  if (session.awaiting?.kind !== 'desk' || incoming.text === undefined || incoming.text.startsWith('/'))
    return undefined;
  const { reference, verb } = session.awaiting.params;
  return wrote(turn, actor, String(reference), String(verb), incoming.text);
};

async function pressed(turn: Turn, actor: StaffActor): Promise<Outcome | undefined> {
  const [room, verb = '', reference = '', member] = (turn.incoming.action ?? '').split(':');
  if (room !== 'desk') return undefined;
  if (verb === 'list') return list(turn, actor);
  if (verb === 'open') return open(turn, actor, reference);
  const found = await find(turn, actor, reference);
  if (!found.ok) return refused(turn, found.refusal);
  const file = found.value;
  if (isAsking(verb) && (verb !== 'accept' || isOutside(file))) {
    const awaiting = { kind: 'desk', params: { reference: file.reference, verb } };
    return { session: change(turn, { awaiting }), reply: answer([part(ASKS[verb])]) };
  }
  const byYes = yesActOf(verb, member);
  if (byYes) return act(turn, actor, file, byYes);
  return verb === 'forward' || verb === 'accept' ? act(turn, actor, file, { kind: verb }) : undefined;
}

async function wrote(
  turn: Turn,
  actor: StaffActor,
  reference: string,
  verb: string,
  text: string,
): Promise<Outcome> {
  const found = await find(turn, actor, reference);
  if (!found.ok) return refused(turn, found.refusal);
  const command = isAsking(verb) ? toAct(verb, text, turn.now) : undefined;
  return command ? act(turn, actor, found.value, command) : refused(turn, { code: 'not-found' });
}

function toAct(verb: Asks, written: string, now: number): ApplicationAct {
  const text = written.slice(0, 1000);
  switch (verb) {
    case 'return':
      return { kind: 'return', reason: text.slice(0, 500) };
    case 'refuse':
      return {
        kind: 'refuse',
        reasons: toReasons(written),
        objectUntil: now + OBJECT_DAYS * DAY,
        // In chat the officer's own sentence says who decided, where it was another office.
        outside: text.slice(0, 200),
      };
    case 'ask':
      return { kind: 'ask', text };
    case 'check':
      return { kind: 'check', findings: [{ fact: 'note', found: text.slice(0, 200) }], text };
    case 'accept':
      return { kind: 'accept', outside: text.slice(0, 200) };
    case 'open-numbers':
      return { kind: 'open-numbers', reason: text.slice(0, 300) };
    case 'upheld':
    case 'overturned':
      return { kind: 'settle', outcome: verb, text };
  }
}

/** One reason a line. */
const toReasons = (written: string) =>
  written
    .split(/\n+/)
    .map((line) => line.replace(/^[\s\-*•\d.)]+/, '').trim())
    .filter((line) => line !== '')
    .slice(0, 12)
    .map((text) => ({ text: text.slice(0, 500) }));

async function list(turn: Turn, actor: StaffActor): Promise<Outcome> {
  const { house } = turn;
  const { files } = await listDesk(house.applications, actor, { limit: PAGE }, house.places);
  if (files.length === 0) return { session: turn.session, reply: answer([part('desk.none')]) };
  const programmes = await loadProgrammes();
  const lines = files.map((file, index) => {
    const programme = programmes.find(({ id }) => id === file.programme);
    const shown = showApplication(file, programme, turn.language);
    return part('desk.line', {
      n: index + 1,
      reference: shown.reference,
      programme: shown.programme,
      step: shown.steps.find(({ state }) => state === 'now')?.title ?? '',
      since: showDate(stepOf(file)?.since ?? file.at, file.area),
      late: file.late,
    });
  });
  const rows = files.map(({ reference }) => [
    button(part('button.open', { reference: show(reference) }), `desk:open:${reference}`),
  ]);
  return {
    session: turn.session,
    reply: answer([part('desk.head', { count: files.length }), ...lines], inline(...rows)),
  };
}

async function open(turn: Turn, actor: StaffActor, typed: string): Promise<Outcome | undefined> {
  const found = await find(turn, actor, typed);
  if (!found.ok) return refused(turn, found.refusal);
  const file = found.value;
  const programme = await findProgramme(file.programme);
  const numbers = await loadDeskNumbers(turn.house, file, actor);
  return { session: turn.session, reply: deskCard(file, programme, actor, turn.language, [], numbers) };
}

/** A file that this officer may read. Refuses as `readableFor` does. */
async function find(turn: Turn, actor: StaffActor, typed: string): Promise<Result<Application>> {
  const reference = readReference(typed);
  const found = reference ? await turn.house.aggregates.findByReference(reference) : undefined;
  const file =
    found?.kind === 'application' ? await turn.house.aggregates.load('application', found.id) : undefined;
  return readableFor(actor, file);
}

async function act(
  turn: Turn,
  actor: StaffActor,
  file: Application,
  command: ApplicationAct,
): Promise<Outcome> {
  if (!mayAct(actor, command.kind, file)) return refused(turn, { code: 'access.denied' });
  const prepared = prepareApplicationAct(file, command, actor, turn.house.system);
  if (!prepared.ok) return refused(turn, prepared.refusal);
  const { state } = prepared.value;
  const programme = await findProgramme(state.programme);
  const opens = command.kind === 'open-numbers';
  const said = part(opens ? 'desk.numbers-opened' : 'desk.done', { reference: show(state.reference) });
  const numbers = await loadDeskNumbers(turn.house, state, actor);
  return {
    session: withoutTalk(turn.session),
    saves: [prepared.value],
    reply: deskCard(state, programme, actor, turn.language, [said], numbers),
    ...(opens && { reveal: state.id }),
  };
}
