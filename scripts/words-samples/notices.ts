import type { notices as source } from '#content/messages/id/notices.ts';
import type { SamplesOf } from './samples-of.ts';

/** Samples for the sentences of content/messages/id/notices.ts. */
export const notices: SamplesOf<typeof source> = {
  'tidings.kept': [{ count: 2 }],
  'tidings.unsure': [{ count: 1 }],
  'notice.late.changes': [
    { programmes: ['pkh'], more: 0, on: '2026-11-26', lines: [{ name: 'PKH', year: 2026, quota: true }] },
    { programmes: ['pip'], more: 2, on: '2026-11-26', lines: [{ name: 'PIP', year: 2026, quota: false }] },
    { programmes: [], more: 1, on: '2026-11-26', lines: [] },
  ],
};
