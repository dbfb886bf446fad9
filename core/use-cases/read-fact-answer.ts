import { FACT_WORDS } from '#content/lexicon/fact-words.ts';
import { readYesNo } from '../language/answers.ts';
import { readCircumstances, readHouseholdAges } from '../language/read-circumstances.ts';
import type { Fact } from '../people/fact.ts';
import type { FactValue } from '../shared/condition.ts';
import { readAnswer } from '../talk/answer.ts';
import { saysNoMore } from '../talk/answer-choice.ts';
import type { Reading } from '../talk/answer-reading.ts';
import { PlaceAnswer } from '../talk/answer-value.ts';
import type { Field } from '../talk/form.ts';
import type { Lent } from '../talk/form-step.ts';
import { readWho } from './read-who.ts';
import { type Asked, factsIn, type Interview, withAges, withFact, withMembers } from './screen-household.ts';

/** What an answer did to the interview. `more`: another choice may follow; `unclear`: ask again, perhaps between these. */
export type Taken =
  | { readonly kind: 'answered'; readonly interview: Interview }
  | { readonly kind: 'more'; readonly interview: Interview }
  | { readonly kind: 'unclear'; readonly interview: Interview; readonly options?: readonly string[] };

/** Reads a message as the answer to a question. Never throws; what it cannot read is asked again. */
export function takeAnswer(interview: Interview, asked: Asked, text: string, lent: Lent): Taken {
  switch (asked.stage) {
    case 'ages':
      return takeAges(interview, text);
    case 'who':
      return takeWho(interview, asked, text);
    case 'which':
      return takeWhich(interview, asked, text, lent);
    case 'household':
      return takeHousehold(interview, asked, text, lent);
  }
}

const unclear = (interview: Interview, options?: readonly string[]): Taken => ({
  kind: 'unclear',
  interview: { ...interview, tries: interview.tries + 1 },
  ...(options === undefined ? {} : { options }),
});

const isOpen = (text: string): boolean => {
  const meaning = readYesNo(text);
  return meaning === 'unknown' || meaning === 'skip';
};

function takeAges(interview: Interview, text: string): Taken {
  if (isOpen(text)) return { kind: 'answered', interview: withFact(interview, 'member.age', null) };
  const { ages: told } = interview;
  const said = readHouseholdAges(text);
  if (said.length === 0 && told.length > 0 && saysNoMore(text))
    return { kind: 'answered', interview: withAges(interview, told) };
  const ages = together(said, told);
  if (said.length === 0 || ages.length > MOST_MEMBERS) return unclear(interview);
  return { kind: 'answered', interview: withAges(interview, ages) };
}

