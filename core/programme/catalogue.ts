import type { Facts, FactValue } from '../shared/condition.ts';
import type { Judgement } from './eligibility.ts';
import { CLOSED, judge, toJudgement } from './eligibility.ts';
import type { ListedProgramme } from './programme.ts';
import type { Day } from './vocabulary.ts';

/** All programmes, and how to judge a household by all of them at once, in the same order. */
export interface Catalogue {
  readonly programmes: readonly ListedProgramme[];
  /** Complete the facts first (`completeFacts`). Lists of reasons are shared: read them, never change them. */
  judge(facts: Facts, on: Day): readonly Judgement[];
}

/** A catalogue read word by word by the interpreter: for tests and for programmes that were not compiled. */
export const interpretedCatalogue = (programmes: readonly ListedProgramme[]): Catalogue => ({
  programmes,
  judge: (facts, on) => programmes.map((programme) => judge(programme, facts, on)),
});

/** A household packed into numbers, to be judged often. Only the catalogue that packed it can read it. */
export type Packed = Int32Array;

/** A catalogue of compiled rules: packing a household apart from judging it makes re-screening millions cheap. */
export interface CompiledCatalogue extends Catalogue {
  /** Packs completed facts; `into` is used again where it is large enough. */
  prepare(facts: Facts, into?: Packed): Packed;
  judgePacked(packed: Packed, on: Day): readonly Judgement[];
  /** How one fact of a household is changed where it is packed; undefined when no rule asks it. Nothing else follows from it. */
  setterOf(fact: string): Setter | undefined;
}

/** Writes one fact of the household into its packed form. */
export type Setter = (packed: Packed, value: FactValue) => void;

/** What the generated module gives: how to pack a household and how to judge it. */
export interface CompiledRules {
  /** For each programme its facts, in the order of the bits of what is lacking. */
  readonly facts: readonly (readonly string[])[];
  prepare(facts: Facts, into?: Packed): Packed;
  readonly setters: Readonly<Record<string, Setter>>;
  /** Writes two numbers a programme: its truths in base 3, and the facts that its unknown composite rules lack. */
  judgeInto(packed: Packed, into: Int32Array): void;
}

/** A catalogue of compiled rules. Lists of reasons are made once and then looked up. */
export function compiledCatalogue(
  programmes: readonly ListedProgramme[],
  rules: CompiledRules,
): CompiledCatalogue {
  const answers = new Int32Array(programmes.length * 2);
  const explainers = programmes.map((programme, index) => new Explainer(programme, rules.facts[index] ?? []));
  let scratch: Packed = new Int32Array(1024);
  let tables: readonly Table[] = [];
  let tablesOn: Day | undefined;
  const judgePacked = (packed: Packed, on: Day): readonly Judgement[] => {
    if (tablesOn !== on) tables = explainers.map((explainer) => explainer.tableOn(on));
    tablesOn = on;
    rules.judgeInto(packed, answers);
    const judgements = new Array<Judgement>(explainers.length);
    for (let index = 0; index < explainers.length; index++) {
      // One explainer, one table and two answers for each programme.
      const truths = answers[index * 2] as number;
      const lacking = answers[index * 2 + 1] as number;
      const found = lacking === 0 ? (tables[index] as Table)[truths] : undefined;
      judgements[index] = found ?? (explainers[index] as Explainer).explain(truths, lacking, on);
    }
    return judgements;
  };
  return {
    programmes,
    prepare: rules.prepare,
    judgePacked,
    setterOf: (fact) => rules.setters[fact],
    judge(facts, on) {
      scratch = rules.prepare(facts, scratch);
      return judgePacked(scratch, on);
    },
  };
}

/**
 * Explains one programme. The truths of its rules are the digits of a number in base 3 (0 no, 1 unknown, 2 yes):
 * each number has one explanation, made when it is first met, unless a rule of several parts is unknown; then
 * the facts which that rule lacks decide, too.
 */
class Explainer {
  readonly #ids: readonly string[];
  readonly #facts: readonly string[];
  readonly #simple: readonly (readonly string[])[];
  readonly #closing: Day | undefined;
  readonly #open: Table;
  readonly #closed: Table;
  readonly #composite: (Composite[] | undefined)[];
  readonly #lists = new Map<string, readonly string[]>();

  constructor({ conditions, state }: ListedProgramme, facts: readonly string[]) {
    this.#ids = conditions.map(({ id }) => id);
    this.#facts = facts;
    this.#simple = conditions.map(({ when }) => ('fact' in when ? [when.fact] : []));
    this.#closing = state.closedFrom;
    const size = Math.min(3 ** conditions.length, MOST_PLACES);
    this.#open = new Array<undefined>(size).fill(undefined);
    this.#composite = new Array<undefined>(size * 2).fill(undefined);
    this.#closed = state.closedFrom === undefined ? [] : new Array<undefined>(size).fill(undefined);
  }

  /** The explanations made so far, by truths, for a day on which the programme is open, or closed. */
  tableOn(on: Day): Table {
    return this.#runs(on) ? this.#open : this.#closed;
  }

  #runs(on: Day): boolean {
    return this.#closing === undefined || on < this.#closing;
  }

  explain(truths: number, lacking: number, on: Day): Judgement {
    const runs = this.#runs(on);
    if (lacking !== 0) return this.#explainComposite(truths, lacking, runs);
    const table = runs ? this.#open : this.#closed;
    const made = this.#make(truths, 0, runs);
    if (truths < MOST_PLACES) table[truths] = made;
    return made;
  }

  /** Few combinations of lacking facts occur with the same truths: a short list is faster than a map. */
  #explainComposite(truths: number, lacking: number, runs: boolean): Judgement {
    const place = truths < MOST_PLACES ? truths * 2 + (runs ? 1 : 0) : -1;
    const known = place < 0 ? undefined : this.#composite[place];
    if (known !== undefined) {
      for (const entry of known) if (entry.lacking === lacking) return entry.judgement;
    }
    const judgement = this.#make(truths, lacking, runs);
    if (known === undefined && place >= 0) this.#composite[place] = [{ lacking, judgement }];
    if (known !== undefined && known.length < MOST_COMPOSITE) known.push({ lacking, judgement });
    return judgement;
  }

  #make(truths: number, lacking: number, runs: boolean): Judgement {
    const digit = (place: number) => Math.floor(truths / 3 ** place) % 3;
    const of = (truth: number) => this.#ids.filter((_, place) => digit(place) === truth);
    const missing = new Set([
      ...this.#facts.filter((_, bit) => (lacking >> bit) & 1),
      ...this.#simple.flatMap((facts, place) => (digit(place) === 1 ? facts : [])),
    ]);
    return toJudgement({
      met: this.#share(of(2)),
      unmet: this.#share(runs ? of(0) : [CLOSED, ...of(0)]),
      unknown: this.#share(of(1)),
      missing: this.#share(this.#facts.filter((fact) => missing.has(fact))),
    });
  }

  /** Equal lists are one list: less memory, and a cache that holds more. */
  #share(list: readonly string[]): readonly string[] {
    const key = list.join();
    const found = this.#lists.get(key);
    if (found === undefined) this.#lists.set(key, Object.freeze(list));
    return found ?? list;
  }
}

type Table = (Judgement | undefined)[];

/** 3 to the tenth, and a little: how many explanations of one programme are kept. */
const MOST_PLACES = 60_000;
/** How many combinations of lacking facts are kept for the same truths. */
const MOST_COMPOSITE = 64;

interface Composite {
  readonly lacking: number;
  readonly judgement: Judgement;
}
