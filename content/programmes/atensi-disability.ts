import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.disability': 'some' }], 'household.socialAssessment': true };

export const programme = defineProgramme({
  id: 'atensi-disability',
  route: 'refer',
  name: {
    id: 'Rehabilitasi Sosial Penyandang Disabilitas (ATENSI, Sentra/Balai)',
    en: 'Social rehabilitation for people with disabilities',
  },
  aliases: ['atensi', 'balai rehabilitasi', 'sentra disabilitas'],
  summary: {
    id: 'Layanan Sentra Kemensos bagi penyandang disabilitas: perawatan, terapi, alat bantu, pelatihan, dan dukungan keluarga, di rumah atau di Sentra.',
    en: 'Care, therapy, devices, training and family support by Kemensos, at home or at a centre.',
  },
  where: {
    id: 'Dinas sosial atau Sentra Kemensos terdekat.',
    en: 'The social office, or the nearest Sentra of Kemensos.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['disability'],
  aims: ['social-rehabilitation', 'social-inclusion', 'social-protection'],
  owner: { national: 'Kementerian Sosial (Ditjen Rehabilitasi Sosial)', local: 'Sentra; dinas sosial; LKS' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Gerak Inklusi: Permensos 7/2021 ATENSI, lima kluster',
        url: 'https://www.gerakinklusi.id/sosial/atensi-2020-diganti-permensos-7-2021-asistensi-rehabilitasi-sosial',
        tier: 'local',
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
  priorities: [
    {
      id: 'decile-1-5',
      because: { id: 'Desil 1 sampai 5 didahulukan', en: 'Deciles 1 to 5 come first' },
      when: { fact: 'household.decile', atMost: 5 },
      knownBy: 'registry',
      confidence: 'uncertain',
    },
    {
      id: 'severe',
      because: { id: 'Disabilitas berat didahulukan', en: 'Severe disability comes first' },
      when: { anyMember: { fact: 'member.disability', is: 'severe' } },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service', 'in-kind'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 8/2016', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 7/2021', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Kepdirjen Rehsos 15/4/HK.01/4/2022', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Kemensos, 1 May 2021: tujuh komponen layanan ATENSI',
          url: 'https://kemensos.go.id/berita-terkini/direktorat-jenderal-rehabilitasi-sosial/sosialisasi-atensi-kanya-eka-santi-semua-balai-wajib-layanan-multi',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kepdirjen Rehsos 15/4/HK.01/4/2022: pedoman ATENSI penyandang disabilitas',
          url: 'https://studylibid.com/doc/4546183/ttd-pedop-atensi-pd-2022',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Gerak Inklusi: Permensos 7/2021 ATENSI, lima kluster',
          url: 'https://www.gerakinklusi.id/sosial/atensi-2020-diganti-permensos-7-2021-asistensi-rehabilitasi-sosial',
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
    {
      id: 'disability-letter',
      name: { id: 'Surat atau asesmen disabilitas', en: 'Disability letter or assessment' },
      optional: true,
      ifLost: {
        id: 'Puskesmas atau dinas sosial bisa menilai lagi.',
        en: 'The Puskesmas or social office can check again.',
      },
    },
    {
      id: 'referral',
      name: { id: 'Rujukan dinas sosial', en: 'Referral by the social office' },
      ifLost: { id: 'Dinas sosial membuat lagi.', en: 'The social office writes it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 14, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor', en: 'Report' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial atau Sentra Kemensos terdekat.',
        en: 'The social office, or the nearest Sentra of Kemensos.',
      },
    },
    {
      id: 'social-office',
      title: {
        id: 'Petugas menanggapi dan memeriksa keadaan Anda',
        en: 'An officer answers and looks at what you need',
      },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Rencana layanan', en: 'Plan of help' }, holder: 'provider' },
    {
      id: 'social-office-2',
      title: {
        id: 'Layanan di keluarga, komunitas, atau Sentra',
        en: 'Help in the family, community or Sentra',
      },
      holder: 'social-office',
    },
    {
      id: 'provider-2',
      title: { id: 'Layanan selesai, keadaan tetap dipantau', en: 'Closing and follow-up' },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Kepdirjen Rehsos 15/4/HK.01/4/2022: pedoman ATENSI penyandang disabilitas',
      url: 'https://studylibid.com/doc/4546183/ttd-pedop-atensi-pd-2022',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Gerak Inklusi: Permensos 7/2021 ATENSI, lima kluster',
      url: 'https://www.gerakinklusi.id/sosial/atensi-2020-diganti-permensos-7-2021-asistensi-rehabilitasi-sosial',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    { title: 'Permensos 7/2021', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: ['Balai were renamed Sentra / Sentra Terpadu (2022) and made multi-service'],
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
