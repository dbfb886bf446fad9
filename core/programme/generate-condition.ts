import type { Fact } from '../people/fact.ts';
import { findFact } from '../people/facts.ts';
import type { Comparison, Condition } from '../shared/condition.ts';
import { factsOf } from '../shared/condition.ts';

/** Where facts stand in a packed household: slot 0 counts the members (-1: not known), then these in order. */
export interface Slots {
  readonly household: readonly Fact[];
  readonly member: readonly Fact[];
  readonly areas: readonly string[];
  /** For each number every bound that a rule names, rising: a number is packed as its rank among them. */
  readonly bounds: ReadonlyMap<string, readonly number[]>;
}

/**
 * One comparison as an expression that answers 0 (no), 1 (unknown) or 3 (yes): with these numbers `all` is `&`,
 * `any` is `|`, and no branch has to be guessed. `row` is the variable that holds where the facts of
 * the member begin; empty outside of members, where a member's fact is unknown.
 */
export function writeTest(comparison: Comparison, slots: Slots, row: string): string {
  const fact = findFact(comparison.fact);
  if (fact === undefined) throw new Error(`core/people/facts.ts has no fact "${comparison.fact}"`);
  if (fact.unit === 'member' && row === '') return '1';
  const place = (list: readonly Fact[]) => list.findIndex(({ id }) => id === fact.id);
  const value =
    fact.unit === 'member' ? `F[${row} + ${place(slots.member)}]` : `F[${place(slots.household) + 1}]`;
  switch (fact.kind) {
    case 'yes-no':
      return writeYesNo(comparison, value);
    case 'number':
      return writeNumber(comparison, value, slots.bounds.get(fact.id) ?? []);
    case 'choice':
      return `${value} < 0 ? 1 : (${choicesOf(comparison, fact)} >> ${value}) & 1 ? 3 : 0`;
    case 'several':
      return `${value} < 0 ? 1 : ${value} & ${'oneOf' in comparison ? choicesOf(comparison, fact) : 0} ? 3 : 0`;
    case 'area':
      return `${value} < 0 ? 1 : ${value} & ${areaBit(comparison, slots)} ? 3 : 0`;
  }
}

function writeYesNo(comparison: Comparison, value: string): string {
  if ('is' in comparison && comparison.is === true) return value;
  if ('is' in comparison && comparison.is === false) return opposite(value);
  return `${value} === 1 ? 1 : 0`;
}

/** The bound at place k has rank 2k + 1, what lies between two bounds the even rank between; -1 is unknown. */
function writeNumber(comparison: Comparison, value: string, bounds: readonly number[]): string {
  const rank = (bound: number) => 2 * bounds.indexOf(bound) + 1;
  const when = (test: string) => `${value} < 0 ? 1 : ${test} ? 3 : 0`;
  if ('atMost' in comparison) return when(`${value} <= ${rank(comparison.atMost)}`);
  if ('atLeast' in comparison) return when(`${value} >= ${rank(comparison.atLeast)}`);
  if ('between' in comparison) {
    const [least, most] = comparison.between;
    return when(`${value} >= ${rank(least)} && ${value} <= ${rank(most)}`);
  }
  const exact = 'is' in comparison && typeof comparison.is === 'number' ? rank(comparison.is) : -2;
  return when(`${value} === ${exact}`);
}

/** Every bound that a condition names for a number. */
export function boundsOf(condition: Condition): readonly (readonly [fact: string, bound: number])[] {
  if ('not' in condition) return boundsOf(condition.not);
  if ('anyMember' in condition) return boundsOf(condition.anyMember);
  if ('all' in condition) return condition.all.flatMap(boundsOf);
  if ('any' in condition) return condition.any.flatMap(boundsOf);
  const { fact } = condition;
  if ('atMost' in condition) return [[fact, condition.atMost]];
  if ('atLeast' in condition) return [[fact, condition.atLeast]];
  if ('between' in condition) return condition.between.map((bound) => [fact, bound] as const);
  return 'is' in condition && typeof condition.is === 'number' ? [[fact, condition.is]] : [];
}

