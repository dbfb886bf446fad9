import * as z from 'zod';

/** Met, unmet, or not yet known: a fact we do not have is never a "no". */
export type Truth = 'met' | 'unmet' | 'unknown';

/** What a fact may hold. `null` means that somebody was asked and does not know; a list holds several choices. */
export const FactValue = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.null()]);
export type FactValue = z.infer<typeof FactValue>;

/**
 * Facts by name. `members`, where given, holds one set of facts for each person of the household;
 * without it nothing is known about them, and an empty list says that there is nobody.
 */
export interface Facts {
  readonly members?: readonly FactSet[] | undefined;
  readonly [fact: string]: FactValue | readonly string[] | readonly FactSet[] | undefined;
}

/** The facts of one person: names begin with `member.`. */
export type FactSet = Readonly<Record<string, FactValue | readonly string[] | undefined>>;

const Scalar = z.union([z.boolean(), z.number(), z.string()]);

/** A comparison of one fact. `oneOf` is met by a list when any of its choices is named; `liesIn` reads area codes. */
const Comparison = z.union([
  z.strictObject({ fact: z.string().min(1), is: Scalar }),
  z.strictObject({ fact: z.string().min(1), oneOf: z.array(z.string()).min(1) }),
  z.strictObject({ fact: z.string().min(1), atLeast: z.number() }),
  z.strictObject({ fact: z.string().min(1), atMost: z.number() }),
  z.strictObject({ fact: z.string().min(1), between: z.tuple([z.number(), z.number()]) }),
  z.strictObject({ fact: z.string().min(1), liesIn: z.string().min(1) }),
]);
export type Comparison = Readonly<z.infer<typeof Comparison>>;

/**
 * A rule as data. Inside `anyMember`, facts named `member.…` are those of the person looked at, and
 * every other fact is the household's.
 */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly anyMember: Condition };

/** Reads a condition; the schema behind the type. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    Comparison,
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ anyMember: Condition }),
  ]),
);

/** What a condition says, and which facts it still lacks (empty unless it is unknown). */
export interface Evaluation {
  readonly truth: Truth;
  readonly missing: readonly string[];
}

const MET: Evaluation = { truth: 'met', missing: [] };
const UNMET: Evaluation = { truth: 'unmet', missing: [] };

/**
 * The slow interpreter: reads the condition word by word. It is the oracle that `compile` is held to.
 * Three-valued logic after Kleene: one "no" settles `all`, one "yes" settles `any`.
 */
export function evaluate(condition: Condition, facts: Facts, member?: FactSet): Evaluation {
  if ('fact' in condition) return evaluateComparison(condition, look(condition.fact, facts, member));
  if ('not' in condition) return negate(evaluate(condition.not, facts, member));
  if ('all' in condition) {
    return weigh(
      condition.all.map((part) => evaluate(part, facts, member)),
      'unmet',
    );
  }
  if ('any' in condition) {
    return weigh(
      condition.any.map((part) => evaluate(part, facts, member)),
      'met',
    );
  }
  if (facts.members === undefined) return { truth: 'unknown', missing: factsOf(condition.anyMember) };
  return weigh(
    facts.members.map((person) => evaluate(condition.anyMember, facts, person)),
    'met',
  );
}

/** `settles` is the truth that decides at once; nothing at all is the other one. */
function weigh(parts: readonly Evaluation[], settles: 'met' | 'unmet'): Evaluation {
  const [settled, otherwise] = settles === 'met' ? [MET, UNMET] : [UNMET, MET];
  if (parts.some((part) => part.truth === settles)) return settled;
  const missing = [...new Set(parts.flatMap((part) => part.missing))];
  return parts.some((part) => part.truth === 'unknown') ? { truth: 'unknown', missing } : otherwise;
}

function negate(inner: Evaluation): Evaluation {
  if (inner.truth === 'unknown') return inner;
  return inner.truth === 'met' ? UNMET : MET;
}

const look = (fact: string, facts: Facts, member: FactSet | undefined) =>
  fact.startsWith('member.') ? member?.[fact] : facts[fact];

function evaluateComparison(comparison: Comparison, value: unknown): Evaluation {
  if (value === undefined || value === null) return { truth: 'unknown', missing: [comparison.fact] };
  return compare(comparison, value) ? MET : UNMET;
}

function compare(comparison: Comparison, value: unknown): boolean {
  if ('is' in comparison) return value === comparison.is;
  if ('oneOf' in comparison) {
    if (typeof value === 'string') return comparison.oneOf.includes(value);
    return Array.isArray(value) && value.some((choice) => comparison.oneOf.includes(choice));
  }
  if ('liesIn' in comparison) {
    return (
      typeof value === 'string' && (value === comparison.liesIn || value.startsWith(`${comparison.liesIn}.`))
    );
  }
  if (typeof value !== 'number') return false;
  if ('atLeast' in comparison) return value >= comparison.atLeast;
  if ('atMost' in comparison) return value <= comparison.atMost;
  return value >= comparison.between[0] && value <= comparison.between[1];
}

/** Every fact that a condition asks, each once, in reading order. */
export function factsOf(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('not' in condition) return factsOf(condition.not);
  if ('anyMember' in condition) return factsOf(condition.anyMember);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(factsOf))];
}

/** Truth as a number, so that `all` is the least, `any` the greatest and `not` the distance from 2. */
export const TRUTHS = ['unmet', 'unknown', 'met'] as const satisfies readonly Truth[];
export type TruthNumber = 0 | 1 | 2;
type Test = (facts: Facts, member?: FactSet) => TruthNumber;

/** Turns a condition into one closure that answers the same truth as `evaluate`, without the missing facts. */
export function compile(condition: Condition): (facts: Facts) => Truth {
  const test = compileTest(condition);
  return (facts) => TRUTHS[test(facts)];
}

function compileTest(condition: Condition): Test {
  if ('fact' in condition) return compileComparison(condition);
  if ('not' in condition) {
    const inner = compileTest(condition.not);
    return (facts, member) => OPPOSITE[inner(facts, member)];
  }
  if ('all' in condition) return first(condition.all.map(compileTest), 0);
  if ('any' in condition) return first(condition.any.map(compileTest), 2);
  const inner = compileTest(condition.anyMember);
  return (facts) => {
    if (facts.members === undefined) return 1;
    let greatest: TruthNumber = 0;
    for (const person of facts.members) {
      const truth = inner(facts, person);
      if (truth === 2) return 2;
      if (truth === 1) greatest = 1;
    }
    return greatest;
  };
}

const OPPOSITE: Record<TruthNumber, TruthNumber> = { 0: 2, 1: 1, 2: 0 };

function first(tests: readonly Test[], settles: 0 | 2): Test {
  return (facts, member) => {
    let truth: TruthNumber = settles === 0 ? 2 : 0;
    for (const test of tests) {
      const part = test(facts, member);
      if (part === settles) return settles;
      if (part === 1) truth = 1;
    }
    return truth;
  };
}

function compileComparison(comparison: Comparison): Test {
  const { fact } = comparison;
  const ofMember = fact.startsWith('member.');
  return (facts, member) => {
    const value = ofMember ? member?.[fact] : facts[fact];
    if (value === undefined || value === null) return 1;
    return compare(comparison, value) ? 2 : 0;
  };
}
