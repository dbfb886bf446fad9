import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.disability': 'some', 'member.age': 18 }] };

export const programme = defineProgramme({
  id: 'inclusive-employment',
  route: 'refer',
  name: { id: 'Fasilitasi Kerja Inklusif Penyandang Disabilitas', en: 'Inclusive employment' },
  aliases: ['lowongan disabilitas', 'kerja difabel', 'uld'],
  summary: {
    id: 'Bantuan mencari kerja bagi penyandang disabilitas. Kantor negara wajib mempekerjakan minimal 2 persen, perusahaan swasta 1 persen.',
    en: 'Help to find work for people with disabilities. State bodies must employ at least 2 percent, private firms 1 percent.',
  },
  where: {
    id: 'Unit Layanan Disabilitas di dinas tenaga kerja; karirhub.kemnaker.go.id.',
    en: 'The disability unit of the manpower office; karirhub.kemnaker.go.id.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: ['economic-empowerment'],
  groups: ['disability'],
  aims: ['social-inclusion', 'empowerment'],
  owner: { national: 'Kementerian Ketenagakerjaan', local: 'Dinas tenaga kerja (ULD)' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'UU 8/2016, bagian pekerjaan (Pasal 45-49)',
        url: 'https://peraturan.info/uu/2016/8/bab-iv/bagian-keempat',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['work', 'disability'],
  conditions: [
    {
      id: 'adult-with-disability',
      because: {
        id: 'Penyandang disabilitas berumur 18 tahun ke atas',
        en: 'A person with a disability, 18 or older',
      },
      when: {
        anyMember: {
          all: [
            { fact: 'member.disability', oneOf: ['some', 'severe'] },
            { fact: 'member.age', atLeast: 18 },
          ],
        },
      },
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
        { title: 'UU 8/2016 Pasal 45-56', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'PP 60/2020 ULD', confidence: 'known', checkedOn: '2026-11-23' },
        {
          title: 'the Act carries no clear quota penalty; some provinces do',
          confidence: 'sourced',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'UU 8/2016, bagian pekerjaan (Pasal 45-49)',
          url: 'https://peraturan.info/uu/2016/8/bab-iv/bagian-keempat',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'SPN: kuota 2 persen dan 1 persen pekerja disabilitas (Pasal 53)',
          url: 'https://spn.or.id/perusahaan-wajib-pekerjakan-penyandang-disabilitas',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Jurnal UKDC: UU 8/2016 belum memuat sanksi jelas untuk kuota',
          url: 'https://jurnal.ukdc.ac.id/index.php/SEV/article/view/316',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'ktp',
      name: { id: 'KTP', en: 'Identity card (KTP)' },
      ifLost: {
        id: 'Dukcapil mengganti gratis; sementara itu pakai biodata atau surat keterangan dari Dukcapil atau desa.',
        en: 'Dukcapil replaces it free; meanwhile a record or letter from Dukcapil or the village.',
      },
    },
    {
      id: 'diploma',
      name: { id: 'Ijazah', en: 'School certificate' },
      optional: true,
      ifLost: {
        id: 'Sekolah membuat surat keterangan pengganti ijazah.',
        en: 'The school writes a replacement letter.',
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
      title: { id: 'Daftar di ULD/Karirhub', en: 'Register at the disability unit or Karirhub' },
      holder: 'person',
      todo: {
        id: 'Unit Layanan Disabilitas di dinas tenaga kerja; karirhub.kemnaker.go.id.',
        en: 'The disability unit of the manpower office; karirhub.kemnaker.go.id.',
      },
    },
    {
      id: 'provider',
      title: {
        id: 'Petugas menanyakan minat dan apa yang perlu disesuaikan',
        en: 'Wishes and adjustments are assessed',
      },
      holder: 'provider',
    },
    {
      id: 'social-office',
      title: { id: 'Penempatan dan pendampingan', en: 'A place and company' },
      holder: 'social-office',
    },
  ],
  contacts: [{ label: 'Call center Kemnaker', reach: '1500630', confidence: 'known' }],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'SPN: kuota 2 persen dan 1 persen pekerja disabilitas (Pasal 53)',
      url: 'https://spn.or.id/perusahaan-wajib-pekerjakan-penyandang-disabilitas',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'UU 8/2016, bagian pekerjaan (Pasal 45-49)',
      url: 'https://peraturan.info/uu/2016/8/bab-iv/bagian-keempat',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    { title: 'PP 60/2020', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A person with a disability, 18 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': 'none', 'member.age': 18 }] },
      expect: { verdict: 'unlikely', unmet: ['adult-with-disability'] },
    },
    {
      title: 'not yet known: A person with a disability, 18 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': null, 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['adult-with-disability'] },
    },
  ],
});
