import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  members: [{ 'member.age': 75 }],
  'household.listed': true,
  'household.stateWork': [],
  'household.nikMatches': true,
  'household.proposedByDistrict': true,
  'household.receives': [],
};

export const programme = defineProgramme({
  id: 'elderly-disability-meals',
  route: 'refer',
  name: { id: 'Permakanan / MBG Lansia dan Disabilitas', en: 'Meals for older and disabled people' },
  aliases: ['permakanan', 'makan lansia', 'mbg lansia'],
  summary: {
    id: 'Makanan siap santap dua kali sehari diantar ke rumah lansia 75 tahun ke atas yang tinggal sendiri dan penyandang disabilitas berat.',
    en: 'Cooked meals twice a day, brought home. For people with a severe disability, and those of 75 and older who live alone.',
  },
  where: {
    id: 'Desa/kelurahan, camat, atau dinas sosial yang mengusulkan.',
    en: 'The village, the district head or the social office makes the proposal.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: ['social-assistance'],
  groups: ['neglected-elderly', 'disability'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Kementerian Sosial; Badan Gizi Nasional', local: 'Dinas sosial; SPPG; caregiver' },
  state: {
    kind: 'transition',
    say: {
      id: '2026: beralih dari dapur kelompok ke dapur MBG.',
      en: '2026: moving from community kitchens to MBG kitchens.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Suara.com, 6 Feb 2026: 400 ribu lansia dan disabilitas dapat MBG',
        url: 'https://www.suara.com/news/2026/02/06/114529/kemensos-bidik-400-ribu-lansia-dan-disabilitas-akan-dapat-mbg',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
      {
        title: 'Jendela Indonesia, 3 Feb 2026: MBG lansia 75+, anggaran BGN',
        url: 'https://www.jendelaindonesia.id/pemerintah-matangkan-program-makan-bergizi-gratis-untuk-lansia-di-atas-75-tahun',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['elderly', 'disability', 'food'],
  conditions: [
    {
      id: 'target',
      because: {
        id: 'Lansia 75 tahun ke atas atau disabilitas berat',
        en: 'Someone of 75 or older, or with a severe disability',
      },
      when: {
        anyMember: {
          any: [
            { fact: 'member.age', atLeast: 75 },
            { fact: 'member.disability', is: 'severe' },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'listed',
      because: { id: 'Tercatat di DTSEN', en: 'In the national registry' },
      when: { fact: 'household.listed', is: true },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'no-state-pay',
      because: {
        id: 'Tidak ada pensiunan atau pasangan PNS',
        en: 'No state pensioner or spouse of a civil servant',
      },
      when: { not: { fact: 'household.stateWork', oneOf: ['state-pensioner', 'civil-servant-spouse'] } },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'nik-matches',
      because: {
        id: 'NIK dan KK cocok dengan data Dukcapil',
        en: 'The NIK and the family card agree with the civil registry',
      },
      when: { fact: 'household.nikMatches', is: true },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'proposed',
      because: { id: 'Diusulkan camat', en: 'Proposed by the district head' },
      when: { fact: 'household.proposedByDistrict', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'no-cash-aid',
      because: { id: 'Belum menerima PKH atau sembako', en: 'Does not receive PKH or food aid' },
      when: { not: { fact: 'household.receives', oneOf: ['pkh', 'sembako'] } },
      knownBy: 'registry',
      confidence: 'uncertain',
      note: {
        id: 'Aturan 2024 untuk lansia; belum jelas untuk 2026.',
        en: 'A 2024 rule for older people; unclear in 2026.',
      },
    },
  ],
  priorities: [
    {
      id: 'alone',
      because: { id: 'Yang tinggal sendiri didahulukan', en: 'Those who live alone come first' },
      when: { anyMember: { fact: 'member.careNeeds', oneOf: ['lives-alone'] } },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2023-01-01',
      foundIn: [2023, 2024],
      kinds: ['in-kind'],
      confidence: 'sourced',
      legalBasis: [
        {
          title:
            'Kemensos guideline; Perpres 115/2025 names pupils, pregnant and breastfeeding women and toddlers, so the elderly scheme needs its own basis',
          confidence: 'uncertain',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'Tirto, 23 Jun 2023: permakanan Rp30.000, kriteria',
          url: 'https://tirto.id/per-juli-2023-kemensos-salurkan-bantuan-permakanan-lansia-gMnq',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Suara.com, 6 Feb 2026: 400 ribu lansia dan disabilitas dapat MBG',
          url: 'https://www.suara.com/news/2026/02/06/114529/kemensos-bidik-400-ribu-lansia-dan-disabilitas-akan-dapat-mbg',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'meals',
          label: { id: 'Makanan dua kali sehari', en: 'Meals twice a day' },
          upTo: 30000,
          per: 'person',
          period: 'day',
          paidToOthers: true,
          confidence: 'sourced',
          note: {
            id: 'Anggaran untuk dapur, bukan uang tunai; angka 2026 belum ada.',
            en: 'The kitchen’s budget, never cash; the 2026 figure was not found.',
          },
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
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    { id: 'district', title: { id: 'Usul camat', en: 'Proposal by the district head' }, holder: 'district' },
    {
      id: 'social-office',
      title: { id: 'Petugas memeriksa datanya', en: 'An officer checks the details' },
      holder: 'social-office',
    },
    { id: 'provider', title: { id: 'Penetapan', en: 'Decision' }, holder: 'provider' },
    { id: 'provider-2', title: { id: 'Makanan diantar', en: 'Meals are brought' }, holder: 'provider' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'sourced' },
  sources: [
    {
      title: 'Suara.com, 6 Feb 2026: 400 ribu lansia dan disabilitas dapat MBG',
      url: 'https://www.suara.com/news/2026/02/06/114529/kemensos-bidik-400-ribu-lansia-dan-disabilitas-akan-dapat-mbg',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Tirto, 23 Jun 2023: permakanan Rp30.000, kriteria',
      url: 'https://tirto.id/per-juli-2023-kemensos-salurkan-bantuan-permakanan-lansia-gMnq',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Jendela Indonesia, 3 Feb 2026: MBG lansia 75+, anggaran BGN',
      url: 'https://www.jendelaindonesia.id/pemerintah-matangkan-program-makan-bergizi-gratis-untuk-lansia-di-atas-75-tahun',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Meals to be cooked by the nearest MBG kitchen with BGN budget; Kemensos delivers'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Someone of 75 or older, or with a severe disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 73, 'member.disability': 'none' }] },
      expect: { verdict: 'unlikely', unmet: ['target'] },
    },
    {
      title: 'not met: In the national registry',
      on: '2026-03-01',
      facts: { ...met, 'household.listed': false },
      expect: { verdict: 'unlikely', unmet: ['listed'] },
    },
    {
      title: 'not met: No state pensioner or spouse of a civil servant',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': ['state-pensioner'] },
      expect: { verdict: 'unlikely', unmet: ['no-state-pay'] },
    },
    {
      title: 'not met: The NIK and the family card agree with the civil registry',
      on: '2026-03-01',
      facts: { ...met, 'household.nikMatches': false },
      expect: { verdict: 'unlikely', unmet: ['nik-matches'] },
    },
    {
      title: 'not met: Proposed by the district head',
      on: '2026-03-01',
      facts: { ...met, 'household.proposedByDistrict': false },
      expect: { verdict: 'unlikely', unmet: ['proposed'] },
    },
    {
      title: 'not met: Does not receive PKH or food aid',
      on: '2026-03-01',
      facts: { ...met, 'household.receives': ['pkh'] },
      expect: { verdict: 'unlikely', unmet: ['no-cash-aid'] },
    },
    {
      title: 'not yet known: Someone of 75 or older, or with a severe disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null, 'member.disability': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['target'] },
    },
    {
      title: 'not yet known: In the national registry',
      on: '2026-03-01',
      facts: { ...met, 'household.listed': null, 'household.decile': null },
      expect: { verdict: 'cannot-tell', unknown: ['listed'] },
    },
    {
      title: 'not yet known: No state pensioner or spouse of a civil servant',
      on: '2026-03-01',
      facts: { ...met, 'household.stateWork': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-state-pay'] },
    },
    {
      title: 'not yet known: The NIK and the family card agree with the civil registry',
      on: '2026-03-01',
      facts: { ...met, 'household.nikMatches': null },
      expect: { verdict: 'cannot-tell', unknown: ['nik-matches'] },
    },
    {
      title: 'not yet known: Proposed by the district head',
      on: '2026-03-01',
      facts: { ...met, 'household.proposedByDistrict': null },
      expect: { verdict: 'cannot-tell', unknown: ['proposed'] },
    },
    {
      title: 'not yet known: Does not receive PKH or food aid',
      on: '2026-03-01',
      facts: { ...met, 'household.receives': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-cash-aid'] },
    },
  ],
});
