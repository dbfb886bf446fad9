import type { ShownApplication, applications as source } from '#content/messages/id/applications.ts';
import type { SamplesOf } from './samples-of.ts';

const reference = 'JR4K-7M2P';
const programme = 'Program Keluarga Harapan';
const holder = 'village' as const;
const file: ShownApplication = {
  reference,
  programme,
  state: 'open',
  holder,
  steps: [
    { title: 'Bawa KTP dan KK', state: 'done', told: 'person', day: '25/11' },
    { title: 'Musyawarah desa', state: 'now' },
    { title: 'Cek lapangan', state: 'later' },
  ],
  due: { day: '2/12', usual: true },
  late: false,
};
const named = [{ reference, programme }] as const;
const held = [{ reference, programme, holder }] as const;

/** Samples for the sentences of content/messages/id/applications.ts. */
export const applications: SamplesOf<typeof source> = {
  'apply.for-whom': [{ programme }],
  'apply.consent': [{ programme }],
  'apply.at-once': [{ programme }],
  'apply.usual': [{ say: 'Menurut Kemensos, berkas lengkap bisa selesai dalam sehari.' }],
  'apply.closed': [{ programme }],
  'apply.twice': named,
  'apply.kept': held,
  'apply.todo': [{ todo: 'Bawa KTP dan KK ke kantor desa.' }],
  'apply.paper': [{ paper: 'Kartu Keluarga', n: 1, of: 2 }],
  'apply.paper-lost': [{ paper: 'Kartu Keluarga', instead: 'Dukcapil mengganti tanpa biaya.' }],
  'apply.ready': [{ reference }],
  'application.card': [
    file,
    { ...file, due: { day: '2/12', usual: false } },
    { ...file, late: true, state: 'returned' },
  ],
  'application.line': [{ ...file }, { ...file, late: true }],
  'application.truth': [{ holder: 'ministry' }],
  'application.returned': [{ reason: 'Foto KK buram.' }],
  'application.reasons': [
    { reasons: ['Kuota tahun ini habis.'], until: '25/12' },
    { reasons: ['Rumah sudah layak.'] },
  ],
  'application.question': [{ text: 'Berapa anak yang sekolah?' }],
  'application.heard': [
    { heard: 'handed-over' },
    { heard: 'accepted' },
    { heard: 'refused' },
    { heard: 'nothing' },
  ],
  'application.objected': [{ reference }],
  'application.noted': [{ reference }],
  'application.resumed': [{ reference }],
  'application.got': [{ reference }],
  'application.withdrawn': [{ reference }],
  'application.letter': [{ ...file, day: '25/11' }],
  'desk.head': [{ count: 3 }],
  'desk.line': [{ n: 1, reference, programme, step: 'cek lapangan', since: '25/11', late: true }],
  'desk.card': [
    {
      file,
      said: [{ question: 'Lantai rumah?', answer: 'tanah' }],
      papers: [
        { paper: 'KK', state: 'photo' },
        { paper: 'KTP', state: 'lost' },
      ],
      findings: [{ question: 'Lantai rumah?', answer: 'semen' }],
      objection: 'Rumah kontrak.',
    },
  ],
  'desk.done': [{ reference }],
  'notice.application.late': held,
  'notice.application.moved': held,
  'notice.application.accepted': named,
  'notice.application.refused': named,
  'notice.application.cleared': named,
  'notice.application.settled': [
    { reference, outcome: 'upheld' },
    { reference, outcome: 'overturned' },
  ],
  'notice.application.desk': named,
  'notice.application.nudge': [{ reference, programme, since: '25/11' }],
  'notice.application.news': [{ reference, text: 'Berkas sudah saya serahkan.' }],
};
