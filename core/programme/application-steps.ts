import type { Instant, Role } from '../shared/decision.ts';
import { type Application, type StepState, stepOf } from './application.ts';
import type { ListedProgramme } from './programme.ts';
import type { Holder } from './step.ts';

const DAY = 24 * 3600 * 1000;
/** Where nobody states how long a step takes, we ask after this many days: our own day, never told as the office's promise. */
export const ASK_AFTER_DAYS = 14;
/** The shortest time that a person has to object, in milliseconds. */
export const OBJECT_AT_LEAST = 7 * DAY;

/**
 * Who does a holder's step inside Jaring. Everybody else (banks, ministries, courts, schools) works elsewhere: of their
 * steps we know only what somebody tells.
 */
const ROLE_OF: Readonly<Partial<Record<Holder, Role>>> = {
  neighbourhood: 'village-officer',
  village: 'village-officer',
  district: 'village-officer',
  'social-office': 'social-worker',
  'regency-office': 'social-worker',
  community: 'social-worker',
  'disaster-office': 'coordinator',
  'relief-post': 'coordinator',
  'protection-service': 'protection-officer',
};

/** The role that does this step in Jaring; undefined for an office that works elsewhere. */
export const roleOf = (holder: Holder): Role | undefined => ROLE_OF[holder];

/** Where a file waits: with a role of ours, or `elsewhere`, with an office of which we only hear. */
export type Desk = Role | 'elsewhere';

/** The desk of a holder; undefined while the file is with the person herself. */
export const deskOf = (holder: Holder): Desk | undefined =>
  holder === 'person' ? undefined : (ROLE_OF[holder] ?? 'elsewhere');

/** The steps of a programme as an application begins with them. */
export const toSteps = (programme: Pick<ListedProgramme, 'steps'>): StepState[] =>
  programme.steps.map(({ id, holder, days, daysConfidence }) => ({
    id,
    holder,
    ...(days === undefined ? {} : { days }),
    ...(daysConfidence === 'uncertain' && { unsure: true }),
  }));

/** The step in which the house's own people look first, where a programme begins elsewhere; titles in content/house-steps.ts. */
export const VILLAGE_LOOKS = 'proposal-check';
export const OFFICE_LOOKS = 'dispute-check';
/** The region has so many days to verify an objection (programmes.md, source 36: a rule of 2024). */
const DISPUTE_DAYS = 14;

/**
 * The steps of a proposal or an objection. A proposal skips what the household itself would do first; an objection begins
 * above the village, because whoever made the list does not check it alone.
 */
export function toStepsFor(
  programme: Pick<ListedProgramme, 'steps'>,
  purpose: Application['purpose'],
): StepState[] {
  const steps = toSteps(programme);
  if (purpose === 'apply') return steps;
  if (purpose === 'dispute') return [{ id: OFFICE_LOOKS, holder: 'social-office', days: DISPUTE_DAYS }];
  const from = steps.findIndex(({ holder }) => holder !== 'person');
  const rest = from < 0 ? [] : steps.slice(from);
  const begins = rest[0] && roleOf(rest[0].holder) !== undefined;
  return begins ? rest : [{ id: VILLAGE_LOOKS, holder: 'village' }, ...rest];
}

/** Until when a step should have moved, from the moment it began. A step that waits for the person has no such day. */
export function dueOf(step: StepState | undefined, since: Instant): Application['due'] {
  if (!step || step.holder === 'person') return undefined;
  return {
    at: since + (step.days ?? ASK_AFTER_DAYS) * DAY,
    usual: step.days !== undefined && step.unsure !== true,
  };
}

/** The file at its next step, with what was told about the one it leaves; where it stands when there is none. */
export function moveOn(application: Application, told: Partial<StepState>, now: Instant): Application {
  const steps = application.steps.map((step, place) =>
    place === application.step ? { ...step, ...told, doneAt: now } : step,
  );
  return beginStep({ ...application, steps }, application.step + 1, now);
}

/** The file at a step: since now, not late, with its day. */
export function beginStep(application: Application, place: number, now: Instant): Application {
  const { due: _, nudgedAt: __, ...file } = application;
  const at = Math.min(place, application.steps.length - 1);
  const steps = application.steps.map((step, index) => (index === at ? { ...step, since: now } : step));
  const due = dueOf(steps[at], now);
  return { ...file, steps, step: at, late: false, ...(due === undefined ? {} : { due }) };
}

/** Is there a step after this one? */
export const isLastStep = ({ step, steps }: Pick<Application, 'step' | 'steps'>): boolean =>
  step >= steps.length - 1;

/** Does the current step belong to an office that works outside Jaring (or to the person herself)? */
export const isOutside = (application: Pick<Application, 'steps' | 'step'>): boolean => {
  const holder = stepOf(application)?.holder;
  return holder === undefined || roleOf(holder) === undefined;
};
