import * as z from 'zod';
import type { Fact } from '../people/fact.ts';
import { completeFacts, findFact } from '../people/facts.ts';
import type { Household } from '../people/household.ts';
import { knownFacts } from '../people/known-facts.ts';
import { Consent } from '../people/person.ts';
import type { Catalogue } from '../programme/catalogue.ts';
import { nextQuestion } from '../programme/interview.ts';
import type { Day } from '../programme/vocabulary.ts';
import type { FactSet, Facts, FactValue } from '../shared/condition.ts';

/** The most questions before a first result is shown. */
export const MOST_QUESTIONS = 12;

/** An interview about one household and all programmes, small enough to lie in a conversation. */
export const Interview = z.lazy(() =>
  z.object({
    facts: z.record(z.string(), z.unknown()).default({}),
    /** The facts that were answered, in order: what "kembali" takes back. */
    order: z.array(z.string()).default([]),
    /** Questions put since the last result. */
    asked: z.number().int().default(0),
    /** What was told of somebody in the household before we knew who lives there. */
    hints: z.record(z.string(), z.unknown()).default({}),
    /** Ages that were told in passing, in years, before we knew who lives there: they join those that are still asked for. */
    ages: z.array(z.number()).default([]),
    /** Needs that go with what was told: they join the named ones. */
    implied: z.array(z.string()).default([]),
    /** The programme that was asked for by name: its questions come first. */
    focus: z.string().optional(),
    /** Members who were named and whose "which?" is still open, by their places. */
    named: z.array(z.number().int()).optional(),
    /** Choices so far, of a question that takes several one by one. */
    chosen: z.array(z.string()).optional(),
    /** How often the present question could not be read. */
    tries: z.number().int().default(0),
    /** Programmes that the person wants to apply to. */
    wants: z.array(z.string()).default([]),
    /** Kept beyond the conversation: `yes` and `no` by the person's word, absent while she was not asked. */
    keep: z.enum(['yes', 'no']).optional(),
    /** The version of what is kept; 0 while nothing is. */
    kept: z.number().int().default(0),
    /** Something was told since it was last kept. */
    news: z.boolean().default(false),
    /** The yes to be told when changed rules may help, as it is kept. */
    tell: Consent.optional(),
    /** How many programmes could be named when that was last said. */
    found: z.number().int().default(0),
  }),
);
export type Interview = Readonly<z.infer<typeof Interview>>;

/** An interview that knows nothing yet. */
export const newInterview = (): Interview => Interview.parse({ facts: {} });

/** An interview that begins from what a person let us keep. What she did not know then may be asked again. */
export function interviewFrom({ facts, wants, version, tell }: Household): Interview {
  const known = Object.entries(facts).filter(([, value]) => value !== null);
  return {
    ...newInterview(),
    facts: Object.fromEntries(known),
    wants: [...wants],
    keep: 'yes',
    kept: version,
    ...(tell && { tell }),
  };
}

/** An interview as a conversation kept it; one of another release starts anew with what can still be read. */
export function readInterview(kept: unknown): Interview {
  const read = Interview.safeParse(kept);
  return read.success ? read.data : newInterview();
}

/** Its facts, read against the dictionary. */
export const factsIn = (interview: Pick<Interview, 'facts'>): Facts => knownFacts(interview.facts);

/** One question as it is put: about the household, about all members, "who of you?", or "which?" for one of them. */
export interface Asked {
  readonly fact: Fact;
  readonly stage: 'household' | 'ages' | 'who' | 'which';
  /** Places of the members it is about. */
  readonly members: readonly number[];
}

/** The question that can still decide most: of the programme asked for first, then of all. Undefined when nothing is left. */
export function nextAsked(catalogue: Catalogue, interview: Interview, on: Day): Asked | undefined {
  const facts = factsIn(interview);
  const only = catalogue.programmes.find(({ id }) => id === interview.focus);
  const found = only
    ? nextQuestion(focused(catalogue, only.id), withNeeds(facts, only.topics), on)
    : nextQuestion(catalogue, facts, on);
  return found ? toAsked(found.fact.id, interview) : undefined;
}

