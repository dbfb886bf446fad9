import type { places as source } from '#content/messages/id/places.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/places.ts. */
export const places: SamplesOf<typeof source> = {
  'place.titles': [
    { office: 'kantor wali nagari', head: 'wali nagari', sure: true },
    { office: 'kantor sangadi', head: 'sangadi', sure: false },
  ],
};
