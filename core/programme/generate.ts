import type { Fact } from '../people/fact.ts';
import { findFact } from '../people/facts.ts';
import type { Condition } from '../shared/condition.ts';
import { factsOf } from '../shared/condition.ts';
import { factsOfProgramme } from './eligibility.ts';
import type { Slots } from './generate-condition.ts';
import { boundsOf, writeComposite, writeTest } from './generate-condition.ts';
import type { ListedProgramme } from './programme.ts';

/**
 * Writes the rules of a catalogue as plain JavaScript: the body of a module that defines `rules`, a
 * `CompiledRules`. A household is packed into numbers once (`prepare`); equal conditions of several programmes
 * are evaluated once. Throws when a rule asks a fact outside the dictionary, or a programme more than 31 facts.
 */
export function generateRules(programmes: readonly ListedProgramme[]): string {
  const all = programmes.flatMap((programme) => programme.conditions.map(({ when }) => when));
  const conditions = [...new Map(all.map((when) => [JSON.stringify(when), when])).values()];
  const places = new Map(conditions.map((when, place) => [JSON.stringify(when), place]));
  const slots = slotsOf(conditions);
  return [
    HELPERS,
    writePrepare(slots),
    `const T = new Uint8Array(${conditions.length});`,
    `const Q = new Int32Array(${conditions.length});`,
    writeConditions(conditions, slots),
    ...programmes.map((programme, place) => writeProgramme(programme, place, places)),
    `const facts = ${JSON.stringify(programmes.map(factsOfProgramme))};`,
    `function judgeInto(F, o) {\n  evaluateAll(F);\n${programmes.map((_, place) => `  p${place}(o);`).join('\n')}\n}`,
    'const rules = { facts, prepare, setters, judgeInto };',
  ].join('\n');
}

/** Truth as bits: 0 no, 1 unknown, 3 yes. -1 is an unknown number or choice; 31 is no known option. */
const HELPERS = `const not = (t) => (t === 1 ? 1 : 3 - t);
const yesNo = (v) => (v === true ? 3 : v === undefined || v === null ? 1 : 0);
function number(v, bounds) {
  if (v === undefined || v === null) return -1;
  let place = 0;
  while (place < bounds.length && bounds[place] < v) place++;
  return place < bounds.length && bounds[place] === v ? 2 * place + 1 : 2 * place;
}
const choice = (v, options) => (v === undefined || v === null ? -1 : (options.get(v) ?? 31));
function several(v, options) {
  if (v === undefined || v === null) return -1;
  let bits = 0;
  for (let i = 0; i < v.length; i++) bits |= 1 << (options.get(v[i]) ?? 30);
  return bits;
}
function area(v, areas) {
  if (v === undefined || v === null) return -1;
  let bits = 0;
  for (let i = 0; i < areas.length; i++) if (v === areas[i] || v.startsWith(areas[i] + '.')) bits |= 1 << i;
  return bits;
}`;

/** Gives every fact that a rule asks its place in a packed household: first the household, then each member. */
function slotsOf(conditions: readonly Condition[]): Slots {
  const names = [...new Set(conditions.flatMap(factsOf))].sort();
  const household = names.filter((name) => !name.startsWith('member.'));
  const member = names.filter((name) => name.startsWith('member.'));
  const areas = [...new Set(conditions.flatMap(areasOf))].sort();
  const bounds = new Map<string, number[]>();
  for (const [fact, bound] of conditions.flatMap(boundsOf)) {
    const known = bounds.get(fact) ?? [];
    if (!known.includes(bound))
      bounds.set(
        fact,
        [...known, bound].sort((one, other) => one - other),
      );
  }
  return { household: household.map(factOrThrow), member: member.map(factOrThrow), areas, bounds };
}

function factOrThrow(name: string): Fact {
  const fact = findFact(name);
  if (fact === undefined) throw new Error(`core/people/facts.ts has no fact "${name}"`);
  return fact;
}

function areasOf(condition: Condition): readonly string[] {
  if ('liesIn' in condition) return [condition.liesIn];
  if ('not' in condition) return areasOf(condition.not);
  if ('anyMember' in condition) return areasOf(condition.anyMember);
  if ('all' in condition) return condition.all.flatMap(areasOf);
  return 'any' in condition ? condition.any.flatMap(areasOf) : [];
}

