import { CONDITIONS } from '#content/lexicon/conditions.ts';
import { CONTEXTS } from '#content/lexicon/contexts.ts';
import { CUES } from '#content/lexicon/cues.ts';
import { CURRENT } from '#content/lexicon/current.ts';
import { LEFT_BEHIND } from '#content/lexicon/grave.ts';
import { GROUPS, NO_GROUP } from '#content/lexicon/groups.ts';
import { FORMULAS, HAZARD_SIGNS, HAZARD_WORDS, METAPHORS, NO_ITEMS } from '#content/lexicon/hazards.ts';
import { ITEMS } from '#content/lexicon/items.ts';
import { LIFE, LIFE_OVER } from '#content/lexicon/life.ts';
import { LISTS, NAMES } from '#content/lexicon/lists.ts';
import { NOW } from '#content/lexicon/now.ts';
import { ASSISTANCE, MARKS, NO_OFFERS, PROGRAMMES, PURPOSES } from '#content/lexicon/purposes.ts';
import { compile, type WrittenBook } from './phrase.ts';

/** Every phrase that the lexicon knows. A bundle carries it packed (scripts/bundle-read.ts). */
export const fullBook = (): WrittenBook =>
  compile(
    [
      ...HAZARD_WORDS,
      ...HAZARD_SIGNS,
      ...METAPHORS,
      ...FORMULAS,
      NO_ITEMS,
      CURRENT,
      ...CONTEXTS,
      ...NOW,
      ...ITEMS,
      ...CUES,
      ...CONDITIONS,
      ...GROUPS,
      ...NO_GROUP,
      ...LIFE,
      ...LEFT_BEHIND,
      ...LIFE_OVER,
      ...PURPOSES,
      NO_OFFERS,
      ...PROGRAMMES,
      ASSISTANCE,
      ...MARKS,
    ],
    LISTS,
    NAMES,
  );
