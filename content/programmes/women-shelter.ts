import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.violence': true, 'household.unsafeAtHome': true };

export const programme = defineProgramme({
  id: 'women-shelter',
  route: 'refer',
  name: { id: 'Rumah Aman / Shelter Perempuan Korban Kekerasan', en: 'Women’s shelter' },
  aliases: ['shelter', 'rumah aman', 'kabur dari rumah'],
  summary: {
    id: 'Tempat tinggal sementara yang alamatnya dirahasiakan bagi perempuan yang mengalami kekerasan beserta anaknya.',
    en: 'A temporary home at a secret address for women hurt by violence, with their children.',
  },
  where: {
    id: 'Lewat SAPA 129, UPTD PPA, polisi, atau pekerja sosial. Alamat tidak pernah dibagikan.',
    en: 'Through SAPA 129, the UPTD PPA, the police or a social worker. The address is never shared.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-women', 'vulnerable-children'],
  aims: ['social-protection', 'social-rehabilitation'],
  owner: { national: 'Kementerian PPPA; Kementerian Sosial', local: 'UPTD PPA; Sentra; lembaga masyarakat' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Portal Bontang: SAPA 129, enam layanan',
        url: 'https://portalbontang.com/korban-kekerasan-perempuan-dan-anak-bisa-hubungi-sapa-129/',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['safety'],
  conditions: [
    {
      id: 'violence',
      because: { id: 'Ada yang disakiti atau terancam', en: 'Somebody is hurt or threatened' },
      when: { fact: 'household.violence', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'unsafe',
      because: { id: 'Rumah tidak aman', en: 'Home is not safe' },
      when: { fact: 'household.unsafeAtHome', is: true },
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
        { title: 'UU 23/2004', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 12/2022', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Perpres 55/2024', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'UU 12/2022 (TPKS) Pasal 70',
          url: 'https://www.peraturan.info/uu/2022/12/pasal-70',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Portal Bontang: SAPA 129, enam layanan',
          url: 'https://portalbontang.com/korban-kekerasan-perempuan-dan-anak-bisa-hubungi-sapa-129/',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [
    {
      who: { id: 'penghuni', en: 'resident' },
      duty: { id: 'merahasiakan alamat', en: 'keep the address secret' },
    },
  ],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 0, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Hubungi 129/110', en: 'Call 129 or 110' },
      holder: 'person',
      todo: {
        id: 'Lewat SAPA 129, UPTD PPA, polisi, atau pekerja sosial. Alamat tidak pernah dibagikan.',
        en: 'Through SAPA 129, the UPTD PPA, the police or a social worker. The address is never shared.',
      },
    },
    {
      id: 'protection-service',
      title: { id: 'Dijemput atau diarahkan', en: 'You are fetched or guided' },
      holder: 'protection-service',
    },
    {
      id: 'protection-service-2',
      title: { id: 'Penempatan dan rencana keselamatan', en: 'A place and a safety plan' },
      holder: 'protection-service',
    },
  ],
  contacts: [
    { label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' },
    { label: 'SAPA 129 WhatsApp', reach: '08111129129', confidence: 'sourced' },
    { label: 'Polri', reach: '110', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'high',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'UU 12/2022 (TPKS) Pasal 70',
      url: 'https://www.peraturan.info/uu/2022/12/pasal-70',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Somebody is hurt or threatened',
      on: '2026-03-01',
      facts: { ...met, 'household.violence': false },
      expect: { verdict: 'unlikely', unmet: ['violence'] },
    },
    {
      title: 'not met: Home is not safe',
      on: '2026-03-01',
      facts: { ...met, 'household.unsafeAtHome': false },
      expect: { verdict: 'unlikely', unmet: ['unsafe'] },
    },
    {
      title: 'not yet known: Somebody is hurt or threatened',
      on: '2026-03-01',
      facts: { ...met, 'household.violence': null },
      expect: { verdict: 'cannot-tell', unknown: ['violence'] },
    },
    {
      title: 'not yet known: Home is not safe',
      on: '2026-03-01',
      facts: { ...met, 'household.unsafeAtHome': null },
      expect: { verdict: 'cannot-tell', unknown: ['unsafe'] },
    },
  ],
});
