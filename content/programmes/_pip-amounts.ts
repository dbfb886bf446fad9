import type { Edition, LegalBasis, Source } from '#core/programme/benefit.ts';

const legalBasis: LegalBasis[] = [
  { title: 'Permendikbud 10/2020', confidence: 'known', checkedOn: '2026-11-23' },
  { title: 'Persesjen 20/2021 and later guides', confidence: 'known', checkedOn: '2026-11-23' },
];

const sources: Source[] = [
  {
    title: 'Poskota, 23 Apr 2025: besaran PIP 2025 per jenjang',
    url: 'https://poskota.co.id/2025/04/23/cek-nisn-penerima-pip-2025-ini-cara-periksa-status-pencairan-dana-bantuan?halaman=1',
    tier: 'press',
    checkedOn: '2026-11-23',
  },
  {
    title: 'Radar Utara, 2024: PIP jenjang menengah naik menjadi Rp1.800.000',
    url: 'https://radarutara.bacakoran.co/amp/5758/tracking-dtks-ratusan-anak-potensial-dapat-bansos-pendidikan-hingga-jutaan-rupiah/16',
    tier: 'local',
    checkedOn: '2026-11-23',
  },
  {
    title: 'Medcom, 9 Feb 2026: PIP untuk murid TK mulai 2026, jadwal termin',
    url: 'https://www.medcom.id/pendidikan/news-pendidikan/zNAdGZ3K-pendirian-1-tk-1-desa-mulai-tahun-2026-dukung-wajib-belajar-13-tahun',
    tier: 'press',
    checkedOn: '2026-11-23',
  },
  { title: 'Permendikbud 10/2020', tier: 'regulation', checkedOn: '2026-11-23' },
  { title: 'Persesjen Kemendikbudristek 20/2021', tier: 'regulation', checkedOn: '2026-11-23' },
];

/** What PIP gives, year by year. */
export const editions: Edition[] = [
  {
    from: '2025-01-01',
    foundIn: [2025],
    kinds: ['cash'],
    confidence: 'sourced',
    legalBasis: legalBasis,
    sources: sources,
    channel: {
      id: 'rekening SimPel (BRI untuk SD dan SMP, BNI untuk SMA dan SMK, BSI di Aceh)',
      en: 'SimPel account (BRI for primary and junior, BNI for senior, BSI in Aceh)',
    },
    components: [
      {
        id: 'sd',
        label: { id: 'SD/SDLB/Paket A', en: 'Primary' },
        rupiah: 450000,
        per: 'person',
        period: 'year',
        count: { members: { fact: 'member.school', oneOf: ['primary', 'package-a'] } },
        confidence: 'sourced',
        note: { id: 'Murid baru atau kelas akhir Rp225.000.', en: 'New or final-year pupils Rp225,000.' },
      },
      {
        id: 'smp',
        label: { id: 'SMP/SMPLB/Paket B', en: 'Junior secondary' },
        rupiah: 750000,
        per: 'person',
        period: 'year',
        count: { members: { fact: 'member.school', oneOf: ['junior', 'package-b'] } },
        confidence: 'sourced',
        note: { id: 'Murid baru atau kelas akhir Rp375.000.', en: 'New or final-year pupils Rp375,000.' },
      },
      {
        id: 'sma',
        label: { id: 'SMA/SMK/SMALB/Paket C', en: 'Senior secondary' },
        rupiah: 1800000,
        per: 'person',
        period: 'year',
        count: { members: { fact: 'member.school', oneOf: ['senior', 'package-c'] } },
        confidence: 'sourced',
        note: { id: 'Murid baru atau kelas akhir Rp900.000.', en: 'New or final-year pupils Rp900,000.' },
      },
    ],
  },
  {
    from: '2026-01-01',
    foundIn: [2026],
    kinds: ['cash'],
    confidence: 'known',
    legalBasis: legalBasis,
    sources: sources,
    channel: {
      id: 'rekening SimPel (BRI untuk SD dan SMP, BNI untuk SMA dan SMK, BSI di Aceh)',
      en: 'SimPel account (BRI for primary and junior, BNI for senior, BSI in Aceh)',
    },
    components: [
      {
        id: 'tk',
        label: { id: 'TK', en: 'Kindergarten' },
        rupiah: 450000,
        per: 'person',
        period: 'year',
        count: { members: { fact: 'member.school', oneOf: ['kindergarten'] } },
        confidence: 'sourced',
      },
      {
        id: 'sd',
        label: { id: 'SD/SDLB/Paket A', en: 'Primary' },
        rupiah: 450000,
        per: 'person',
        period: 'year',
        count: { members: { fact: 'member.school', oneOf: ['primary', 'package-a'] } },
        confidence: 'known',
        note: { id: 'Murid baru atau kelas akhir Rp225.000.', en: 'New or final-year pupils Rp225,000.' },
      },
      {
        id: 'smp',
        label: { id: 'SMP/SMPLB/Paket B', en: 'Junior secondary' },
        rupiah: 750000,
        per: 'person',
        period: 'year',
        count: { members: { fact: 'member.school', oneOf: ['junior', 'package-b'] } },
        confidence: 'known',
        note: { id: 'Murid baru atau kelas akhir Rp375.000.', en: 'New or final-year pupils Rp375,000.' },
      },
      {
        id: 'sma',
        label: { id: 'SMA/SMK/SMALB/Paket C', en: 'Senior secondary' },
        rupiah: 1800000,
        per: 'person',
        period: 'year',
        count: { members: { fact: 'member.school', oneOf: ['senior', 'package-c'] } },
        confidence: 'known',
        note: { id: 'Murid baru atau kelas akhir Rp900.000.', en: 'New or final-year pupils Rp900,000.' },
      },
    ],
    note: {
      id: 'Besaran 2025 diteruskan; perubahan untuk 2026 tidak ditemukan.',
      en: 'The 2025 amounts are carried over; no change was found for 2026.',
    },
  },
];
