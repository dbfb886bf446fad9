import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.mentalDisorder': 'suspected' };

export const programme = defineProgramme({
  id: 'odgj-family-support',
  route: 'refer',
  name: { id: 'Pendampingan Keluarga ODGJ', en: 'Support for families in mental health care' },
  aliases: ['keluarga odgj', 'perawat odgj'],
  summary: {
    id: 'Petugas mengajari dan menguatkan keluarga merawat ODGJ: obat, tanda kambuh, hak bansos, dan waktu istirahat bagi perawat.',
    en: 'Officers teach and strengthen families: medicine, signs of relapse, rights, and rest for carers.',
  },
  where: {
    id: 'Puskesmas, kader, pekerja sosial dinas sosial.',
    en: 'The Puskesmas, a kader, or a social worker of the social office.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['neglected-mental-health'],
  aims: ['social-rehabilitation', 'social-inclusion'],
  owner: { national: 'Kementerian Sosial; Kementerian Kesehatan', local: 'Puskesmas; LKS; komunitas (KPSI)' },
  state: { kind: 'active', confidence: 'known', sources: [] },
  unit: 'household',
  quota: false,
  topics: ['mental'],
  conditions: [
    {
      id: 'family-member',
      because: {
        id: 'Ada anggota keluarga dengan gangguan jiwa',
        en: 'A family member lives with a mental disorder',
      },
      when: { fact: 'household.mentalDisorder', oneOf: ['suspected', 'severe'] },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 17/2023', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 8/2016', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 7/2021', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Antara, 2022: Dinsos Bogor dorong ODGJ miliki NIK',
          url: 'https://mandalika.antaranews.com/berita/3020005/dinsos-bogor-dorong-odgj-miliki-nik-untuk-mudahkan-penanganan',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 17/2023', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'UU 8/2016', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 7, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Hubungi Puskesmas', en: 'Contact the Puskesmas' },
      holder: 'person',
      todo: {
        id: 'Puskesmas, kader, pekerja sosial dinas sosial.',
        en: 'The Puskesmas, a kader, or a social worker of the social office.',
      },
    },
    { id: 'social-office', title: { id: 'Kunjungan rumah', en: 'Home visit' }, holder: 'social-office' },
    { id: 'provider', title: { id: 'Kelompok dukungan', en: 'Support group' }, holder: 'provider' },
  ],
  contacts: [
    { label: 'Krisis kejiwaan (Kemenkes)', reach: '119 ext 8', confidence: 'known' },
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
  ],
  identity: 'never-block',
  sensitivity: 'sensitive',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'Tribunnews, 14 Jul 2025: bansos ODGJ, difabel, lansia tanpa batas waktu',
      url: 'https://www.tribunnews.com/nasional/2025/07/14/bansos-untuk-odgj-hingga-difabel-bersifat-abadi-keluarga-miskin-maksimal-5-tahun',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['ODGJ, the elderly and people with disability are outside the announced five-year limit'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A family member lives with a mental disorder',
      on: '2026-03-01',
      facts: { ...met, 'household.mentalDisorder': 'none' },
      expect: { verdict: 'unlikely', unmet: ['family-member'] },
    },
    {
      title: 'not yet known: A family member lives with a mental disorder',
      on: '2026-03-01',
      facts: { ...met, 'household.mentalDisorder': null },
      expect: { verdict: 'cannot-tell', unknown: ['family-member'] },
    },
  ],
});
