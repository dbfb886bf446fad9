import type { rights as source } from '#content/messages/id/rights.ts';
import { rights as cards, RIGHTS_CHECKED_ON } from '#content/rights.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/rights.ts; the cards are read as texts of their own. */
export const rights: SamplesOf<typeof source> = {
  'rights.card': [
    {
      name: cards[0]?.name.id ?? '',
      text: 'Gratis.',
      law: 'UU 13/2011',
      checked: RIGHTS_CHECKED_ON,
    },
  ],
};
