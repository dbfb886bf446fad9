import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 12 }], 'household.decile': 2, 'household.boardingAgreed': true };

export const programme = defineProgramme({
  id: 'sekolah-rakyat',
  route: 'refer',
  name: { id: 'Sekolah Rakyat', en: 'Sekolah Rakyat boarding school' },
  aliases: ['sekolah rakyat', 'sekolah asrama gratis'],
  summary: {
    id: 'Sekolah asrama gratis untuk anak keluarga paling kurang mampu. Makan, seragam, dan tempat tinggal ditanggung. Petugas mencari anaknya, tanpa pendaftaran umum.',
    en: 'A free boarding school for children of the poorest families. Officers look for the children; there is no open registration.',
  },
  where: { id: 'Dinas sosial atau pendamping PKH.', en: 'The social office or the PKH facilitator.' },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['vulnerable-children', 'poor-near-poor'],
  aims: ['basic-needs', 'social-protection', 'empowerment'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; pendamping PKH' },
  state: {
    kind: 'active',
    say: {
      id: 'Penjaringan 2026/2027 di satu kabupaten berlangsung 9 Februari sampai 31 Maret 2026; tiap daerah berbeda.',
      en: 'In one regency the 2026/2027 listing ran from 9 February to 31 March 2026; each differs.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Kabar Terdepan, 11 Feb 2026: validasi DTSEN desil 1-2 Sekolah Rakyat Sragen',
        url: 'https://kabarterdepan.com/validasi-dtsen-desil-1-2-kunci-sekolah-rakyat',
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
      id: 'school-age',
      because: { id: 'Ada anak usia sekolah', en: 'There is a child of school age' },
      when: { anyMember: { fact: 'member.age', between: [6, 18.99] } },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'poverty',
      because: {
        id: 'Desil 1 sampai 3, atau petugas menilai sangat kurang mampu',
        en: 'Decile 1 to 3, or an officer found that the family has very little income',
      },
      when: {
        any: [
          { fact: 'household.decile', atMost: 3 },
          { fact: 'household.extremelyPoor', is: true },
        ],
      },
      knownBy: 'registry',
      confidence: 'sourced',
      note: { id: 'Desil 3 hanya bila masih ada tempat.', en: 'Decile 3 only where places remain.' },
    },
    {
      id: 'parents-agree',
      because: {
        id: 'Orang tua setuju anak tinggal di asrama sampai lulus',
        en: 'The parents agree to boarding until graduation',
      },
      when: { fact: 'household.boardingAgreed', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'decile-1-2',
      because: { id: 'Desil 1 dan 2 didahulukan', en: 'Deciles 1 and 2 come first' },
      when: { fact: 'household.decile', atMost: 2 },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service', 'in-kind'],
      confidence: 'sourced',
      legalBasis: [{ title: 'Inpres 8/2025', confidence: 'known', checkedOn: '2026-11-23' }],
      sources: [
        {
          title: 'Merah Putih, 2025: syarat Sekolah Rakyat',
          url: 'https://www.merahputih.com/post/read/sekolah-rakyat-berbasis-asrama-biaya-100-gratis-simak-syarat-daftar-dan-tahapan-seleksinya',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kabar Terdepan, 11 Feb 2026: validasi DTSEN desil 1-2 Sekolah Rakyat Sragen',
          url: 'https://kabarterdepan.com/validasi-dtsen-desil-1-2-kunci-sekolah-rakyat',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Inpres 8/2025 pengentasan kemiskinan ekstrem',
          tier: 'regulation',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [
    {
      who: { id: 'murid', en: 'pupil' },
      duty: { id: 'tinggal di asrama sampai lulus', en: 'live in the dormitory and finish' },
    },
  ],
  papers: [
    {
      id: 'registry-screenshot',
      name: { id: 'Tangkapan layar DTSEN atau Cek Bansos', en: 'Screenshot of the registry' },
      ifLost: {
        id: 'Ambil lagi di Cek Bansos, atau minta tolong desa.',
        en: 'Take it again in Cek Bansos, or ask the village.',
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
      id: 'birth-certificate',
      name: { id: 'Akta kelahiran', en: 'Birth certificate' },
      ifLost: {
        id: 'Dukcapil menerbitkan kutipan kedua, gratis.',
        en: 'Dukcapil issues a second copy, free.',
      },
    },
    {
      id: 'diploma',
      name: { id: 'Ijazah', en: 'School certificate' },
      ifLost: {
        id: 'Sekolah membuat surat keterangan pengganti ijazah.',
        en: 'The school writes a replacement letter.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 120, confidence: 'proposed' },
  steps: [
    {
      id: 'provider',
      title: { id: 'Petugas mencari anak', en: 'Officers look for children' },
      holder: 'provider',
    },
    { id: 'provider-2', title: { id: 'Kunjungan rumah', en: 'Home visit' }, holder: 'provider' },
    {
      id: 'provider-3',
      title: { id: 'Tes kesehatan dan minat', en: 'Health test and check of what the child needs' },
      holder: 'provider',
    },
    { id: 'provider-4', title: { id: 'Penetapan', en: 'Decision' }, holder: 'provider' },
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
      title: 'Merah Putih, 2025: syarat Sekolah Rakyat',
      url: 'https://www.merahputih.com/post/read/sekolah-rakyat-berbasis-asrama-biaya-100-gratis-simak-syarat-daftar-dan-tahapan-seleksinya',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Kabar Terdepan, 11 Feb 2026: validasi DTSEN desil 1-2 Sekolah Rakyat Sragen',
      url: 'https://kabarterdepan.com/validasi-dtsen-desil-1-2-kunci-sekolah-rakyat',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Opened July 2025'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: There is a child of school age',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 5 }] },
      expect: { verdict: 'unlikely', unmet: ['school-age'] },
    },
    {
      title: 'not met: Decile 1 to 3, or an officer found that the family has very little income',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': 6, 'household.extremelyPoor': false },
      expect: { verdict: 'unlikely', unmet: ['poverty'] },
    },
    {
      title: 'not met: The parents agree to boarding until graduation',
      on: '2026-03-01',
      facts: { ...met, 'household.boardingAgreed': false },
      expect: { verdict: 'unlikely', unmet: ['parents-agree'] },
    },
    {
      title: 'not yet known: There is a child of school age',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['school-age'] },
    },
    {
      title: 'not yet known: Decile 1 to 3, or an officer found that the family has very little income',
      on: '2026-03-01',
      facts: { ...met, 'household.decile': null, 'household.extremelyPoor': null },
      expect: { verdict: 'cannot-tell', unknown: ['poverty'] },
    },
    {
      title: 'not yet known: The parents agree to boarding until graduation',
      on: '2026-03-01',
      facts: { ...met, 'household.boardingAgreed': null },
      expect: { verdict: 'cannot-tell', unknown: ['parents-agree'] },
    },
  ],
});
