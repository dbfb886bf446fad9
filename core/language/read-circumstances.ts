import { CIRCUMSTANCES, TAKES_BACK } from '#content/lexicon/circumstances.ts';
import { SPELLINGS } from '#content/lexicon/spellings.ts';
import type { FactValue } from '../shared/condition.ts';
import { normalise, type Token, type Vocabulary, vocabularyOf } from './normalise.ts';
import { compile, type Match, matchAll } from './phrase.ts';

/** What somebody tells about a household in her own words. Silence about the rest is not a "no". */
export interface Circumstances {
  /** What was understood, as codes of content/lexicon/circumstances.ts, to be read back. */
  readonly told: readonly string[];
  /** Facts of the household by name. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Needs that were named, and those that merely go with what was told. */
  readonly needs: readonly string[];
  readonly implies: readonly string[];
  /** What holds for somebody in the household who is not known yet, by the name of the fact. */
  readonly members: Readonly<Record<string, FactValue>>;
  /** Ages in years, in the order of the message. */
  readonly ages: readonly number[];
  readonly children?: number;
}

let vocabulary: Vocabulary | undefined;

const wordsOf = (): Vocabulary => {
  vocabulary ??= vocabularyOf(
    compile(
      Object.entries(CIRCUMSTANCES).map(([code, { phrases }]) => ({ kind: 'told', code, phrases })),
      {},
    ),
    SPELLINGS,
    { worthRepair: '', own: '' },
  );
  return vocabulary;
};

/** Reads a message about a household: work, children and ages, health, needs. What is denied is not taken. */
export function readCircumstances(message: string): Circumstances {
  const words = wordsOf();
  const tokens = normalise(message, words);
  const codes = longestOnly(matchAll(tokens, words.book).filter((match) => !isDenied(match, tokens)));
  const known = codes.flatMap((code) => CIRCUMSTANCES[code] ?? []);
  const children = childrenIn(tokens);
  const decile = numberAfter(tokens, 'desil');
  const ages = readAges(message);
  return {
    told: codes,
    facts: {
      ...joined(known.map(({ facts }) => facts)),
      ...(decile !== undefined && decile >= 1 && decile <= 10 ? { 'household.decile': decile } : {}),
    },
    needs: distinct(known.flatMap(({ needs = [] }) => needs)),
    implies: distinct(known.flatMap(({ implies = [] }) => implies)),
    members: joined(known.map(({ members }) => members)),
    ages,
    ...(children === undefined ? {} : { children }),
  };
}

/** Did the message tell anything at all? */
export const tellsSomething = ({ told, facts, ages, children }: Circumstances): boolean =>
  told.length > 0 || Object.keys(facts).length > 0 || ages.length > 0 || children !== undefined;

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** Lists of choices add up; of everything else the last word counts. */
function joined(
  each: readonly (Readonly<Record<string, FactValue | readonly string[]>> | undefined)[],
): Record<string, FactValue> {
  const all: Record<string, FactValue> = {};
  for (const facts of each) {
    for (const [fact, value] of Object.entries(facts ?? {})) {
      const before = all[fact];
      if (typeof value === 'object' && value !== null)
        all[fact] = Array.isArray(before) ? [...before, ...value] : [...value];
      else all[fact] = value;
    }
  }
  return all;
}

/** "yatim piatu" is not also "yatim": a match inside a longer one is left out. */
function longestOnly(matches: readonly Match[]): readonly string[] {
  const kept = matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other.from <= match.from && other.to >= match.to && other.to - other.from > match.to - match.from,
      ),
  );
  return distinct(kept.map(({ code }) => code));
}

const TAKING_BACK = new Set(TAKES_BACK.split(' '));

const isDenied = ({ from }: Match, tokens: readonly Token[]): boolean =>
  TAKING_BACK.has(tokens[from - 1]?.word ?? '') && (tokens[from]?.breakBefore ?? 0) === 0;

const BETWEEN = new Set(['saya', 'kami', 'ada', 'punya', 'nya', 'cuma', 'jumlah', 'orang', 'aku', 'masih']);
const MOST_CHILDREN = 20;