/** Who writes them all again has told of everybody; who writes others has told of these too. */
function together(said: readonly number[], told: readonly number[]): readonly number[] {
  const left = [...said];
  const missing = told.filter((age) => {
    const at = left.indexOf(age);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missing.length === 0 || missing.length === told.length ? [...said, ...missing] : said;
}

const MOST_MEMBERS = 30;

function takeHousehold(interview: Interview, { fact }: Asked, text: string, lent: Lent): Taken {
  const { id } = fact;
  if (fact.kind === 'several') return takeSeveral(interview, fact, text, lent);
  const read = readValue(fact, text, lent, interview);
  if (read === undefined) return unclear(interview);
  if ('options' in read) return unclear(interview, read.options);
  return { kind: 'answered', interview: withFact(interview, id, read.value) };
}

const CONCERNS = 'household.concerns';

function takeSeveral(interview: Interview, fact: Fact, text: string, lent: Lent): Taken {
  const { chosen } = interview;
  const write = (values: readonly string[]): Taken => ({
    kind: 'answered',
    interview: withFact(interview, fact.id, [
      ...new Set([...values, ...(fact.id === CONCERNS ? interview.implied : [])]),
    ]),
  });
  if (chosen === undefined && isOpen(text))
    return { kind: 'answered', interview: withFact(interview, fact.id, openValue(interview, fact.id)) };
  if (chosen === undefined && (saysNone(text) || saysNoMore(text))) return write([]);
  const told = fact.id === CONCERNS ? readCircumstances(text).needs : [];
  const reading = readAnswer(toField(fact), { text }, readerFor(lent, interview));
  const found = reading.kind === 'read' && Array.isArray(reading.value) ? textsOf(reading.value) : [];
  const all = [...new Set([...found, ...told])];
  if (all.length === 0) return unclear(interview);
  const goesOn = reading.kind === 'read' && reading.more === true && all.length === found.length;
  return goesOn ? { kind: 'more', interview: { ...interview, chosen: all, tries: 0 } } : write(all);
}

/** Who skips the question about needs, but told of some in passing, has those. */
const openValue = ({ implied }: Interview, id: string): FactValue =>
  id === CONCERNS && implied.length > 0 ? [...implied] : null;

const textsOf = (values: readonly unknown[]): string[] =>
  values.filter((one): one is string => typeof one === 'string');

const NONE =
  /^\W*((tidak|ga|gak|nggak|tdk|belum|blm) (ada|satu ?pun|semua|punya)|bukan (itu )?semua|none( of these)?)\b/i;

const saysNone = (text: string): boolean => readYesNo(text) === 'no' || NONE.test(text);

/** One value of a fact; undefined when it cannot be read. */
function readValue(
  fact: Fact,
  text: string,
  lent: Lent,
  interview: Interview,
): { readonly value: FactValue } | { readonly options: readonly string[] } | undefined {
  const [least = 0] = fact.range ?? [];
  if (isOpen(text) || (fact.kind === 'number' && least > 0 && saysNone(text))) return { value: null };
  const reading = readAnswer(toField(fact), { text }, readerFor(lent, interview));
  if (reading.kind === 'skipped') return { value: null };
  if (reading.kind === 'pick' && fact.kind === 'area') return { value: placeIn(reading) };
  if (reading.kind === 'pick') return { options: reading.options.map(({ value }) => value) };
  if (reading.kind !== 'read') return undefined;
  return { value: toFactValue(fact, reading.value) };
}

/** Of several places the likeliest; it is only used to tell regions apart. */
const placeIn = ({ options }: Extract<Reading, { kind: 'pick' }>): FactValue => options[0]?.value ?? null;

function toFactValue(fact: Fact, value: unknown): FactValue {
  if (fact.kind === 'area') return PlaceAnswer.safeParse(value).data?.code ?? null;
  if (Array.isArray(value)) return textsOf(value);
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : null;
}

const readerFor = (lent: Lent, { tries, chosen }: Interview) => ({
  ...lent,
  tries,
  version: 1,
  ...(chosen === undefined ? {} : { before: chosen, more: true }),
});

const KINDS = {
  'yes-no': 'yes-no',
  number: 'number',
  choice: 'choice',
  several: 'choices',
  area: 'place',
} as const satisfies Record<Fact['kind'], Field['kind']>;

/** A fact as a question that the answer readers know. */
function toField({ id, kind, question, options, range, measure }: Fact): Field {
  const words = FACT_WORDS[id] ?? {};
  return {
    id,
    kind: measure?.startsWith('rupiah') ? 'money' : KINDS[kind],
    ask: question,
    optional: true,
    ...(range === undefined ? {} : { min: range[0], max: range[1] }),
    ...(options === undefined
      ? {}
      : {
          options: options.map(({ value, label }) => ({ value, label, aliases: [...(words[value] ?? [])] })),
        }),
  };
}

function takeWho(interview: Interview, asked: Asked, text: string): Taken {
  const { fact, members } = asked;
  const everybody = factsIn(interview).members ?? [];
  const before = (interview.chosen ?? []).map(Number);
  const said = readWho({ fact, members, everybody, text, before });
  if (said === undefined) return unclear(interview);
  if (said.kind === 'nobody-knows')
    return { kind: 'answered', interview: withMembers(interview, fact.id, same(members, null)) };
  if (said.kind === 'one-more')
    return { kind: 'more', interview: { ...interview, chosen: said.named.map(String), tries: 0 } };
  return finishWho(interview, asked, said.values);
}

const same = (places: readonly number[], value: FactValue): ReadonlyMap<number, FactValue> =>
  new Map(places.map((place) => [place, value]));

/** Members that were not named have none of it; of those named without a level it is asked. */
function finishWho(
  interview: Interview,
  { fact, members }: Asked,
  values: ReadonlyMap<number, FactValue | undefined>,
): Taken {
  const hint = interview.hints[fact.id] as FactValue | undefined; // read from the lexicon, whose values a test checks against the dictionary
  const [yes, no] = endsOf(fact);
  const known = new Map<number, FactValue>();
  const open: number[] = [];
  for (const place of members) {
    const value = values.get(place);
    if (!values.has(place)) known.set(place, no);
    else if (value !== undefined) known.set(place, value);
    else if (yes !== undefined) known.set(place, yes);
    else if (hint !== undefined) known.set(place, hint);
    else open.push(place);
  }
  const written = withMembers(interview, fact.id, known);
  return { kind: 'answered', interview: open.length > 0 ? { ...written, named: open } : written };
}

/** What being named says, where it says everything, and what not being named says. */
function endsOf({ kind, options = [] }: Fact): readonly [FactValue | undefined, FactValue] {
  if (kind === 'yes-no') return [true, false];
  if (kind === 'several') return [undefined, []];
  const [first, second] = options;
  return options.length === 2 ? [first?.value, second?.value ?? null] : [undefined, first?.value ?? null];
}

const NOT_YET = /^\W*(belum|blm|tidak|ga|gak|nggak)\b/i;

function takeWhich(interview: Interview, { fact, members }: Asked, text: string, lent: Lent): Taken {
  const [place = 0] = members;
  const found =
    fact.id === 'member.yearsSinceGraduation' && NOT_YET.test(text) && !isOpen(text)
      ? { value: 99 }
      : fact.kind === 'several' && saysNone(text)
        ? { value: [] }
        : fact.kind === 'choice' && saysNone(text)
          ? { value: fact.options?.[0]?.value ?? null }
          : readValue(fact, text, lent, interview);
  if (found === undefined) return unclear(interview);
  if ('options' in found) return unclear(interview, found.options);
  const rest = (interview.named ?? []).filter((one) => one !== place);
  const written = withMembers(interview, fact.id, new Map([[place, found.value]]));
  return { kind: 'answered', interview: rest.length > 0 ? { ...written, named: rest } : written };
}
