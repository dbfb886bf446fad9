import type { Fact } from '../people/fact.ts';
import { completeFacts, FACTS, findFact, isKnown } from '../people/facts.ts';
import type { Condition, FactSet, Facts, FactValue } from '../shared/condition.ts';
import { evaluate, factsOf } from '../shared/condition.ts';
import type { Catalogue } from './catalogue.ts';
import type { Judgement } from './eligibility.ts';
import { isOpen } from './eligibility.ts';
import type { ListedProgramme } from './programme.ts';
import { isRelevant } from './screening.ts';
import type { Day } from './vocabulary.ts';

/** What to ask next. For a fact of members, `members` are the places of those it still matters for. */
export interface Question {
  readonly fact: Fact;
  readonly members?: readonly number[];
}

/**
 * The question that can still decide most, or undefined when no answer of the person changes anything any
 * more. Facts that are `null` were asked and are not asked again; sensitive ones count for less, so that
 * they come late and only where they matter; a fact of `when-raised` waits until the person spoke of it.
 */
export function nextQuestion(catalogue: Catalogue, given: Facts, on: Day): Question | undefined {
  const best = [...openFacts(catalogue, given, on)].toSorted((one, other) => other[1] - one[1]).at(0)?.[0];
  return best === undefined ? undefined : toQuestion(best, completeFacts(given));
}

/** Every fact whose answer can still decide something, with how much it can decide. */
export function openFacts(catalogue: Catalogue, given: Facts, on: Day): ReadonlyMap<string, number> {
  const facts = completeFacts(given);
  const scores = new Map<string, number>();
  const judgements = catalogue.judge(facts, on);
  for (const [index, programme] of catalogue.programmes.entries()) {
    // One judgement for each programme.
    weigh(programme, judgements[index] as Judgement, facts, on, scores);
  }
  return scores;
}

function weigh(
  programme: ListedProgramme,
  judgement: Judgement,
  facts: Facts,
  on: Day,
  scores: Map<string, number>,
): void {
  if (judgement.verdict !== 'cannot-tell' || !isOpen(programme, on)) return;
  if (!isRelevant(programme, facts) || isSkipped(programme, facts)) return;
  const add = (fact: string, score: number) => scores.set(fact, (scores.get(fact) ?? 0) + score);
  if (programme.topics.length > 0 && mayAsk('household.concerns', facts)) add('household.concerns', 1);
  const unknown = programme.conditions.filter(({ id }) => judgement.unknown.includes(id));
  const asked = unknown.map(({ when }) => askableOf(when, facts));
  const number = new Set(asked.flat()).size;
  for (const [place, { when }] of unknown.entries()) {
    for (const fact of asked[place] ?? []) add(fact, chanceOfNo(when) / number / costOf(fact, facts));
  }
}

/** Who skipped the question about needs is asked only what every family is asked. */
const isSkipped = ({ topics }: ListedProgramme, facts: Facts): boolean =>
  topics.length > 0 && facts['household.concerns'] === null;

/** An exclusion seldom applies; a condition often fails. */
const chanceOfNo = (condition: Condition): number => ('not' in condition ? 0.6 : 1);

/** The facts behind an unknown condition that may still be asked, those that other questions hang on first. */
function askableOf(condition: Condition, facts: Facts): readonly string[] {
  const { missing } = evaluate(condition, facts);
  if (facts.members === undefined && missing.some((fact) => fact.startsWith('member.'))) {
    const household = missing.filter((fact) => !fact.startsWith('member.'));
    return ['member.age', ...household].filter((fact) => mayAsk(fact, facts));
  }
  return [...new Set(missing.map((fact) => gateOf(fact, facts)))].filter((fact) => mayAsk(fact, facts));
}

/** A question that hangs on another one is asked through that one first. */
function gateOf(fact: string, facts: Facts): string {
  const { onlyIf, unit } = findFact(fact) ?? {};
  if (onlyIf === undefined || unit === 'member') return fact;
  const { truth, missing } = evaluate(onlyIf, facts);
  const [gate] = missing;
  return truth === 'unknown' && gate !== undefined && mayAsk(gate, facts) ? gate : fact;
}

