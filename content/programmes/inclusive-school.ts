import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.disability': 'some', 'member.age': 13 }] };

export const programme = defineProgramme({
  id: 'inclusive-school',
  route: 'refer',
  name: { id: 'Sekolah Inklusi dan Sekolah Luar Biasa', en: 'Inclusive and special schools' },
  aliases: ['sekolah inklusi', 'slb', 'anak berkebutuhan khusus'],
  summary: {
    id: 'Anak penyandang disabilitas berhak bersekolah di sekolah umum terdekat dengan penyesuaian, atau di SLB. Sekolah tidak boleh menolak.',
    en: 'Children with disabilities have a right to the nearest school, with adjustments, or to a special school. No school may refuse.',
  },
  where: {
    id: 'Sekolah terdekat atau dinas pendidikan (Unit Layanan Disabilitas).',
    en: 'The nearest school, or the disability unit of the education office.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['disability', 'vulnerable-children'],
  aims: ['social-inclusion', 'basic-needs'],
  owner: { national: 'Kementerian Pendidikan Dasar dan Menengah', local: 'Dinas pendidikan; ULD' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'BPMP DKI: sosialisasi Permendikbudristek 48/2023',
        url: 'https://lpmpdki.kemdikbud.go.id/bergerak-serentak-sosialisasikan-permendikbudristek-nomor-48-tahun-2023/',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['school', 'disability'],
  conditions: [
    {
      id: 'child-with-disability',
      because: {
        id: 'Ada anak atau remaja 4 sampai 21 tahun penyandang disabilitas',
        en: 'A child or young person of 4 to 21 lives with a disability',
      },
      when: {
        anyMember: {
          all: [
            { fact: 'member.disability', oneOf: ['some', 'severe'] },
            { fact: 'member.age', between: [4, 21.99] },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
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
        { title: 'UU 8/2016', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 13/2020', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permendikbudristek 48/2023', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Ainamulyana: Permendikbudristek 48/2023 akomodasi yang layak',
          url: 'https://www.ainamulyana.com/2023/08/permendikbudristek-nomor-48-tahun-2023.html',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'BPMP DKI: sosialisasi Permendikbudristek 48/2023',
          url: 'https://lpmpdki.kemdikbud.go.id/bergerak-serentak-sosialisasikan-permendikbudristek-nomor-48-tahun-2023/',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'birth-certificate',
      name: { id: 'Akta kelahiran', en: 'Birth certificate' },
      ifLost: {
        id: 'Dukcapil menerbitkan kutipan kedua, gratis.',
        en: 'Dukcapil issues a second copy, free.',
      },
    },
    {
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
    {
      id: 'disability-letter',
      name: { id: 'Surat atau asesmen disabilitas', en: 'Disability letter or assessment' },
      optional: true,
      ifLost: {
        id: 'Puskesmas atau dinas sosial bisa menilai lagi.',
        en: 'The Puskesmas or social office can check again.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 30, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Daftar lewat jalur afirmasi SPMB', en: 'Enrol by the affirmative way' },
      holder: 'person',
      todo: {
        id: 'Sekolah terdekat atau dinas pendidikan (Unit Layanan Disabilitas).',
        en: 'The nearest school, or the disability unit of the education office.',
      },
    },
    {
      id: 'school',
      title: {
        id: 'Sekolah dan ULD menyusun penyesuaian',
        en: 'School and disability unit plan adjustments',
      },
      holder: 'school',
    },
  ],
  contacts: [{ label: 'ULT Kemendikdasmen', reach: '177', confidence: 'known' }],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'Ainamulyana: Permendikbudristek 48/2023 akomodasi yang layak',
      url: 'https://www.ainamulyana.com/2023/08/permendikbudristek-nomor-48-tahun-2023.html',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    { title: 'Permendikdasmen 3/2025 SPMB', tier: 'regulation', checkedOn: '2026-11-23' },
    { title: 'Permendikdasmen 3/2025', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: ['SPMB replaced PPDB in 2025 and keeps an affirmation track for poor and disabled pupils'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A child or young person of 4 to 21 lives with a disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': 'none', 'member.age': 13 }] },
      expect: { verdict: 'unlikely', unmet: ['child-with-disability'] },
    },
    {
      title: 'not yet known: A child or young person of 4 to 21 lives with a disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': null, 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['child-with-disability'] },
    },
  ],
});
