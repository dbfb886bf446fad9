import { may } from '#core/access.ts';
import type { Report } from '#core/disaster/report.ts';
import { Outcome as Solved } from '#core/disaster/report-command.ts';
import type { AreaCode } from '#core/shared/area.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { ReportId, readReference } from '#core/shared/ids.ts';
import type { Refusal } from '#core/shared/refusals.ts';
import type { Part, Session } from '#core/talk/session.ts';
import { type ActOnReport, prepareAct } from '#core/use-cases/handle-report.ts';
import { listQueue } from '#core/use-cases/take-work.ts';
import { actorOf, change, type Feature, type Outcome, type Turn } from '../context.ts';
import { answer, button, inline, part } from '../reply.ts';
import { show, showDay } from '../show.ts';
import { withoutTalk } from './escape.ts';
import { practiceButton } from './practice.ts';
import { reportCard } from './report-card.ts';
import { type Order, readOrder } from './responder-order.ts';

const PAGE = 8;
/** Nobody pages further in a chat; the console shows the rest. */
const LAST = 80;
/** Acts on what is held, where its number may be left out while only one is. */
const ON_HELD: readonly string[] = ['open', 'release', 'solve', 'ask'];

/** What a responder does in chat: the queue in its written order, take, release, solve, ask. Buttons and words do the same. */
export const responder: Feature = async (turn) => {
  const actor = actorOf(turn);
  const order = readOrder(turn, actor.kind === 'staff');
  if (actor.kind !== 'staff') {
    return order && order.verb !== 'solve'
      ? { session: turn.session, reply: answer([part('staff.only')]) }
      : undefined;
  }
  if (!order) return askedText(turn, actor);
  if (order.verb === 'queue') return queue(turn, actor, order.rest);
  if (order.verb === 'held') return held(turn, actor);
  if (order.rest === '' && ON_HELD.includes(order.verb)) return onHeld(turn, actor, order);
  return onOne(turn, actor, order);
};

async function queue(turn: Turn, actor: StaffActor, from: string): Promise<Outcome> {
  if (!may(actor, 'report.list')) return refused(turn, { code: 'access.denied' });
  const skip = Math.min(Number.parseInt(from, 10) || 0, LAST);
  const page = await listQueue(turn.house.queries, actor, turn.now, skip, PAGE);
  if (page.lines.length === 0) return { session: turn.session, reply: answer([part('staff.queue-empty')]) };
  const places = await turn.house.places();
  const areaName = (code: AreaCode | undefined): string =>
    code === undefined ? '?' : (places.name(code) ?? code);
  const head = part('staff.queue-head', {
    count: page.lines.length,
    area: actor.area === 'ID' ? 'Indonesia' : areaName(actor.area),
  });
  const lines = page.lines.map((report, index) => queueLine(report, skip + index + 1, areaName(report.area)));
  const free = page.lines.filter(
    ({ consent, holder }) => !holder && consent !== 'waiting' && consent !== 'declined',
  );
  // With the id at hand, taking needs no look at which report has this number.
  const rows = free.map(({ reference, id }) => [
    button(part('button.take', { reference: show(reference) }), `take:${reference}:${id}`),
  ]);
  const isNew = turn.session.practised === undefined;
  const more = page.more ? [[button(part('button.more'), `queue:${skip + PAGE}`)]] : [];
  const offer = isNew ? [part('practice.offer')] : [];
  const begin = isNew ? [[practiceButton()]] : [];
  return {
    session: turn.session,
    reply: answer([head, ...lines, ...offer], inline(...rows, ...more, ...begin)),
  };
}

function queueLine(report: Report, n: number, area: string): Part {
  const reference = show(report.reference);
  if (report.consent === 'waiting' || report.consent === 'declined')
    return part('staff.queue-waiting-consent', { n, reference });
  if (report.holder)
    return part('staff.queue-held', {
      n,
      reference,
      hazard: report.hazard,
      area,
      holder: report.holder.name,
    });
  return part('staff.queue-line', {
    n,
    reference,
    hazard: report.hazard,
    area,
    needs: report.needs.map(({ code, item }) => item ?? code),
    // The reasons are written by work/priority.ts; the store brings them back as plain words.
    reasons: report.reasons as ReturnType<typeof import('#core/work/priority.ts')['reasonsFor']>,
    since: showDay(report.sentAt, report.area),
  });
}

async function held(turn: Turn, actor: StaffActor): Promise<Outcome> {
  const reports = await turn.house.queries.ofHolder(actor.id, 10);
  if (reports.length === 0) return { session: turn.session, reply: answer([part('staff.mine-none')]) };
  const places = await turn.house.places();
  const lines = reports.map((report) =>
    part('staff.mine-line', {
      reference: show(report.reference),
      hazard: report.hazard,
      area: report.area === undefined ? '?' : (places.name(report.area) ?? report.area),
      asked: report.asked,
    }),
  );
  const rows = reports.map(({ reference }) => [
    button(part('button.open', { reference: show(reference) }), `open:${reference}`),
  ]);
  return { session: turn.session, reply: answer([part('staff.mine-head'), ...lines], inline(...rows)) };
}