/** The catalogue with one programme alone. */
function focused(catalogue: Catalogue, id: string): Catalogue {
  const place = catalogue.programmes.findIndex((programme) => programme.id === id);
  return {
    programmes: catalogue.programmes.slice(place, place + 1),
    judge: (facts, on) => catalogue.judge(facts, on).slice(place, place + 1),
  };
}

/** Who asks for a programme by name has said what it is about. */
const withNeeds = (facts: Facts, topics: readonly string[]): Facts => {
  const before = facts['household.concerns'];
  const known = Array.isArray(before) ? before.filter((one) => typeof one === 'string') : [];
  return { ...facts, 'household.concerns': [...new Set([...known, ...topics])] };
};

/** How a fact is asked now; undefined when the dictionary does not know it any more. */
export function toAsked(id: string, interview: Interview): Asked | undefined {
  const fact = findFact(id);
  if (!fact) return undefined;
  const { members } = completeFacts(factsIn(interview));
  if (fact.unit === 'household') return { fact, stage: 'household', members: [] };
  if (id === 'member.age' || members === undefined) return { fact, stage: 'ages', members: [] };
  const [first] = interview.named ?? [];
  if (first !== undefined) return { fact, stage: 'which', members: [first] };
  const open = members.flatMap((member, place) => (member[id] === undefined ? [place] : []));
  const alone = open.length === 1 || fact.kind === 'number';
  return { fact, stage: alone ? 'which' : 'who', members: alone ? open.slice(0, 1) : open };
}

/** Writes a fact of the household; `null` says that she does not know. */
export const withFact = (interview: Interview, id: string, value: FactValue): Interview => ({
  ...settled(interview, id),
  facts: { ...interview.facts, [id]: value },
});

/** Writes the ages of everybody; whoever lived there before is forgotten. */
export function withAges(interview: Interview, ages: readonly number[]): Interview {
  const { 'member.age': _, ...facts } = interview.facts;
  const members = ages.map((age): FactSet => ({ 'member.age': age }));
  const order = interview.order.filter((id) => !id.startsWith('member.'));
  return settled({ ...interview, ages: [], order, facts: { ...facts, members } }, 'member.age');
}

/** Writes a fact of some members, by place. */
export function withMembers(
  interview: Interview,
  id: string,
  values: ReadonlyMap<number, FactValue>,
): Interview {
  const { members = [] } = factsIn(interview);
  const written = members.map((member, place) =>
    values.has(place) ? { ...member, [id]: values.get(place) ?? null } : member,
  );
  return settled({ ...interview, facts: { ...interview.facts, members: written } }, id);
}

/** The question is answered: it stands in the order once, and nothing of it is half done. */
function settled(interview: Interview, id: string): Interview {
  const { chosen: _, named: __, ...rest } = interview;
  return { ...rest, news: true, tries: 0, order: [...interview.order.filter((one) => one !== id), id] };
}

/** Takes the last answer back, so that its question is put again; undefined when there is none. */
export function goBack(interview: Interview): { interview: Interview; field: string } | undefined {
  const field = interview.order.at(-1);
  if (field === undefined) return undefined;
  const { chosen: _, named: __, ...rest } = interview;
  const back = { ...rest, order: interview.order.slice(0, -1), tries: 0 };
  return { interview: { ...back, facts: without(interview.facts, field) }, field };
}

function without(facts: Interview['facts'], id: string): Interview['facts'] {
  if (!id.startsWith('member.')) {
    const { [id]: _, ...rest } = facts;
    return rest;
  }
  const { members, 'member.age': _, ...rest } = facts;
  if (id === 'member.age' || !Array.isArray(members)) return rest;
  return {
    ...rest,
    members: members.map((member: FactSet) => {
      const { [id]: __, ...others } = member;
      return others;
    }),
  };
}
