import type { Caps, Component, Edition, LegalBasis, Source } from '#core/programme/benefit.ts';
import type { Confidence } from '#core/programme/vocabulary.ts';
import type { Condition } from '#core/shared/condition.ts';
import type { Text } from '#core/shared/text.ts';

const legalBasis: LegalBasis[] = [
  { title: 'UU 11/2009', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'UU 13/2011', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'Perpres 63/2017', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'Permensos 1/2018', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'Permensos 3/2025', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'Inpres 4/2025', confidence: 'known', checkedOn: '2026-11-23' },
];

const sources: Source[] = [
  {
    title: 'Poskota, 2 Jan 2025: NIK KTP milik KPM terdata ... 4 program subsidi',
    url: 'https://poskota.co.id/2025/01/02/nik-ktp-milik-kpm-terdata-di-daftar-penerima-bansos-awal-tahun-2025-ini-daftar-4-program-subsidi-yang-segera-cair?halaman=3',
    tier: 'press',
    checkedOn: '2026-11-23',
  },
  {
    title: 'Desa Bungko: PKH 2025, skema bantuan',
    url: 'https://bungko.id/artikel/siap-siap-pkh-2025-cair-dengan-skema-bantuan-yang-lebih-terstruktur',
    tier: 'local',
    checkedOn: '2026-11-23',
  },
  { title: 'UU 13/2011', tier: 'regulation', checkedOn: '2026-11-23' },
  { title: 'Permensos 1/2018 tentang PKH', tier: 'regulation', checkedOn: '2026-11-23' },
  { title: 'Perpres 63/2017 penyaluran bansos nontunai', tier: 'regulation', checkedOn: '2026-11-23' },
  { title: 'Permensos 3/2025 penggunaan DTSEN', tier: 'regulation', checkedOn: '2026-11-23' },
];

const part =
  (id: string, label: Text, rupiah: number, members: Condition) =>
  (confidence: Confidence): Component => ({
    id,
    label,
    rupiah,
    per: 'person',
    period: 'year',
    instalment: rupiah / 4,
    count: { members },
    confidence,
  });

const PARTS = [
  part('pregnant', { id: 'Ibu hamil/nifas', en: 'Pregnant or just after birth' }, 3000000, {
    fact: 'member.maternity',
    is: 'pregnant',
  }),
  part('early-childhood', { id: 'Anak usia dini 0-6 tahun', en: 'Young child (0 to 6)' }, 3000000, {
    fact: 'member.age',
    atMost: 6.99,
  }),
  part('school-sd', { id: 'Anak SD/sederajat', en: 'Primary pupil' }, 900000, {
    all: [
      { fact: 'member.school', oneOf: ['primary', 'package-a'] },
      { fact: 'member.age', between: [6, 21.99] },
    ],
  }),
  part('school-smp', { id: 'Anak SMP/sederajat', en: 'Junior secondary pupil' }, 1500000, {
    all: [
      { fact: 'member.school', oneOf: ['junior', 'package-b'] },
      { fact: 'member.age', between: [6, 21.99] },
    ],
  }),
  part('school-sma', { id: 'Anak SMA/sederajat', en: 'Senior secondary pupil' }, 2000000, {
    all: [
      { fact: 'member.school', oneOf: ['senior', 'package-c'] },
      { fact: 'member.age', between: [6, 21.99] },
    ],
  }),
  part('severe-disability', { id: 'Penyandang disabilitas berat', en: 'Severe disability' }, 2400000, {
    fact: 'member.disability',
    is: 'severe',
  }),
  part('elderly', { id: 'Lanjut usia 60 tahun ke atas', en: 'Aged 60 or older' }, 2400000, {
    fact: 'member.age',
    atLeast: 60,
  }),
];

const parts = (confidence: Confidence) => PARTS.map((one) => one(confidence));

const caps: Caps = {
  perHousehold: 4,
  order: [
    'early-childhood',
    'school-sd',
    'school-smp',
    'school-sma',
    'severe-disability',
    'elderly',
    'pregnant',
  ],
  most: { pregnant: 2, 'early-childhood': 2, elderly: 4, 'severe-disability': 4 },
  together: [{ parts: ['early-childhood', 'school-sd', 'school-smp', 'school-sma'], most: 3 }],
  onePartPerPerson: true,
  confidence: 'sourced',
  note: {
    id: 'Aturan 2023 sampai 2024: paling banyak 4 bagian, 3 anak, anak usia dini dan kehamilan sampai yang ke-2. Pendamping memastikan.',
    en: 'The 2023 to 2024 rules: at most 4 parts, 3 children, young children and pregnancies up to the 2nd. A companion confirms.',
  },
};

/** What PKH gives, year by year. */
export const editions: Edition[] = [
  {
    from: '2025-01-01',
    foundIn: [2025],
    kinds: ['cash'],
    confidence: 'sourced',
    legalBasis: legalBasis,
    sources: sources,
    channel: {
      id: 'KKS di bank Himbara (BSI di Aceh) atau PT Pos',
      en: 'Aid card at a state bank (BSI in Aceh) or PT Pos',
    },
    components: [
      ...parts('sourced'),
      {
        id: 'gross-rights-victim',
        label: {
          id: 'Orang yang mengalami pelanggaran HAM berat',
          en: 'Survivor of a gross human rights violation',
        },
        rupiah: 10800000,
        per: 'person',
        period: 'year',
        instalment: 2700000,
        hidden: true,
        confidence: 'uncertain',
        note: { id: 'Daftar tertutup; tidak ditawarkan.', en: 'A closed list; never offered.' },
      },
    ],
    caps: caps,
  },
  {
    from: '2026-01-01',
    foundIn: [2026],
    kinds: ['cash'],
    confidence: 'known',
    legalBasis: legalBasis,
    sources: sources,
    channel: {
      id: 'KKS di bank Himbara (BSI di Aceh) atau PT Pos',
      en: 'Aid card at a state bank (BSI in Aceh) or PT Pos',
    },
    components: [...parts('known')],
    caps: caps,
    note: {
      id: 'Besaran 2025 diteruskan; perubahan untuk 2026 tidak ditemukan.',
      en: 'The 2025 amounts are carried over; no change was found for 2026.',
    },
  },
];
