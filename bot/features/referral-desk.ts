import { sideOf } from '#core/access-referrals.ts';
import { type Referral, type ReferralAct, ReferralOutcome } from '#core/referral/referral.ts';
import { type AreaCode, ancestorOf } from '#core/shared/area.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { readReference } from '#core/shared/ids.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { prepareReferralAct } from '#core/use-cases/handle-referral.ts';
import { listEverySide } from '#core/use-cases/list-referrals.ts';
import { listOfficesBeside } from '#core/use-cases/refer.ts';
import { change, type Outcome, type Turn } from '../context.ts';
import type { ReferralPress } from '../own-referral.ts';
import { answer, button, inline, part } from '../reply.ts';
import { show, showDate } from '../show.ts';
import { leavesOpen } from '../typed-words.ts';
import { withoutTalk } from './escape.ts';
import { deskCardOf } from './referral-desk-card.ts';
import { chooseOffice, readOfficeIn, toOffice } from './referral-offices.ts';
import { pressedToSend, wroteToSend } from './referral-send.ts';
import { refused } from './responder.ts';

const PAGE = 8;

/** `/rujukan`, or one by its number. */
export async function openOrList(turn: Turn, actor: StaffActor, typed: string): Promise<Outcome | undefined> {
  if (typed === '') return list(turn, actor);
  const referral = await find(turn, actor, typed);
  // An officer may have been passed on herself: the person's way answers then.
  return referral && { session: turn.session, reply: await deskCardOf(turn, referral, actor, []) };
}

/** The same for a regency or province that she names. Undefined where no such place is known. */
export async function listAt(turn: Turn, actor: StaffActor, words: string): Promise<Outcome | undefined> {
  const [found] = (await turn.house.places()).find(words);
  const area = found?.code && (ancestorOf(found.code, 'regency') ?? found.code);
  return area ? list(turn, actor, area) : undefined;
}

type SideHead = 'referral.desk.received' | 'referral.desk.sent' | 'referral.desk.away';

/** What her office has to do with: what was sent to it, what of its own waits for a yes or was declined, what another office has. */
async function list(turn: Turn, actor: StaffActor, area?: AreaCode): Promise<Outcome> {
  const { house } = turn;
  const sides = await listEverySide(house.referrals, actor, { area, limit: PAGE }, house.places);
  const all = [...sides.to, ...sides.from, ...sides.sent];
  // What is sent to offices below lies by regency: whoever serves the whole country names one.
  const more = actor.area === 'ID' && !area ? [part('referral.desk.name-place')] : [];
  if (all.length === 0)
    return { session: turn.session, reply: answer([part('referral.desk.none'), ...more]) };
  const toLine = (one: Referral, place: number): Part =>
    part('referral.desk.line', {
      n: place + 1,
      reference: show(one.reference),
      purpose: one.purpose,
      state: one.state,
      until: showDate(one.due ?? one.at, one.area),
      late: one.late,
    });
  const under = (head: SideHead, some: readonly Referral[]): Part[] =>
    some.length === 0
      ? []
      : [part(head, { count: some.length }), ...some.map((one) => toLine(one, all.indexOf(one)))];
  const parts = [
    ...under('referral.desk.received', sides.to),
    ...under('referral.desk.sent', sides.from),
    ...under('referral.desk.away', sides.sent),
  ];
  const rows = all.map(({ reference }) => [
    button(part('button.open', { reference: show(reference) }), `rs:open:${reference}`),
  ]);
  return { session: turn.session, reply: answer([...parts, ...more], inline(...rows)) };
}

/** A button of an officer: `rs:<verb>:<reference>:<choice>`. */
export async function pressedAtDesk(turn: Turn, actor: StaffActor, press: ReferralPress): Promise<Outcome> {
  const sending = await pressedToSend(turn, actor, press);
  if (sending) return sending;
  const { verb, typed, choice } = press;
  const referral = await find(turn, actor, typed);
  if (!referral) return refused(turn, { code: 'not-found' });
  switch (verb) {
    case 'accept':
      return act(turn, actor, referral, { kind: 'accept' });
    case 'decline':
      return choice === ''
        ? askNext(turn, referral, 'decline')
        : waitFor(turn, referral, { verb, choice }, part('referral.desk.decline-why'));
    case 'finish':
      return choice === ''
        ? choose(turn, part('referral.desk.how'), outcomeRows(referral))
        : waitFor(turn, referral, { verb, choice }, part('referral.desk.finish-what'));
    case 'tell':
      return waitFor(turn, referral, { verb }, part('referral.desk.tell-whom'));
    case 'revoke':
      return waitFor(turn, referral, { verb }, part('referral.desk.revoke-why'));
    case 'on':
      return choice === '' ? askNext(turn, referral, 'on') : sendOn(turn, actor, referral, choice);
    default:
      return { session: turn.session, reply: await deskCardOf(turn, referral, actor, []) };
  }
}