/** "anak dua", "punya 3 orang anak", "anak saya 3 bukan 2". */
function childrenIn(tokens: readonly Token[]): number | undefined {
  for (const [at, { word }] of tokens.entries()) {
    if (word !== 'anak') continue;
    const before = numberAt(tokens, tokens[at - 1]?.word === 'orang' ? at - 2 : at - 1);
    let next = at + 1;
    while (BETWEEN.has(tokens[next]?.word ?? '')) next += 1;
    const after = isAge(tokens, next) ? undefined : numberAt(tokens, next);
    const count = before ?? after;
    if (count !== undefined && Number.isInteger(count) && count > 0 && count <= MOST_CHILDREN) return count;
  }
  return undefined;
}

const numberAt = (tokens: readonly Token[], at: number): number | undefined => tokens[at]?.number;

const YEARS = new Set(['tahun', 'th', 'thn', 'taun', 'bulan', 'bln', 'years']);

const isAge = (tokens: readonly Token[], at: number): boolean => YEARS.has(tokens[at + 1]?.lower ?? '');

function numberAfter(tokens: readonly Token[], word: string): number | undefined {
  const at = tokens.findIndex((token) => token.word === word);
  return at < 0 ? undefined : tokens[at + 1]?.number;
}

const AGE =
  /(\d+(?:[.,]\d+)?)\s*(tahun|thn|th|taun|years?|bulan|bln|months?)(?![a-z])|(?:umur|usia|berumur|berusia|aged?)(?:nya)?\s*(?:saya|sy|aku|dia|anak)?\s*:?\s*(\d+(?:[.,]\d+)?(?:\s*(?:,|dan|and|&|\/)\s*\d+(?:[.,]\d+)?)*)(?!\s*(?:bulan|bln|\d))/g;

/** Ages in years wherever a message calls them ages: "umur 36", "10 th dan 7 th", "bayi 6 bulan". */
export function readAges(message: string): readonly number[] {
  const ages: number[] = [];
  for (const [, figure, unit = '', list] of message.toLowerCase().matchAll(AGE)) {
    if (figure !== undefined) ages.push(toYears(figure, unit));
    for (const one of list?.split(/\s*(?:,\s+|dan|and|&|\/)\s*|,(?=\d{2})/) ?? [])
      ages.push(toYears(one, ''));
  }
  return ages.filter((age) => age >= 0 && age <= OLDEST);
}

const OLDEST = 120;

const toYears = (figure: string, unit: string): number => {
  const number = Number(figure.replace(',', '.'));
  return /^(bulan|bln|month)/.test(unit) ? Math.round((number / 12) * 100) / 100 : number;
};

const COUNTS =
  /\b(\d+)\s*(?:orang|org|jiwa)\b|\banak\s+(\d+)\s*(?=[:,]?\s*(?:umur|usia|orang|org|:))|(?<![\d.,])(?:[1-9]|1[0-2])\s*anak\b/g;

/** "Lulus 2 tahun lalu" is no age. */
const AGO =
  /\d+(?:[.,]\d)?\s*(?:tahun|thn|th|taun|bulan|bln|years?|months?)\s*(?:yang |yg )?(?:lalu|lagi|silam|kemarin|kmrn|ago|sekali)/g;

/** The ages of everybody in the house, from a message that answers that very question: "38, 35, 10 dan bayi 6 bulan". */
export function readHouseholdAges(message: string): readonly number[] {
  if (message.includes('?')) return [];
  const text = message
    .toLowerCase()
    .replace(COUNTS, ' ')
    .replace(AGO, ' ')
    .replace(/setengah tahun/g, '6 bulan');
  const ages: number[] = [];
  for (const [, figure = '', unit = ''] of text.matchAll(/(\d+(?:[.,]\d)?)\s*(bulan|bln|months?)?/g)) {
    ages.push(toYears(figure, unit));
  }
  return ages.every((age) => age <= OLDEST) ? ages : [];
}
