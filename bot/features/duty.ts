import { zoneHoursOf } from '#core/language/places.ts';
import type { Scope } from '#core/shared/area.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { nextAt, readDuty } from '#core/staff/duty-words.ts';
import { dutyAt, type Shift } from '#core/staff/staff.ts';
import { setDuty } from '#core/use-cases/set-duty.ts';
import { actorOf, type Feature, type Outcome, type Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';
import { showDay } from '../show.ts';
import { refused } from './responder.ts';

const COMMAND = /^(?:\/?siaga(?:@\w+)?|duty hours)$/i;
const EVENING = 18 * 60;
const MORNING = 7 * 60;
const DAY = 24 * 3600 * 1000;

/** When somebody of the staff can be called, by her own word: buttons, or hours as she types them. */
export const duty: Feature = async (turn) => {
  const actor = actorOf(turn);
  if (actor.kind !== 'staff') return undefined;
  if (turn.incoming.kind === 'button') return pressed(turn, actor);
  const text = turn.incoming.text?.trim() ?? '';
  if (COMMAND.test(text)) return board(turn, actor);
  const shift = readDuty(text.replace(/^\/siaga(@\w+)?/i, 'siaga'), turn.now, zoneOf(actor.area));
  if (shift) return speak(turn, actor, shift);
  return text.startsWith('/siaga')
    ? { session: turn.session, reply: answer([part('staff.duty-unread')]) }
    : undefined;
};

const zoneOf = (area: Scope): number => zoneHoursOf(area === 'ID' ? undefined : area);
const areaOf = (area: Scope) => (area === 'ID' ? undefined : area);

function pressed(turn: Turn, actor: StaffActor): Promise<Outcome> | undefined {
  const [verb, word, until] = (turn.incoming.action ?? '').split(':');
  if (verb !== 'duty') return undefined;
  if (word === 'board') return board(turn, actor);
  const on = word === 'on';
  return speak(turn, actor, { from: turn.now, until: on ? Number(until) || 1 : turn.now + DAY, on });
}

async function board(turn: Turn, actor: StaffActor): Promise<Outcome> {
  const member = await turn.house.staff.find(actor.id);
  const state = dutyAt(member?.shifts ?? [], turn.now);
  const told = member?.shifts.findLast(({ from, until }) => from <= turn.now && turn.now < until);
  const until = told === undefined ? {} : { until: showDay(told.until, areaOf(actor.area)) };
  const next = nextShift(member?.shifts ?? [], turn.now);
  const parts = [
    part('staff.duty-now', { state, ...until }),
    ...(next ? [part('staff.duty-next', shown(next, actor))] : []),
    part('staff.duty-how'),
  ];
  return { session: turn.session, reply: answer(parts, choices(turn, actor)) };
}

const nextShift = (shifts: readonly Shift[], now: number): Shift | undefined =>
  shifts.filter(({ from, on }) => on && from > now).sort((one, other) => one.from - other.from)[0];

function choices(turn: Turn, actor: StaffActor) {
  const zone = zoneOf(actor.area);
  const ends = [EVENING, MORNING].map((minutes) => nextAt(minutes, turn.now, zone));
  const rows = ends
    .sort((one, other) => one - other)
    .map((end) => [
      button(part('button.duty-until', { until: showDay(end, areaOf(actor.area)) }), `duty:on:${end}`),
    ]);
  return inline(...rows, [button(part('button.duty-off'), 'duty:off')]);
}

async function speak(turn: Turn, actor: StaffActor, shift: Shift): Promise<Outcome> {
  const set = shift.until <= turn.now ? undefined : await setDuty([shift], actor, turn.house);
  if (!set?.ok) return refused(turn, set?.refusal ?? { code: 'duty.past' });
  return {
    session: turn.session,
    reply: answer([part('staff.duty-set', { on: shift.on, ...shown(shift, actor) })]),
  };
}

const shown = ({ from, until }: Shift, { area }: StaffActor) => ({
  from: showDay(from, areaOf(area)),
  until: showDay(until, areaOf(area)),
});
