import { readFileSync } from 'node:fs';
import { catalogue } from '#content/programmes/compiled.ts';
import { readFacts } from '#core/people/facts.ts';
import { bestFirst, fixedOrder, playInterview } from '#core/programme/play-interview.ts';
import { screen } from '#core/programme/screening.ts';
import type { Day } from '#core/programme/vocabulary.ts';
import type { FactSet, Facts } from '#core/shared/condition.ts';
import { takeAnswer } from '#core/use-cases/read-fact-answer.ts';
import {
  type Asked,
  factsIn,
  type Interview,
  newInterview,
  nextAsked,
  toAsked,
} from '#core/use-cases/screen-household.ts';

// `npm run interviews`: every household of test/fixtures/households.jsonl is asked in chat words, and the messages are counted.

const ON: Day = '2026-03-01';
const LENT = {
  now: Date.parse(`${ON}T03:00:00Z`),
  language: 'id' as const,
  readPlace: (text: string) => [{ code: text as never, name: text, confidence: 1 }],
};

/** How one household was asked in chat. */
export interface Asking {
  readonly id: string;
  /** Messages of the bot that asked something, "anything else?" and "which?" included. */
  readonly questions: number;
  /** Of them, those before a programme could be named as fitting. */
  readonly untilUseful: number | undefined;
  /** What the same engine counts without a chat around it, and what a paper form asks. */
  readonly played: number;
  readonly paper: number;
  /** Programmes whose verdict differs from the one by the engine's own interview. */
  readonly differing: number;
}

/** The words of somebody who answers from `truth`, as they are typed. */
export function wordsFor(asked: Asked, truth: Facts, interview: Interview): string {
  const { fact, stage, members } = asked;
  if (interview.chosen !== undefined) return 'itu saja';
  if (stage === 'ages') return truth.members ? agesOf(truth.members).join(', ') : 'tidak tahu';
  if (stage === 'household') return wordOf(truth[fact.id]);
  const told = members.map((place) => truth.members?.[place]?.[fact.id]);
  if (stage === 'which') return wordOf(told[0]);
  if (told.every((value) => value === null || value === undefined)) return 'tidak tahu';
  const none = fact.options?.length === 2 ? fact.options[1]?.value : fact.options?.[0]?.value;
  const ages = agesOf(truth.members ?? []);
  const named = members.filter((_, at) => isNamed(told[at], none));
  if (named.length === 0) return 'tidak ada';
  return named
    .map(
      (place) => `${ages[place]} th${nth(ages, members, place)} ${wordOf(truth.members?.[place]?.[fact.id])}`,
    )
    .join(', ');
}

const isNamed = (value: unknown, none: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== none &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0);

const agesOf = (members: readonly FactSet[]): readonly number[] =>
  members.map((member) => Math.round(Number(member['member.age'] ?? 30) * 10) / 10);

function nth(ages: readonly number[], members: readonly number[], place: number): string {
  const same = members.filter((one) => ages[one] === ages[place]);
  return same.length < 2 ? '' : ` #${same.indexOf(place) + 1}`;
}

function wordOf(value: unknown): string {
  if (value === null || value === undefined) return 'tidak tahu';
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (Array.isArray(value)) return value.length === 0 ? 'tidak ada' : value.join(', ');
  return String(value);
}

const MOST = 200;

/** Asks one household to the end. Throws when an answer could not be read: then the words or the engine are at fault. */
export function askOrThrow(id: string, truth: Facts): Asking {
  let interview = newInterview();
  let questions = 0;
  let untilUseful: number | undefined;
  for (let turn = 0; turn < MOST; turn += 1) {
    const asked = nextAsked(catalogue, interview, ON);
    if (!asked) break;
    questions += 1;
    const words = wordsFor(asked, truth, interview);
    const taken = takeAnswer(interview, asked, words, LENT);
    if (taken.kind === 'unclear') throw new Error(`${id}: ${asked.fact.id} did not take "${words}"`);
    ({ interview } = taken);
    if (taken.kind === 'more') {
      questions += 1;
      const again = toAsked(asked.fact.id, interview);
      const more = again && takeAnswer(interview, again, wordsFor(again, truth, interview), LENT);
      if (more?.kind !== 'answered') throw new Error(`${id}: ${asked.fact.id} did not end`);
      ({ interview } = more);
    }
    if (untilUseful === undefined && fits(factsIn(interview))) untilUseful = questions;
  }
  const played = playInterview(catalogue, truth, ON, bestFirst(catalogue, ON));
  const paper = playInterview(catalogue, truth, ON, fixedOrder(catalogue));
  const [ours, theirs] = [factsIn(interview), played.facts].map(
    (facts) => screen(catalogue, facts, ON).findings,
  );
  const differing = (ours ?? []).filter(({ verdict }, at) => verdict !== theirs?.[at]?.verdict).length;
  return { id, questions, untilUseful, played: played.questions, paper: paper.questions, differing };
}

const fits = (facts: Facts): boolean =>
  screen(catalogue, facts, ON).findings.some(
    ({ verdict, onlyOthersKnow, met, relevant, closed }) =>
      met.length > 0 && relevant && !closed && (verdict === 'likely' || onlyOthersKnow),
  );

/** Every fixture household, asked. Throws when a line cannot be read. */
export function askAllOrThrow(): readonly Asking[] {
  const lines = readFileSync(new URL('../test/fixtures/households.jsonl', import.meta.url), 'utf8').trim();
  return lines.split('\n').map((line) => {
    const { id, facts } = JSON.parse(line) as { id: string; facts: unknown };
    const read = readFacts(facts);
    if (!read.ok) throw new Error(`${id}: ${read.refusal.fact} ${read.refusal.reason}`);
    return askOrThrow(id, read.value);
  });
}

/** The middle one. */
export const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

function main(): void {
  const all = askAllOrThrow();
  const of = (pick: (one: Asking) => number) => all.map(pick);
  const useful = all.flatMap(({ untilUseful }) => (untilUseful === undefined ? [] : [untilUseful]));
  console.log(`${all.length} households asked in chat words`);
  console.log(
    `questions: median ${medianOf(of((one) => one.questions))}, most ${Math.max(...of((one) => one.questions))}`,
  );
  console.log(
    `without "anything else?": median ${medianOf(of((one) => one.played))}; a paper form: median ${medianOf(of((one) => one.paper))}`,
  );
  console.log(
    `until the first useful result: median ${medianOf(useful)}, most ${Math.max(...useful)} (${useful.length} of ${all.length} have one)`,
  );
  console.log(
    `households with another verdict than by the engine alone: ${all.filter(({ differing }) => differing > 0).length}`,
  );
}

if (import.meta.main) main();
