import type { Facts } from '../shared/condition.ts';
import type { Judgement } from './eligibility.ts';
import { CLOSED, isOpen, judge, toJudgement } from './eligibility.ts';
import type { ListedProgramme } from './programme.ts';
import type { Day } from './vocabulary.ts';

/** All programmes, and how to judge a household by all of them at once, in the same order. */
export interface Catalogue {
  readonly programmes: readonly ListedProgramme[];
  /** Complete the facts first (`completeFacts`). Judgements are shared objects: read them, never change them. */
  judge(facts: Facts, on: Day): readonly Judgement[];
}

/** A catalogue read word by word by the interpreter: for tests and for programmes that were not compiled. */
export const interpretedCatalogue = (programmes: readonly ListedProgramme[]): Catalogue => ({
  programmes,
  judge: (facts, on) => programmes.map((programme) => judge(programme, facts, on)),
});

/** What the generated module gives: for each programme its masks of unmet and unknown rules and missing facts. */
export interface CompiledRules {
  /** For each programme the facts behind the bits of its missing mask. */
  readonly facts: readonly (readonly string[])[];
  /** Writes three numbers a programme into `masks`: unmet, unknown, missing. */
  judgeInto(facts: Facts, masks: Int32Array): void;
}

/** A catalogue of compiled rules. Explanations are made once for each combination and then looked up. */
export function compiledCatalogue(programmes: readonly ListedProgramme[], rules: CompiledRules): Catalogue {
  const masks = new Int32Array(programmes.length * 3);
  const explainers = programmes.map((programme, index) => explainerOf(programme, rules.facts[index] ?? []));
  return {
    programmes,
    judge(facts, on) {
      rules.judgeInto(facts, masks);
      const judgements = new Array<Judgement>(explainers.length);
      for (let index = 0; index < explainers.length; index++) {
        // Both arrays have one entry for each programme.
        const explain = explainers[index] as Explainer;
        judgements[index] = explain(
          masks[index * 3] as number,
          masks[index * 3 + 1] as number,
          masks[index * 3 + 2] as number,
          on,
        );
      }
      return judgements;
    },
  };
}

type Explainer = (unmet: number, unknown: number, missing: number, on: Day) => Judgement;

function explainerOf(programme: ListedProgramme, facts: readonly string[]): Explainer {
  const open = new Map<number, Map<number, Judgement>>();
  const closed = new Map<number, Map<number, Judgement>>();
  const closing = programme.state.closedFrom;
  return (unmet, unknown, missing, on) => {
    const known = closing === undefined || on < closing ? open : closed;
    const key = unmet * TWO_TO_20 + unknown;
    let byMissing = known.get(key);
    if (byMissing === undefined) {
      byMissing = new Map();
      known.set(key, byMissing);
    }
    const found = byMissing.get(missing);
    if (found !== undefined) return found;
    const made = explain({ programme, facts, unmet, unknown, missing, open: isOpen(programme, on) });
    byMissing.set(missing, made);
    return made;
  };
}

/** Room for twenty conditions in each half of a key below 2^53; the schema allows no more. */
const TWO_TO_20 = 1_048_576;

interface Masks {
  programme: ListedProgramme;
  facts: readonly string[];
  unmet: number;
  unknown: number;
  missing: number;
  open: boolean;
}

function explain({ programme, facts, unmet, unknown, missing, open }: Masks): Judgement {
  const ids = programme.conditions.map(({ id }) => id);
  const named = (names: readonly string[], mask: number) => names.filter((_, bit) => (mask >> bit) & 1);
  const no = named(ids, unmet);
  return toJudgement({
    met: named(ids, ~(unmet | unknown)),
    unmet: open ? no : [CLOSED, ...no],
    unknown: named(ids, unknown),
    missing: named(facts, missing),
  });
}
