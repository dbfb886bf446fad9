import { may } from '#core/access.ts';
import { mayHear } from '#core/access-grievances.ts';
import { AnswerOutcome, type Grievance, type GrievanceAct } from '#core/grievance/grievance.ts';
import { ancestorOf } from '#core/shared/area.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { readReference } from '#core/shared/ids.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { grievanceActsOf, prepareGrievanceAct } from '#core/use-cases/handle-grievance.ts';
import { listGrievances } from '#core/use-cases/list-grievances.ts';
import { actorOf, change, type Outcome, type Turn } from '../context.ts';
import { answer, button, call, inline, part } from '../reply.ts';
import { areaName, show, showDate } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { showGrievance } from './grievance-card.ts';
import { refused } from './responder.ts';

const PAGE = 8;
const FORWARDS = ['province', 'national', 'protection'] as const;

/** The grievances that wait for this officer. */
export async function deskList(turn: Turn, actor: StaffActor): Promise<Outcome> {
  const { house } = turn;
  const found = await listGrievances(house.grievances, actor, { limit: PAGE }, house.places);
  if (found.length === 0) return { session: turn.session, reply: answer([part('grievance.desk.none')]) };
  const lines = found.map(({ reference, category, state, due, at, area, late }, index) =>
    part('grievance.desk.line', {
      n: index + 1,
      reference: show(reference),
      category,
      held: state === 'taken',
      until: showDate(due ?? at, area),
      late,
    }),
  );
  const rows = found.map(({ reference }) => [
    button(part('button.open', { reference: show(reference) }), `gs:open:${reference}`),
  ]);
  return {
    session: turn.session,
    reply: answer([part('grievance.desk.head', { count: found.length }), ...lines], inline(...rows)),
  };
}

/** A button of an officer: `gs:<verb>:<reference>:<choice>`. */
export async function deskPressed(
  turn: Turn,
  { verb, typed, choice }: { readonly verb: string; readonly typed: string; readonly choice: string },
): Promise<Outcome> {
  const actor = actorOf(turn);
  const grievance = actor.kind === 'staff' ? await find(turn, actor, typed) : undefined;
  if (actor.kind !== 'staff' || !grievance) return refused(turn, { code: 'not-found' });
  switch (verb) {
    case 'take':
    case 'release':
      return act(turn, actor, grievance, { kind: verb });
    case 'ask':
      return waitFor(turn, grievance, { verb }, part('grievance.desk.ask-what'));
    case 'answer':
      return choice === ''
        ? choose(turn, part('grievance.desk.how'), outcomeRows(grievance))
        : waitFor(turn, grievance, { verb, choice }, part('grievance.desk.answer-why'));
    case 'forward':
      return choice === ''
        ? choose(turn, part('grievance.desk.to-whom'), targetRows(grievance))
        : waitFor(turn, grievance, { verb, choice }, part('grievance.desk.forward-why'));
    default:
      return { session: turn.session, reply: await card(turn, grievance, actor, []) };
  }
}

/** The words after a button that asked for them. */
export async function deskAnswered(turn: Turn, text: string): Promise<Outcome> {
  const actor = actorOf(turn);
  const { reference, verb, choice } = turn.session.awaiting?.params ?? {};
  const grievance = actor.kind === 'staff' ? await find(turn, actor, String(reference)) : undefined;
  const command = toAct(String(verb), String(choice), text);
  if (actor.kind !== 'staff' || !grievance || !command) return refused(turn, { code: 'not-found' });
  return act(turn, actor, grievance, command);
}

function toAct(verb: string, choice: string, text: string): GrievanceAct | undefined {
  if (verb === 'ask') return { kind: 'ask', text: text.slice(0, 1000) };
  if (verb === 'answer') {
    const outcome = AnswerOutcome.safeParse(choice);
    return outcome.success ? { kind: 'answer', outcome: outcome.data, text: text.slice(0, 2000) } : undefined;
  }
  const to = FORWARDS.find((one) => one === choice);
  return to && { kind: 'forward', to, reason: text.slice(0, 500) };
}