/** The options that a comparison takes, as bits in the order of the dictionary. */
function choicesOf(comparison: Comparison, { options = [] }: Fact): number {
  const wanted = 'oneOf' in comparison ? comparison.oneOf : 'is' in comparison ? [comparison.is] : [];
  return options.reduce((bits, { value }, place) => (wanted.includes(value) ? bits | (1 << place) : bits), 0);
}

const areaBit = (comparison: Comparison, { areas }: Slots): number =>
  'liesIn' in comparison ? 1 << areas.indexOf(comparison.liesIn) : 0;

/** Yes becomes no and no becomes yes; unknown stays. `value` is a name or a look-up. */
const opposite = (value: string): string => `(${value} === 1 ? 1 : 3 - ${value})`;

/**
 * A condition of several parts as functions. `eN` sets its truth `T` (0, 1 or 2) and, only where that is
 * unknown, the bits of the facts it lacks `Q`: these are seldom wanted and cost more than the truth.
 */
export function writeComposite(condition: Condition, index: number, slots: Slots): string {
  const writer = new ConditionWriter(index, factsOf(condition), slots);
  const truth = writer.truth(condition, '');
  const lacking = writer.lacking(condition, '');
  return [
    ...writer.functions,
    `function e${index}(F) {`,
    `  const t = ${truth};`,
    `  T[${index}] = t - (t >> 1);`,
    `  if (t === 1) Q[${index}] = ${lacking};`,
    '}',
  ].join('\n');
}

/** Writes a condition as expressions; loops over members and `not` of more than a name become functions. */
class ConditionWriter {
  readonly functions: string[] = [];
  readonly #index: number;
  readonly #facts: readonly string[];
  readonly #slots: Slots;

  constructor(index: number, facts: readonly string[], slots: Slots) {
    this.#index = index;
    this.#facts = facts;
    this.#slots = slots;
  }

  /** 0, 1 or 3. */
  truth(condition: Condition, row: string): string {
    if ('fact' in condition) return `(${writeTest(condition, this.#slots, row)})`;
    if ('not' in condition) return `not(${this.truth(condition.not, row)})`;
    if ('all' in condition) return this.#join(condition.all, row, ' & ');
    if ('any' in condition) return this.#join(condition.any, row, ' | ');
    const inner = this.truth(condition.anyMember, 'r');
    return this.#loop('1', `t |= ${inner};`, 'r < end && t !== 3');
  }

  /** The bits of the missing facts of a condition that is unknown. */
  lacking(condition: Condition, row: string): string {
    if ('fact' in condition) return String(2 ** this.#facts.indexOf(condition.fact));
    if ('not' in condition) return this.lacking(condition.not, row);
    if ('anyMember' in condition) {
      const inner = condition.anyMember;
      const all = factsOf(inner).reduce((bits, fact) => bits | (2 ** this.#facts.indexOf(fact)), 0);
      return this.#loop(String(all), `t |= ${this.#lackingIfUnknown(inner, 'r')};`, 'r < end');
    }
    const parts = 'all' in condition ? condition.all : condition.any;
    return `(${parts.map((part) => this.#lackingIfUnknown(part, row)).join(' | ')})`;
  }

  #lackingIfUnknown(condition: Condition, row: string): string {
    return `(${this.truth(condition, row)} === 1 ? ${this.lacking(condition, row)} : 0)`;
  }

  #join(parts: readonly Condition[], row: string, sign: string): string {
    return `(${parts.map((part) => this.truth(part, row)).join(sign)})`;
  }

  #loop(whenNotKnown: string, step: string, condition: string): string {
    const name = `m${this.#index}_${this.functions.length}`;
    const { household, member } = this.#slots;
    const size = member.length;
    this.functions.push(
      [
        `function ${name}(F) {`,
        `  if (F[0] < 0) return ${whenNotKnown};`,
        '  let t = 0;',
        `  const end = ${household.length + 1} + F[0] * ${size};`,
        `  for (let r = ${household.length + 1}; ${condition}; r += ${size}) ${step}`,
        '  return t;',
        '}',
      ].join('\n'),
    );
    return `${name}(F)`;
  }
}
