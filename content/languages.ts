import { learnTexts, type PartialLanguage } from '#core/shared/text.ts';
import type { PartialMessages, Tongue } from './messages/partial.ts';

/** Where a language stands. Sentences are loaded when somebody speaks it. */
export interface PartialLanguageEntry {
  /** Its own name for itself. */
  readonly name: string;
  /** The native speaker who read every sentence, and when. Without it the language is a draft, and is never chosen for anybody. */
  readonly reviewed?: { readonly by: string; readonly on: string };
  readonly load: () => Promise<Tongue>;
}

/** The languages beside Indonesian and English; docs/how-to/add-a-language.md says how one is added and reviewed. */
export const partialLanguages: Readonly<Record<PartialLanguage, PartialLanguageEntry>> = {
  jv: { name: 'Basa Jawa', load: async () => (await import('./messages/jv.ts')).tongue },
  su: { name: 'Basa Sunda', load: async () => (await import('./messages/su.ts')).tongue },
};

/** The sentences of a language that has only some, and its texts made known; Indonesian stands in for the others. */
export async function loadPartial(language: PartialLanguage): Promise<PartialMessages> {
  const { messages, texts } = await partialLanguages[language].load();
  learnTexts(language, texts);
  return messages;
}

/** Languages by what people call them, as a whole message; with or without "pakai" before it. */
export const LANGUAGE_WORDS = `
id: bahasa indonesia, basa indonesia, pakai bahasa indonesia, pake bahasa indonesia, ganti bahasa indonesia, kembali ke bahasa indonesia, nganggo basa indonesia, nganggo bahasa indonesia, ngangge bahasa indonesia, make basa indonesia, bahasa indonesia bae, bahasa indonesia wae, indonesian
en: english, bahasa inggris, ganti bahasa inggris, in english, english please, pakai bahasa inggris, pake bahasa inggris, basa inggris
jv: basa jawa, bahasa jawa, boso jowo, basa jowo, boso jawa, pakai bahasa jawa, pake bahasa jawa, ganti bahasa jawa, nganggo basa jawa, nganggo boso jowo, ngangge basa jawa, ngangge boso jowo, bahasa jawa bae, javanese
su: basa sunda, bahasa sunda, pakai bahasa sunda, pake bahasa sunda, ganti bahasa sunda, make basa sunda, nganggo basa sunda, ku basa sunda, basa sunda wae, sundanese
`;