const choose = (turn: Turn, said: Part, rows: Button[][]): Outcome => ({
  session: turn.session,
  reply: answer([said], inline(...rows)),
});

const outcomeRows = ({ reference }: Grievance): Button[][] =>
  AnswerOutcome.options.map((outcome) => [
    button(part('button.grievance.outcome', { outcome }), `gs:answer:${reference}:${outcome}`),
  ]);

const targetRows = ({ reference, least, lane }: Grievance): Button[][] =>
  FORWARDS.filter((to) =>
    to === 'protection' ? lane === 'relief' : (to === 'province' ? 1 : 2) > least,
  ).map((to) => [button(part('button.grievance.to', { to }), `gs:forward:${reference}:${to}`)]);

/** One that this officer may see; one about herself and one that does not exist answer alike. */
async function find({ house }: Turn, actor: StaffActor, typed: string): Promise<Grievance | undefined> {
  const reference = readReference(typed);
  const found = reference ? await house.aggregates.findByReference(reference) : undefined;
  const grievance =
    found?.kind === 'grievance' ? await house.aggregates.load('grievance', found.id) : undefined;
  return grievance && mayHear(actor, 'grievance.read', grievance) ? grievance : undefined;
}

function waitFor(
  turn: Turn,
  { reference }: Grievance,
  params: { readonly verb: string; readonly choice?: string },
  said: Part,
): Outcome {
  const awaiting = { kind: 'grievance-desk', params: { reference, ...params } };
  return { session: change(turn, { awaiting }), reply: answer([said]) };
}

async function act(
  turn: Turn,
  actor: StaffActor,
  grievance: Grievance,
  command: GrievanceAct,
): Promise<Outcome> {
  const prepared = prepareGrievanceAct(grievance, command, actor, turn.house.system);
  if (!prepared.ok) return refused(turn, prepared.refusal);
  const { state } = prepared.value;
  const done = part('grievance.desk.done', { reference: show(state.reference) });
  const isStillHers = mayHear(actor, 'grievance.read', state);
  return {
    session: withoutTalk(turn.session),
    saves: [prepared.value],
    reply: isStillHers ? await card(turn, state, actor, [done]) : answer([done]),
  };
}

/** Words and name are the holder's alone; of an anonymous one nobody sees more of the place than the regency. */
async function card(turn: Turn, grievance: Grievance, actor: StaffActor, before: readonly Part[]) {
  const { private: words, holder, area, anonymous, reference } = grievance;
  const holds = holder?.id === actor.id;
  const shownArea = anonymous && area ? (ancestorOf(area, 'regency') ?? area) : area;
  const place = shownArea === undefined ? '?' : areaName(await turn.house.places(), shownArea);
  const shown = showGrievance(anonymous ? withoutAbout(grievance) : grievance);
  const does = (verb: string, label: Part) => button(label, `gs:${verb}:${reference}`);
  const acts = grievanceActsOf(grievance, actor);
  return call(
    [
      ...before,
      part('grievance.desk.card', {
        grievance: shown,
        place,
        words: holds ? (words?.thread ?? []).map(({ from, text }) => ({ from, text })) : [],
      }),
      ...(holds && words?.name !== undefined ? [part('grievance.desk.name', { name: words.name })] : []),
    ],
    inline(
      acts.includes('take') ? [does('take', part('button.grievance.take'))] : [],
      acts.includes('answer')
        ? [does('answer', part('button.grievance.answer')), does('ask', part('button.grievance.ask'))]
        : [],
      [
        ...(acts.includes('forward') ? [does('forward', part('button.grievance.forward'))] : []),
        ...(acts.includes('release') ? [does('release', part('button.grievance.release'))] : []),
      ],
      holds && grievance.state === 'taken' && may(actor, 'referral.send')
        ? [button(part('button.referral.refer'), `rs:new:${reference}`)]
        : [],
    ),
  );
}

const withoutAbout = ({ about: _, ...grievance }: Grievance): Grievance => grievance;
