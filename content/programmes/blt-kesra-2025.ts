import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.decile': 2,
  'household.stateWork': [],
  'household.wageAboveMinimum': false,
  'household.ownsCompany': false,
  'household.nikMatches': true,
};

export const programme = defineProgramme({
  id: 'blt-kesra-2025',
  route: 'refer',
  name: { id: 'BLT Kesejahteraan Rakyat (BLTS Kesra) 2025', en: 'Welfare cash aid 2025 (BLT Kesra)' },
  aliases: ['blt kesra', 'blts', 'blt 900 ribu'],
  summary: {
    id: 'Bantuan sementara Rp900.000 untuk Oktober sampai Desember 2025. Sekarang sudah selesai, waspada penipuan yang mengaku masih membuka pendaftaran.',
    en: 'A one-off Rp900,000 for October to December 2025. It is over; beware of messages that say registration is open.',
  },
  where: {
    id: 'Tidak ada pendaftaran. Cek nama hanya di cekbansos.kemensos.go.id.',
    en: 'There is no registration. Check a name only at cekbansos.kemensos.go.id.',
  },
  family: 'social-assistance',
  alsoFamilies: [],
  groups: ['poor-near-poor'],
  aims: ['social-protection'],
  owner: { national: 'Kementerian Sosial; Kemenko Perekonomian' },
  state: {
    kind: 'ended',
    closedFrom: '2026-01-01',
    say: {
      id: 'BLT Kesra sudah selesai pada akhir 2025 dan tidak pernah membuka pendaftaran. Kelanjutannya belum diketahui.',
      en: 'BLT Kesra ended with 2025 and never had a registration. No repeat is known.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'CNBC Indonesia, 6 Jan 2026: BLTS Kesra tidak berlanjut di 2026',
        url: 'https://www.cnbcindonesia.com/news/20260106113826-4-699971/blt-kesra-bakal-lanjut-2026-ini-kata-menko-airlangga',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
      {
        title: 'Okezone, 9 Mar 2026: apakah BLT Kesra cair jelang Lebaran 2026',
        url: 'https://economy.okezone.com/read/2026/03/09/320/3205849/apakah-blt-kesra-rp900-000-akan-cair-jelang-lebaran-2026',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  quota: true,
  topics: ['food'],
  conditions: [
    {
      id: 'decile-1-4',
      because: { id: 'Desil keluarga 1 sampai 4', en: 'The family is in decile 1 to 4' },
      when: { fact: 'household.decile', atMost: 4 },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'no-state-pay',
      because: {
        id: 'Tidak ada anggota KK yang PNS, PPPK, TNI, Polri, pensiunan, digaji negara, atau pendamping sosial',
        en: 'Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
      },
      when: {
        not: {
          fact: 'household.stateWork',
          oneOf: [
            'civil-servant',
            'contract-civil-servant',
            'soldier',
            'police',
            'state-pensioner',
            'state-paid',
            'social-assistant',
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'no-wage-above-minimum',
      because: {
        id: 'Tidak ada yang bergaji tetap di atas upah minimum',
        en: 'Nobody has a formal wage above the minimum wage',
      },
      when: { not: { fact: 'household.wageAboveMinimum', is: true } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'no-company',
      because: {
        id: 'Tidak ada yang memiliki atau mengurus perusahaan terdaftar',
        en: 'Nobody owns or runs a registered company',
      },
      when: { not: { fact: 'household.ownsCompany', is: true } },
      knownBy: 'registry',
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
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-10-01',
      foundIn: [2025],
      kinds: ['cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Nomor peraturan belum ditemukan', confidence: 'uncertain', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'BMW-Info, Oct 2025: BLTS Rp300 ribu per bulan untuk 35,04 juta KPM',
          url: 'https://bmw-info.org/pemerintah-salurkan-blts-rp300-ribu-per-bulan-untuk-35-juta-keluarga-mulai-20-oktober-2025',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'CNBC Indonesia, 6 Jan 2026: BLTS Kesra tidak berlanjut di 2026',
          url: 'https://www.cnbcindonesia.com/news/20260106113826-4-699971/blt-kesra-bakal-lanjut-2026-ini-kata-menko-airlangga',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
      ],
      channel: { id: 'bank Himbara atau PT Pos', en: 'a state bank or PT Pos' },
      components: [
        {
          id: 'kesra',
          label: { id: 'BLT Kesra', en: 'Welfare cash' },
          rupiah: 900000,
          per: 'household',
          period: 'once',
          instalment: 300000,
          confidence: 'sourced',
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'keluarga', en: 'family' },
      duty: { id: 'bukan untuk rokok atau cicilan', en: 'not for cigarettes or instalments' },
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
      id: 'invitation',
      name: { id: 'Undangan', en: 'Invitation' },
      ifLost: {
        id: 'Tanyakan ke desa; nama ada di daftar.',
        en: 'Ask the village; the name is on the list.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: ['pkh', 'sembako'] },
  firstHelp: { days: 365, confidence: 'proposed' },
  steps: [
    {
      id: 'provider',
      title: {
        id: 'Otomatis dari DTSEN, data ditutup 17 Desember 2025',
        en: 'Taken from the registry; closed on 17 December 2025',
      },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'BMW-Info, Oct 2025: BLTS Rp300 ribu per bulan untuk 35,04 juta KPM',
      url: 'https://bmw-info.org/pemerintah-salurkan-blts-rp300-ribu-per-bulan-untuk-35-juta-keluarga-mulai-20-oktober-2025',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'CNBC Indonesia, 6 Jan 2026: BLTS Kesra tidak berlanjut di 2026',
      url: 'https://www.cnbcindonesia.com/news/20260106113826-4-699971/blt-kesra-bakal-lanjut-2026-ini-kata-menko-airlangga',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['Created October 2025, closed at the end of 2025'],
  scenarios: [
    {
      title: 'every rule is met',
      on: '2025-11-15',
      facts: met,
      expect: { verdict: 'likely', rupiah: 900000 },
    },
    {
      title: 'not met: The family is in decile 1 to 4',
      on: '2025-11-15',
      facts: { ...met, 'household.decile': 7 },
      expect: { verdict: 'unlikely', unmet: ['decile-1-4'] },
    },
    {
      title:
        'not met: Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
      on: '2025-11-15',
      facts: { ...met, 'household.stateWork': ['civil-servant'] },
      expect: { verdict: 'unlikely', unmet: ['no-state-pay'] },
    },
    {
      title: 'not met: Nobody has a formal wage above the minimum wage',
      on: '2025-11-15',
      facts: { ...met, 'household.wageAboveMinimum': true },
      expect: { verdict: 'unlikely', unmet: ['no-wage-above-minimum'] },
    },
    {
      title: 'not met: Nobody owns or runs a registered company',
      on: '2025-11-15',
      facts: { ...met, 'household.ownsCompany': true },
      expect: { verdict: 'unlikely', unmet: ['no-company'] },
    },
    {
      title: 'not met: The NIK and the family card agree with the civil registry',
      on: '2025-11-15',
      facts: { ...met, 'household.nikMatches': false },
      expect: { verdict: 'unlikely', unmet: ['nik-matches'] },
    },
    {
      title: 'not yet known: The family is in decile 1 to 4',
      on: '2025-11-15',
      facts: { ...met, 'household.decile': null },
      expect: { verdict: 'cannot-tell', unknown: ['decile-1-4'] },
    },
    {
      title:
        'not yet known: Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
      on: '2025-11-15',
      facts: { ...met, 'household.stateWork': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-state-pay'] },
    },
    {
      title: 'not yet known: Nobody has a formal wage above the minimum wage',
      on: '2025-11-15',
      facts: { ...met, 'household.wageAboveMinimum': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-wage-above-minimum'] },
    },
    {
      title: 'not yet known: Nobody owns or runs a registered company',
      on: '2025-11-15',
      facts: { ...met, 'household.ownsCompany': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-company'] },
    },
    {
      title: 'not yet known: The NIK and the family card agree with the civil registry',
      on: '2025-11-15',
      facts: { ...met, 'household.nikMatches': null },
      expect: { verdict: 'cannot-tell', unknown: ['nik-matches'] },
    },
    {
      title: 'it is closed, whoever asks',
      on: '2026-03-01',
      facts: met,
      expect: { verdict: 'unlikely', unmet: ['closed'] },
    },
  ],
});
