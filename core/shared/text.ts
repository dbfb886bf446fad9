import * as z from 'zod';

/** The languages we speak, the source first. A new language is added here and in content/messages. */
export const LANGUAGES = ['id', 'en'] as const;

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** A sentence in every language we speak; Indonesian is the source, the others fall back to it. */
export const Text = z.object({ id: z.string().min(1), en: z.string().min(1).optional() });
export type Text = z.infer<typeof Text>;

/** The sentence in the wanted language, or in Indonesian where it is not translated yet. */
export const inLanguage = (text: Text, language: Language): string => text[language] ?? text.id;
