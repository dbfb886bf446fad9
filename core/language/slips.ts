/** Words worth repairing, by their first letter, by what follows it, and by their consonants. */
export interface Repairable {
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly byRest: ReadonlyMap<string, string>;
  /** Every known word by its consonants, gathered when the first word without vowels turns up. */
  readonly byBones: () => ReadonlyMap<string, string>;
}

/** Neighbours on a phone's keyboard, by which fingers slip. */
export const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vnhg',
  c: 'xvd',
  d: 'sferc',
  e: 'wrd',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  i: 'uok',
  j: 'hkum',
  k: 'jlim',
  l: 'kop',
  m: 'njk',
  n: 'bmhj',
  o: 'ipl',
  p: 'ol',
  q: 'wa',
  r: 'etf',
  s: 'adwx',
  t: 'ryg',
  u: 'yij',
  v: 'cbf',
  w: 'qes',
  x: 'zcs',
  y: 'tuh',
  z: 'xas',
};

const SHORTEST = 5;
const LONG = 7;
const SHORTEST_TWICE = 9;
const SHORTEST_BONES = 4;

/** Makes a list of words ready, the first ones preferred; `known` are all words that may be written without vowels. */
export function repairableOf(list: string, known: Iterable<string>): Repairable {
  const byFirst = new Map<string, string[]>();
  const byRest = new Map<string, string>();
  const worth = list.trim().split(/\s+/).filter(Boolean);
  for (const word of worth) {
    const first = word.charAt(0);
    const bucket = byFirst.get(first);
    if (bucket === undefined) byFirst.set(first, [word]);
    else bucket.push(word);
    if (word.length >= LONG && !byRest.has(word.slice(1))) byRest.set(word.slice(1), word);
  }
  let bones: ReadonlyMap<string, string> | undefined;
  return {
    byFirst,
    byRest,
    byBones: () => {
      bones ??= gatherBones([...worth, ...known]);
      return bones;
    },
  };
}

function gatherBones(words: readonly string[]): ReadonlyMap<string, string> {
  const byBones = new Map<string, string>();
  for (const word of words) {
    const bones = bonesOf(word);
    if (bones.length >= SHORTEST_BONES && !byBones.has(bones)) byBones.set(bones, word);
  }
  return byBones;
}

/** The word that was meant: one slip away, two in a long word, another first letter, or its vowels left out. */
export function repairedWord(typed: string, { byFirst, byRest, byBones }: Repairable): string | undefined {
  if (typed.length < SHORTEST_BONES) return undefined;
  const candidates = byFirst.get(typed.charAt(0)) ?? [];
  return (
    candidates.find((word) => isOneSlipAway(typed, word)) ??
    candidates.find((word) => isTwoSlipsAway(typed, word)) ??
    otherFirst(typed, byRest) ??
    (/[aeiou]/.test(typed.slice(1, -1)) ? undefined : byBones().get(bonesOf(typed)))
  );
}

const otherFirst = (typed: string, byRest: ReadonlyMap<string, string>): string | undefined =>
  byRest.get(typed.slice(1)) ?? byRest.get(typed);

const bonesOf = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');

const areNear = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && (NEIGHBOURS[one] ?? '').includes(other);

/** One letter missing, too many, wrong, or two neighbours swapped; in short words only as fingers slip. */
export function isOneSlipAway(typed: string, word: string): boolean {
  const longer = word.length - typed.length;
  if (Math.abs(longer) > 1 || word.length < SHORTEST) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (longer === 1) return typed.slice(at) === word.slice(at + 1);
  const long = word.length >= LONG;
  if (longer === -1) {
    const loose = long || typed[at] === typed[at - 1] || areNear(typed[at], typed[at - 1]);
    return loose && typed.slice(at + 1) === word.slice(at);
  }
  const swapped =
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2);
  const wrong =
    typed.slice(at + 1) === word.slice(at + 1) && (word.length > LONG || areNear(typed[at], word[at]));
  return swapped || wrong;
}

/** Two slips as fingers make them, in words long enough to be nothing else. */
function isTwoSlipsAway(typed: string, word: string): boolean {
  if (word.length < SHORTEST_TWICE || Math.abs(word.length - typed.length) > 1) return false;
  return slipsFrom(typed, 0, word, 0, 2) <= 2;
}

/** Fewest slips (a letter missing, doubled, a neighbour, two swapped) from `word` to `typed`, or more than `left`. */
function slipsFrom(typed: string, inTyped: number, word: string, inWord: number, left: number): number {
  let one = inTyped;
  let two = inWord;
  while (one < typed.length && typed[one] === word[two]) {
    one += 1;
    two += 1;
  }
  if (one === typed.length && two === word.length) return 0;
  if (left === 0) return 1;
  const ways: readonly (readonly [possible: boolean, inTyped: number, inWord: number])[] = [
    [two < word.length, one, two + 1],
    [
      one < typed.length && (typed[one] === typed[one - 1] || areNear(typed[one], typed[one - 1])),
      one + 1,
      two,
    ],
    [areNear(typed[one], word[two]), one + 1, two + 1],
    [
      typed[one] === word[two + 1] && typed[one + 1] === word[two] && one + 1 < typed.length,
      one + 2,
      two + 2,
    ],
  ];
  let fewest = left + 1;
  for (const [possible, nextTyped, nextWord] of ways)
    if (possible) fewest = Math.min(fewest, 1 + slipsFrom(typed, nextTyped, word, nextWord, left - 1));
  return fewest;
}
