import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.disability': 'some' }], 'household.socialAssessment': true };

export const programme = defineProgramme({
  id: 'disability-independence',
  route: 'refer',
  name: { id: 'Pelatihan Kemandirian Penyandang Disabilitas', en: 'Independence training' },
  aliases: ['braille', 'bahasa isyarat', 'mandiri'],
  summary: {
    id: 'Latihan kegiatan sehari-hari, mobilitas, braille, bahasa isyarat, dan keterampilan hidup agar lebih mandiri.',
    en: 'Training for daily life, moving about, braille, sign language and life skills.',
  },
  where: {
    id: 'Sentra Kemensos, SLB, LKS disabilitas, atau dinas sosial.',
    en: 'A Sentra of Kemensos, a special school (SLB), a disability organisation (LKS), or the social office.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['disability'],
  aims: ['social-rehabilitation', 'social-inclusion', 'empowerment'],
  owner: { national: 'Kementerian Sosial', local: 'Sentra; LKS; dinas sosial' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Media Center Temanggung, 2021: Sentra Kreasi Atensi Kartini',
        url: 'https://mediacenter.temanggungkab.go.id/berita/detail/ska-kartini-temanggung-konsisten-bangun-kemandirian-pemerlu-layanan-sosial',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['disability'],
  conditions: [
    {
      id: 'disability',
      because: {
        id: 'Ada anggota keluarga penyandang disabilitas',
        en: 'Somebody in the family lives with a disability',
      },
      when: { anyMember: { fact: 'member.disability', oneOf: ['some', 'severe'] } },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'assessed',
      because: { id: 'Sudah dinilai pekerja sosial', en: 'A social worker has looked at what is needed' },
      when: { fact: 'household.socialAssessment', is: true },
      knownBy: 'officer',
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
        { title: 'UU 8/2016', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 7/2021', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Kemensos, 1 May 2021: tujuh komponen layanan ATENSI',
          url: 'https://kemensos.go.id/berita-terkini/direktorat-jenderal-rehabilitasi-sosial/sosialisasi-atensi-kanya-eka-santi-semua-balai-wajib-layanan-multi',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Media Center Temanggung, 2021: Sentra Kreasi Atensi Kartini',
          url: 'https://mediacenter.temanggungkab.go.id/berita/detail/ska-kartini-temanggung-konsisten-bangun-kemandirian-pemerlu-layanan-sosial',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kepdirjen Rehsos 15/4/HK.01/4/2022: pedoman ATENSI penyandang disabilitas',
          url: 'https://studylibid.com/doc/4546183/ttd-pedop-atensi-pd-2022',
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
      id: 'ktp',
      name: { id: 'KTP', en: 'Identity card (KTP)' },
      optional: true,
      ifLost: {
        id: 'Dukcapil mengganti gratis; sementara itu pakai biodata atau surat keterangan dari Dukcapil atau desa.',
        en: 'Dukcapil replaces it free; meanwhile a record or letter from Dukcapil or the village.',
      },
    },
    {
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      optional: true,
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor', en: 'Report' },
      holder: 'person',
      todo: {
        id: 'Sentra Kemensos, SLB, LKS disabilitas, atau dinas sosial.',
        en: 'A Sentra of Kemensos, a special school (SLB), a disability organisation (LKS), or the social office.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Petugas memeriksa keadaan dan kebutuhan', en: 'An officer looks at what is needed' },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Pelatihan', en: 'Training' }, holder: 'provider' },
    { id: 'provider-2', title: { id: 'Pemantauan di rumah', en: 'Follow-up at home' }, holder: 'provider' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Kepdirjen Rehsos 15/4/HK.01/4/2022: pedoman ATENSI penyandang disabilitas',
      url: 'https://studylibid.com/doc/4546183/ttd-pedop-atensi-pd-2022',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Somebody in the family lives with a disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': 'none' }] },
      expect: { verdict: 'unlikely', unmet: ['disability'] },
    },
    {
      title: 'not met: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': false },
      expect: { verdict: 'unlikely', unmet: ['assessed'] },
    },
    {
      title: 'not yet known: Somebody in the family lives with a disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['disability'] },
    },
    {
      title: 'not yet known: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': null },
      expect: { verdict: 'cannot-tell', unknown: ['assessed'] },
    },
  ],
});
