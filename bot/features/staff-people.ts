import { may } from '#core/access.ts';
import type { Places } from '#core/language/places.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';
import { printCode } from '#core/staff/invitation.ts';
import { dutyAt, type Staff } from '#core/staff/staff.ts';
import { actsOn } from '#core/staff/staff-life.ts';
import { cutOffOrThrow, decideOnWaiting, listStaff } from '#core/use-cases/decide-on-staff.ts';
import { openOwnDoorOrThrow } from '#core/use-cases/invite-staff.ts';
import { tellOnce } from '#core/use-cases/tell-staff.ts';
import { actorOf, type Feature, type Outcome, type Turn, toTelling } from '../context.ts';
import { answer, button, call, inline, part } from '../reply.ts';
import { areaName, showDay } from '../show.ts';
import { refused } from './responder.ts';

const LIST = /^\/petugas(@\w+)?$/i;
const CONSOLE = /^\/konsol(@\w+)?$/i;
const LINES = 20;

/** Colleagues, for whoever leads: who waits, who is on duty, confirm, turn away, cut off; and a code for the console. */
export const staffPeople: Feature = async (turn) => {
  const actor = actorOf(turn);
  const text = turn.incoming.text?.trim() ?? '';
  if (turn.incoming.kind === 'button') return pressed(turn, actor.kind === 'staff' ? actor : undefined);
  if (actor.kind !== 'staff') return undefined;
  if (LIST.test(text)) return people(turn, actor);
  return CONSOLE.test(text) ? consoleCode(turn, actor) : undefined;
};

async function people(turn: Turn, actor: StaffActor): Promise<Outcome> {
  const listed = await listStaff(actor, turn.house.staff);
  if (!listed.ok) return refused(turn, listed.refusal);
  const places = await turn.house.places();
  const others = listed.value.filter(({ id }) => id !== actor.id);
  const duties = listed.value
    .filter(({ state }) => state === 'active')
    .map(({ shifts }) => dutyAt(shifts, turn.now));
  const count = (duty: string): number => duties.filter((one) => one === duty).length;
  const head = part('staff.people-head', {
    area: areaName(places, actor.area),
    waiting: listed.value.length - duties.length,
    on: count('on'),
    off: count('off'),
    unknown: count('unknown'),
  });
  const shown = others.slice(0, LINES);
  const lines = shown.map((one, index) => personLine(one, index + 1, places, turn.now));
  const rows = shown.flatMap((one, index) => personButtons(one, index + 1, actor));
  return { session: turn.session, reply: answer([head, ...lines], inline(...rows)) };
}

function personLine(member: Staff, n: number, places: Places, now: number) {
  const { name, role, state, shifts, area } = member;
  const told = shifts.findLast(({ from, until }) => from <= now && now < until);
  const until = told && showDay(told.until, area === 'ID' ? undefined : area);
  return part('staff.person-line', {
    n,
    name,
    role,
    area: areaName(places, area),
    duty: state === 'waiting' ? 'waiting' : dutyAt(shifts, now),
    ...(until === undefined ? {} : { until }),
  });
}

function personButtons(member: Staff, n: number, actor: StaffActor) {
  const labels = {
    confirm: part('button.staff-confirm-n', { n }),
    reject: part('button.staff-reject-n', { n }),
    'cut-off': part('button.cut-off-n', { n }),
  };
  const row = actsOn(member, actor).map((act) => button(labels[act], `staff:${act}:${member.id}`));
  return row.length > 0 ? [row] : [];
}

async function pressed(turn: Turn, actor: StaffActor | undefined): Promise<Outcome | undefined> {
  const [room, act, typed] = (turn.incoming.action ?? '').split(':');
  if (room !== 'staff') return undefined;
  const id = StaffId.safeParse(typed);
  if (!actor || !id.success) return refused(turn, { code: 'access.denied' });
  if (act === 'confirm' || act === 'reject') return decide(turn, actor, id.data, act);
  if (act === 'cut-off') return askSure(turn, actor, id.data);
  return cut(turn, actor, id.data);
}

/** Also the one who was confirmed or turned away hears of it, once. */
async function decide(
  turn: Turn,
  actor: StaffActor,
  id: StaffId,
  act: 'confirm' | 'reject',
): Promise<Outcome> {
  const before = await turn.house.staff.find(id);
  const decided = await decideOnWaiting(id, act, actor, turn.house);
  // The same press again, after a turn that broke down: what stands is what this actor decided.
  const mine = act === 'confirm' && before?.state === 'active' && before.confirmedBy === actor.id;
  if (!decided.ok && !mine) return refused(turn, decided.refusal);
  const member = decided.ok ? decided.value : before;
  if (!member) return refused(turn, { code: 'staff.unknown' });
  const { name, role } = member;
  const area = areaName(await turn.house.places(), member.area);
  const reply = call([
    act === 'confirm' ? part('staff.confirmed', { by: actor.name, role, area }) : part('staff.turned-away'),
  ]);
  const chat = member.chat ?? before?.chat;
  if (chat) await tellOnce(chat, { about: `staff-${act}-${id}`, reply }, toTelling(turn.house));
  return { session: turn.session, reply: answer([part(`staff.${act}-done`, { name })]) };
}

async function askSure(turn: Turn, actor: StaffActor, id: StaffId): Promise<Outcome> {
  const member = await turn.house.staff.find(id);
  if (!member) return refused(turn, { code: 'staff.unknown' });
  if (!may(actor, 'staff.cut-off', { area: member.area }) || !actsOn(member, actor).includes('cut-off'))
    return refused(turn, { code: 'access.denied' });
  const keyboard = inline([button(part('button.cut-off-yes'), `staff:cut-off-yes:${id}`)]);
  return {
    session: turn.session,
    reply: answer([part('staff.cut-off-sure', { name: member.name })], keyboard),
  };
}

async function cut(turn: Turn, actor: StaffActor, id: StaffId): Promise<Outcome> {
  const done = await cutOffOrThrow(id, actor, turn.house);
  if (!done.ok) return refused(turn, done.refusal);
  const { member, released } = done.value;
  return {
    session: turn.session,
    reply: answer([part('staff.cut-off-done', { name: member.name, released })]),
  };
}

async function consoleCode(turn: Turn, actor: StaffActor): Promise<Outcome> {
  const { code } = await openOwnDoorOrThrow(actor, turn.house);
  return { session: turn.session, reply: answer([part('staff.console-code', { code: printCode(code) })]) };
}
