import type { textOnly as source } from '#content/messages/id/text-only.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/text-only.ts. */
export const textOnly: SamplesOf<typeof source> = {
  'text-only.choose': [{ lines: ['Banjir', 'Gempa'] }],
  'text-only.write': [
    { labels: ['Lewati', 'Kembali'], also: true },
    { labels: ['Sudah selesai', 'Belum selesai'], also: false },
  ],
};
