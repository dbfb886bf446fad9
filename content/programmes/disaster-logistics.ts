import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.affectedByDisaster': true };

export const programme = defineProgramme({
  id: 'disaster-logistics',
  route: 'here',
  name: { id: 'Bantuan Logistik Tanggap Darurat', en: 'Relief goods' },
  aliases: ['bencana', 'banjir', 'gempa', 'posko', 'pengungsian'],
  summary: {
    id: 'Makanan, dapur umum, air bersih, selimut, pakaian, tenda, dan perlengkapan bayi bagi warga terdampak bencana sejak hari pertama.',
    en: 'Food, public kitchen, clean water, blankets, clothes, tents and baby things from the first day.',
  },
  where: {
    id: 'Posko, BPBD, dinas sosial/Tagana, atau kepala desa.',
    en: 'The relief post, the BPBD, the social office or Tagana, or the village head.',
  },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'BNPB; Kementerian Sosial', local: 'BPBD; dinas sosial; Tagana; desa' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'UU 24/2007', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['disaster'],
  conditions: [
    {
      id: 'hit',
      because: { id: 'Terkena bencana', en: 'Hit by a disaster' },
      when: { fact: 'household.affectedByDisaster', is: true },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  priorities: [
    {
      id: 'vulnerable',
      because: {
        id: 'Bayi, balita, anak, ibu hamil atau menyusui, disabilitas, dan lansia didahulukan',
        en: 'Babies, children, pregnant or breastfeeding women, disability and older people come first',
      },
      when: {
        anyMember: {
          any: [
            { fact: 'member.age', atMost: 17.99 },
            { fact: 'member.maternity', oneOf: ['pregnant', 'breastfeeding'] },
            { fact: 'member.disability', oneOf: ['some', 'severe'] },
            { fact: 'member.age', atLeast: 60 },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['in-kind'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 24/2007', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 21/2008', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'PP 22/2008', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Permensos 1/2013', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Elshinta, 28 Nov 2025: call center dan logistik BNPB Sumatra',
          url: 'https://elshinta.com/amp/kategori/7/bencana-alam/bnpb-sediakan-layanan-call-center-penanganan-darurat-bencana-sumatera-143423',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        { title: 'UU 24/2007', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'PP 21/2008', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Permensos 1/2013', tier: 'regulation', checkedOn: '2026-11-23' },
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
      title: {
        id: 'Lapor: jenis kejadian, lokasi, waktu, yang meninggal atau luka, kerusakan, jumlah pengungsi, kebutuhan mendesak',
        en: 'Report: what, where, when, people hurt, damage, people displaced, urgent needs',
      },
      holder: 'person',
      todo: {
        id: 'Posko, BPBD, dinas sosial/Tagana, atau kepala desa.',
        en: 'The relief post, the BPBD, the social office or Tagana, or the village head.',
      },
    },
    {
      id: 'disaster-office',
      title: { id: 'Kaji cepat BPBD', en: 'Quick check by the disaster office' },
      holder: 'disaster-office',
    },
    {
      id: 'relief-post',
      title: { id: 'Pembagian di posko', en: 'Handed out at the relief post' },
      holder: 'relief-post',
    },
  ],
  contacts: [
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
    { label: 'Darurat umum (daerah yang sudah aktif)', reach: '112', confidence: 'sourced' },
    { label: 'Ambulans / gawat darurat medis (PSC)', reach: '119', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    { title: 'UU 24/2007 Pasal 26, 48, 53', tier: 'regulation', checkedOn: '2026-11-23' },
    {
      title: 'Bengkulu Terkini: isi laporan kejadian ke BPBD',
      url: 'https://bengkuluterkini.id/warga-diminta-manfaatkan-call-center-bpbd-jika-membutuhkan-bantuan-darurat/2',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Hit by a disaster',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': false },
      expect: { verdict: 'unlikely', unmet: ['hit'] },
    },
    {
      title: 'not yet known: Hit by a disaster',
      on: '2026-03-01',
      facts: { ...met, 'household.affectedByDisaster': null },
      expect: { verdict: 'cannot-tell', unknown: ['hit'] },
    },
  ],
});
