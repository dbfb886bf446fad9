import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.healthInsurance': 'state-paid-stopped',
  'household.careLetter': true,
  'household.povertyConfirmed': true,
};

export const programme = defineProgramme({
  id: 'pbi-jkn-reactivation',
  route: 'here',
  name: { id: 'Reaktivasi PBI-JKN yang Nonaktif', en: 'Reactivating state-paid health insurance' },
  aliases: ['bpjs mati', 'kis tidak aktif', 'reaktivasi'],
  summary: {
    id: 'BPJS gratis tiba-tiba tidak aktif padahal perlu berobat? Bisa diaktifkan lagi lewat desa atau dinas sosial dengan surat dari Puskesmas/rumah sakit.',
    en: 'Insurance stopped although you need care? Village or social office can switch it on again with a letter from a health facility.',
  },
  where: {
    id: 'Operator SIKS-NG desa/kelurahan atau dinas sosial, bawa surat fasilitas kesehatan.',
    en: 'The SIKS-NG operator of the village, or the social office; bring the letter of the clinic or hospital.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'neglected-elderly', 'disability', 'vulnerable-children', 'vulnerable-women'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Kementerian Sosial; BPJS Kesehatan', local: 'Desa/kelurahan; dinas sosial' },
  state: {
    kind: 'active',
    say: {
      id: 'Menurut Kemensos, berkas lengkap bisa selesai dalam sehari.',
      en: 'Kemensos says that a complete file can be handled within a day.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Riwara, 21 Feb 2026: reaktivasi PBI JK lewat desa atau kelurahan',
        url: 'https://riwara.id/news/478/21-02-2026/reaktivasi-pbi-jk-kini-lebih-mudah-dan-cepat-bisa-dilakukan-melalui-desa-atau-kelurahan-ini-mekanismenya',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
      {
        title: 'Suara.com, 18 Feb 2026: reaktivasi PBI bisa sehari selesai',
        url: 'https://amp.suara.com/news/2026/02/18/194631/latih-operator-dinsos-cara-reaktivasi-bpjs-pbi-kemensos-pastikan-pengajuan-bisa-sehari-selesai',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['health'],
  conditions: [
    {
      id: 'was-stopped',
      because: { id: 'BPJS dari pemerintah dimatikan', en: 'State-paid insurance was stopped' },
      when: { fact: 'household.healthInsurance', is: 'state-paid-stopped' },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'care-letter',
      because: {
        id: 'Ada surat perlu berobat dari Puskesmas atau rumah sakit, atau sakit berat menahun',
        en: 'A letter says that treatment is needed, or the illness is serious or chronic',
      },
      when: {
        any: [
          { fact: 'household.careLetter', is: true },
          { fact: 'household.seriousIllness', is: true },
        ],
      },
      knownBy: 'officer',
      confidence: 'sourced',
      note: {
        id: 'Tidak harus sakit menahun; melahirkan pun boleh. Pada Februari 2026 pasien sakit menahun dipulihkan tanpa diminta.',
        en: 'It need not be chronic; childbirth counts. In February 2026 chronic patients were restored without applying.',
      },
    },
    {
      id: 'confirmed-poor',
      because: {
        id: 'Dinas sosial memastikan tidak mampu, atau sakit berat menahun',
        en: 'The social office confirms low income, or the illness is serious or chronic',
      },
      when: {
        any: [
          { fact: 'household.povertyConfirmed', is: true },
          { fact: 'household.seriousIllness', is: true },
        ],
      },
      knownBy: 'officer',
      confidence: 'sourced',
      note: {
        id: 'Untuk sakit berat, desil di atas 5 bukan halangan; data diperbaiki sesudahnya.',
        en: 'With a serious illness a decile above 5 is no bar; the data are corrected afterwards.',
      },
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
      legalBasis: [{ title: 'Permensos 3/2026', confidence: 'sourced', checkedOn: '2026-11-23' }],
      sources: [
        {
          title: 'Babe Indonesia, 18 Feb 2026: Pusdatin Kemensos membimbing reaktivasi PBI',
          url: 'https://babeindonesia.com/read/6606274/kemensos-bimbing-operator-data-dinsos-se-indonesia-cara-reaktivasi-pbi',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Justisio: Permensos 3/2026, tata cara pengaktifan kembali PBI JK',
          url: 'https://justisio.com/blog/PBI-BPJS',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [
    {
      who: { id: 'peserta', en: 'member' },
      duty: {
        id: 'memperbarui data dalam dua putaran DTSEN berikutnya',
        en: 'update the data in the next two registry rounds',
      },
    },
  ],
  papers: [
    {
      id: 'care-letter',
      name: {
        id: 'Surat perlu berobat dari Puskesmas atau rumah sakit',
        en: 'Letter from a health facility that care is needed',
      },
      ifLost: { id: 'Minta lagi ke Puskesmas atau rumah sakit.', en: 'Ask the Puskesmas or hospital again.' },
    },
    {
      id: 'poverty-letter',
      name: { id: 'SKTM', en: 'Letter of low income (SKTM)' },
      optional: true,
      ifLost: { id: 'Desa atau kelurahan membuat lagi, gratis.', en: 'The village writes it again, free.' },
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
      id: 'kk',
      name: { id: 'Kartu Keluarga (KK)', en: 'Family card (KK)' },
      ifLost: {
        id: 'Dukcapil mencetak ulang gratis; bisa lewat desa.',
        en: 'Dukcapil prints it again free; the village can help.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 1, confidence: 'sourced' },
  steps: [
    {
      id: 'start',
      title: {
        id: 'Minta surat dari Puskesmas/rumah sakit',
        en: 'Ask the Puskesmas or hospital for a letter',
      },
      holder: 'person',
      todo: {
        id: 'Hari ini minta surat perlu berobat di Puskesmas atau rumah sakit. Bawa surat itu, KTP, dan KK ke operator desa/kelurahan atau dinas sosial.',
        en: 'Today ask the Puskesmas or hospital for a letter that you need care. Take it with KTP and KK to the village operator or the social office.',
      },
    },
    {
      id: 'provider',
      title: {
        id: 'Ajukan lewat operator SIKS-NG desa atau dinas sosial',
        en: 'Apply through the village operator or the social office',
      },
      // Its own time is nobody's promise: the ministry's day counts from a complete file.
      holder: 'social-office',
      days: 1,
      daysConfidence: 'uncertain',
    },
    {
      id: 'ministry',
      title: { id: 'Kemensos dan BPJS memeriksa', en: 'Kemensos and BPJS check' },
      holder: 'ministry',
      days: 1,
      daysConfidence: 'sourced',
    },
    { id: 'provider-2', title: { id: 'Status aktif kembali', en: 'Active again' }, holder: 'provider' },
  ],
  contacts: [
    { label: 'BPJS Kesehatan Care Center', reach: '165', confidence: 'known' },
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
  ],
  identity: 'required',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'known' },
  sources: [
    {
      title: 'Babe Indonesia, 18 Feb 2026: Pusdatin Kemensos membimbing reaktivasi PBI',
      url: 'https://babeindonesia.com/read/6606274/kemensos-bimbing-operator-data-dinsos-se-indonesia-cara-reaktivasi-pbi',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Desa Klampok: KIS PBI Mei 2025, 7.397.277 dinonaktifkan',
      url: 'https://www.klampok.id/?p=4801',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Justisio: Permensos 3/2026, tata cara pengaktifan kembali PBI JK',
      url: 'https://justisio.com/blog/PBI-BPJS',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Riwara, 21 Feb 2026: reaktivasi PBI JK lewat desa atau kelurahan',
      url: 'https://riwara.id/news/478/21-02-2026/reaktivasi-pbi-jk-kini-lebih-mudah-dan-cepat-bisa-dilakukan-melalui-desa-atau-kelurahan-ini-mekanismenya',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Suara.com, 18 Feb 2026: reaktivasi PBI bisa sehari selesai',
      url: 'https://amp.suara.com/news/2026/02/18/194631/latih-operator-dinsos-cara-reaktivasi-bpjs-pbi-kemensos-pastikan-pengajuan-bisa-sehari-selesai',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['February 2026: reactivation opened at village level'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: State-paid insurance was stopped',
      on: '2026-03-01',
      facts: { ...met, 'household.healthInsurance': 'state-paid' },
      expect: { verdict: 'unlikely', unmet: ['was-stopped'] },
    },
    {
      title: 'not met: A letter says that treatment is needed, or the illness is serious or chronic',
      on: '2026-03-01',
      facts: { ...met, 'household.careLetter': false, 'household.seriousIllness': false },
      expect: { verdict: 'unlikely', unmet: ['care-letter'] },
    },
    {
      title: 'not met: The social office confirms low income, or the illness is serious or chronic',
      on: '2026-03-01',
      facts: { ...met, 'household.povertyConfirmed': false, 'household.seriousIllness': false },
      expect: { verdict: 'unlikely', unmet: ['confirmed-poor'] },
    },
    {
      title: 'not yet known: State-paid insurance was stopped',
      on: '2026-03-01',
      facts: { ...met, 'household.healthInsurance': null },
      expect: { verdict: 'cannot-tell', unknown: ['was-stopped'] },
    },
    {
      title: 'not yet known: A letter says that treatment is needed, or the illness is serious or chronic',
      on: '2026-03-01',
      facts: { ...met, 'household.careLetter': null, 'household.seriousIllness': null },
      expect: { verdict: 'cannot-tell', unknown: ['care-letter'] },
    },
    {
      title: 'not yet known: The social office confirms low income, or the illness is serious or chronic',
      on: '2026-03-01',
      facts: { ...met, 'household.povertyConfirmed': null, 'household.seriousIllness': null },
      expect: { verdict: 'cannot-tell', unknown: ['confirmed-poor'] },
    },
    {
      title: 'dialysis tomorrow: a serious illness needs no proof of poverty first',
      on: '2026-03-01',
      facts: {
        'household.decile': 8,
        'household.healthInsurance': 'state-paid-stopped',
        'household.seriousIllness': true,
      },
      expect: { verdict: 'likely' },
    },
  ],
});