/** May this fact be asked of the person now? Not when she was asked, cannot know, or has not raised it. */
function mayAsk(id: string, facts: Facts): boolean {
  const fact = findFact(id);
  if (fact === undefined || fact.asked === 'never') return false;
  if (fact.unit === 'member') {
    if (facts.members !== undefined) return membersToAsk(id, facts).length > 0;
    return id === 'member.age' && facts[id] === undefined;
  }
  if (facts[id] !== undefined) return false;
  if (fact.asked === 'always') return true;
  return fact.onlyIf !== undefined && evaluate(fact.onlyIf, facts).truth === 'met';
}

const membersToAsk = (id: string, facts: Facts): readonly number[] =>
  (facts.members ?? []).flatMap((member, place) => (member[id] === undefined ? [place] : []));

/** Questions about sensitive matters, and those that need a "which?" after the "who?", cost more. */
function costOf(id: string, facts: Facts): number {
  const fact = findFact(id);
  const delicate = fact?.sensitivity === 'normal' ? 1 : fact?.sensitivity === 'sensitive' ? 2 : 4;
  const wide = fact !== undefined && needsWhich(fact) && membersToAsk(id, facts).length > 1;
  return delicate * (wide ? 2.5 : 1);
}

/** Does "who?" leave open "which?", as with levels of school? Of two answers, "who?" tells both. */
const needsWhich = ({ unit, options = [] }: Fact): boolean => unit === 'member' && options.length > 2;

/**
 * How many questions an answer took: one; for a choice about several people one "who of you?" and one
 * "which?" for each person who was named, that is, whose answer is not the first option ("none").
 */
export function asksOf(id: string, before: Facts, answer: unknown): number {
  const fact = findFact(id);
  if (fact === undefined || !needsWhich(fact) || !Array.isArray(answer)) return 1;
  const asked = membersToAsk(id, completeFacts(before));
  if (asked.length <= 1) return 1;
  const none = fact.options?.[0]?.value;
  const named = asked.filter((place) => isKnown(answer[place]) && !isNone(answer[place], none));
  return 1 + named.length;
}

const isNone = (value: unknown, none: string | undefined): boolean =>
  value === none || (Array.isArray(value) && value.length === 0);

function toQuestion(id: string, facts: Facts): Question | undefined {
  const fact = findFact(id);
  if (fact === undefined) return undefined;
  return fact.unit === 'member' && facts.members !== undefined
    ? { fact, members: membersToAsk(id, facts) }
    : { fact };
}

/**
 * Writes an answer into the facts: a value for the household; for `member.age` without members the list of
 * ages, which makes the members; for other facts of members one value for each member, in order. `null`
 * means that the person does not know.
 */
export function withAnswer(
  facts: Facts,
  id: string,
  answer: FactValue | readonly (FactValue | undefined)[],
): Facts {
  if (!id.startsWith('member.')) return { ...facts, [id]: answer as FactValue };
  const values = Array.isArray(answer) ? (answer as readonly (FactValue | undefined)[]) : undefined;
  if (facts.members === undefined) {
    // Nobody knows the ages: the household carries the mark that it was asked.
    if (values === undefined) return { ...facts, [id]: null };
    return { ...facts, members: values.map((age): FactSet => ({ [id]: age })) };
  }
  const members = facts.members.map((member, place): FactSet => {
    const value = values === undefined ? null : values[place];
    return member[id] !== undefined || value === undefined ? member : { ...member, [id]: value };
  });
  return { ...facts, members };
}

/** Every question that a paper form with all programmes would put, in the order of the dictionary. */
export const paperForm = (catalogue: Catalogue): readonly Fact[] => {
  const used = new Set(
    catalogue.programmes.flatMap(({ conditions }) => conditions.flatMap(({ when }) => factsOf(when))),
  );
  return FACTS.filter(({ id, asked }) => asked !== 'never' && (used.has(id) || id === 'household.concerns'));
};

/** Does this fact still wait for its first answer? */
export const isOpenFact = (id: string, facts: Facts): boolean => !isKnown(facts[id]) && mayAsk(id, facts);
