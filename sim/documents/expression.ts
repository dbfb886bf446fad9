import { refuseInput } from './errors.ts';
import { compare, type Item, isSame, kindOf, type Value } from './item.ts';

/** Names and values that an expression refers to. */
export interface Lent {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
}

export type Operand = { readonly path: string } | { readonly value: string };
export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>=';
/** A condition of the few shapes that the stores use. */
export type Test =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Test[] }
  | { readonly kind: 'exists' | 'absent'; readonly path: string }
  | { readonly kind: 'contains' | 'begins'; readonly path: string; readonly value: string }
  | { readonly kind: 'compare'; readonly left: Operand; readonly is: Comparator; readonly right: Operand };

const TOKEN = /\s*(<=|>=|<>|[=<>(),+-]|[#:]?[A-Za-z_][A-Za-z0-9_]*)/y;

/** The words of an expression. Throws on a character that no expression of ours has. */
export function toTokens(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found?.[1]) throw unknownExpression(text, at);
    tokens.push(found[1]);
  }
  return tokens;
}

/** An expression that the simulator does not know: it must be taught, never guessed. */
export const unknownExpression = (text: string, at: number): Error =>
  new Error(`The simulator does not know the expression "${text}" (at ${at}): teach it in sim/documents`);

/** Reads tokens one after the other. */
export class Reader {
  #place = 0;
  readonly #tokens: readonly string[];
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
    this.#tokens = toTokens(text);
  }
  get next(): string | undefined {
    return this.#tokens[this.#place];
  }
  get done(): boolean {
    return this.#place >= this.#tokens.length;
  }
  take(): string {
    const token = this.#tokens[this.#place];
    if (token === undefined) throw this.unknown();
    this.#place += 1;
    return token;
  }
  expect(token: string): void {
    if (this.take().toUpperCase() !== token) throw this.unknown();
  }
  skip(token: string): boolean {
    if (this.next?.toUpperCase() !== token) return false;
    this.#place += 1;
    return true;
  }
  path(): string {
    const token = this.take();
    if (!/^#?[A-Za-z_]/.test(token)) throw this.unknown();
    return token;
  }
  value(): string {
    const token = this.take();
    if (!token.startsWith(':')) throw this.unknown();
    return token;
  }
  unknown(): Error {
    return unknownExpression(this.#text, this.#place);
  }
}

const KNOWN = new Map<string, Test>();

/** Reads a condition; each text once. */
export function readTest(text: string): Test {
  const known = KNOWN.get(text);
  if (known) return known;
  const reader = new Reader(text);
  const test = readOr(reader);
  if (!reader.done) throw reader.unknown();
  KNOWN.set(text, test);
  return test;
}

function readOr(reader: Reader): Test {
  const parts = [readAnd(reader)];
  while (reader.skip('OR')) parts.push(readAnd(reader));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts };
}

function readAnd(reader: Reader): Test {
  const parts = [readOne(reader)];
  while (reader.skip('AND')) parts.push(readOne(reader));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts };
}

const FUNCTIONS: Readonly<Record<string, 'exists' | 'absent' | 'contains' | 'begins'>> = {
  attribute_exists: 'exists',
  attribute_not_exists: 'absent',
  contains: 'contains',
  begins_with: 'begins',
};

function readOne(reader: Reader): Test {
  if (reader.skip('(')) {
    const inner = readOr(reader);
    reader.expect(')');
    return inner;
  }
  const kind = FUNCTIONS[reader.next ?? ''];
  if (!kind) return readComparison(reader);
  reader.take();
  reader.expect('(');
  const path = reader.path();
  if (kind === 'exists' || kind === 'absent') {
    reader.expect(')');
    return { kind, path };
  }
  reader.expect(',');
  const value = reader.value();
  reader.expect(')');
  return { kind, path, value };
}

const COMPARATORS: readonly string[] = ['=', '<>', '<', '<=', '>', '>='];

function readComparison(reader: Reader): Test {
  const left = readOperand(reader);
  const is = reader.take();
  if (!COMPARATORS.includes(is)) throw reader.unknown();
  return { kind: 'compare', left, is: is as Comparator, right: readOperand(reader) };
}

export function readOperand(reader: Reader): Operand {
  return reader.next?.startsWith(':') ? { value: reader.value() } : { path: reader.path() };
}

/** The attribute that a word of an expression means. */
export function nameOf(path: string, { names }: Lent): string {
  if (!path.startsWith('#')) return path;
  const name = names[path];
  if (name === undefined) throw refuseInput(`${path} is not defined`);
  return name;
}

/** The value behind `:value`. */
export function lentValue(value: string, { values }: Lent): Value {
  const found = values[value];
  if (found === undefined) throw refuseInput(`${value} is not defined`);
  return found;
}

export const lookUp = (operand: Operand, item: Item | undefined, lent: Lent): Value | undefined =>
  'value' in operand ? lentValue(operand.value, lent) : item?.[nameOf(operand.path, lent)];

/** Does the condition hold for the item as it is (undefined: there is none)? */
export function holds(test: Test, item: Item | undefined, lent: Lent): boolean {
  switch (test.kind) {
    case 'and':
      return test.parts.every((part) => holds(part, item, lent));
    case 'or':
      return test.parts.some((part) => holds(part, item, lent));
    case 'exists':
      return item?.[nameOf(test.path, lent)] !== undefined;
    case 'absent':
      return item?.[nameOf(test.path, lent)] === undefined;
    case 'contains':
      return contains(item?.[nameOf(test.path, lent)], lentValue(test.value, lent));
    case 'begins': {
      const whole = item?.[nameOf(test.path, lent)];
      const start = lentValue(test.value, lent);
      return typeof whole === 'string' && typeof start === 'string' && whole.startsWith(start);
    }
    case 'compare':
      return compares(lookUp(test.left, item, lent), test.is, lookUp(test.right, item, lent));
  }
}

function contains(whole: Value | undefined, part: Value): boolean {
  if (typeof whole === 'string') return typeof part === 'string' && whole.includes(part);
  if (whole instanceof Set) return (whole as ReadonlySet<unknown>).has(part);
  return Array.isArray(whole) && whole.some((entry) => isSame(entry, part));
}

function compares(left: Value | undefined, is: Comparator, right: Value | undefined): boolean {
  if (is === '<>') return !isSame(left, right);
  if (left === undefined || right === undefined) return false;
  if (is === '=') return isSame(left, right);
  if (kindOf(left) !== kindOf(right)) return false;
  const sign = compare(left, right);
  if (sign === undefined) throw refuseInput(`Values of ${kindOf(left)} have no order`);
  if (is === '<') return sign < 0;
  if (is === '<=') return sign <= 0;
  return is === '>' ? sign > 0 : sign >= 0;
}

/** Every name and value that was lent must be used, as the store demands. */
export function refuseUnused(texts: readonly (string | undefined)[], { names, values }: Lent): void {
  const used = texts.flatMap((text) => (text === undefined ? [] : [wordsOf(text)]));
  for (const lent of [names, values])
    for (const word in lent)
      if (!used.some((words) => words.has(word))) throw refuseInput(`${word} is lent and not used`);
}

const WORDS = new Map<string, ReadonlySet<string>>();
function wordsOf(text: string): ReadonlySet<string> {
  let words = WORDS.get(text);
  if (!words) {
    words = new Set(toTokens(text));
    WORDS.set(text, words);
  }
  return words;
}
