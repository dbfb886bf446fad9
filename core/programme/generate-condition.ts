import type { Fact } from '../people/fact.ts';
import { findFact } from '../people/facts.ts';
import type { Comparison, Condition } from '../shared/condition.ts';
import { factsOf } from '../shared/condition.ts';

/** Where facts stand in a packed household: slot 0 counts the members (-1: not known), then these in order. */
export interface Slots {
  readonly household: readonly Fact[];
  readonly member: readonly Fact[];
  readonly areas: readonly string[];
}

/**
 * One comparison as an expression that answers 0, 1 or 2. `row` is the variable that holds where the facts of
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
      return writeNumber(comparison, value);
    case 'choice':
      return `${value} < 0 ? 1 : (${choicesOf(comparison, fact)} >> ${value}) & 1 ? 2 : 0`;
    case 'several':
      return `${value} < 0 ? 1 : ${value} & ${'oneOf' in comparison ? choicesOf(comparison, fact) : 0} ? 2 : 0`;
    case 'area':
      return `${value} < 0 ? 1 : ${value} & ${areaBit(comparison, slots)} ? 2 : 0`;
  }
}

function writeYesNo(comparison: Comparison, value: string): string {
  if ('is' in comparison && comparison.is === true) return value;
  if ('is' in comparison && comparison.is === false) return `2 - ${value}`;
  return `${value} === 1 ? 1 : 0`;
}

function writeNumber(comparison: Comparison, value: string): string {
  if ('atMost' in comparison)
    return `${value} <= ${comparison.atMost} ? 2 : ${value} > ${comparison.atMost} ? 0 : 1`;
  if ('atLeast' in comparison) {
    return `${value} >= ${comparison.atLeast} ? 2 : ${value} < ${comparison.atLeast} ? 0 : 1`;
  }
  const known = `${value} === ${value} ? 0 : 1`;
  if ('between' in comparison) {
    const [least, most] = comparison.between;
    return `${value} >= ${least} && ${value} <= ${most} ? 2 : ${known}`;
  }
  return 'is' in comparison ? `${value} === ${JSON.stringify(comparison.is)} ? 2 : ${known}` : known;
}

/** The options that a comparison takes, as bits in the order of the dictionary. */
function choicesOf(comparison: Comparison, { options = [] }: Fact): number {
  const wanted = 'oneOf' in comparison ? comparison.oneOf : 'is' in comparison ? [comparison.is] : [];
  return options.reduce((bits, { value }, place) => (wanted.includes(value) ? bits | (1 << place) : bits), 0);
}

const areaBit = (comparison: Comparison, { areas }: Slots): number =>
  'liesIn' in comparison ? 1 << areas.indexOf(comparison.liesIn) : 0;

/** A condition of several parts as a function that sets its truth `T` and the bits of the facts it lacks `Q`. */
export function writeComposite(condition: Condition, index: number, slots: Slots): string {
  const writer = new ConditionWriter(factsOf(condition), slots);
  const result = writer.write(condition, 1);
  return `function e${index}(F) {\n${writer.lines.join('\n')}\n  T[${index}] = t${result}; Q[${index}] = q${result};\n}`;
}

/** Writes one condition as statements: `tN` is a truth number and `qN` the bits of the facts it lacks. */
class ConditionWriter {
  readonly lines: string[] = [];
  readonly #facts: readonly string[];
  readonly #slots: Slots;
  #next = 0;

  constructor(facts: readonly string[], slots: Slots) {
    this.#facts = facts;
    this.#slots = slots;
  }

  write(condition: Condition, depth: number): number {
    if ('fact' in condition) {
      const bit = 2 ** this.#facts.indexOf(condition.fact);
      const test = writeTest(condition, this.#slots, depth > 1 ? 'r' : '');
      return this.#name(depth, test, (truth) => `${truth} === 1 ? ${bit} : 0`);
    }
    if ('not' in condition) {
      const inner = this.write(condition.not, depth);
      return this.#name(depth, `2 - t${inner}`, () => `q${inner}`);
    }
    if ('anyMember' in condition) return this.#anyMember(condition.anyMember, depth);
    const [parts, settles] = 'all' in condition ? [condition.all, 0] : [condition.any, 2];
    const names = parts.map((part) => this.write(part, depth));
    const settled = names.map((name) => `t${name} === ${settles}`).join(' || ');
    const open = names.map((name) => `t${name} === 1`).join(' || ');
    return this.#name(
      depth,
      `${settled} ? ${settles} : ${open} ? 1 : ${2 - settles}`,
      (truth) => `${truth} === 1 ? ${names.map((name) => `q${name}`).join(' | ')} : 0`,
    );
  }

  #anyMember(inner: Condition, depth: number): number {
    const number = this.#next++;
    const all = factsOf(inner).reduce((bits, fact) => bits | (2 ** this.#facts.indexOf(fact)), 0);
    const { household, member } = this.#slots;
    this.#say(depth, `let t${number} = 0, q${number} = 0;`);
    this.#say(depth, `if (F[0] < 0) { t${number} = 1; q${number} = ${all}; }`);
    this.#say(
      depth,
      `else for (let i = 0, r = ${household.length + 1}; i < F[0]; i++, r += ${member.length}) {`,
    );
    const one = this.write(inner, depth + 1);
    this.#say(depth + 1, `if (t${one} === 2) { t${number} = 2; q${number} = 0; break; }`);
    this.#say(depth + 1, `if (t${one} === 1) { t${number} = 1; q${number} |= q${one}; }`);
    this.#say(depth, '}');
    return number;
  }

  #name(depth: number, truth: string, missing: (truth: string) => string): number {
    const number = this.#next++;
    this.#say(depth, `const t${number} = ${truth};`);
    this.#say(depth, `const q${number} = ${missing(`t${number}`)};`);
    return number;
  }

  #say(depth: number, line: string): void {
    this.lines.push('  '.repeat(depth) + line);
  }
}
