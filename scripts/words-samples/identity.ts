import type { ShownLocked, identity as source } from '#content/messages/id/identity.ts';
import type { SamplesOf } from './samples-of.ts';

const reference = 'JR4K-7M2P';
const usual: ShownLocked = { kind: 'nik', end: '0001', doubts: [] };
const odd: ShownLocked = { kind: 'kk', end: '0002', doubts: ['length', 'area', 'date', 'serial'] };

/** Samples for the sentences of content/messages/id/identity.ts. */
export const identity: SamplesOf<typeof source> = {
  'identity.ask': [
    { programme: 'Program Keluarga Harapan', required: true, days: 90 },
    { programme: 'Program Indonesia Pintar', required: false, days: 90 },
  ],
  'identity.type': [{ kind: 'nik' }, { kind: 'kk' }],
  'identity.kept': [
    usual,
    { ...odd, doubts: ['date'] },
    { ...odd, doubts: ['area'] },
    { ...odd, doubts: ['length'] },
  ],
  'identity.unread': [{ kind: 'nik' }, { kind: 'kk' }],
  'identity.mine': [
    { reference, numbers: [] },
    { reference, numbers: [usual, odd] },
  ],
  'identity.opened': [{ day: '25/11/2026', reason: 'mencocokkan data di SIKS-NG' }],
  'identity.forgotten': [{ reference }],
  'identity.until': [{ days: 90 }],
  'identity.cleared': [{ reference, day: '25/11/2026' }],
  'desk.numbers-cleared': [{ day: '25/11/2026' }],
  'desk.numbers': [
    { numbers: [], twins: [] },
    { numbers: [usual, odd], twins: [reference] },
  ],
  'desk.numbers-opened': [{ reference }],
  'identity.digits': [{ nik: 'XXXXXXXXXXXXXXXX', kk: 'XXXXXXXXXXXXXXXX' }, {}],
  'button.identity.again': [{ kind: 'nik' }, { kind: 'kk' }],
  'button.identity.fill': [{ kind: 'nik' }, { kind: 'kk' }],
};
