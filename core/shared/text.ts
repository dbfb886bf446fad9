import * as z from 'zod';

/** The languages in which every sentence stands, the source first. A new one is added here and in content/messages. */
export const LANGUAGES = ['id', 'en'] as const;
/** The languages in which sentences may still be missing; content/languages.ts says where each stands. */
export const PARTIAL_LANGUAGES = ['jv', 'su'] as const;

export const Language = z.enum([...LANGUAGES, ...PARTIAL_LANGUAGES]);
export type Language = z.infer<typeof Language>;
export type CompleteLanguage = (typeof LANGUAGES)[number];
export type PartialLanguage = (typeof PARTIAL_LANGUAGES)[number];

/** A sentence in every complete language: Indonesian is the source, the others fall back to it. */
export const Text = z.object({ id: z.string().min(1), en: z.string().min(1).optional() });
export type Text = z.infer<typeof Text>;

const learnt = new Map<string, Readonly<Record<string, string>>>();

/** Makes the texts of a partial language known, by their Indonesian words. Until then they are said in Indonesian. */
export const learnTexts = (language: PartialLanguage, texts: Readonly<Record<string, string>>): void => {
  learnt.set(language, texts);
};

/** The sentence in the wanted language, or in Indonesian where it is not translated yet. */
export const inLanguage = (text: Text, language: Language): string =>
  learnt.get(language)?.[text.id] ?? (language === 'en' ? text.en : undefined) ?? text.id;

/** The sentence in every language that is known so far. */
export const inEveryLanguage = ({ id, en }: Text): readonly string[] =>
  [id, en, ...[...learnt.values()].map((texts) => texts[id])].filter((text) => text !== undefined);

/** Is it a language in which sentences may be missing? */
export const isPartial = (language: string | undefined): language is PartialLanguage =>
  PARTIAL_LANGUAGES.some((partial) => partial === language);
