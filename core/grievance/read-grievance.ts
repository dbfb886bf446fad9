import type { Category, Concern } from './grievance.ts';

/** How one kind is told: in each line every expression must stand in the message, and `not` in none. */
export interface GrievanceKind {
  readonly category: Category;
  readonly lines: readonly (readonly string[])[];
  readonly not?: string;
}

/** How an office or a person of it is called. */
export interface WhomWords {
  readonly concerns: Concern;
  readonly words: string;
}

/** The words that are lent: content/grievances.ts. */
export interface GrievanceWords {
  readonly kinds: readonly GrievanceKind[];
  readonly whom: readonly WhomWords[];
  readonly nameless: string;
}

/** What a message complains of. */
export interface ReadGrievance {
  readonly category: Category;
  readonly concerns: Concern;
  readonly anonymous: boolean;
}

/** The kind of a complaint in everyday words; undefined when the message is none that we know. */
export const readCategory = (message: string, kinds: readonly GrievanceKind[]): Category | undefined =>
  kinds.find(
    ({ lines, not }) =>
      lines.some((line) => line.every((one) => stands(one, message))) &&
      !(not !== undefined && stands(not, message)),
  )?.category;

/** Whom it names: one office, or `unknown` when none or several are named, for then nobody guesses. */
export function readConcern(message: string, whom: readonly WhomWords[]): Concern {
  const named = whom.filter(({ words }) => stands(words, message));
  const [only] = named;
  return named.length === 1 && only ? only.concerns : 'unknown';
}

/** Everything that a complaint says; a message that is known to be one without words of a kind is of kind `other`. */
export const readGrievance = (message: string, { kinds, whom, nameless }: GrievanceWords): ReadGrievance => ({
  category: readCategory(message, kinds) ?? 'other',
  concerns: readConcern(message, whom),
  anonymous: stands(nameless, message),
});

/** What hangs on a word in Indonesian: `petugasnya`, `dipotongin`. */
const ENDING = '(?:nya|kan|an|in|i|mu|ku|lah|ny)?(?![\\p{L}\\d])';
const compiled = new Map<string, RegExp>();

function stands(words: string, message: string): boolean {
  const known = compiled.get(words) ?? new RegExp(`(?<![\\p{L}\\d])(?:${words})${ENDING}`, 'iu');
  compiled.set(words, known);
  return known.test(message);
}
