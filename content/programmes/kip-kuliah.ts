import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  members: [{ 'member.yearsSinceGraduation': 2, 'member.admitted': true }],
  'household.decile': 2,
};

export const programme = defineProgramme({
  id: 'kip-kuliah',
  route: 'refer',
  name: { id: 'KIP Kuliah (beasiswa perguruan tinggi)', en: 'College scholarship (KIP Kuliah)' },
  aliases: ['kip kuliah', 'beasiswa kuliah', 'kuliah gratis'],
  summary: {
    id: 'Bebas biaya kuliah dan uang saku bulanan bagi lulusan SMA sederajat dari keluarga tidak mampu yang diterima di perguruan tinggi.',
    en: 'Free tuition and monthly living money for school leavers of families with little income who are admitted to college.',
  },
  where: {
    id: 'Daftar sendiri di kip-kuliah.kemdiktisaintek.go.id.',
    en: 'Register yourself at kip-kuliah.kemdiktisaintek.go.id.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-children', 'disability', 'remote-indigenous'],
  aims: ['basic-needs', 'empowerment', 'social-inclusion'],
  owner: { national: 'Kementerian Pendidikan Tinggi, Sains, dan Teknologi', local: 'Perguruan tinggi' },
  state: {
    kind: 'active',
    say: {
      id: 'Akun 2026 dibuka 3 Februari sampai 31 Oktober (rencana).',
      en: 'Accounts for 2026 open from 3 February to 31 October (planned).',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Berita7, 2026: jadwal dan syarat KIP Kuliah 2026',
        url: 'https://berita7.co.id/pendaftaran-kip-kuliah-2026-dibuka-ini-jadwal-dan-syarat-lengkapnya',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['school'],
  conditions: [
    {
      id: 'recent-graduate',
      because: {
        id: 'Lulus SMA sederajat paling lama 2 tahun lalu dan diterima di prodi terakreditasi',
        en: 'Finished senior secondary at most 2 years ago and admitted to an accredited course',
      },
      when: {
        anyMember: {
          all: [
            { fact: 'member.yearsSinceGraduation', atMost: 2 },
            { fact: 'member.admitted', is: true },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'poverty',
      because: {
        id: 'Desil 1 sampai 4, atau SKTM dengan penghasilan orang tua paling tinggi Rp4.000.000 (atau Rp750.000 per orang)',
        en: 'Decile 1 to 4, or a letter of low income with at most Rp4,000,000 of parents’ income (or Rp750,000 a head)',
      },
      when: {
        any: [
          { fact: 'household.decile', atMost: 4 },
          {
            all: [
              { fact: 'household.povertyLetter', is: true },
              {
                any: [
                  { fact: 'household.parentsIncome', atMost: 4000000 },
                  { fact: 'household.incomePerMember', atMost: 750000 },
                ],
              },
            ],
          },
        ],
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'receives-aid',
      because: {
        id: 'Penerima PIP, PKH, atau sembako didahulukan',
        en: 'Those on PIP, PKH or food aid come first',
      },
      when: { fact: 'household.receives', oneOf: ['pip', 'pkh', 'sembako'] },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'care-home',
      because: { id: 'Anak panti didahulukan', en: 'Children from homes come first' },
      when: { anyMember: { fact: 'member.inCareHome', is: true } },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2026-01-01',
      foundIn: [2026],
      kinds: ['cash', 'service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Permendikbud 10/2020', confidence: 'known', checkedOn: '2026-11-23' },
        {
          title: 'secretary-general guideline of the year (number uncertain)',
          confidence: 'known',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'Banten TV, 2026: besaran dan kuota KIP Kuliah 2026',
          url: 'https://bantentv.com/ragam/pendidikan/rincian-besaran-bantuan-dan-kuota-kip-kuliah-2026-untuk-mahasiswa',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'Permendikbud 10/2020', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [
        {
          id: 'tuition',
          label: { id: 'Biaya kuliah', en: 'Tuition' },
          upTo: 12000000,
          per: 'person',
          period: 'semester',
          paidToOthers: true,
          confidence: 'sourced',
          note: {
            id: 'Paling tinggi Rp12.000.000 (akreditasi A), Rp4.000.000 (B), Rp2.400.000 (C); dibayar ke kampus.',
            en: 'At most Rp12,000,000 (accreditation A), Rp4,000,000 (B), Rp2,400,000 (C); paid to the campus.',
          },
        },
        {
          id: 'living',
          label: { id: 'Biaya hidup', en: 'Living costs' },
          from: 800000,
          upTo: 1400000,
          per: 'person',
          period: 'month',
          confidence: 'sourced',
          note: {
            id: 'Rp800.000, 950.000, 1.100.000, 1.250.000, atau 1.400.000 menurut daerah kampus; uang datang tiap semester.',
            en: 'Rp800,000, 950,000, 1,100,000, 1,250,000 or 1,400,000 by the district of the campus; paid each semester.',
          },
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'mahasiswa', en: 'student' },
      duty: {
        id: 'menjaga nilai sesuai aturan kampus dan lulus tepat waktu (S1: 8 semester)',
        en: 'keep the grades that the campus sets and finish on time (8 semesters for a bachelor’s degree)',
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
      id: 'school-report',
      name: { id: 'Rapor', en: 'School report' },
      ifLost: {
        id: 'Sekolah mencetak atau mengesahkan salinan.',
        en: 'The school prints or certifies a copy.',
      },
    },
    {
      id: 'pupil-number',
      name: { id: 'NISN atau NPSN', en: 'Pupil or school number' },
      ifLost: { id: 'Tanyakan ke sekolah.', en: 'Ask the school.' },
    },
    {
      id: 'aid-card',
      name: { id: 'KKS atau KIP', en: 'Aid card (KKS or KIP)' },
      optional: true,
      ifLost: {
        id: 'Lapor ke bank penyalur atau pendamping; sementara pakai SKTM.',
        en: 'Tell the bank or companion; meanwhile a letter of low income.',
      },
    },
    {
      id: 'account',
      name: { id: 'Akun yang diperlukan', en: 'The account needed' },
      ifLost: {
        id: 'Petugas bisa membantu masuk lagi atau membuat yang baru.',
        en: 'Officers can help to get back in or make a new one.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 150, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Buat akun dengan NIK, NISN, NPSN', en: 'Make an account with NIK, NISN and NPSN' },
      holder: 'person',
      todo: {
        id: 'Daftar sendiri di kip-kuliah.kemdiktisaintek.go.id.',
        en: 'Register yourself at kip-kuliah.kemdiktisaintek.go.id.',
      },
    },
    {
      id: 'provider',
      title: { id: 'Pilih jalur SNBP/SNBT/mandiri', en: 'Choose the way of admission' },
      holder: 'provider',
    },
    {
      id: 'school',
      title: { id: 'Kampus memeriksa dan menetapkan', en: 'The campus checks and decides' },
      holder: 'school',
    },
  ],
  contacts: [
    { label: 'Helpdesk KIP Kuliah (web)', reach: 'kip-kuliah.kemdiktisaintek.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'uncertain' },
  sources: [
    {
      title: 'Berita7, 2026: jadwal dan syarat KIP Kuliah 2026',
      url: 'https://berita7.co.id/pendaftaran-kip-kuliah-2026-dibuka-ini-jadwal-dan-syarat-lengkapnya',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Banten TV, 2026: besaran dan kuota KIP Kuliah 2026',
      url: 'https://bantentv.com/ragam/pendidikan/rincian-besaran-bantuan-dan-kuota-kip-kuliah-2026-untuk-mahasiswa',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['2026 economic test moves to DTSEN decile 1-4 or SKTM'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Finished senior secondary at most 2 years ago and admitted to an accredited course',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.yearsSinceGraduation': 4, 'member.admitted': true }] },
      expect: { verdict: 'unlikely', unmet: ['recent-graduate'] },
    },
    {
      title:
        'not met: Decile 1 to 4, or a letter of low income with at most Rp4,000,000 of parents’ income (or Rp750,000 a head)',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': 7, 'household.povertyLetter': false },
      expect: { verdict: 'unlikely', unmet: ['poverty'] },
    },
    {
      title:
        'not yet known: Finished senior secondary at most 2 years ago and admitted to an accredited course',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.yearsSinceGraduation': null, 'member.admitted': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['recent-graduate'] },
    },
    {
      title:
        'not yet known: Decile 1 to 4, or a letter of low income with at most Rp4,000,000 of parents’ income (or Rp750,000 a head)',
      on: '2026-03-01',
      facts: {
        ...met,
        'household.decile': null,
        'household.povertyLetter': null,
        'household.parentsIncome': null,
        'household.incomePerMember': null,
      },
      expect: { verdict: 'cannot-tell', unknown: ['poverty'] },
    },
  ],
});
