import { bare, withoutFillers } from '#core/language/answers.ts';
import { inEveryLanguage } from '#core/shared/text.ts';
import { isOneTypoApart, plain } from './answer-spelling.ts';
import type { Option } from './form.ts';

/** Options found in a text; `exact` when the text says nothing else. */
export interface Found {
  readonly options: readonly Option[];
  readonly exact: boolean;
}

const NOTHING: Found = { options: [], exact: false };

/** Which options a text names: by value, label, alias, number in the list, first letters, inside a sentence, or with one typo. */
export function findOptions(text: string, options: readonly Option[]): Found {
  const typed = plain(text);
  if (typed === '') return NOTHING;
  const whole =
    spelled(text, typed, options) ??
    numbered(typed, options) ??
    spelled(text, plain(withoutFillers(bare(text))), options);
  if (whole !== undefined) return { options: [whole], exact: true };
  const begun = options.filter((option) => begins(option, typed));
  if (begun.length === 1) return { options: begun, exact: false };
  const named = findInside(typed, options);
  return { options: named.length > 0 ? named : findTypo(typed, options), exact: false };
}

/** Options live as long as their form: their spellings are worked out once. */
const spellings = new WeakMap<Option, readonly string[]>();

function spellingsOf(option: Option): readonly string[] {
  const known = spellings.get(option) ?? spellOut(option);
  spellings.set(option, known);
  return known;
}

const spellOut = ({ value, label, aliases }: Option): readonly string[] => {
  const labels = inEveryLanguage(label);
  return [value, ...labels, ...labels.flatMap((one) => one.split(/[/,(]/)), ...(aliases ?? [])]
    .map(plain)
    .filter((spelling) => spelling !== '');
};

/** The one option that is spelled so. */
function spelled(text: string, typed: string, options: readonly Option[]): Option | undefined {
  const [option, ...others] = options.filter((one) => one.value === text || spellingsOf(one).includes(typed));
  return others.length === 0 ? option : undefined;
}

function numbered(typed: string, options: readonly Option[]): Option | undefined {
  const number = /^(?:(?:no|nomor|nomer|pilih|yang|yg|number) )?(\d{1,2})$/.exec(typed)?.[1];
  return number === undefined ? undefined : options[Number(number) - 1];
}

const FEWEST_LETTERS = 2;

const begins = (option: Option, typed: string): boolean =>
  typed.length >= FEWEST_LETTERS &&
  inEveryLanguage(option.label).some((label) => plain(label).startsWith(typed));

const DENIALS = new Set([
  'bukan',
  'bkn',
  'tidak',
  'tdk',
  'gak',
  'ga',
  'gk',
  'nggak',
  'ngga',
  'ndak',
  'jangan',
  'not',
  'no',
  'tanpa',
  'ora',
  'mboten',
  'dede',
  'dudu',
  'teu',
  'henteu',
  'sanes',
  'ulah',
]);
const WANTS = new Set(['butuh', 'perlu', 'usah', 'mau', 'need', 'betah', 'kedah', 'peryogi']);

/** Whole words inside a sentence, the longest first, unless they are denied ("bukan banjir", "tidak butuh beras"). */
function findInside(typed: string, options: readonly Option[]): readonly Option[] {
  const words = typed.split(' ');
  const taken = new Set<number>();
  const found = new Set<Option>();
  for (const [spelling, owners] of bySpelling(options)) {
    const wanted = spelling.split(' ');
    for (const at of placesOf(wanted, words)) {
      const places = wanted.map((_, offset) => at + offset);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      for (const option of isDenied(words, at) ? [] : owners) found.add(option);
    }
  }
  return options.filter((option) => found.has(option));
}

/** Every spelling with the options it stands for, those of most words first. */
function bySpelling(options: readonly Option[]): readonly (readonly [string, readonly Option[]])[] {
  const owners = new Map<string, Option[]>();
  for (const option of options) {
    for (const spelling of new Set(spellingsOf(option)))
      owners.set(spelling, [...(owners.get(spelling) ?? []), option]);
  }
  return [...owners]
    .filter(([spelling]) => spelling.length > FEWEST_LETTERS)
    .sort(([one], [other]) => other.split(' ').length - one.split(' ').length);
}

const placesOf = (wanted: readonly string[], words: readonly string[]): readonly number[] =>
  words.flatMap((_, at) => (wanted.every((word, offset) => words[at + offset] === word) ? [at] : []));

function isDenied(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  return DENIALS.has(before) || (WANTS.has(before) && DENIALS.has(words[at - 2] ?? ''));
}

const FEWEST_FOR_TYPO = 5;

/** Words with one slip of the thumb. A word that is spelled right was read already, or was denied. */
function findTypo(typed: string, options: readonly Option[]): readonly Option[] {
  const spelt = options.map((option) => ({ option, words: spellingsOf(option) }));
  const known = new Set(spelt.flatMap(({ words }) => words));
  const slips = typed.split(' ').filter((word) => word.length >= FEWEST_FOR_TYPO - 1 && !known.has(word));
  return spelt
    .filter(({ words }) =>
      words.some((word) => isRepairable(word) && slips.some((slip) => isOneTypoApart(slip, word))),
    )
    .map(({ option }) => option);
}

const isRepairable = (spelling: string): boolean =>
  spelling.length >= FEWEST_FOR_TYPO && !spelling.includes(' ');
