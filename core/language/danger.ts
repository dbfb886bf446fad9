import * as z from 'zod';
import { OWN_WORDS, SPELLINGS, WORTH_REPAIR } from '#content/lexicon/spellings.ts';
import { CRY_COMPANY, CRY_HAZARDS, CRY_WORDS } from '#content/words.ts';
import { has, withoutTakenBack } from './cover.ts';
import { dangerBook } from './danger-book.ts';
import { leftBehind } from './left-behind.ts';
import { normalise, type Token, type Vocabulary, vocabularyOf } from './normalise.ts';
import { type Match, matchAll } from './phrase.ts';
import { withoutRelay } from './relay.ts';

/** What kind of danger; `possible-cry` is a bare call for help that says nothing else. */
export const DangerKind = z.enum([
  'rescue',
  'medical',
  'fire',
  'violence',
  'self-harm',
  'child-alone',
  'missing',
  'possible-cry',
]);
export type DangerKind = z.infer<typeof DangerKind>;

/** Danger found in a message, and how it must be treated. */
export interface Danger {
  readonly kinds: readonly DangerKind[];
  /** False for a possible cry (`tolong`, `bantuan!!!` alone): ask what and where, beside the numbers. */
  readonly certain: boolean;
  /** Violence, self-harm, a child alone or exploitation: seen by a protection role only. */
  readonly protection: boolean;
  /** Hiding, Deaf or `jangan telepon`: nobody may ring. */
  readonly cannotCall: boolean;
  /** The words that gave it away, as written. */
  readonly words: readonly string[];
}

let vocabulary: Vocabulary | undefined;

/** The words of danger, made ready at the first message. */
export function dangerVocabulary(): Vocabulary {
  vocabulary ??= vocabularyOf(dangerBook(), SPELLINGS, { worthRepair: WORTH_REPAIR, own: OWN_WORDS });
  return vocabulary;
}

/** Finds danger in everyday words, in any message at any step; undefined when nothing points to it. */
export function findDanger(written: string): Danger | undefined {
  const message = withoutRelay(written);
  const tokens = normalise(message, dangerVocabulary());
  const matches = withoutTakenBack(matchAll(tokens, dangerVocabulary().book));
  const certain = isDistant(matches)
    ? []
    : withoutCalm(
        matches.filter((match) => match.kind === 'certain'),
        matches,
      );
  const protect = withoutCalm(
    matches.filter(({ kind, code }) => kind === 'protect' && !(code === 'child-alone' && isOfAge(message))),
    matches,
  );
  const paired = pairsIn(matches);
  const grave = [...protect, ...certain, ...paired];
  const cannotCall = matches.some((match) => match.kind === 'mark');
  if (grave.length > 0)
    return describe(message, tokens, grave, { certain: true, protection: protect.length > 0, cannotCall });
  if (!isBareCry(tokens)) return undefined;
  return { kinds: ['possible-cry'], certain: false, protection: false, cannotCall, words: [message.trim()] };
}

const AGE = /\b(?:umur|umr|usia)(?:nya)?\s+(\d{1,3})\b/gi;
const CHILD = /\b(?:anak|bayi|balita|bocah|adi?ek?|ade|cucu|keponakan|ponakan)(?:ku|nya)?\b/i;
const OF_AGE = 18;

/** "Bapak saya umur 80 tinggal sendiri": whoever lives alone is named with an age, and is no child. */
function isOfAge(message: string): boolean {
  const ages = [...message.matchAll(AGE)].map(([, age]) => Number(age));
  return ages.length > 0 && ages.every((age) => age >= OF_AGE) && !CHILD.test(message);
}

/** Phrases that take danger back (`tidak ada korban`, `terjebak macet`, `simulasi`) cover those that they touch. */
function withoutCalm(found: readonly Match[], all: readonly Match[]): Match[] {
  const calm = all.filter((match) => match.kind === 'calm' || match.kind === 'chronic');
  return found.filter((match) => !calm.some((cover) => cover.from < match.to && match.from < cover.to));
}

/** Only a memory, a drill, a film, another country, a piece of advice: and nobody who cries or tells of now. */
function isDistant(matches: readonly Match[]): boolean {
  return has(matches, 'distant') && !has(matches, 'cry') && !has(matches, 'present');
}

function pairsIn(matches: readonly Match[]): Match[] {
  if (isDistant(matches)) return [];
  const of = (kind: string): Match[] => matches.filter((match) => match.kind === kind);
  const weak = [...of('frail'), ...of('cry')];
  const nears = withoutCalm(of('nears'), matches);
  const flood = weak.length > 0 && nears.length > 0 ? [...weak, ...nears] : [];
  const left = leftBehind(matches, of('calm'));
  const cut = of('care').length > 0 && of('closed').length > 0 ? [...of('care'), ...of('closed')] : [];
  return [
    ...[...flood, ...left].map((match) => ({ ...match, code: 'rescue' })),
    ...cut.map((match) => ({ ...match, code: 'medical' })),
  ];
}

function describe(
  message: string,
  tokens: readonly Token[],
  grave: readonly Match[],
  marks: Pick<Danger, 'certain' | 'protection' | 'cannotCall'>,
): Danger {
  const codes = new Set(grave.map((match) => match.code));
  const words = new Set(grave.map(({ from, to }) => message.slice(tokens[from]?.start, tokens[to - 1]?.end)));
  return { kinds: DangerKind.options.filter((kind) => codes.has(kind)), ...marks, words: [...words] };
}

let cryWords: Readonly<Record<'cries' | 'company' | 'hazards', ReadonlySet<string>>> | undefined;
/** They ask, and cry only beside another word; beside a hazard they may ask for aid. */
const ASKING = new Set(['minta', 'mohon', 'butuh']);
const MAY_BE_AID = new Set([...ASKING, 'bantuan', 'bantu']);
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nothing but a call for help, the little words around it, and the hazard it may name (`tolong banjir`). */
function isBareCry(tokens: readonly Token[]): boolean {
  cryWords ??= { cries: setOf(CRY_WORDS), company: setOf(CRY_COMPANY), hazards: setOf(CRY_HAZARDS) };
  const { cries, company, hazards } = cryWords;
  const words = tokens.filter((token) => token.kind === 'word');
  const cried = words.filter((token) => cries.has(token.word));
  if (cried.length === 0 || words.length !== tokens.filter((token) => token.kind !== 'mention').length)
    return false;
  const alone = words.every(
    ({ word, lower }) => cries.has(word) || company.has(word) || company.has(lower) || hazards.has(word),
  );
  const weak = words.some(({ word }) => hazards.has(word)) ? MAY_BE_AID : ASKING;
  return alone && cried.some(({ word }) => !weak.has(word));
}
