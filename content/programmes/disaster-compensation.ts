import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.deaths': 1, 'household.onDecree': true, 'household.heirVerified': true };

export const programme = defineProgramme({
  id: 'disaster-compensation',
  route: 'here',
  name: { id: 'Santunan Ahli Waris dan Korban Luka Berat', en: 'Compensation for death and injury' },
  aliases: ['santunan', 'ahli waris', 'korban meninggal'],
  summary: {
    id: 'Rp15 juta untuk ahli waris tiap orang yang meninggal dan Rp5 juta untuk orang yang luka berat akibat bencana.',
    en: 'Rp15 million for the heirs of each person who died and Rp5 million for a serious injury.',
  },
  where: {
    id: 'Desa/posko, lalu dinas sosial kabupaten/kota.',
    en: 'The village or relief post, then the social office of your regency or city.',
  },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['social-protection'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; bupati/wali kota' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Kontan, 3 Feb 2026: santunan ahli waris Rp15 juta, isi hunian, jadup',
        url: 'https://amp.kontan.co.id/news/kemensos-siapkan-rp15-juta-santunan-ahli-waris-bencana-cek-syaratnya',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['disaster'],
  conditions: [
    {
      id: 'loss',
      because: {
        id: 'Ada keluarga yang meninggal atau luka berat karena bencana',
        en: 'Somebody of the family died or was seriously injured',
      },
      when: {
        any: [
          { fact: 'household.deaths', atLeast: 1 },
          { fact: 'household.seriouslyInjured', atLeast: 1 },
        ],
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'on-decree',
      because: {
        id: 'Nama masuk SK bupati atau wali kota',
        en: 'Named in the decree of the regent or mayor',
      },
      when: { fact: 'household.onDecree', is: true },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'heir',
      because: {
        id: 'Ahli waris sudah diperiksa petugas (tidak perlu untuk orang yang luka)',
        en: 'An officer checked the heir (not needed for an injury)',
      },
      when: {
        any: [
          { fact: 'household.heirVerified', is: true },
          { fact: 'household.deaths', is: 0 },
        ],
      },
      knownBy: 'officer',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025, 2026],
      kinds: ['cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Permensos 4/2015', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 10/2020', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Kontan, 3 Feb 2026: santunan ahli waris Rp15 juta, isi hunian, jadup',
          url: 'https://amp.kontan.co.id/news/kemensos-siapkan-rp15-juta-santunan-ahli-waris-bencana-cek-syaratnya',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'IDN Times, 31 Dec 2025: jadup Rp15 ribu per hari, santunan',
          url: 'https://www.idntimes.com/news/indonesia/mensos-siapkan-jaminan-hidup-korban-bencana-rp15-ribu-per-hari-00-481xk-65kdgk',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Teras Jabar: bantuan banjir Kab. Banjar dengan nilai yang sama',
          url: 'https://terasjabar.id/mensos-pastikan-logistik-dan-bantuan-bagi-warga-terdampak-banjir-di-kabupaten-banjar-kalimantan-selatan/2',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Permensos 4/2015: bantuan uang tunai bagi korban bencana',
          url: 'https://studylibid.com/doc/1088286/file',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      channel: { id: 'bank Himbara atau PT Pos', en: 'a state bank or PT Pos' },
      components: [
        {
          id: 'death',
          label: { id: 'Ahli waris orang yang meninggal', en: 'Heirs of a person who died' },
          rupiah: 15000000,
          per: 'deceased',
          period: 'once',
          count: { fact: 'household.deaths' },
          confidence: 'sourced',
        },
        {
          id: 'injury',
          label: { id: 'Orang yang luka berat', en: 'Serious injury' },
          rupiah: 5000000,
          per: 'person',
          period: 'once',
          count: { fact: 'household.seriouslyInjured' },
          confidence: 'sourced',
        },
      ],
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
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
    {
      id: 'death-letter',
      name: { id: 'Akta atau surat kematian', en: 'Death certificate or letter' },
      ifLost: {
        id: 'Minta surat dari desa, rumah sakit, atau Dukcapil.',
        en: 'Ask the village, hospital or Dukcapil.',
      },
    },
    {
      id: 'heir-letter',
      name: { id: 'Keterangan ahli waris dari desa', en: 'Letter of heirs from the village' },
      ifLost: { id: 'Desa membuat lagi.', en: 'The village writes it again.' },
    },
    {
      id: 'bank-book',
      name: { id: 'Buku tabungan atau nomor rekening', en: 'Bank book or account number' },
      ifLost: {
        id: 'Bank menerbitkan buku baru dengan KTP atau keterangan desa.',
        en: 'The bank issues a new one with an identity card or village letter.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 45, confidence: 'proposed' },
  steps: [
    {
      id: 'disaster-office',
      title: {
        id: 'BNPB/BPBD mendata yang meninggal dan luka',
        en: 'Names from BNPB or the disaster office',
      },
      holder: 'disaster-office',
    },
    {
      id: 'regent',
      title: { id: 'Ditetapkan bupati/wali kota', en: 'Decided by the regent or mayor' },
      holder: 'regent',
    },
    {
      id: 'province',
      title: {
        id: 'Forkopimda dan dinas sosial provinsi memeriksa',
        en: 'Checked by regional leaders and the provincial office',
      },
      holder: 'province',
    },
    {
      id: 'ministry',
      title: { id: 'Pencocokan Kemendagri/Dukcapil', en: 'Matched by the civil registry' },
      holder: 'ministry',
    },
    { id: 'ministry-2', title: { id: 'Kemensos menyalurkan', en: 'Kemensos pays' }, holder: 'ministry' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
  ],
  identity: 'helpful',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'IDN Times, 31 Dec 2025: jadup Rp15 ribu per hari, santunan',
      url: 'https://www.idntimes.com/news/indonesia/mensos-siapkan-jaminan-hidup-korban-bencana-rp15-ribu-per-hari-00-481xk-65kdgk',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Paradapos: alur pendataan dan penyaluran bantuan pascabencana',
      url: 'https://www.paradapos.com/nasional/pr-105161/santunan-rp15-juta-dari-mensos-untuk-ahli-waris-korban-tewas-banjir-sumatra-rincian-lengkap-bantuan-sosial?page=2',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Kontan, 3 Feb 2026: santunan ahli waris Rp15 juta, isi hunian, jadup',
      url: 'https://amp.kontan.co.id/news/kemensos-siapkan-rp15-juta-santunan-ahli-waris-bencana-cek-syaratnya',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    { title: 'Permensos 4/2015', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: ['Same amounts used for the Sumatra and South Kalimantan floods 2025-2026'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'likely', rupiah: 15000000 },
    },
    {
      title: 'not met: Somebody of the family died or was seriously injured',
      on: '2026-03-01',
      facts: { ...met, 'household.deaths': 0, 'household.seriouslyInjured': 0 },
      expect: { verdict: 'unlikely', unmet: ['loss'] },
    },
    {
      title: 'not met: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': false },
      expect: { verdict: 'unlikely', unmet: ['on-decree'] },
    },
    {
      title: 'not met: An officer checked the heir (not needed for an injury)',
      on: '2026-03-01',
      facts: { ...met, 'household.heirVerified': false },
      expect: { verdict: 'unlikely', unmet: ['heir'] },
    },
    {
      title: 'not yet known: Somebody of the family died or was seriously injured',
      on: '2026-03-01',
      facts: { ...met, 'household.deaths': null, 'household.seriouslyInjured': null },
      expect: { verdict: 'cannot-tell', unknown: ['loss'] },
    },
    {
      title: 'not yet known: Named in the decree of the regent or mayor',
      on: '2026-03-01',
      facts: { ...met, 'household.onDecree': null },
      expect: { verdict: 'cannot-tell', unknown: ['on-decree'] },
    },
    {
      title: 'not yet known: An officer checked the heir (not needed for an injury)',
      on: '2026-03-01',
      facts: { ...met, 'household.deaths': null, 'household.heirVerified': null },
      expect: { verdict: 'cannot-tell', unknown: ['loss', 'heir'] },
    },
    {
      title: 'one death and one serious injury',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': true, 'household.seriouslyInjured': 1 },
      expect: { verdict: 'likely', rupiah: 20000000 },
    },
  ],
});
