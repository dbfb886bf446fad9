import { NUDGE_EVERY } from '../shared/day.ts';
import type { Circumstances, Decided, StaffActor } from '../shared/decision.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import type { Application, ApplicationState } from './application.ts';
import { actAsOther, actAsStaff, isStaffs } from './application-acts.ts';
import { codesOf, codesOfAct } from './application-codes.ts';
import type { ApplicationAct, Submit } from './application-command.ts';
import { EVENT_OF } from './application-events.ts';
import { GROUP_ACTS, toGathering } from './application-group.ts';
import { isOver } from './application-keeping.ts';
import { findOpeningRefusal, isLook } from './application-opening.ts';
import { beginStep, isLastStep, isOutside, OBJECT_AT_LEAST } from './application-steps.ts';
import { findYesRefusal, isNo } from './application-yes.ts';

/** What happens in an application's life; the same names as in core/events.ts. */
export interface ApplicationHappening {
  readonly name: `application.${string}`;
  readonly codes: Readonly<Record<string, string | number | boolean>>;
}

/** The whole life of an application on one page: which act is open in which state, and where it leads. */
export const APPLICATION_TRANSITIONS = {
  gathering: {
    ...GROUP_ACTS.gathering,
    send: 'open',
    'run-late': 'gathering',
    withdraw: 'withdrawn',
    erase: 'withdrawn',
  },
  open: {
    add: 'open',
    tell: 'open',
    check: 'open',
    forward: 'open',
    return: 'returned',
    ask: 'open',
    'open-numbers': 'open',
    'open-paper': 'open',
    'want-files': 'open',
    answer: 'open',
    accept: 'accepted',
    refuse: 'refused',
    nudge: 'open',
    'run-late': 'open',
    hear: 'open',
    'lend-pass': 'open',
    consent: 'taken-up',
    ...GROUP_ACTS.open,
    receive: 'received',
    withdraw: 'withdrawn',
    erase: 'withdrawn',
  },
  returned: {
    'open-paper': 'returned',
    'want-files': 'returned',
    add: 'returned',
    answer: 'returned',
    resume: 'open',
    ...GROUP_ACTS.returned,
    withdraw: 'withdrawn',
    erase: 'withdrawn',
  },
  accepted: {
    answer: 'accepted',
    ask: 'accepted',
    receive: 'received',
    tell: 'accepted',
    leave: 'accepted',
    clear: 'accepted',
    erase: 'accepted',
  },
  received: { receive: 'received', leave: 'received', clear: 'received', erase: 'received' },
  refused: { object: 'objected', answer: 'refused', leave: 'refused', clear: 'refused', erase: 'refused' },
  objected: {
    add: 'objected',
    answer: 'objected',
    ask: 'objected',
    'open-numbers': 'objected',
    'open-paper': 'objected',
    'want-files': 'objected',
    settle: 'refused',
    leave: 'objected',
    withdraw: 'refused',
    erase: 'refused',
  },
  withdrawn: { leave: 'withdrawn', erase: 'withdrawn' },
  'taken-up': { clear: 'taken-up', erase: 'taken-up' },
} as const satisfies Record<ApplicationState, Partial<Record<ApplicationAct['kind'], ApplicationState>>>;

/**
 * Receives an application: always yes. A lost paper, a missing NIK or an unknown decile never blocks it. A group's gathers
 * its members' yeses first.
 */
export function submitApplication(
  { kind: _, facts, name, contact, place, about, why, asGroup, ...told }: Submit,
  circumstances: Circumstances,
): Decided<Application, ApplicationHappening> {
  const { now, newReference } = circumstances;
  const bare: Application = {
    ...told,
    reference: newReference(),
    version: 1,
    state: 'open',
    step: 0,
    late: false,
    objections: 0,
    asked: false,
    at: now,
    changedAt: now,
    private: {
      facts,
      thread: [],
      reasons: [],
      findings: [],
      ...(name === undefined ? {} : { name }),
      ...(contact === undefined ? {} : { contact }),
      ...(place === undefined ? {} : { place }),
      ...(about === undefined ? {} : { about }),
      ...(why === undefined ? {} : { why }),
    },
  };
  const state = asGroup ? toGathering(bare, asGroup, circumstances) : beginStep(bare, 0, now);
  return { state, events: [{ name: 'application.submitted', codes: codesOf(state) }] };
}

