import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.communityKind': ['few-services'], 'household.siteStudied': true };

export const programme = defineProgramme({
  id: 'kat-empowerment',
  route: 'refer',
  name: {
    id: 'Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)',
    en: 'Support for remote indigenous communities',
  },
  aliases: [
    'kat',
    'masyarakat adat',
    'komunitas adat',
    'suku terasing',
    'suku anak dalam',
    'orang rimba',
    'talang mamak',
  ],
  summary: {
    id: 'Pendampingan pemerintah bagi komunitas adat terpencil: rumah, dokumen kependudukan, lahan, sekolah, kesehatan, dan mata pencaharian.',
    en: 'Support for remote indigenous people: houses, papers, land, school, health and work.',
  },
  where: {
    id: 'Dinas sosial kabupaten lewat kepala kampung/adat.',
    en: 'The social office of the regency, through the head of the village or of the adat.',
  },
  family: 'economic-empowerment',
  alsoFamilies: ['basic-services'],
  groups: ['remote-indigenous', 'poor-near-poor'],
  aims: ['empowerment', 'social-inclusion', 'basic-needs'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; pemerintah kampung' },
  state: {
    kind: 'active',
    say: {
      id: 'Berjalan per lokasi; tidak bisa diminta perorangan.',
      en: 'Works place by place; one person cannot ask for it alone.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Dinsos Kalbar: pemberdayaan KAT (Perpres 186/2014)',
        url: 'https://dinsos.kalbarprov.go.id/2019/10/23/kat/',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'community',
  asGroup: {
    only: true,
    sources: [
      {
        title: 'Dinsos Kalbar: pemberdayaan KAT (Perpres 186/2014)',
        url: 'https://dinsos.kalbarprov.go.id/2019/10/23/kat/',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  quota: true,
  topics: ['community'],
  conditions: [
    {
      id: 'community',
      because: {
        id: 'Komunitas adat terpencil menurut salah satu ciri',
        en: 'A remote indigenous community by one of the signs',
      },
      when: {
        fact: 'household.communityKind',
        oneOf: ['few-services', 'nature-dependent', 'marginal', 'border-or-remote'],
      },
      knownBy: 'officer',
      confidence: 'sourced',
    },
    {
      id: 'site-studied',
      because: {
        id: 'Sudah ada pemetaan dan studi kelayakan',
        en: 'The place was mapped, and studied whether it can work',
      },
      when: { fact: 'household.siteStudied', is: true },
      knownBy: 'officer',
      confidence: 'known',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2018-01-01',
      foundIn: [2018],
      kinds: ['in-kind', 'service', 'cash'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Perpres 186/2014', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 12/2015', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Antara, 6 Nov 2018: dana pemberdayaan KAT, lama pendampingan 1-3 tahun',
          url: 'https://mandalika.antaranews.com/berita/765705/dana-pemberdayaan-komunitas-adat-terpencil-rp137-m',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Sikapdaya Kemensos: Direktorat Pemberdayaan KAT, kriteria dan bidang',
          url: 'http://sikapdaya.kemsos.go.id/kegiatan/detail/1',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Dinsos Kalbar: pemberdayaan KAT (Perpres 186/2014)',
          url: 'https://dinsos.kalbarprov.go.id/2019/10/23/kat/',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'living',
          label: { id: 'Jaminan hidup keluarga KAT', en: 'Living aid' },
          rupiah: 400000,
          per: 'household',
          period: 'two-months',
          hidden: true,
          confidence: 'uncertain',
          note: { id: 'Angka lama; tidak ditampilkan.', en: 'An old figure; never shown.' },
        },
      ],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'proposal',
      name: { id: 'Usulan desa, sekolah, atau bupati', en: 'Proposal by village, school or regent' },
      optional: true,
      ifLost: { id: 'Pengusul menyimpan salinannya.', en: 'The proposer keeps a copy.' },
    },
    {
      id: 'community-list',
      name: { id: 'Data keluarga komunitas', en: 'List of the community’s families' },
      optional: true,
      ifLost: {
        id: 'Pendamping mendata lagi; NIK dibuatkan bila belum ada.',
        en: 'The companion lists again; a NIK is made where missing.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 180, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Laporan kampung', en: 'Report of the village' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial kabupaten lewat kepala kampung/adat.',
        en: 'The social office of the regency, through the head of the village or of the adat.',
      },
    },
    {
      id: 'provider',
      title: {
        id: 'Pemetaan dan studi kelayakan',
        en: 'The place is mapped, and studied whether it can work',
      },
      holder: 'provider',
    },
    { id: 'provider-2', title: { id: 'Penetapan lokasi', en: 'The place is decided' }, holder: 'provider' },
    {
      id: 'social-office',
      title: { id: 'Pendampingan 1-3 tahun', en: 'Support for 1 to 3 years' },
      holder: 'social-office',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Sikapdaya Kemensos: Direktorat Pemberdayaan KAT, kriteria dan bidang',
      url: 'http://sikapdaya.kemsos.go.id/kegiatan/detail/1',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Dinsos Kalbar: pemberdayaan KAT (Perpres 186/2014)',
      url: 'https://dinsos.kalbarprov.go.id/2019/10/23/kat/',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A remote indigenous community by one of the signs',
      on: '2026-03-01',
      facts: { ...met, 'household.communityKind': [] },
      expect: { verdict: 'unlikely', unmet: ['community'] },
    },
    {
      title: 'not met: The place was mapped, and studied whether it can work',
      on: '2026-03-01',
      facts: { ...met, 'household.siteStudied': false },
      expect: { verdict: 'unlikely', unmet: ['site-studied'] },
    },
    {
      title: 'not yet known: A remote indigenous community by one of the signs',
      on: '2026-03-01',
      facts: { ...met, 'household.communityKind': null },
      expect: { verdict: 'cannot-tell', unknown: ['community'] },
    },
    {
      title: 'not yet known: The place was mapped, and studied whether it can work',
      on: '2026-03-01',
      facts: { ...met, 'household.siteStudied': null },
      expect: { verdict: 'cannot-tell', unknown: ['site-studied'] },
    },
  ],
});
