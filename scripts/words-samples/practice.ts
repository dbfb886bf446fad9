import type { practice as source } from '#content/messages/id/practice.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/practice.ts; the cases are read as texts of their own. */
export const practice: SamplesOf<typeof source> = {
  'practice.case': [{ n: 1, of: 6, story: 'Malam hari.' }],
  'practice.right': [{ because: 'Ambil dulu.' }],
  'practice.other': [{ because: 'Air bisa naik cepat.', right: 'Ambil, lalu tanya tempat' }],
  'practice.done': [{ right: 5, of: 6 }],
};
