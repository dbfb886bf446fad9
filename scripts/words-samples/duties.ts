import type { duties as source } from '#content/messages/id/duties.ts';
import type { ShownEntry } from '#core/programme/follow-up-shown.ts';
import type { SamplesOf } from './samples-of.ts';

const reference = 'JR4K-7M2P';
const programme = 'Program Keluarga Harapan';
const entry: ShownEntry = {
  who: 'anak usia dini',
  age: 3,
  sure: true,
  duty: 'timbang dan imunisasi di Posyandu',
  standing: 'open',
  from: '01/11/2026',
  to: '30/11/2026',
  times: 1,
  ours: false,
  asksExcuse: false,
};
const { to: _, ...undated } = { ...entry, who: 'ibu hamil', sure: false, times: 4 };
const samples = [
  { entry },
  { entry: { ...entry, standing: 'ahead', ours: true } },
  { entry: { ...entry, standing: 'kept' } },
  { entry: { ...entry, standing: 'not-yet', asksExcuse: true } },
  { entry: { ...entry, standing: 'unrecorded', percent: 85, who: 'anak sekolah', duty: 'hadir di sekolah' } },
  { entry: { ...entry, standing: 'differs' } },
  { entry: { ...entry, standing: 'excused' } },
  { entry: { ...entry, standing: 'missed' } },
  { entry: undated },
] as const;
const reasons = [
  { reason: 'illness' },
  { reason: 'disaster' },
  { reason: 'closed' },
  { reason: 'far' },
  { reason: 'other' },
] as const;
const one = [{ programme }] as const;
const dated = [{ entry }] as const;

/** Samples for the sentences of content/messages/id/duties.ts. */
export const duties: SamplesOf<typeof source> = {
  'duty.consent': one,
  'duty.head': one,
  'duty.line': samples,
  'duty.breach': [
    { means: 'Aturannya menyebut teguran.', excusedBy: 'pendamping', sure: false },
    { means: 'Aturannya menyebut teguran.', excusedBy: 'pendamping', sure: true },
  ],
  'duty.entry': dated,
  'duty.reason-kept': [{ reason: 'illness', excusedBy: 'pendamping' }],
  'duty.kept-here': [{ count: 1 }, { count: 3 }],
  'duty.still-time': [{ to: '30/11/2026' }],
  'notice.duty.remind': one,
  'notice.duty.staff-noted': dated,
  'notice.duty.excused': dated,
  'notice.duty.desk': [{ reference, entry, reason: 'illness' }],
  'notice.path.ask': [{ programme, ask: 'Apakah pelatihan sudah mulai?' }],
  'notice.path.desk': [{ reference, programme, step: 'Pelatihan mulai' }],
  'attend.head': [{ count: 2 }],
  'attend.line': [
    { n: 1, reference, programme, kind: 'duties' },
    { n: 2, reference, programme, kind: 'path' },
  ],
  'attend.card': [{ reference, programme }],
  'attend.reason': [{ reason: 'illness' }, { reason: 'other', words: 'jembatan putus' }],
  'path.consent': one,
  'path.card': [
    {
      programme,
      steps: [
        { title: 'Rencana usaha', state: 'done' },
        { title: 'Barang diterima', state: 'now' },
        { title: 'Usaha berjalan', state: 'later' },
      ],
    },
  ],
  'path.asks-on': [{ day: '30/11/2026' }],
  'path.stuck': [{ help: 'Minta jadwal tertulis.', holder: 'provider' }],
  'path.contact': [{ label: 'Call center Kemnaker', reach: '1500630' }],
  'path.finished': one,
  'button.duty.start': one,
  'button.duty.entry': dated,
  'button.duty.reason': reasons,
  'button.attend.yes': dated,
};