/**
 * Decides one act on an application. Refuses with `application.not-open` (the state has no such act),
 * `application.not-yours` (whoever checked may not decide, whoever refused may not settle), `application.outside` (the
 * step is an office's that works elsewhere, and nobody says who decided there), `application.not-last`, `application.last` (nothing comes after this step), `application.too-soon` (one nudge in 72 hours; late once and not before its day), `application.too-late` (the
 * last day to object has passed), `application.not-open` also where a request is not over yet, `answer.out-of-range` (less than a week to object), and with what `findYesRefusal`
 * and `findOpeningRefusal` refuse.
 */
export function decideApplication(
  application: Application,
  command: ApplicationAct,
  circumstances: Circumstances,
): Result<Decided<Application, ApplicationHappening>> {
  const refusal = findRefusal(application, command, circumstances);
  if (refusal) return no(refusal);
  const open: Partial<Record<ApplicationAct['kind'], ApplicationState>> =
    APPLICATION_TRANSITIONS[application.state];
  const next = isNo(command) ? 'withdrawn' : isReopening(command) ? 'open' : open[command.kind];
  const acted = isStaffs(command)
    ? actAsStaff(application, command, circumstances)
    : actAsOther(application, command, circumstances);
  const state = {
    ...acted,
    state: next ?? application.state,
    version: application.version + 1,
    changedAt: isLook(command) || command.kind === 'clear' ? application.changedAt : circumstances.now,
  };
  const codes = codesOfAct(application, command, state, circumstances.now);
  return yes({ state, events: [{ name: EVENT_OF[command.kind], codes }] });
}

const isReopening = (command: ApplicationAct): boolean =>
  command.kind === 'settle' && command.outcome === 'overturned';

/** The acts that are open now, for buttons and the console. */
export const openActsOf = (application: Pick<Application, 'state'>): readonly ApplicationAct['kind'][] =>
  // The keys of the table are acts by its type.
  Object.keys(APPLICATION_TRANSITIONS[application.state]) as ApplicationAct['kind'][];

function findRefusal(
  file: Application,
  command: ApplicationAct,
  { actor, now }: Circumstances,
): Refusal | undefined {
  const { reference } = file;
  const open: Partial<Record<ApplicationAct['kind'], ApplicationState>> = APPLICATION_TRANSITIONS[file.state];
  if (!open[command.kind]) return refuse('application.not-open', { reference, state: file.state });
  const staff = actor.kind === 'staff' ? actor : undefined;
  if (isStaffs(command) && !staff) return refuse('access.denied');
  const without = findYesRefusal(file, command, now) ?? findOpeningRefusal(file, command, now);
  if (without) return without;
  switch (command.kind) {
    case 'accept':
    case 'refuse':
      return findDecisionRefusal(file, command, staff, now);
    case 'forward':
      return isLastStep(file) ? refuse('application.last', { reference }) : undefined;
    case 'settle':
      return file.decidedBy === staff?.id ? refuse('application.not-yours', { reference }) : undefined;
    case 'object':
      return file.objectUntil === undefined || now > file.objectUntil
        ? refuse('application.too-late', { reference })
        : undefined;
    case 'clear':
      return actor.kind === 'system' && isOver(file, command.before)
        ? undefined
        : refuse('application.not-open', { reference, state: file.state });
    case 'nudge':
      return file.nudgedAt !== undefined && now - file.nudgedAt < NUDGE_EVERY
        ? refuse('application.too-soon', { reference })
        : undefined;
    // Whoever listed it as late may have read a list that lags behind: the step may have moved since.
    case 'run-late':
      return file.late || file.due === undefined || now < file.due.at
        ? refuse('application.too-soon', { reference })
        : undefined;
    default:
      return undefined;
  }
}

/** Whoever assessed may not decide; an outside office's step is decided there; and nobody gets less than a week to object. */
function findDecisionRefusal(
  file: Application,
  command: Extract<ApplicationAct, { kind: 'accept' | 'refuse' }>,
  staff: StaffActor | undefined,
  now: number,
): Refusal | undefined {
  const { reference } = file;
  if (staff && file.checkedBy === staff.id) return refuse('application.not-yours', { reference });
  if (isOutside(file) && command.outside === undefined) return refuse('application.outside', { reference });
  if (command.kind === 'accept')
    return isLastStep(file) ? undefined : refuse('application.not-last', { reference });
  return command.objectUntil - now < OBJECT_AT_LEAST ? refuse('answer.out-of-range') : undefined;
}
