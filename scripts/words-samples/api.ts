import type { api as source } from '#content/messages/id/api.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/api.ts. */
export const api: SamplesOf<typeof source> = {
  'refusal.report.nobody-there': [{ reference: 'JR-4K7M-2P' }],
};