function writePrepare({ household, member, areas, bounds }: Slots): string {
  const options = [...household, ...member]
    .filter(({ options: some }) => some !== undefined)
    .map((fact) => `const ${mapOf(fact)} = ${optionMap(fact)};`);
  const ranks = [...household, ...member]
    .filter(({ kind }) => kind === 'number')
    .map((fact) => `const ${boundsName(fact)} = ${JSON.stringify(bounds.get(fact.id) ?? [])};`);
  const read = (fact: Fact, from: string) => readValue(fact, `${from}[${JSON.stringify(fact.id)}]`);
  const first = household.length + 1;
  return [
    `const AREAS = ${JSON.stringify(areas)};`,
    ...options,
    ...ranks,
    'function prepareMember(m, F, r) {',
    ...member.map((fact, place) => `  F[r + ${place}] = ${read(fact, 'm')};`),
    '}',
    'function prepare(f, into) {',
    '  const members = f.members;',
    '  const count = members === undefined ? 0 : members.length;',
    `  const size = ${first} + count * ${member.length};`,
    '  const F = into !== undefined && into.length >= size ? into : new Int32Array(size);',
    '  F[0] = members === undefined ? -1 : count;',
    ...household.map((fact, place) => `  F[${place + 1}] = ${read(fact, 'f')};`),
    `  for (let i = 0; i < count; i++) prepareMember(members[i], F, ${first} + i * ${member.length});`,
    '  return F;',
    '}',
    'const setters = {',
    ...household.map(
      (fact, place) =>
        `  ${JSON.stringify(fact.id)}: (F, v) => { F[${place + 1}] = ${readValue(fact, 'v')}; },`,
    ),
    '};',
  ].join('\n');
}

/** How the value of a fact becomes a number. */
function readValue(fact: Fact, value: string): string {
  if (fact.kind === 'yes-no') return `yesNo(${value})`;
  if (fact.kind === 'number') return `number(${value}, ${boundsName(fact)})`;
  if (fact.kind === 'area') return `area(${value}, AREAS)`;
  return `${fact.kind}(${value}, ${mapOf(fact)})`;
}

const mapOf = ({ id }: Fact): string => `O_${id.replace('.', '_')}`;
const boundsName = ({ id }: Fact): string => `B_${id.replace('.', '_')}`;
const optionMap = ({ options = [] }: Fact): string =>
  `new Map(${JSON.stringify(options.map(({ value }, place) => [value, place]))})`;

/** Single comparisons are lines of a few functions; the others are a function each. */
function writeConditions(conditions: readonly Condition[], slots: Slots): string {
  const simple = conditions.flatMap((when, place) =>
    'fact' in when ? [`  t = ${writeTest(when, slots, '')}; T[${place}] = t - (t >> 1);`] : [],
  );
  const composite = conditions.flatMap((when, place) => ('fact' in when ? [] : [{ when, place }]));
  const chunks = Array.from({ length: Math.ceil(simple.length / CHUNK) }, (_, place) =>
    simple.slice(place * CHUNK, (place + 1) * CHUNK),
  );
  return [
    ...chunks.map((lines, place) => `function s${place}(F) {\n  let t = 0;\n${lines.join('\n')}\n}`),
    ...composite.map(({ when, place }) => writeComposite(when, place, slots)),
    'function evaluateAll(F) {',
    ...chunks.map((_, place) => `  s${place}(F);`),
    ...composite.map(({ place }) => `  e${place}(F);`),
    '}',
  ].join('\n');
}

/** Small enough for the optimiser to take whole. */
const CHUNK = 40;

function writeProgramme(
  programme: ListedProgramme,
  place: number,
  places: ReadonlyMap<string, number>,
): string {
  const facts = factsOfProgramme(programme);
  if (facts.length > 31)
    throw new Error(`${programme.id} asks ${facts.length} facts; at most 31 can be told`);
  const rules = programme.conditions.map(({ when }, digit) => ({
    when,
    digit,
    index: places.get(JSON.stringify(when)) ?? -1,
  }));
  const truths = rules.map(({ digit, index }) => `T[${index}] * ${3 ** digit}`).join(' + ') || '0';
  const lacking = rules
    .filter(({ when }) => !('fact' in when))
    .map(({ when, index }) => `(T[${index}] === 1 ? ${writeMissing(factsOf(when), facts, index)} : 0)`)
    .join(' | ');
  return `function p${place}(o) { o[${place * 2}] = ${truths}; o[${place * 2 + 1}] = ${lacking || '0'}; }`;
}

/** From the bits of a condition's own facts to the bits of its programme's. */
function writeMissing(own: readonly string[], all: readonly string[], index: number): string {
  const bit = (fact: string) => 2 ** all.indexOf(fact);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return String(bit(only));
  const same = own.every((fact, place) => all.indexOf(fact) === place);
  if (same) return `Q[${index}]`;
  return own.map((fact, place) => `(Q[${index}] & ${2 ** place} ? ${bit(fact)} : 0)`).join(' | ');
}
