import { completeFacts } from '../people/facts.ts';
import type { FactSet, Facts, FactValue } from '../shared/condition.ts';
import type { Catalogue } from './catalogue.ts';
import type { Judgement } from './eligibility.ts';
import type { Question } from './interview.ts';
import { asksOf, isOpenFact, nextQuestion, openFacts, paperForm, withAnswer } from './interview.ts';
import type { ListedProgramme } from './programme.ts';
import { isRelevant, onlyOthersKnow } from './screening.ts';
import type { Day } from './vocabulary.ts';

/** How an interview went with somebody who answers from `truth` and otherwise does not know. */
export interface Played {
  /** What was learned. */
  readonly facts: Facts;
  /** Questions put, counted as `asksOf` counts them. */
  readonly questions: number;
  /** Questions put before the first programme that may be named as fitting; undefined when there was none. */
  readonly untilUseful: number | undefined;
  /** The facts asked, in order. */
  readonly asked: readonly string[];
}

/** Which question comes next, from what is known and what was asked. */
export type Order = (facts: Facts, asked: readonly string[]) => Question | undefined;

/** The order of this house: always the question that can still decide most. */
export const bestFirst =
  (catalogue: Catalogue, on: Day): Order =>
  (facts) =>
    nextQuestion(catalogue, facts, on);

/** The order of a paper form: every question that applies, from top to bottom. */
export function fixedOrder(catalogue: Catalogue): Order {
  const form = paperForm(catalogue);
  return (given, asked) => {
    const facts = completeFacts(given);
    const fact = form.find(({ id }) => !asked.includes(id) && isOpenFact(id, facts));
    return fact === undefined ? undefined : { fact };
  };
}

/** The fixed order that at least leaves out what cannot decide anything any more. */
export function fixedOrderThatSkips(catalogue: Catalogue, on: Day): Order {
  const form = paperForm(catalogue);
  return (given) => {
    const open = openFacts(catalogue, given, on);
    const fact = form.find(({ id }) => open.has(id));
    return fact === undefined ? undefined : { fact };
  };
}

/** Plays an interview to its end. Pure: the same truth gives the same questions. */
export function playInterview(catalogue: Catalogue, truth: Facts, on: Day, order: Order): Played {
  let facts: Facts = {};
  let questions = 0;
  let untilUseful = isUseful(catalogue, facts, on) ? 0 : undefined;
  const asked: string[] = [];
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const question = order(facts, asked);
    if (question === undefined) break;
    const { id } = question.fact;
    const answer = answerFrom(truth, id);
    questions += asksOf(id, facts, answer);
    asked.push(id);
    facts = withAnswer(facts, id, answer);
    if (untilUseful === undefined && isUseful(catalogue, facts, on)) untilUseful = questions;
  }
  return { facts, questions, untilUseful, asked };
}

/** More than the dictionary holds: an interview that goes on is a defect. */
const MOST_TURNS = 200;

function answerFrom(truth: Facts, id: string): FactValue | readonly FactValue[] {
  // Truth was read against the dictionary: a fact of its name holds a value, a list of texts included.
  if (!id.startsWith('member.')) return (truth[id] ?? null) as FactValue;
  if (truth.members === undefined) return null;
  return truth.members.map((member: FactSet) => (member[id] ?? null) as FactValue);
}

/** May a programme be named as fitting already, for something that was said and not only because it is open to all? */
function isUseful(catalogue: Catalogue, given: Facts, on: Day): boolean {
  const facts = completeFacts(given);
  const judgements = catalogue.judge(facts, on);
  return catalogue.programmes.some((programme, place) => {
    // One judgement for each programme.
    const judgement = judgements[place] as Judgement;
    return judgement.met.length > 0 && fits(programme, judgement) && isRelevant(programme, facts);
  });
}

const fits = (programme: ListedProgramme, judgement: Judgement): boolean =>
  judgement.verdict === 'likely' ||
  (judgement.verdict === 'cannot-tell' && onlyOthersKnow(programme, judgement));
