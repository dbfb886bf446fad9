import type { Facts } from '../shared/condition.ts';
import { evaluate, factsOf } from '../shared/condition.ts';
import type { ListedProgramme } from './programme.ts';
import type { Day } from './vocabulary.ts';

/**
 * Likely, unlikely, or cannot tell yet. Never "entitled": with limited places, and with somebody else
 * deciding, the most that rules can say is "likely".
 */
export type Verdict = 'likely' | 'unlikely' | 'cannot-tell';

/** What the rules say about one household and one programme, with all reasons by the ids of its conditions. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly met: readonly string[];
  /** Every reason for a no, not only the first. `closed` stands for a programme that takes nobody in. */
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  /** The facts that are still missing, by name. */
  readonly missing: readonly string[];
  /** A number that differs when verdict or reasons differ: what a re-screening compares (32 bits). */
  readonly digest: number;
}

type Reasons = Omit<Judgement, 'verdict' | 'digest'>;

/** The id under which a closed programme gives its reason (`state.say`). */
export const CLOSED = 'closed';

/** Does the programme take anybody in on that day? */
export const isOpen = (programme: Pick<ListedProgramme, 'state'>, on: Day): boolean =>
  programme.state.closedFrom === undefined || on < programme.state.closedFrom;

/**
 * Judges by the slow interpreter, rule by rule: the oracle of the compiled catalogue. Missing facts are in
 * the order of the conditions.
 */
export function judge(programme: ListedProgramme, facts: Facts, on: Day): Judgement {
  const answers = programme.conditions.map(({ id, when }) => ({ id, ...evaluate(when, facts) }));
  const of = (truth: string) => answers.filter((answer) => answer.truth === truth).map(({ id }) => id);
  const lacking = new Set(answers.flatMap((answer) => answer.missing));
  return toJudgement({
    met: of('met'),
    unmet: isOpen(programme, on) ? of('unmet') : [CLOSED, ...of('unmet')],
    unknown: of('unknown'),
    missing: factsOfProgramme(programme).filter((fact) => lacking.has(fact)),
  });
}

/** The facts of a programme, each once, in the order of its conditions. */
export const factsOfProgramme = (programme: ListedProgramme): readonly string[] => [
  ...new Set(programme.conditions.flatMap(({ when }) => factsOf(when))),
];

/** Adds the verdict: one no is a no, one gap is a gap, and only all yes is likely. */
export function toJudgement(reasons: Reasons): Judgement {
  const { met, unmet, unknown, missing } = reasons;
  const digest = digestOf([met, unmet, unknown, missing].map((names) => names.join()).join('|'));
  return { verdict: verdictOf(reasons), met, unmet, unknown, missing, digest };
}

function verdictOf(reasons: Reasons): Verdict {
  if (reasons.unmet.length > 0) return 'unlikely';
  return reasons.unknown.length > 0 ? 'cannot-tell' : 'likely';
}

/** FNV-1a over the letters. */
function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}
