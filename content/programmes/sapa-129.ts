import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.violence': true };

export const programme = defineProgramme({
  id: 'sapa-129',
  route: 'refer',
  name: { id: 'SAPA 129 (Sahabat Perempuan dan Anak)', en: 'SAPA 129 hotline' },
  aliases: ['kekerasan', 'kdrt', 'pelecehan', '129'],
  summary: {
    id: 'Lapor kekerasan pada perempuan dan anak, 24 jam, gratis. Telepon 129 atau WhatsApp 08111-129-129. Nama pelapor dirahasiakan.',
    en: 'Report violence against women and children, day and night, free. Call 129 or write by WhatsApp 08111-129-129. Names are kept secret.',
  },
  where: { id: 'Telepon 129 atau WhatsApp 08111129129.', en: 'Phone 129, or WhatsApp 08111129129.' },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-women', 'vulnerable-children', 'disability', 'disaster-conflict-survivors'],
  aims: ['social-protection', 'social-rehabilitation'],
  owner: {
    national: 'Kementerian Pemberdayaan Perempuan dan Perlindungan Anak',
    local: 'UPTD PPA; dinas PPPA',
  },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'ProKalteng, 28 Jan 2026: SAPA 129',
        url: 'https://prokalteng.jawapos.com/prohukrim/pro-kalteng/28/01/2026/sapa-129-masyarakat-diminta-aktif-laporkan-tindak-kekerasan',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['safety', 'children'],
  conditions: [
    {
      id: 'violence',
      because: { id: 'Ada yang disakiti atau terancam', en: 'Somebody is hurt or threatened' },
      when: { fact: 'household.violence', is: true },
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
        { title: 'Perpres 65/2020', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'UU 23/2004', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 12/2022', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 35/2014', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Portal Bontang: SAPA 129, enam layanan',
          url: 'https://portalbontang.com/korban-kekerasan-perempuan-dan-anak-bisa-hubungi-sapa-129/',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Tribun Jogja, 29 Oct 2023: SAPA 129 bebas pulsa 24 jam',
          url: 'https://jogja.tribunnews.com/2023/10/29/sapa-129-jadi-tambahan-layanan-di-pemda-diy-untuk-atasi-kekerasan-perempuan-dan-anak',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 0, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Hubungi 129', en: 'Call 129' },
      holder: 'person',
      todo: {
        id: 'Telepon 129 atau WhatsApp 08111129129.',
        en: 'Phone 129, or WhatsApp 08111129129.',
      },
    },
    {
      id: 'protection-service',
      title: { id: 'Petugas menilai keadaan darurat', en: 'An officer judges the urgency' },
      holder: 'protection-service',
    },
    {
      id: 'protection-service-2',
      title: { id: 'Diteruskan ke UPTD PPA setempat', en: 'Passed to the local protection office' },
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
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'sourced' },
  sources: [
    {
      title: 'Portal Bontang: SAPA 129, enam layanan',
      url: 'https://portalbontang.com/korban-kekerasan-perempuan-dan-anak-bisa-hubungi-sapa-129/',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'ProKalteng, 28 Jan 2026: SAPA 129',
      url: 'https://prokalteng.jawapos.com/prohukrim/pro-kalteng/28/01/2026/sapa-129-masyarakat-diminta-aktif-laporkan-tindak-kekerasan',
      tier: 'press',
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
      title: 'not yet known: Somebody is hurt or threatened',
      on: '2026-03-01',
      facts: { ...met, 'household.violence': null },
      expect: { verdict: 'cannot-tell', unknown: ['violence'] },
    },
  ],
});
