import { completeFacts } from '../people/facts.ts';
import type { Decided } from '../people/household.ts';
import type { Facts } from '../shared/condition.ts';
import type { Catalogue } from './catalogue.ts';
import { judge, type Verdict } from './eligibility.ts';
import { editionOn, formerOn, type ListedProgramme } from './programme.ts';
import { printOfRules } from './rules-print.ts';
import type { Day } from './vocabulary.ts';

/** What was said on a day, programme by programme: what could not be told is no decision. */
export function decideNow(catalogue: Catalogue, facts: Facts, on: Day): Decided {
  const judgements = catalogue.judge(completeFacts(facts), on);
  const said = catalogue.programmes.flatMap((programme, place) => {
    const verdict = judgements[place]?.verdict;
    return verdict === 'likely' || verdict === 'unlikely'
      ? [[programme.id, { edition: editionOn(programme, on).from, verdict }] as const]
      : [];
  });
  return { on, said: Object.fromEntries(said), rules: printOfRules(catalogue, on) };
}

/** A past decision that is not what the same rules say today about the same facts on the same day. */
export interface Difference {
  readonly programme: string;
  /** `verdict`: another answer under the same edition; `edition`: that day has another one now; `gone`: no such programme any more. */
  readonly kind: 'verdict' | 'edition' | 'gone';
}

/**
 * Decides once more on the day of the decision, by the rules of that day, and compares. Who changes a condition keeps the
 * one before among `former`, who changes an amount adds an edition; what changes without that makes a difference here, and
 * that is an alarm.
 */
export function replayDecided(
  catalogue: Catalogue,
  facts: Facts,
  { on, said }: Decided,
): readonly Difference[] {
  const judgements = catalogue.judge(completeFacts(facts), on);
  return Object.entries(said).flatMap(([id, { edition, verdict }]): Difference[] => {
    const place = catalogue.programmes.findIndex((programme) => programme.id === id);
    const programme = catalogue.programmes[place];
    if (!programme) return [{ programme: id, kind: 'gone' }];
    if (editionOn(programme, on).from !== edition) return [{ programme: id, kind: 'edition' }];
    const again = verdictThen(programme, facts, on) ?? judgements[place]?.verdict;
    return again === verdict ? [] : [{ programme: id, kind: 'verdict' }];
  });
}

/** The verdict by conditions that held then and do not hold now; undefined where today's held. */
function verdictThen(programme: ListedProgramme, facts: Facts, on: Day): Verdict | undefined {
  const conditions = formerOn(programme, on);
  return conditions && judge({ ...programme, conditions }, completeFacts(facts), on).verdict;
}
