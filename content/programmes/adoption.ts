import { defineProgramme } from '#core/programme/programme.ts';
import { scenarios } from './_adoption-scenarios.ts';

export const programme = defineProgramme({
  id: 'adoption',
  route: 'refer',
  name: { id: 'Pengangkatan Anak (adopsi)', en: 'Adoption' },
  aliases: ['adopsi', 'angkat anak'],
  summary: {
    id: 'Cara resmi mengangkat anak lewat dinas sosial dan pengadilan. Tanpa biaya perantara; pekerja sosial menilai calon orang tua.',
    en: 'The official way to adopt a child through the social office and the court. No broker and no fee; social workers look at the parents to be.',
  },
  where: {
    id: 'Dinas sosial provinsi (lewat dinas sosial kabupaten/kota).',
    en: 'The provincial social office, through the one of your regency or city.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-children'],
  aims: ['social-protection'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial provinsi; pengadilan negeri/agama' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'PP 54/2007', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'couple',
  quota: false,
  topics: ['children'],
  conditions: [
    {
      id: 'carer-age',
      because: { id: 'Umur calon orang tua 30 sampai 55 tahun', en: 'The adopters are 30 to 55' },
      when: { fact: 'household.carerAge', between: [30, 55] },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'married',
      because: { id: 'Menikah paling sedikit 5 tahun', en: 'Married for at least 5 years' },
      when: { fact: 'household.marriedYears', atLeast: 5 },
      knownBy: 'person',
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
      id: 'few-children',
      because: { id: 'Belum punya anak atau paling banyak satu', en: 'No child yet, or one at most' },
      when: { fact: 'household.ownChildren', atMost: 1 },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'able',
      because: { id: 'Mampu mencukupi kebutuhan anak', en: 'Able to provide for the child' },
      when: { fact: 'household.ableToProvide', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'trial-care',
      because: {
        id: 'Sudah mengasuh sementara paling sedikit 6 bulan',
        en: 'At least 6 months of trial care',
      },
      when: { fact: 'household.trialCareMonths', atLeast: 6 },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'child-age',
      because: { id: 'Anak di bawah 18 tahun', en: 'The child is under 18' },
      when: { fact: 'household.childAge', atMost: 17.99 },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'child-condition',
      because: {
        id: 'Anak yang tidak ada perawatnya, dalam asuhan, atau perlu perlindungan khusus',
        en: 'The child is neglected, in care, or needs special protection',
      },
      when: { fact: 'household.childCondition', oneOf: ['neglected', 'in-care', 'special-protection'] },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'marriage',
      because: {
        id: 'Perkawinan sah menurut hukum Indonesia',
        en: 'The marriage is recognised under Indonesian law',
      },
      when: { fact: 'household.marriageRecognised', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
      note: { id: 'Begitu bunyi peraturannya.', en: 'This is how the regulation reads.' },
    },
  ],
  priorities: [
    {
      id: 'young-child',
      because: { id: 'Anak di bawah 6 tahun didahulukan', en: 'Children under 6 come first' },
      when: { fact: 'household.childAge', atMost: 5.99 },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 35/2014', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'PP 54/2007', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 110/HUK/2009', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 3/2018', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Kompas, 1 Sep 2021: syarat adopsi (PP 54/2007)',
          url: 'https://megapolitan.kompas.com/copy/2021/09/01/09005421/tak-bisa-sembarangan-ini-syarat-adopsi-anak-yang-benar',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kemensos 2021: paparan pengasuhan alternatif',
          url: 'https://id.scribd.com/document/705124171/PAPARAN-PENGASUHAN-ALTERNATIF',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [
    {
      who: { id: 'calon orang tua', en: 'adopter' },
      duty: {
        id: 'memberi tahu anak asal-usulnya, tidak memutus hubungan darah, menerima kunjungan pekerja sosial',
        en: 'tell the child about the origins, keep the blood tie, accept social workers',
      },
    },
  ],
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
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
    {
      id: 'marriage-book',
      name: { id: 'Buku nikah', en: 'Marriage certificate' },
      ifLost: {
        id: 'KUA atau Dukcapil menerbitkan duplikat.',
        en: 'The KUA or Dukcapil issues a duplicate.',
      },
    },
    {
      id: 'police-record',
      name: { id: 'SKCK', en: 'Police record (SKCK)' },
      ifLost: { id: 'Polres membuat lagi.', en: 'The police issue it again.' },
    },
    {
      id: 'health-letter',
      name: { id: 'Surat sehat', en: 'Health letter' },
      ifLost: { id: 'Puskesmas membuat lagi.', en: 'The Puskesmas writes it again.' },
    },
    {
      id: 'income-letter',
      name: { id: 'Keterangan penghasilan', en: 'Income letter' },
      ifLost: {
        id: 'Tempat kerja atau desa membuat lagi.',
        en: 'The employer or the village writes it again.',
      },
    },
    {
      id: 'parent-consent',
      name: { id: 'Persetujuan orang tua atau wali', en: 'Consent of parents or guardian' },
      ifLost: { id: 'Dinas sosial membantu meminta lagi.', en: 'The social office helps to ask again.' },
    },
    {
      id: 'social-report',
      name: { id: 'Laporan pekerja sosial', en: 'Report of a social worker' },
      ifLost: { id: 'Dinas sosial menyimpan salinannya.', en: 'The social office keeps a copy.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 240, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Minta ke dinas sosial', en: 'Apply to the social office' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial provinsi (lewat dinas sosial kabupaten/kota).',
        en: 'The provincial social office, through the one of your regency or city.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Kunjungan pekerja sosial', en: 'Visit by a social worker' },
      holder: 'social-office',
    },
    {
      id: 'province',
      title: { id: 'Sidang tim PIPA', en: 'Session of the adoption team' },
      holder: 'province',
    },
    {
      id: 'provider',
      title: { id: 'Pengasuhan sementara 6 bulan', en: 'Six months of trial care' },
      holder: 'provider',
      days: 180,
      daysConfidence: 'sourced',
    },
    { id: 'court', title: { id: 'Penetapan pengadilan', en: 'Court decision' }, holder: 'court' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'high',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Kompas, 1 Sep 2021: syarat adopsi (PP 54/2007)',
      url: 'https://megapolitan.kompas.com/copy/2021/09/01/09005421/tak-bisa-sembarangan-ini-syarat-adopsi-anak-yang-benar',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Kemensos 2021: paparan pengasuhan alternatif',
      url: 'https://id.scribd.com/document/705124171/PAPARAN-PENGASUHAN-ALTERNATIF',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    { title: 'Permensos 110/HUK/2009', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: [],
  scenarios,
});
