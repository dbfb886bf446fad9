import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 17 }], 'household.hasJobAccount': true };

export const programme = defineProgramme({
  id: 'vocational-blk',
  route: 'refer',
  name: { id: 'Pelatihan Vokasi Nasional (BLK / BPVP Kemnaker)', en: 'Vocational training (BLK)' },
  aliases: ['blk', 'kursus', 'pelatihan kerja'],
  summary: {
    id: 'Kursus keterampilan gratis (menjahit, las, komputer, tata boga, dan lain-lain) dengan uang transport dan sertifikat.',
    en: 'Free courses (sewing, welding, computers, cooking and more) with travel money and a certificate.',
  },
  where: {
    id: 'skillhub.kemnaker.go.id atau BLK/BPVP terdekat.',
    en: 'skillhub.kemnaker.go.id, or the nearest BLK or BPVP.',
  },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: [
    'poor-near-poor',
    'disability',
    'vulnerable-women',
    'vulnerable-children',
    'disaster-conflict-survivors',
  ],
  aims: ['empowerment'],
  owner: { national: 'Kementerian Ketenagakerjaan', local: 'BLK daerah; dinas tenaga kerja' },
  state: {
    kind: 'active',
    say: {
      id: '2026: tiga gelombang, sekitar 70.000 tempat.',
      en: '2026: three batches, about 70,000 places.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Okezone, 28 Feb 2026: Pelatihan Vokasi Nasional 2026',
        url: 'https://economy.okezone.com/read/2026/02/28/320/3204207/20-ribu-peserta-bisa-ikut-pelatihan-vokasi-secara-gratis-ini-cara-daftarnya',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
      {
        title: 'Okezone, 8 Mar 2026: pendaftaran pelatihan vokasi batch 1 diperpanjang',
        url: 'https://economy.okezone.com/read/2026/03/08/320/3205756/pendaftaran-pelatihan-vokasi-batch-1-2026-diperpanjang-hingga-24-maret-ini-cara-daftarnya',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['work'],
  conditions: [
    {
      id: 'age-17',
      because: { id: 'Ada yang berumur 17 tahun ke atas', en: 'Somebody is 17 or older' },
      when: { anyMember: { fact: 'member.age', atLeast: 17 } },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'job-account',
      because: { id: 'Punya akun SIAPkerja', en: 'Has a SIAPkerja account' },
      when: { fact: 'household.hasJobAccount', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'recent-graduate',
      because: {
        id: 'Lulusan SMA sederajat 3 tahun terakhir didahulukan',
        en: 'Those who left school in the last 3 years come first',
      },
      when: { anyMember: { fact: 'member.yearsSinceGraduation', atMost: 3 } },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2026-01-01',
      foundIn: [2026],
      kinds: ['service', 'cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 13/2003', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Perpres 68/2022', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Okezone, 28 Feb 2026: Pelatihan Vokasi Nasional 2026',
          url: 'https://economy.okezone.com/read/2026/02/28/320/3204207/20-ribu-peserta-bisa-ikut-pelatihan-vokasi-secara-gratis-ini-cara-daftarnya',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Perpres 68/2022 revitalisasi pelatihan vokasi',
          tier: 'regulation',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'transport',
          label: { id: 'Uang transport', en: 'Travel money' },
          rupiah: 20000,
          per: 'person',
          period: 'day',
          confidence: 'sourced',
          note: { id: 'Tiap hari pelatihan.', en: 'For each training day.' },
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'peserta pelatihan', en: 'trainee' },
      duty: {
        id: 'mengikuti seluruh pelatihan dan uji kompetensi',
        en: 'attend the whole course and the test',
      },
    },
  ],
  papers: [
    {
      id: 'nik',
      name: { id: 'NIK', en: 'Identity number (NIK)' },
      ifLost: { id: 'Tanyakan ke Dukcapil atau desa; gratis.', en: 'Ask Dukcapil or the village; free.' },
    },
    {
      id: 'diploma',
      name: { id: 'Ijazah', en: 'School certificate' },
      ifLost: {
        id: 'Sekolah membuat surat keterangan pengganti ijazah.',
        en: 'The school writes a replacement letter.',
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
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Buat akun SIAPkerja', en: 'Make a SIAPkerja account' },
      holder: 'person',
      todo: {
        id: 'skillhub.kemnaker.go.id atau BLK/BPVP terdekat.',
        en: 'skillhub.kemnaker.go.id, or the nearest BLK or BPVP.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Isi penilaian diri Siap Latih', en: 'Fill in the training self-check (Siap Latih)' },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Wawancara', en: 'Interview' }, holder: 'provider' },
    { id: 'provider-2', title: { id: 'Ikut pelatihan', en: 'Training' }, holder: 'provider' },
  ],
  contacts: [{ label: 'Call center Kemnaker', reach: '1500630', confidence: 'known' }],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'known' },
  sources: [
    {
      title: 'Okezone, 28 Feb 2026: Pelatihan Vokasi Nasional 2026',
      url: 'https://economy.okezone.com/read/2026/02/28/320/3204207/20-ribu-peserta-bisa-ikut-pelatihan-vokasi-secara-gratis-ini-cara-daftarnya',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Okezone, 8 Mar 2026: pendaftaran pelatihan vokasi batch 1 diperpanjang',
      url: 'https://economy.okezone.com/read/2026/03/08/320/3205756/pendaftaran-pelatihan-vokasi-batch-1-2026-diperpanjang-hingga-24-maret-ini-cara-daftarnya',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['National programme launched for 2026 with transport money and accident/death cover'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 20000 },
    },
    {
      title: 'not met: Somebody is 17 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 15 }] },
      expect: { verdict: 'unlikely', unmet: ['age-17'] },
    },
    {
      title: 'not met: Has a SIAPkerja account',
      on: '2026-03-01',
      facts: { ...met, 'household.hasJobAccount': false },
      expect: { verdict: 'unlikely', unmet: ['job-account'] },
    },
    {
      title: 'not yet known: Somebody is 17 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['age-17'] },
    },
    {
      title: 'not yet known: Has a SIAPkerja account',
      on: '2026-03-01',
      facts: { ...met, 'household.hasJobAccount': null },
      expect: { verdict: 'cannot-tell', unknown: ['job-account'] },
    },
  ],
});
