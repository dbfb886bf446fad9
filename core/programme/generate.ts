import type { Comparison, Condition } from '../shared/condition.ts';
import { factsOf } from '../shared/condition.ts';
import { factsOfProgramme } from './eligibility.ts';
import type { ListedProgramme } from './programme.ts';

/**
 * Writes the rules of a catalogue as plain JavaScript: the body of a module that defines `rules`, a
 * `CompiledRules`. Equal conditions of several programmes are evaluated once for a household. Throws when a
 * programme asks more than 31 facts, because its missing facts are bits of one number.
 */
export function generateRules(programmes: readonly ListedProgramme[]): string {
  const shared = new Map<string, { condition: Condition; index: number }>();
  for (const { when } of programmes.flatMap((programme) => programme.conditions)) {
    const key = JSON.stringify(when);
    if (!shared.has(key)) shared.set(key, { condition: when, index: shared.size });
  }
  const conditions = [...shared.values()];
  const indexOf = (condition: Condition) => shared.get(JSON.stringify(condition))?.index ?? -1;
  return [
    HELPERS,
    `const T = new Uint8Array(${conditions.length});`,
    `const Q = new Int32Array(${conditions.length});`,
    ...conditions.map(({ condition, index }) => writeCondition(condition, index)),
    `function evaluateAll(f) {\n${conditions.map(({ index }) => `  e${index}(f);`).join('\n')}\n}`,
    ...programmes.map((programme, place) => writeProgramme(programme, place, indexOf)),
    `const facts = ${JSON.stringify(programmes.map(factsOfProgramme))};`,
    `function judgeInto(f, o) {\n  evaluateAll(f);\n${programmes.map((_, place) => `  p${place}(o);`).join('\n')}\n}`,
    'const rules = { facts, judgeInto };',
  ].join('\n');
}

const HELPERS = `function has(v, list) {
  if (typeof v === 'string') return list.includes(v);
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (list.includes(v[i])) return true;
  return false;
}
function lies(v, area) {
  return typeof v === 'string' && (v === area || v.startsWith(area + '.'));
}`;

function writeProgramme(
  programme: ListedProgramme,
  place: number,
  indexOf: (condition: Condition) => number,
): string {
  const facts = factsOfProgramme(programme);
  if (facts.length > 31)
    throw new Error(`${programme.id} asks ${facts.length} facts; at most 31 can be told`);
  const lines = programme.conditions.map(({ when }, bit) => {
    const index = indexOf(when);
    const missing = writeMissing(factsOf(when), facts, index);
    return `  t = T[${index}]; if (t === 0) u |= ${2 ** bit}; else if (t === 1) { k |= ${2 ** bit}; m |= ${missing}; }`;
  });
  return [
    `function p${place}(o) {`,
    '  let u = 0, k = 0, m = 0, t = 0;',
    ...lines,
    `  o[${place * 3}] = u; o[${place * 3 + 1}] = k; o[${place * 3 + 2}] = m;`,
    '}',
  ].join('\n');
}

/** From the bits of a condition's own facts to the bits of its programme's. */
function writeMissing(own: readonly string[], all: readonly string[], index: number): string {
  const bit = (fact: string) => 2 ** all.indexOf(fact);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return String(bit(only));
  return own.map((fact, place) => `(Q[${index}] & ${2 ** place} ? ${bit(fact)} : 0)`).join(' | ');
}

function writeCondition(condition: Condition, index: number): string {
  const writer = new ConditionWriter(factsOf(condition));
  const result = writer.write(condition, 1);
  return `function e${index}(f) {\n${writer.lines.join('\n')}\n  T[${index}] = t${result}; Q[${index}] = q${result};\n}`;
}

/** Writes one condition as statements: `tN` is a truth number and `qN` the bits of the facts it lacks. */
class ConditionWriter {
  readonly lines: string[] = [];
  readonly #facts: readonly string[];
  #next = 0;

  constructor(facts: readonly string[]) {
    this.#facts = facts;
  }

  write(condition: Condition, depth: number): number {
    if ('fact' in condition) return this.#comparison(condition, depth);
    if ('not' in condition) {
      const inner = this.write(condition.not, depth);
      return this.#name(depth, `2 - t${inner}`, `q${inner}`);
    }
    if ('anyMember' in condition) return this.#anyMember(condition.anyMember, depth);
    const [parts, settles] = 'all' in condition ? [condition.all, 0] : [condition.any, 2];
    const names = parts.map((part) => this.write(part, depth));
    const settled = names.map((name) => `t${name} === ${settles}`).join(' || ');
    const open = names.map((name) => `t${name} === 1`).join(' || ');
    const number = this.#name(depth, `${settled} ? ${settles} : ${open} ? 1 : ${2 - settles}`);
    this.#say(
      depth,
      `const q${number} = t${number} === 1 ? ${names.map((name) => `q${name}`).join(' | ')} : 0;`,
    );
    return number;
  }

  #comparison(comparison: Comparison, depth: number): number {
    const { fact } = comparison;
    const from = fact.startsWith('member.') ? (depth > 1 ? 'r' : '{}') : 'f';
    const number = this.#next++;
    this.#say(depth, `const v${number} = ${from}[${JSON.stringify(fact)}];`);
    this.#say(
      depth,
      `const t${number} = v${number} === undefined || v${number} === null ? 1 : ${writeTest(comparison, `v${number}`)} ? 2 : 0;`,
    );
    this.#say(depth, `const q${number} = t${number} === 1 ? ${2 ** this.#facts.indexOf(fact)} : 0;`);
    return number;
  }

  #anyMember(inner: Condition, depth: number): number {
    const number = this.#next++;
    const all = factsOf(inner).reduce((bits, fact) => bits | (2 ** this.#facts.indexOf(fact)), 0);
    this.#say(depth, `let t${number} = 0, q${number} = 0;`);
    this.#say(depth, `if (f.members === undefined) { t${number} = 1; q${number} = ${all}; }`);
    this.#say(depth, 'else for (let i = 0; i < f.members.length; i++) {');
    this.#say(depth + 1, 'const r = f.members[i];');
    const one = this.write(inner, depth + 1);
    this.#say(depth + 1, `if (t${one} === 2) { t${number} = 2; q${number} = 0; break; }`);
    this.#say(depth + 1, `if (t${one} === 1) { t${number} = 1; q${number} |= q${one}; }`);
    this.#say(depth, '}');
    return number;
  }

  #name(depth: number, truth: string, missing?: string): number {
    const number = this.#next++;
    this.#say(depth, `const t${number} = ${truth};`);
    if (missing !== undefined) this.#say(depth, `const q${number} = ${missing};`);
    return number;
  }

  #say(depth: number, line: string): void {
    this.lines.push('  '.repeat(depth) + line);
  }
}

function writeTest(comparison: Comparison, value: string): string {
  if ('is' in comparison) return `${value} === ${JSON.stringify(comparison.is)}`;
  if ('oneOf' in comparison) return `has(${value}, ${JSON.stringify(comparison.oneOf)})`;
  if ('liesIn' in comparison) return `lies(${value}, ${JSON.stringify(comparison.liesIn)})`;
  const isNumber = `typeof ${value} === 'number'`;
  if ('atLeast' in comparison) return `${isNumber} && ${value} >= ${comparison.atLeast}`;
  if ('atMost' in comparison) return `${isNumber} && ${value} <= ${comparison.atMost}`;
  return `${isNumber} && ${value} >= ${comparison.between[0]} && ${value} <= ${comparison.between[1]}`;
}
