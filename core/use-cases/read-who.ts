import { FACT_WORDS, SCHOOL_BY_AGE } from '#content/lexicon/fact-words.ts';
import { readYesNo } from '../language/answers.ts';
import type { Fact } from '../people/fact.ts';
import type { FactSet, FactValue } from '../shared/condition.ts';
import { findOptions } from '../talk/answer-option.ts';

/** What "who of you?" was answered: nobody can tell; one, and perhaps more; or everybody meant, with a value where one was said. */
export type Who =
  | { readonly kind: 'nobody-knows' }
  | { readonly kind: 'one-more'; readonly named: readonly number[] }
  | { readonly kind: 'all'; readonly values: ReadonlyMap<number, FactValue | undefined> };

interface WhoAsked {
  readonly fact: Fact;
  /** Places of those it may be. */
  readonly members: readonly number[];
  readonly everybody: readonly FactSet[];
  readonly text: string;
  /** Places named one by one before. */
  readonly before: readonly number[];
}

const ALL = /\b(semua(nya)?|dua[ -]?duanya|keduanya|tiga[ -]?tiganya|all( of (us|them))?|both)\b/i;
const ENOUGH = /^\W*(itu (saja|aja)|sudah|cukup|selesai|lanjut|tidak ada lagi|that is all|go on)\W*$/i;
const PARTS = /\s*(?:[,;/&+\n]|\s(?:dan|sama|serta|lalu|terus|and|yang|yg)\s)\s*/i;

/** Reads who is meant, by age, by "the youngest", by "all"; and what is said of each ("10 SD, 14 SMP"). Undefined: not readable. */
export function readWho(asked: WhoAsked): Who | undefined {
  const { fact, members, everybody, text, before } = asked;
  const meaning = readYesNo(text);
  if (meaning === 'unknown' || meaning === 'skip')
    return before.length > 0 ? all(before) : { kind: 'nobody-knows' };
  if (ENOUGH.test(text) && before.length > 0) return all(before);
  if (meaning === 'no' || /^\W*(tidak|ga|gak|nggak|tdk|belum) ada\b|^\W*(nobody|no one)\b/i.test(text))
    return all(before);
  if (isByAge(text)) return { kind: 'all', values: schoolByAge(members, everybody) };
  if (ALL.test(text)) return all(members, optionIn(fact, text));
  const said = readParts(asked);
  if (said.size === 0) return undefined;
  const bare = said.size === 1 && [...said.values()][0] === undefined && isBareAge(text);
  const named = [...new Set([...before, ...said.keys()])];
  if (bare && named.length < members.length) return { kind: 'one-more', named };
  return { kind: 'all', values: new Map([...before.map((place) => [place, undefined] as const), ...said]) };
}

const all = (places: readonly number[], value?: FactValue): Who => ({
  kind: 'all',
  values: new Map(places.map((place) => [place, value])),
});

const isByAge = (text: string): boolean => /^\W*(sesuai umur|as their ages)/i.test(text);

const isBareAge = (text: string): boolean =>
  /^\W*(yang |yg )?(umur )?[\d.,]+ *(th|thn|tahun|bulan|bln|years?|months?|y)?( *#\d)?\W*$/i.test(text);

/** Which school each member of school age most likely goes to. */
export function schoolByAge(
  members: readonly number[],
  everybody: readonly FactSet[],
): ReadonlyMap<number, FactValue> {
  const values = new Map<number, FactValue>();
  for (const place of members) {
    const age = ageOf(everybody[place]);
    const found = SCHOOL_BY_AGE.find(({ from, to }) => age !== undefined && age >= from && age <= to);
    if (found) values.set(place, found.level);
  }
  return values;
}

const ageOf = (member: FactSet | undefined): number | undefined => {
  const age = member?.['member.age'];
  return typeof age === 'number' ? age : undefined;
};

function readParts(asked: WhoAsked): Map<number, FactValue | undefined> {
  const said = new Map<number, FactValue | undefined>();
  for (const one of asked.text.split(PARTS)) {
    const places = placesIn(one, asked);
    const value = optionIn(asked.fact, one.replace(/#?\d+([.,]\d+)?/g, ' '));
    for (const place of places) said.set(place, value);
  }
  return said;
}

/** The members a piece of an answer names. */
function placesIn(words: string, { members, everybody }: WhoAsked): readonly number[] {
  const figure = /(\d+(?:[.,]\d+)?) *(bulan|bln|months?)?/i.exec(words);
  if (figure) {
    const years = Number((figure[1] ?? '').replace(',', '.')) / (figure[2] ? 12 : 1);
    const found = members.filter((place) => Math.abs((ageOf(everybody[place]) ?? -1) - years) < 0.06);
    const nth = /#(\d)/.exec(words)?.[1];
    return nth === undefined ? found.slice(0, 1) : found.slice(Number(nth) - 1, Number(nth));
  }
  const byAge = members.toSorted((a, b) => (ageOf(everybody[a]) ?? 0) - (ageOf(everybody[b]) ?? 0));
  const children = byAge.filter((place) => (ageOf(everybody[place]) ?? ADULT) < ADULT);
  const adults = byAge.filter((place) => (ageOf(everybody[place]) ?? 0) >= ADULT);
  if (/bungsu|paling kecil|terakhir|terkecil|youngest/i.test(words)) return byAge.slice(0, 1);
  if (/sulung|paling besar|pertama|terbesar|oldest/i.test(words)) return children.slice(-1);
  if (/nenek|kakek|mbah|paling tua|grand/i.test(words)) return adults.slice(-1);
  if (/\banak\b|child/i.test(words) && children.length > 0) return children;
  if (/\b(saya|aku|istri|ibu|suami|bapak|ayah|me|i)\b/i.test(words) && adults.length === 1) return adults;
  return [];
}

const ADULT = 18;

function optionIn({ id, options, kind }: Fact, words: string): FactValue | undefined {
  if (!options || kind === 'several') return undefined;
  const named = FACT_WORDS[id] ?? {};
  const { options: found } = findOptions(
    words,
    options.map(({ value, label }) => ({ value, label, aliases: [...(named[value] ?? [])] })),
  );
  return found.length === 1 ? found[0]?.value : undefined;
}
