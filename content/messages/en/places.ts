import type { places as source } from '../id/places.ts';
import type { Said } from '../said.ts';

/** Sentences about places. */
export const places: Said<typeof source> = {
  'place.titles': ({ office, head, sure }) =>
    `The village office there is ${sure ? '' : 'usually '}called ${office}. Its head: ${head}.`,
};
