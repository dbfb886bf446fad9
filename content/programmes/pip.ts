import { defineProgramme } from '#core/programme/programme.ts';
import { editions } from './_pip-amounts.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.school': 'kindergarten', 'member.markedForPip': true }] };

export const programme = defineProgramme({
  id: 'pip',
  route: 'refer',
  name: { id: 'Program Indonesia Pintar (PIP) / Kartu Indonesia Pintar', en: 'School aid (PIP)' },
  aliases: ['pip', 'kip', 'kartu indonesia pintar', 'bantuan sekolah'],
  summary: {
    id: 'Uang bantuan sekolah tahunan untuk murid TK sampai SMA dari keluarga kurang mampu. Dipakai membeli seragam, buku, alat tulis, atau ongkos.',
    en: 'Yearly school money for pupils of families with little income, for uniforms, books or travel.',
  },
  where: {
    id: 'Sekolah/madrasah (operator Dapodik atau EMIS); cek di pip.kemendikdasmen.go.id.',
    en: 'The school or madrasah (its Dapodik or EMIS operator); check at pip.kemendikdasmen.go.id.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: [
    'vulnerable-children',
    'poor-near-poor',
    'disability',
    'disaster-conflict-survivors',
    'remote-indigenous',
  ],
  aims: ['basic-needs', 'social-protection', 'prevention'],
  owner: {
    national: 'Kementerian Pendidikan Dasar dan Menengah; Kementerian Agama',
    local: 'Dinas pendidikan; sekolah',
  },
  state: {
    kind: 'active',
    say: {
      id: '2026: 18,5 juta murid dan 888.000 murid TK.',
      en: '2026: 18.5 million pupils and 888,000 in kindergarten.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Medcom, 9 Feb 2026: PIP untuk murid TK mulai 2026, jadwal termin',
        url: 'https://www.medcom.id/pendidikan/news-pendidikan/zNAdGZ3K-pendirian-1-tk-1-desa-mulai-tahun-2026-dukung-wajib-belajar-13-tahun',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['school'],
  conditions: [
    {
      id: 'pupil',
      because: {
        id: 'Ada murid TK sampai SMA atau sederajat, umur 6 sampai 21 (TK boleh lebih muda)',
        en: 'There is a pupil from kindergarten to senior secondary, aged 6 to 21 (younger in kindergarten)',
      },
      when: {
        anyMember: {
          any: [
            { fact: 'member.school', is: 'kindergarten' },
            {
              all: [
                {
                  fact: 'member.school',
                  oneOf: ['primary', 'junior', 'senior', 'package-a', 'package-b', 'package-c', 'special'],
                },
                { fact: 'member.age', between: [6, 21.99] },
              ],
            },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'marked',
      because: {
        id: 'Sekolah menandai murid layak PIP di Dapodik',
        en: 'The school has marked the pupil as fit for PIP',
      },
      when: {
        anyMember: {
          all: [
            {
              fact: 'member.school',
              oneOf: [
                'kindergarten',
                'primary',
                'junior',
                'senior',
                'package-a',
                'package-b',
                'package-c',
                'special',
              ],
            },
            { fact: 'member.markedForPip', is: true },
          ],
        },
      },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'receives-aid',
      because: { id: 'Keluarga PKH atau sembako didahulukan', en: 'Families on PKH or food aid come first' },
      when: { fact: 'household.receives', oneOf: ['pkh', 'sembako'] },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'decile-1-4',
      because: { id: 'Desil 1 sampai 4 didahulukan', en: 'Deciles 1 to 4 come first' },
      when: { fact: 'household.decile', atMost: 4 },
      knownBy: 'registry',
      confidence: 'uncertain',
    },
    {
      id: 'special',
      because: {
        id: 'Yatim piatu, tinggal di panti, disabilitas, terdampak bencana, atau daerah terpencil didahulukan',
        en: 'Orphans, children in homes, disability, disaster and remote areas come first',
      },
      when: {
        any: [
          {
            anyMember: {
              any: [
                { fact: 'member.orphan', oneOf: ['father', 'mother', 'both', 'neglected'] },
                { fact: 'member.inCareHome', is: true },
                { fact: 'member.disability', oneOf: ['some', 'severe'] },
              ],
            },
          },
          { fact: 'household.affectedByDisaster', is: true },
          { fact: 'household.origin', oneOf: ['remote-area'] },
        ],
      },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  urgent: [],
  editions: editions,
  duties: [
    {
      who: { id: 'murid', en: 'pupil' },
      duty: {
        id: 'mengaktifkan rekening SimPel sebelum batas waktu tahunan',
        en: 'activate the SimPel account before the yearly deadline',
      },
    },
  ],
  papers: [
    {
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
    {
      id: 'pupil-number',
      name: { id: 'NISN atau NPSN', en: 'Pupil or school number' },
      ifLost: { id: 'Tanyakan ke sekolah.', en: 'Ask the school.' },
    },
    {
      id: 'nik',
      name: { id: 'NIK', en: 'Identity number (NIK)' },
      ifLost: { id: 'Tanyakan ke Dukcapil atau desa; gratis.', en: 'Ask Dukcapil or the village; free.' },
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
      id: 'account-letter',
      name: { id: 'Surat aktivasi dari sekolah', en: 'Activation letter from the school' },
      ifLost: { id: 'Sekolah membuat lagi.', en: 'The school writes it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 120, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Lapor ke sekolah', en: 'Tell the school' },
      holder: 'person',
      todo: {
        id: 'Sekolah/madrasah (operator Dapodik atau EMIS); cek di pip.kemendikdasmen.go.id.',
        en: 'The school or madrasah (its Dapodik or EMIS operator); check at pip.kemendikdasmen.go.id.',
      },
    },
    {
      id: 'school',
      title: { id: 'Sekolah menandai layak PIP di Dapodik', en: 'The school marks the pupil in Dapodik' },
      holder: 'school',
    },
    {
      id: 'school-2',
      title: { id: 'Dinas pendidikan mengusulkan', en: 'The education office proposes' },
      holder: 'school',
    },
    {
      id: 'ministry',
      title: { id: 'Kementerian menetapkan SK', en: 'The ministry decides' },
      holder: 'ministry',
    },
    {
      id: 'bank',
      title: { id: 'Aktivasi rekening, tarik dana', en: 'Activate the account, draw the money' },
      holder: 'bank',
    },
  ],
  contacts: [{ label: 'ULT Kemendikdasmen', reach: '177', confidence: 'known' }],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    {
      title: 'Persesjen 20/2021: juklak PIP Dikdasmen (usia 6-21)',
      url: 'https://jammadrasah.blogspot.com/2021/11/download-persesjen-nomor-20-tahun-2021.html',
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
    {
      title: 'Radar Utara, 2024: PIP jenjang menengah naik menjadi Rp1.800.000',
      url: 'https://radarutara.bacakoran.co/amp/5758/tracking-dtks-ratusan-anak-potensial-dapat-bansos-pendidikan-hingga-jutaan-rupiah/16',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['SMA/SMK raised from Rp1.000.000 to Rp1.800.000 (2024)', 'TK pupils added in 2026 at Rp450.000'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 450000 },
    },
    {
      title:
        'not met: There is a pupil from kindergarten to senior secondary, aged 6 to 21 (younger in kindergarten)',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.school': 'none', 'member.markedForPip': true }] },
      expect: { verdict: 'unlikely', unmet: ['pupil', 'marked'] },
    },
    {
      title: 'not met: The school has marked the pupil as fit for PIP',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.school': 'none', 'member.markedForPip': true }] },
      expect: { verdict: 'unlikely', unmet: ['pupil', 'marked'] },
    },
    {
      title:
        'not yet known: There is a pupil from kindergarten to senior secondary, aged 6 to 21 (younger in kindergarten)',
      on: '2026-03-01',
      facts: {
        ...met,
        members: [{ 'member.school': null, 'member.markedForPip': true, 'member.age': null }],
      },
      expect: { verdict: 'cannot-tell', unknown: ['pupil', 'marked'] },
    },
    {
      title: 'not yet known: The school has marked the pupil as fit for PIP',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.school': null, 'member.markedForPip': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['pupil', 'marked'] },
    },
    {
      title: 'one pupil in primary and one in senior secondary',
      on: '2026-03-01',
      facts: {
        ...met,
        members: [
          { 'member.age': 8, 'member.school': 'primary', 'member.markedForPip': true },
          { 'member.age': 16, 'member.school': 'senior', 'member.markedForPip': true },
        ],
      },
      expect: { verdict: 'likely', rupiah: 2250000 },
    },
  ],
});
