import { PLAIN_WORDS } from '#content/lexicon/plain-words.ts';
import { PARTIAL_WORDS } from '#content/lexicon/plain-words-partial.ts';
import { type CompleteLanguage, isPartial, type Language, type PartialLanguage } from '../shared/text.ts';

/** What kind of text somebody reads: it decides how long and how heavy it may be. */
export const TEXT_KINDS = [
  'urgent',
  'message',
  'staff',
  'answer',
  'question',
  'label',
  'line',
  'name',
  'official-name',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export const SENTENCE_RULES = [
  'missing-translation',
  'length',
  'sentence-length',
  'long-words',
  'officialese',
  'stigma',
  'register',
  'promise',
  'emoji-alone',
  'questions',
  'placeholders',
] as const;
export type SentenceRule = (typeof SENTENCE_RULES)[number];

/** A text as somebody reads it. `source` is the Indonesian one; an empty text is a missing one. */
export interface Readable {
  /** Where it stands: `content/messages danger.cry`. */
  readonly key: string;
  readonly kind: TextKind;
  readonly language: Language;
  readonly text: string;
  readonly source?: string;
}

/** What is wrong with a text, the part that is meant, and what to write instead. */
export interface Finding {
  readonly key: string;
  readonly language: Language;
  readonly rule: SentenceRule;
  readonly said: string;
  readonly instead: string;
}

interface Limits {
  readonly characters: number;
  /** Words in one sentence. */
  readonly words: number;
  /** Long words in one sentence that not everybody knows. */
  readonly longWords: number;
}

/** The limits of each kind. Source: docs/decisions/0065-plain-sentences.md, which says how they were found. */
export const SENTENCE_LIMITS: Readonly<Record<TextKind, Limits>> = {
  urgent: { characters: 200, words: 14, longWords: 0 },
  message: { characters: 300, words: 18, longWords: 1 },
  staff: { characters: 300, words: 18, longWords: 1 },
  answer: { characters: 400, words: 22, longWords: 1 },
  question: { characters: 120, words: 16, longWords: 1 },
  label: { characters: 40, words: 8, longWords: 1 },
  line: { characters: 160, words: 20, longWords: 1 },
  name: { characters: 60, words: 12, longWords: 1 },
  'official-name': { characters: 80, words: 14, longWords: Number.POSITIVE_INFINITY },
};

/** Everything that is wrong with a text; empty when a person can be shown it. */
export function checkSentences(readable: Readable): readonly Finding[] {
  const { text, kind, language } = readable;
  const find: Find = (rule, said, instead) => ({ key: readable.key, language, rule, said, instead });
  if (text.trim() === '')
    return [find('missing-translation', readable.source ?? '', `write it in "${language}"`)];
  const lists = isPartial(language) ? toPartialLists(language) : LISTS[language];
  const official = kind === 'official-name';
  return [
    ...(isUntranslated(readable) ? [find('missing-translation', text, `write it in "${language}"`)] : []),
    ...checkLength(readable, find),
    ...lists.hurtful.flatMap((entry) => say(entry, text, 'stigma', find)),
    ...(official ? [] : lists.labelling.flatMap((entry) => say(entry, text, 'stigma', find))),
    ...(official ? [] : lists.officialese.flatMap((entry) => say(entry, text, 'officialese', find))),
    ...lists.register.flatMap((entry) => say(entry, unquoted(text), 'register', find)),
    ...lists.promises.flatMap((entry) => findPromises(entry, text, lists.negations, find)),
    ...findLoneEmoji(text, find),
    ...countQuestions(text, find),
  ];
}

type Find = (rule: SentenceRule, said: string, instead: string) => Finding;

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The same words in two languages; names of up to three words may be the same. */
const isUntranslated = ({ language, text, source }: Readable): boolean =>
  language !== 'id' && text === source && wordsOf(text).length > 3;

/** The sentences of a text: a full stop, a mark, a colon or a new line ends one; `Rp15.000` and `08.30` do not. */
export const splitSentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:;…]["')]?)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

function checkLength({ text, kind, language }: Readable, find: Find): readonly Finding[] {
  const { characters, words, longWords } = SENTENCE_LIMITS[kind];
  const findings: Finding[] = [];
  if (text.length > characters)
    findings.push(
      find('length', `${text.length} characters`, `at most ${characters}: split it or leave out`),
    );
  for (const sentence of splitSentences(text)) {
    const count = wordsOf(sentence).length;
    if (count > words)
      findings.push(
        find('sentence-length', `${count} words: ${sentence}`, `at most ${words}: two sentences`),
      );
    const long = listLongWords(sentence, language);
    if (long.length > longWords) {
      const most = longWords === 0 ? 'short words only' : `at most ${longWords} long word in a sentence`;
      findings.push(find('long-words', long.join(', '), most));
    }
  }
  return findings;
}

/** Long words that not everybody hears every day: five syllables in Indonesian without its endings, four in English. No rule in a partial language. */
export const listLongWords = (sentence: string, language: Language): readonly string[] =>
  isPartial(language)
    ? []
    : wordsOf(sentence).filter((word) => {
        const plain = word.toLowerCase();
        return countSyllables(plain, language) >= LONG[language] && !LISTS[language].familiar.has(plain);
      });

const LONG: Readonly<Record<CompleteLanguage, number>> = { id: 5, en: 4 };

/**
 * How many syllables a word has, as it is spoken. Indonesian counts vowels, with `ai`, `au`, `oi` at the end as one and without `-nya`
 * and `-lah`; English counts groups of vowels without the silent `e`. Parts joined by a hyphen are words of their own: the longest counts.
 */
export function countSyllables(word: string, language: Language): number {
  const parts = word.toLowerCase().split('-');
  return Math.max(...parts.map((part) => (language === 'id' ? countIndonesian(part) : countEnglish(part))));
}

const countIndonesian = (word: string): number =>
  word
    .replace(/(nya|lah)$/, '')
    .replace(/(ai|au|oi)$/, 'a')
    .match(/[aeiou]/g)?.length ?? 0;

const countEnglish = (word: string): number =>
  Math.max(
    1,
    word.replace(/(?<=[a-z]{2})(?:(?<![sxz]|ch|sh)es|(?<![td])ed|(?<!l)e|['’]s)$/, '').match(/[aeiouy]+/g)
      ?.length ?? 0,
  );

/** One line of a list: what is looked for, what it may be part of, and what to write instead. */
interface Entry {
  readonly words: RegExp;
  readonly allowed: RegExp | undefined;
  readonly instead: string;
}

interface Lists {
  readonly hurtful: readonly Entry[];
  readonly labelling: readonly Entry[];
  readonly promises: readonly Entry[];
  readonly officialese: readonly Entry[];
  /** Words too low or too familiar for somebody one does not know. */
  readonly register: readonly Entry[];
  readonly familiar: ReadonlySet<string>;
  readonly negations: RegExp;
}

const LISTS: Readonly<Record<CompleteLanguage, Lists>> = { id: readLists('id'), en: readLists('en') };

/** What hurts or promises in Indonesian does so inside a Javanese sentence too; the language of offices is not known there. */
function toPartialLists(language: PartialLanguage): Lists {
  const { hurtful, promises, register, negations } = PARTIAL_WORDS[language];
  return {
    ...LISTS.id,
    hurtful: [...LISTS.id.hurtful, ...readEntries(hurtful)],
    officialese: [],
    register: readEntries(register),
    promises: [...LISTS.id.promises, ...readEntries(promises)],
    negations: toNegations(negations),
  };
}

function readLists(language: CompleteLanguage): Lists {
  const { hurtful, labelling, promises, officialese, familiar, negations } = PLAIN_WORDS[language];
  return {
    hurtful: readEntries(hurtful),
    labelling: readEntries(labelling),
    promises: readEntries(promises),
    officialese: readEntries(officialese),
    register: [],
    familiar: new Set(familiar.split(/\s+/).filter((word) => word !== '')),
    negations: toNegations(negations),
  };
}

/** Up to four words may stand between the "not" and what it denies. */
function toNegations(negations: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${negations.split(' ').join('|')}|\\p{L}+n['’]t)(\\s+\\S+){0,4}\\s*$`, 'iu');
}

function readEntries(lines: string): readonly Entry[] {
  return lines
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [words = '', rest = ''] = line.split('=>');
      const [instead = '', allowed] = rest.split('->');
      return {
        words: toPattern(words),
        allowed: allowed === undefined ? undefined : toPattern(allowed),
        instead: instead.trim(),
      };
    });
}

function toPattern(words: string): RegExp {
  const escaped = words
    .trim()
    .replace(/[.+?^${}()[\]\\]/g, '\\$&')
    .replaceAll('*', '\\p{L}*');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped})(?![\\p{L}\\p{N}])`, 'giu');
}

function say(
  { words, allowed, instead }: Entry,
  text: string,
  rule: SentenceRule,
  find: Find,
): readonly Finding[] {
  const rest = allowed === undefined ? text : text.replace(allowed, '');
  return [...rest.matchAll(words)].map(([said]) => find(rule, said, instead));
}

function findPromises(
  { words, instead }: Entry,
  text: string,
  negations: RegExp,
  find: Find,
): readonly Finding[] {
  return splitSentences(text).flatMap((sentence) =>
    [...sentence.matchAll(words)]
      .filter(({ index }) => !negations.test(sentence.slice(0, index)))
      .map(([said]) => find('promise', said, instead)),
  );
}

/** A line or a sentence that only a picture says: it is lost on a reader aloud, and on whoever reads the picture otherwise. */
const findLoneEmoji = (text: string, find: Find): readonly Finding[] =>
  text
    .split(/\n+|(?<=[.!?])\s+/u)
    .filter(
      (part) =>
        /\p{Extended_Pictographic}/u.test(part) &&
        !/[\p{L}\p{N}]/u.test(part.replaceAll(/[#*\d]\uFE0F?\u20E3/gu, '')),
    )
    .map((part) => find('emoji-alone', part.trim(), 'say it in words too'));

/** What is quoted is somebody else's words. */
const unquoted = (text: string): string => text.replaceAll(/["“][^"”]*["”]/gu, '');

/** One question at a time. */
function countQuestions(text: string, find: Find): readonly Finding[] {
  const asked = unquoted(text).match(/\?/g)?.length ?? 0;
  return asked > 1
    ? [find('questions', `${asked} questions`, 'ask one thing; the next in the next message')]
    : [];
}
