import type { ShownWaiting, waiting as source } from '#content/messages/id/waiting.ts';
import { usualCauses } from '#content/usual-causes.ts';
import { each, type SamplesOf } from './samples-of.ts';

const programme = 'Program Keluarga Harapan';
const standing: Omit<ShownWaiting, 'block'> = {
  place: 2,
  of: 5,
  step: 'Musyawarah desa',
  holder: 'village',
  since: '25/11/2026',
  days: 9,
  told: 'person',
};
const BLOCKS = [
  'you',
  'returned',
  'desk',
  'elsewhere',
  'payment',
  'objection',
  'refused',
  'received',
  'ended',
] as const;
const day = '2/12/2026';

/** Samples for the sentences of content/messages/id/waiting.ts. */
export const waiting: SamplesOf<typeof source> = {
  'why.head': [{ reference: 'K7M2-9QXD', programme }],
  'why.block': each(BLOCKS, (block) => ({ ...standing, block })),
  'why.due': [
    { day, usual: true, over: 0 },
    { day, usual: true, over: 1 },
    { day, usual: false, over: 0 },
    { day, usual: false, over: 4 },
  ],
  'why.lacking': [
    { papers: [{ paper: 'Kartu Keluarga', instead: 'Dukcapil mengganti tanpa biaya.' }, { paper: 'KTP' }] },
  ],
  'why.apart': [
    { eligible: 'likely', duties: 'none', approved: 'yes', received: true },
    { eligible: 'unlikely', duties: 'unrecorded', approved: 'no', received: false },
    {
      eligible: 'cannot-tell',
      duties: { kept: 2, missed: 1, unknown: 3 },
      approved: 'unknown',
      received: false,
    },
  ],
  'why.unseen': [{ holder: 'ministry' }, { holder: 'bank' }],
  'why.who-knows': [{ where: 'Kantor desa', contacts: ['Kemensos 171'], papers: ['KTP', 'KK'] }],
  'why.causes': each(usualCauses, ({ text }) => ({ causes: text.id })),
  'why.nudged': [{ last: '25/11/2026', from: '28/11/2026' }],
  'why.none-of': [{ programme }],
  'why.letter': [{ programme }],
};