/** The words after a button that asked for them, or a step of passing somebody on. */
export async function wroteAtDesk(turn: Turn, actor: StaffActor, text: string): Promise<Outcome> {
  const sending = await wroteToSend(turn, actor, text);
  if (sending) return sending;
  const { reference, verb, choice } = turn.session.awaiting?.params ?? {};
  const referral = await find(turn, actor, String(reference));
  if (!referral) return refused(turn, { code: 'not-found' });
  if (verb === 'which') return wroteOffice(turn, actor, referral, String(choice), text);
  const command = toAct(String(verb), String(choice), text);
  return command ? act(turn, actor, referral, command) : refused(turn, { code: 'not-found' });
}

function toAct(verb: string, choice: string, text: string): ReferralAct | undefined {
  switch (verb) {
    case 'decline': {
      const next = toOffice(choice);
      return { kind: 'decline', reason: text.slice(0, 500), ...(next && { next }) };
    }
    case 'finish': {
      const outcome = ReferralOutcome.catch('elsewhere').parse(choice);
      return { kind: 'finish', outcome, text: text.slice(0, 1000) };
    }
    case 'tell':
      return { kind: 'tell', text: text.slice(0, 1000) };
    case 'revoke':
      return { kind: 'revoke', reason: text.slice(0, 500) };
    default:
      return undefined;
  }
}

/** Which other office: whoever declines names one if she knows it, whoever sent it on needs one. */
async function askNext(turn: Turn, referral: Referral, verb: 'decline' | 'on'): Promise<Outcome> {
  const offices = await listOfficesBeside(referral, turn.house.staff);
  const { reference } = referral;
  const rows = await chooseOffice(turn, offices, `rs:${verb}:${reference}`);
  const skip = verb === 'decline' ? [[button(part('button.skip'), `rs:decline:${reference}:-`)]] : [];
  const said =
    verb === 'decline'
      ? part('referral.desk.decline-next')
      : part('referral.desk.to-whom', { reference: show(reference) });
  const awaiting = { kind: 'referral-desk', params: { reference, verb: 'which', choice: verb } };
  return { session: change(turn, { awaiting }), reply: answer([said], inline(...rows, ...skip)) };
}

async function wroteOffice(
  turn: Turn,
  actor: StaffActor,
  referral: Referral,
  verb: string,
  text: string,
): Promise<Outcome> {
  const [one] = readOfficeIn(text, await listOfficesBeside(referral, turn.house.staff));
  const choice = one && `${one.role}:${one.area}`;
  if (verb === 'on') return choice ? sendOn(turn, actor, referral, choice) : askNext(turn, referral, 'on');
  if (!choice && !leavesOpen(text)) return askNext(turn, referral, 'decline');
  return waitFor(turn, referral, { verb, choice: choice ?? '-' }, part('referral.desk.decline-why'));
}

function sendOn(
  turn: Turn,
  actor: StaffActor,
  referral: Referral,
  choice: string,
): Promise<Outcome> | Outcome {
  const to = toOffice(choice);
  return to
    ? act(turn, actor, referral, { kind: 'send-on', to })
    : refused(turn, { code: 'referral.no-office' });
}

const choose = (turn: Turn, said: Part, rows: Button[][]): Outcome => ({
  session: turn.session,
  reply: answer([said], inline(...rows)),
});

const outcomeRows = ({ reference }: Referral): Button[][] =>
  ReferralOutcome.options.map((outcome) => [
    button(part('button.referral.outcome', { outcome }), `rs:finish:${reference}:${outcome}`),
  ]);

/** One that this officer may see; one of others and one that does not exist answer alike. */
async function find({ house }: Turn, actor: StaffActor, typed: string): Promise<Referral | undefined> {
  const reference = readReference(typed);
  const found = reference ? await house.aggregates.findByReference(reference) : undefined;
  const referral = found?.kind === 'referral' ? await house.aggregates.load('referral', found.id) : undefined;
  return referral && sideOf(actor, 'referral.read', referral) ? referral : undefined;
}

function waitFor(
  turn: Turn,
  { reference }: Referral,
  params: { readonly verb: string; readonly choice?: string },
  said: Part,
): Outcome {
  const awaiting = { kind: 'referral-desk', params: { reference, ...params } };
  return { session: change(turn, { awaiting }), reply: answer([said]) };
}

async function act(
  turn: Turn,
  actor: StaffActor,
  referral: Referral,
  command: ReferralAct,
): Promise<Outcome> {
  const prepared = prepareReferralAct(referral, command, actor, turn.house.system);
  if (!prepared.ok) return refused(turn, prepared.refusal);
  const { state } = prepared.value;
  const done = part('referral.desk.done', { reference: show(state.reference) });
  return {
    session: withoutTalk(turn.session),
    saves: [prepared.value],
    reply: sideOf(actor, 'referral.read', state)
      ? await deskCardOf(turn, state, actor, [done])
      : answer([done]),
  };
}
