import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.carerAge': 43,
  'household.citizen': true,
  'household.carerHealthy': true,
  'household.sameReligionAsChild': true,
  'household.noCriminalRecord': true,
  'household.carerAssessed': true,
  'household.childCondition': 'neglected',
};

export const programme = defineProgramme({
  id: 'foster-care',
  route: 'refer',
  name: { id: 'Pengasuhan Alternatif: Orang Tua Asuh dan Perwalian', en: 'Foster care and guardianship' },
  aliases: ['orang tua asuh', 'foster', 'wali anak'],
  summary: {
    id: 'Anak yang tidak bisa diasuh orang tuanya dititipkan sementara pada keluarga pengganti terlatih atau wali, dipantau dinas sosial.',
    en: 'A trained family cares for a child whose parents cannot, for a time, watched by the social office.',
  },
  where: {
    id: 'Dinas sosial kabupaten/kota atau LKSA.',
    en: "The social office of your regency or city, or a children's home (LKSA).",
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-children'],
  aims: ['social-protection', 'social-rehabilitation'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; LKSA' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'PP 44/2017', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['children'],
  conditions: [
    {
      id: 'carer-age',
      because: { id: 'Umur calon pengasuh 30 sampai 55 tahun', en: 'The carer is 30 to 55' },
      when: { fact: 'household.carerAge', between: [30, 55] },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'citizen',
      because: { id: 'Warga negara Indonesia', en: 'A citizen of Indonesia' },
      when: { fact: 'household.citizen', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'healthy',
      because: { id: 'Sehat menurut surat dokter', en: 'Healthy, as a doctor certified' },
      when: { fact: 'household.carerHealthy', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'same-religion',
      because: { id: 'Agama sama dengan anak', en: 'Shares the child’s religion' },
      when: { fact: 'household.sameReligionAsChild', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'clean-record',
      because: { id: 'Tidak punya catatan pidana', en: 'No criminal record' },
      when: { fact: 'household.noCriminalRecord', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'carer-assessed',
      because: { id: 'Lulus penilaian pekerja sosial', en: 'Approved by a social worker' },
      when: { fact: 'household.carerAssessed', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'child-condition',
      because: {
        id: 'Anak tidak ada perawatnya, orang tua tidak mampu mengasuh, di panti, atau perlu perlindungan',
        en: 'The child is neglected, in care, needs protection, or the parents cannot care',
      },
      when: {
        fact: 'household.childCondition',
        oneOf: ['neglected', 'parents-unable', 'special-protection', 'in-care'],
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
        { title: 'PP 44/2017', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 1/2020', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'PP 29/2019 perwalian', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Kemensos 2021: paparan pengasuhan alternatif',
          url: 'https://id.scribd.com/document/705124171/PAPARAN-PENGASUHAN-ALTERNATIF',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Materi pengasuhan anak (Permensos 1/2020)',
          url: 'https://id.scribd.com/document/655374415/MATERI-PENGASUHAN-ANAK',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [
    {
      who: { id: 'pengasuh', en: 'carer' },
      duty: {
        id: 'berjanji tertulis: tanpa kekerasan, hukuman fisik, atau eksploitasi',
        en: 'promise in writing: no violence, no physical punishment, no exploitation',
      },
    },
  ],
  papers: [
    {
      id: 'form',
      name: { id: 'Formulir atau surat permohonan', en: 'Form or letter of request' },
      ifLost: {
        id: 'Isi lagi; boleh juga meminta lisan bila petugas membantu menulis.',
        en: 'Fill it in again; an officer can write for you.',
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
      id: 'ktp',
      name: { id: 'KTP', en: 'Identity card (KTP)' },
      ifLost: {
        id: 'Dukcapil mengganti gratis; sementara itu pakai biodata atau surat keterangan dari Dukcapil atau desa.',
        en: 'Dukcapil replaces it free; meanwhile a record or letter from Dukcapil or the village.',
      },
    },
    {
      id: 'marriage-book',
      name: { id: 'Buku nikah', en: 'Marriage certificate' },
      optional: true,
      ifLost: {
        id: 'KUA atau Dukcapil menerbitkan duplikat.',
        en: 'The KUA or Dukcapil issues a duplicate.',
      },
    },
    {
      id: 'domicile-letter',
      name: { id: 'Keterangan domisili', en: 'Letter of residence' },
      ifLost: { id: 'Desa membuat lagi.', en: 'The village writes it again.' },
    },
    {
      id: 'statement',
      name: { id: 'Surat pernyataan bermeterai', en: 'Signed statement' },
      ifLost: { id: 'Tulis dan tanda tangani lagi.', en: 'Write and sign it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Daftar calon orang tua asuh', en: 'Register as a foster parent' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial kabupaten/kota atau LKSA.',
        en: "The social office of your regency or city, or a children's home (LKSA).",
      },
    },
    {
      id: 'social-office',
      title: { id: 'Petugas memilih dan memeriksa', en: 'An officer checks and chooses' },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Penetapan', en: 'Decision' }, holder: 'provider' },
    { id: 'provider-2', title: { id: 'Pemantauan berkala', en: 'Regular follow-up' }, holder: 'provider' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'sourced' },
  sources: [
    {
      title: 'Materi pengasuhan anak (Permensos 1/2020)',
      url: 'https://id.scribd.com/document/655374415/MATERI-PENGASUHAN-ANAK',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: The carer is 30 to 55',
      on: '2026-03-01',
      facts: { ...met, 'household.carerAge': 29 },
      expect: { verdict: 'unlikely', unmet: ['carer-age'] },
    },
    {
      title: 'not met: A citizen of Indonesia',
      on: '2026-03-01',
      facts: { ...met, 'household.citizen': false },
      expect: { verdict: 'unlikely', unmet: ['citizen'] },
    },
    {
      title: 'not met: Healthy, as a doctor certified',
      on: '2026-03-01',
      facts: { ...met, 'household.carerHealthy': false },
      expect: { verdict: 'unlikely', unmet: ['healthy'] },
    },
    {
      title: 'not met: Shares the child’s religion',
      on: '2026-03-01',
      facts: { ...met, 'household.sameReligionAsChild': false },
      expect: { verdict: 'unlikely', unmet: ['same-religion'] },
    },
    {
      title: 'not met: No criminal record',
      on: '2026-03-01',
      facts: { ...met, 'household.noCriminalRecord': false },
      expect: { verdict: 'unlikely', unmet: ['clean-record'] },
    },
    {
      title: 'not met: Approved by a social worker',
      on: '2026-03-01',
      facts: { ...met, 'household.carerAssessed': false },
      expect: { verdict: 'unlikely', unmet: ['carer-assessed'] },
    },
    {
      title: 'not met: The child is neglected, in care, needs protection, or the parents cannot care',
      on: '2026-03-01',
      facts: { ...met, 'household.childCondition': 'other' },
      expect: { verdict: 'unlikely', unmet: ['child-condition'] },
    },
    {
      title: 'not yet known: The carer is 30 to 55',
      on: '2026-03-01',
      facts: { ...met, 'household.carerAge': null },
      expect: { verdict: 'cannot-tell', unknown: ['carer-age'] },
    },
    {
      title: 'not yet known: A citizen of Indonesia',
      on: '2026-03-01',
      facts: { ...met, 'household.citizen': null },
      expect: { verdict: 'cannot-tell', unknown: ['citizen'] },
    },
    {
      title: 'not yet known: Healthy, as a doctor certified',
      on: '2026-03-01',
      facts: { ...met, 'household.carerHealthy': null },
      expect: { verdict: 'cannot-tell', unknown: ['healthy'] },
    },
    {
      title: 'not yet known: Shares the child’s religion',
      on: '2026-03-01',
      facts: { ...met, 'household.sameReligionAsChild': null },
      expect: { verdict: 'cannot-tell', unknown: ['same-religion'] },
    },
    {
      title: 'not yet known: No criminal record',
      on: '2026-03-01',
      facts: { ...met, 'household.noCriminalRecord': null },
      expect: { verdict: 'cannot-tell', unknown: ['clean-record'] },
    },
    {
      title: 'not yet known: Approved by a social worker',
      on: '2026-03-01',
      facts: { ...met, 'household.carerAssessed': null },
      expect: { verdict: 'cannot-tell', unknown: ['carer-assessed'] },
    },
    {
      title: 'not yet known: The child is neglected, in care, needs protection, or the parents cannot care',
      on: '2026-03-01',
      facts: { ...met, 'household.childCondition': null },
      expect: { verdict: 'cannot-tell', unknown: ['child-condition'] },
    },
  ],
});
