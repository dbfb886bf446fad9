import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.cooperativeMember': true };

export const programme = defineProgramme({
  id: 'microfinance-cooperative',
  route: 'refer',
  name: {
    id: 'Koperasi dan Lembaga Keuangan Mikro (termasuk Koperasi Desa Merah Putih)',
    en: 'Cooperatives and microfinance',
  },
  aliases: ['koperasi', 'kdmp', 'simpan pinjam'],
  summary: {
    id: 'Simpan pinjam kecil bagi anggota di koperasi, lembaga keuangan mikro, atau Koperasi Desa/Kelurahan Merah Putih.',
    en: 'Small savings and loans for members of a cooperative or a small lender.',
  },
  where: {
    id: 'Koperasi di desa/kelurahan; periksa izinnya di OJK atau dinas koperasi.',
    en: 'A cooperative in the village; check its licence with OJK or the cooperative office.',
  },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-women', 'remote-indigenous'],
  aims: ['empowerment'],
  owner: { national: 'Kementerian Koperasi; OJK', local: 'Koperasi desa/kelurahan; dinas koperasi' },
  state: {
    kind: 'active',
    say: {
      id: 'Berbeda tiap koperasi; banyak yang baru belum meminjamkan.',
      en: 'Differs by cooperative; many new ones do not lend yet.',
    },
    confidence: 'known',
    sources: [
      {
        title: 'Inpres 9/2025 percepatan Koperasi Desa Merah Putih',
        tier: 'regulation',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['business'],
  conditions: [
    {
      id: 'member',
      because: { id: 'Menjadi anggota koperasi', en: 'Is a member of a cooperative' },
      when: { fact: 'household.cooperativeMember', is: true },
      knownBy: 'person',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['loan', 'service'],
      confidence: 'uncertain',
      legalBasis: [
        { title: 'UU 25/1992', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'UU 1/2013 LKM', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Inpres 9/2025', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'UU 25/1992', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'UU 1/2013', tier: 'regulation', checkedOn: '2026-11-23' },
        { title: 'Inpres 9/2025', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
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
  firstHelp: { days: 21, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Jadi anggota', en: 'Become a member' },
      holder: 'person',
      todo: {
        id: 'Koperasi di desa/kelurahan; periksa izinnya di OJK atau dinas koperasi.',
        en: 'A cooperative in the village; check its licence with OJK or the cooperative office.',
      },
    },
    { id: 'provider', title: { id: 'Ajukan pinjaman', en: 'Apply for a loan' }, holder: 'provider' },
  ],
  contacts: [{ label: 'Kontak OJK', reach: '157', confidence: 'known' }],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [
    { title: 'UU 25/1992', tier: 'regulation', checkedOn: '2026-11-23' },
    { title: 'UU 1/2013', tier: 'regulation', checkedOn: '2026-11-23' },
    {
      title: 'Desa Bonelemo Utara, 2 Dec 2025: prioritas Dana Desa 2026 dan PMK 81/2025',
      url: 'https://www.bonelemoutara-luwu.web.id/artikel/2025/12/02/prioritas-penggunaan-dana-desa-tahun-anggaran-2026',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [
    'Village-fund payment in late 2025 was tied to forming a Koperasi Desa Merah Putih (PMK 81/2025)',
  ],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Is a member of a cooperative',
      on: '2026-03-01',
      facts: { ...met, 'household.cooperativeMember': false },
      expect: { verdict: 'unlikely', unmet: ['member'] },
    },
    {
      title: 'not yet known: Is a member of a cooperative',
      on: '2026-03-01',
      facts: { ...met, 'household.cooperativeMember': null },
      expect: { verdict: 'cannot-tell', unknown: ['member'] },
    },
  ],
});
