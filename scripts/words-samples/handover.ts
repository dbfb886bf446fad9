import type { handover as source } from '#content/messages/id/handover.ts';
import type { SamplesOf } from './samples-of.ts';

const talk = { holder: 'Petugas Melati', reference: 'JR-4K7M-2P' };

/** Samples for the sentences of content/messages/id/handover.ts. */
export const handover: SamplesOf<typeof source> = {
  'handover.opened': [talk],
  'handover.says': [{ holder: talk.holder, text: 'Air masih naik?' }],
  'handover.closed': [talk],
  'handover.silent': [talk],
  'handover.you-speak': [talk],
  'handover.you-ended': [talk],
  'handover.you-were-silent': [talk],
};
