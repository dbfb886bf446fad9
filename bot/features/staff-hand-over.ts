import type { Report } from '#core/disaster/report.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { readReference, StaffId } from '#core/shared/ids.ts';
import { isOnCall } from '#core/staff/on-call.ts';
import { dutyAt } from '#core/staff/staff.ts';
import { prepareAct } from '#core/use-cases/handle-report.ts';
import { listTakers } from '#core/use-cases/on-call.ts';
import { actorOf, change, type Feature, type Outcome, type Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';
import { show } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { refused } from './responder.ts';

const COMMAND = /^\/serah(?:@\w+)?\s+(\S+)\s*$/i;
const MOST = 8;

/** Handing a report over: which one, to whom, and why. The reason stays with the report and the colleague reads it. */
export const staffHandOver: Feature = async (turn) => {
  const actor = actorOf(turn);
  if (actor.kind !== 'staff') return undefined;
  const text = turn.incoming.text?.trim() ?? '';
  const [verb, pressed = '', to] = (turn.incoming.action ?? '').split(':');
  const typed = COMMAND.exec(text)?.[1] ?? (verb === 'pass' ? pressed : undefined);
  if (typed === undefined) return withReason(turn, actor, text);
  const report = await load(turn, typed);
  if (!report || report.holder?.id !== actor.id)
    return refused(turn, { code: 'report.not-taken', params: { reference: typed } });
  return to === undefined ? choose(turn, actor, report) : askWhy(turn, report, to);
};

async function load(turn: Turn, typed: string): Promise<Report | undefined> {
  const reference = readReference(typed);
  const found = reference ? await turn.house.aggregates.findByReference(reference) : undefined;
  return found?.kind === 'report' ? turn.house.aggregates.load('report', found.id) : undefined;
}

/** Those on duty first, then those who have said nothing; nobody who said no. */
async function choose(turn: Turn, actor: StaffActor, report: Report): Promise<Outcome> {
  const takers = await listTakers(report, turn.house.staff);
  const able = takers.filter((one) => one.id !== actor.id && isOnCall(one, turn.now));
  const reference = show(report.reference);
  if (able.length === 0)
    return { session: turn.session, reply: answer([part('staff.pass-nobody', { reference })]) };
  const unknownLast = (one: (typeof able)[number]): number => (dutyAt(one.shifts, turn.now) === 'on' ? 0 : 1);
  const rows = [...able]
    .sort((one, other) => unknownLast(one) - unknownLast(other))
    .slice(0, MOST)
    .map(({ id, name, role }) => [
      button(part('button.pass-to', { name, role }), `pass:${report.reference}:${id}`),
    ]);
  return { session: turn.session, reply: answer([part('staff.pass-whom', { reference })], inline(...rows)) };
}

function askWhy(turn: Turn, report: Report, to: string): Outcome {
  const session = change(turn, { awaiting: { kind: 'pass', params: { report: report.id, to } } });
  return { session, reply: answer([part('staff.pass-why', { reference: show(report.reference) })]) };
}

async function withReason(turn: Turn, actor: StaffActor, text: string): Promise<Outcome | undefined> {
  const { awaiting } = turn.session;
  if (awaiting?.kind !== 'pass' || text === '' || text.startsWith('/')) return undefined;
  const to = StaffId.safeParse(awaiting.params['to']);
  const report = await turn.house.aggregates.load('report', String(awaiting.params['report']));
  const colleague = to.success ? await turn.house.staff.find(to.data) : undefined;
  const able = report && (await listTakers(report, turn.house.staff)).some(({ id }) => id === colleague?.id);
  if (!report || !colleague || !able) return refused(turn, { code: 'staff.not-active' });
  const { id, name, chat } = colleague;
  const reason = text.slice(0, 200);
  const command = { kind: 'hand-over', to: id, name, reason, ...(chat && { chat }) } as const;
  const prepared = prepareAct(report, command, actor, turn.house.system);
  if (!prepared.ok) return refused(turn, prepared.refusal);
  const said = part('staff.passed', { reference: show(report.reference), name });
  return { session: withoutTalk(turn.session), saves: [prepared.value], reply: answer([said]) };
}
