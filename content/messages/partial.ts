import type { Messages, ShownNumber } from './id.ts';

/** Sentences of a language in which some may be missing; Indonesian stands in for those. */
export type PartialMessages = Partial<Messages>;

/** A language in which sentences may be missing. */
export interface Tongue {
  readonly messages: PartialMessages;
  /** Questions, answers and names that stand elsewhere in content/, by their Indonesian words, letter for letter. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Words one after the other. */
export const list = (words: readonly string[]): string => words.join(', ');

/** Lines with a dash before each. */
export const dashes = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Numbers to call, one a line. */
export const numberLines = (numbers: readonly ShownNumber[]): string =>
  numbers.map(({ number, name, how }) => `${number} ${name}${how ? ` (${how})` : ''}`).join('\n');