/** With one report in hand its number may be left out; with several they are shown. */
async function onHeld(turn: Turn, actor: StaffActor, { verb }: Order): Promise<Outcome> {
  const [only, ...others] = await turn.house.queries.ofHolder(actor.id, 2);
  return only && others.length === 0 ? onOne(turn, actor, { verb, rest: only.reference }) : held(turn, actor);
}

async function onOne(turn: Turn, actor: StaffActor, { verb, rest }: Order): Promise<Outcome> {
  const [typed = '', ...words] = rest.split(/[:\s]+/);
  const id = verb === 'take' ? ReportId.safeParse(words[0]).data : undefined;
  const report = await (id ? turn.house.aggregates.load('report', id) : findReport(turn, typed));
  if (!report || !may(actor, 'report.read', report)) return refused(turn, { code: 'not-found' });
  const text = words.join(' ');
  if (verb === 'open') return opened(turn, actor, report);
  if (verb === 'ask' && text === '') return waitFor(turn, report);
  if (verb === 'solve') return solve(turn, actor, report, words[0]);
  const command: ActOnReport =
    verb === 'take'
      ? { kind: 'take', chat: turn.incoming.chat }
      : verb === 'ask'
        ? { kind: 'ask', text }
        : { kind: 'release' };
  return act(turn, actor, report, command);
}

async function findReport({ house }: Turn, typed: string): Promise<Report | undefined> {
  const reference = readReference(typed);
  const found = reference ? await house.aggregates.findByReference(reference) : undefined;
  return found?.kind === 'report' ? house.aggregates.load('report', found.id) : undefined;
}

async function solve(
  turn: Turn,
  actor: StaffActor,
  report: Report,
  how: string | undefined,
): Promise<Outcome> {
  const outcome = Solved.safeParse(how ?? '');
  if (outcome.success) return act(turn, actor, report, { kind: 'solve', outcome: outcome.data });
  const rows = Solved.options.map((option) => [
    button(part(`button.outcome.${option}`), `solve:${report.reference}:${option}`),
  ]);
  return {
    session: turn.session,
    reply: answer([part('staff.solve-how', { reference: show(report.reference) })], inline(...rows)),
  };
}

async function act(turn: Turn, actor: StaffActor, report: Report, command: ActOnReport): Promise<Outcome> {
  const prepared = prepareAct(report, command, actor, turn.house.system);
  if (!prepared.ok) return refused(turn, prepared.refusal);
  const { state } = prepared.value;
  const reference = show(state.reference);
  const session = withoutTalk(turn.session);
  const saves = [prepared.value];
  if (command.kind === 'take')
    return {
      session,
      saves,
      reply: reportCard(
        state,
        [part('staff.taken', { reference }), ...(await alsoHeld(turn, actor, state))],
        actor,
      ),
    };
  const key =
    command.kind === 'ask' ? 'staff.asked' : command.kind === 'release' ? 'staff.released' : 'staff.solved';
  return { session, saves, reply: answer([part(key, { reference })]) };
}

/** A second report never hides the first. */
async function alsoHeld(turn: Turn, actor: StaffActor, taken: Report): Promise<Part[]> {
  const others = (await turn.house.queries.ofHolder(actor.id, 10)).filter(({ id }) => id !== taken.id);
  const references = others.map(({ reference }) => show(reference));
  return references.length > 0 ? [part('staff.also-held', { references })] : [];
}

/** Names, phones and exact homes are shown only to whoever holds the report. */
function opened(turn: Turn, actor: StaffActor, report: Report): Outcome {
  if (report.holder?.id === actor.id) return { session: turn.session, reply: reportCard(report, [], actor) };
  const { private: _, point: __, ...bare } = report;
  return { session: turn.session, reply: reportCard(bare, [], actor) };
}

function waitFor(turn: Turn, report: Report): Outcome {
  const session: Session = change(turn, { awaiting: { kind: 'ask', params: { report: report.id } } });
  return { session, reply: answer([part('staff.ask-what', { reference: show(report.reference) })]) };
}

/** The words after "ask": the question itself. */
async function askedText(turn: Turn, actor: StaffActor): Promise<Outcome | undefined> {
  const { awaiting } = turn.session;
  const { text } = turn.incoming;
  if (awaiting?.kind !== 'ask' || text === undefined || text.startsWith('/')) return undefined;
  const report = await turn.house.aggregates.load('report', String(awaiting.params['report']));
  if (!report) return refused(turn, { code: 'not-found' });
  return act(turn, actor, report, { kind: 'ask', text: text.slice(0, 1000) });
}

/** A refusal in words; nothing has changed. */
export function refused(turn: Turn, refusal: Refusal): Outcome {
  const params: Record<string, unknown> = { ...refusal.params };
  const reference = typeof params['reference'] === 'string' ? readReference(params['reference']) : undefined;
  const shown = reference ? { ...params, reference: show(reference) } : params;
  return { session: turn.session, reply: answer([{ key: `refusal.${refusal.code}`, params: shown }]) };
}
