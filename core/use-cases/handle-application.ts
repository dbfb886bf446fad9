import { isOwnMatter, may, type Operation } from '../access.ts';
import { type Application, stepOf } from '../programme/application.ts';
import { STAFFS_ACTS } from '../programme/application-acts.ts';
import type { ApplicationAct, Submit } from '../programme/application-command.ts';
import { movedMember } from '../programme/application-group.ts';
import { decideApplication, submitApplication } from '../programme/application-life.ts';
import { deskOf, roleOf } from '../programme/application-steps.ts';
import type { Actor, StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { circumstancesFor, toEventsOrThrow } from './circumstances.ts';
import type { AggregateStore, Save, System } from './ports.ts';

export type ApplicationSave = Extract<Save, { kind: 'application' }>;

/** The acts that decide: the rest of what staff do is ordinary desk work. */
const DECIDES: readonly ApplicationAct['kind'][] = ['accept', 'refuse', 'settle'];

/** Prepares a new application for saving. It is never refused. */
export function prepareApplication(command: Submit, actor: Actor, system: System): ApplicationSave {
  const circumstances = circumstancesFor(system, actor);
  const { state, events } = submitApplication(command, circumstances);
  return {
    kind: 'application',
    state,
    loaded: 0,
    events: toEventsOrThrow({ ...state, kind: 'application' }, events, circumstances),
  };
}

/**
 * Prepares an act on an application for saving. Refuses with `access.denied` where the table says no or the file stands
 * with another office, and with what `decideApplication` refuses. A resident's own acts are allowed for her own chat by
 * whoever calls this.
 */
export function prepareApplicationAct(
  application: Application,
  command: ApplicationAct,
  actor: Actor,
  system: System,
): Result<ApplicationSave> {
  if (actor.kind === 'staff' && !mayAct(actor, command.kind, application)) return no(refuse('access.denied'));
  const circumstances = circumstancesFor(system, actor);
  const decided = decideApplication(application, command, circumstances);
  if (!decided.ok) return decided;
  const { state, events } = decided.value;
  const saved = toEventsOrThrow({ ...state, kind: 'application' }, events, circumstances);
  const moved = movedMember(application, command);
  return yes({
    kind: 'application',
    state,
    loaded: application.version,
    events: saved,
    ...(moved && { moved }),
  });
}

/**
 * May she read this file? A group that nobody has sent is its own matter. Whoever made a list does not read who is said to
 * stand on it wrongly: an objection to a recipient is for those above the village. Nobody reads here what she asked for
 * herself, or as one of a group or a proposed household.
 */
export const mayRead = (actor: StaffActor, file: Application): boolean =>
  may(actor, 'application.read', file) &&
  !concerns(file, actor) &&
  file.state !== 'gathering' &&
  !(file.purpose === 'dispute' && actor.role === 'village-officer');

/** Is it her own, as far as the house knows: the words of a line name no members. */
const concerns = (file: Application, { chat }: StaffActor): boolean =>
  isOwnMatter({ chat }, file) ||
  (file.private?.members?.some((member) => member.chat !== undefined && member.chat === chat) ?? false);

/** The file, if this officer may read it: `access.own` for one of her own, and `not-found` alike for others and for none. */
export function readableFor(actor: StaffActor, file: Application | undefined): Result<Application> {
  if (file && concerns(file, actor)) return no(refuse('access.own'));
  return file && mayRead(actor, file) ? yes(file) : no(refuse('not-found'));
}

/** May she act on this file? Only where her role does the step's work; a coordinator may where the step is an outside office's. */
export function mayAct(actor: StaffActor, kind: ApplicationAct['kind'], file: Application): boolean {
  if (kind === 'open-numbers') return mayOpenNumbers(actor, file);
  if (!may(actor, operationOf(kind), file) || !mayRead(actor, file)) return false;
  if (!STAFFS_ACTS.some((one) => one === kind)) return false;
  if (kind === 'settle' || file.lane === 'protection') return true;
  const holder = stepOf(file)?.holder;
  const role = holder && roleOf(holder);
  if (role === undefined) return true;
  return role === actor.role || actor.role === 'coordinator' || actor.role === 'social-worker';
}

function operationOf(kind: ApplicationAct['kind']): Operation {
  if (kind === 'open-paper' || kind === 'want-files') return 'application.open-paper';
  return DECIDES.includes(kind) ? 'application.decide' : 'application.act';
}

/** Digits are opened by whose desk the file lies on, or who looks after it while an office elsewhere has it; by nobody else. */
export function mayOpenNumbers(actor: StaffActor, file: Application): boolean {
  if (!may(actor, 'identity.open', file) || concerns(file, actor)) return false;
  const holder = stepOf(file)?.holder;
  const desk = holder && deskOf(holder);
  return desk === actor.role || desk === 'elsewhere';
}

/**
 * One act from beginning to end: load, check, decide, save; again on the new state if somebody was faster.
 * Refuses with `not-found` and what `prepareApplicationAct` refuses; throws when the file keeps moving.
 */
export async function handleApplicationOrThrow(
  aggregates: AggregateStore,
  id: string,
  command: ApplicationAct,
  actor: Actor,
  system: System,
): Promise<Result<Application>> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const application = await aggregates.load('application', id);
    if (!application) return no(refuse('not-found'));
    const prepared = prepareApplicationAct(application, command, actor, system);
    if (!prepared.ok) return prepared;
    if ((await aggregates.save([prepared.value])) === 'done') return yes(prepared.value.state);
  }
  throw new Error(`Application ${id} moved three times while ${command.kind} was decided`);
}
