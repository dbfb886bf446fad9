import { CURRENT } from '#content/lexicon/current.ts';
import { DANGER } from '#content/lexicon/danger.ts';
import { PAIRS } from '#content/lexicon/danger-pairs.ts';
import { CANNOT_CALL, PROTECTION } from '#content/lexicon/danger-protection.ts';
import { GRAVE, LEFT_BEHIND } from '#content/lexicon/grave.ts';
import { LISTS } from '#content/lexicon/lists.ts';
import { REGIONAL } from '#content/lexicon/regional.ts';
import { compile, type WrittenBook } from './phrase.ts';

/** The phrases of danger, and those that take it back. A bundle carries them packed (scripts/bundle-read.ts). */
export const dangerBook = (): WrittenBook =>
  compile(
    [
      ...DANGER,
      ...GRAVE,
      ...LEFT_BEHIND,
      ...PROTECTION,
      ...PAIRS,
      CANNOT_CALL,
      CURRENT,
      ...REGIONAL.flatMap((one) => one.lexemes),
    ],
    LISTS,
  );
