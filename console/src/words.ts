import * as idCodes from '#content/messages/id/codes.ts';
import { consoleWords as idWords } from '#content/messages/id/console.ts';
import type { Said } from '#content/messages/said.ts';
import type { CompleteLanguage } from '#core/shared/text.ts';
import { createStore } from './store.ts';

type Words = Said<typeof idWords>;
type Codes = typeof idCodes;
type Key = keyof typeof idWords;
type Params<K extends Key> = Parameters<(typeof idWords)[K]>;

interface Spoken {
  readonly language: CompleteLanguage;
  readonly words: Words;
  readonly codes: Codes;
}

const INDONESIAN: Spoken = { language: 'id', words: idWords, codes: idCodes };
const KEPT = 'jaring-language';

/** The language of the page; Indonesian until somebody chooses another. */
export const spoken = createStore<Spoken>(INDONESIAN);

/** A sentence of the console in the chosen language. */
export function t<K extends Key>(key: K, ...params: Params<K>): string {
  // One sentence and its own parameters; the compiler cannot follow the pair through a lookup.
  const say = spoken.get().words[key] as (...params: Params<K>) => string;
  return say(...params);
}

/** The words for a code (a hazard, a need, a group, a reason); an unknown code is shown as it is. */
export function wordFor(kind: 'HAZARDS' | 'NEEDS' | 'GROUPS' | 'REASONS', code: string): string {
  const words: Readonly<Record<string, string>> = spoken.get().codes[kind];
  return words[code] ?? code;
}

/** Every code of a kind, in the order in which content lists them. */
export const codesOf = (kind: 'HAZARDS' | 'NEEDS' | 'GROUPS'): readonly string[] =>
  Object.keys(INDONESIAN.codes[kind]);

/** Changes the language and keeps the choice on this device; English is loaded when first asked for. */
export async function speak(language: CompleteLanguage): Promise<void> {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  spoken.set(language === 'id' ? INDONESIAN : await loadEnglish());
}

/** Speaks the language that was chosen on this device before. */
export async function speakAsBefore(): Promise<void> {
  if (localStorage.getItem(KEPT) === 'en') await speak('en');
}

async function loadEnglish(): Promise<Spoken> {
  const { consoleWords, codes } = await import('./words-english.ts');
  return { language: 'en', words: consoleWords, codes };
}
