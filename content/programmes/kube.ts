import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.groupSize': 13, 'household.listed': true, members: [{ 'member.age': 39 }] };

export const programme = defineProgramme({
  id: 'kube',
  route: 'refer',
  name: { id: 'Kelompok Usaha Bersama (KUBE)', en: 'Joint business groups (KUBE)' },
  aliases: ['kube', 'usaha bersama'],
  summary: {
    id: 'Bantuan modal untuk kelompok warga kurang mampu yang membuka usaha bersama dengan pendamping sosial.',
    en: 'Capital for a group of neighbours with little income who start a business together, with a social companion.',
  },
  where: { id: 'Dinas sosial lewat desa/kelurahan.', en: 'The social office, through the village office.' },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-women', 'disability'],
  aims: ['empowerment'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; pendamping' },
  state: {
    kind: 'unclear',
    say: {
      id: 'Aturannya berlaku; dana pusat kecil, banyak KUBE sekarang dari daerah.',
      en: 'The rule is in force; national money is small and many groups are local.',
    },
    confidence: 'uncertain',
    sources: [
      {
        title: 'Permensos 2/2019: bantuan UEP kepada KUBE',
        url: 'https://docplayer.info/amp/150100363-No-269-2019-berita-negara-republik-indonesia-kemensos-usaha-ekonomi-produktif-kelompok-usaha-bersama-penanganan-fakir-miskin-pencabutan-peratura.html',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'group',
  asGroup: {
    only: true,
    members: { atLeast: 5, atMost: 20, confidence: 'known' },
    sources: [{ title: 'Permensos 2/2019', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  quota: true,
  topics: ['business'],
  conditions: [
    {
      id: 'group',
      because: { id: 'Kelompok 5 sampai 20 orang', en: 'A group of 5 to 20 people' },
      when: { fact: 'household.groupSize', between: [5, 20] },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'listed',
      because: { id: 'Anggota tercatat di DTSEN', en: 'Members are in the national registry' },
      when: { fact: 'household.listed', is: true },
      knownBy: 'registry',
      confidence: 'known',
    },
    {
      id: 'age',
      because: { id: 'Umur 18 sampai 60 tahun', en: 'Aged 18 to 60' },
      when: { anyMember: { fact: 'member.age', between: [18, 60.99] } },
      knownBy: 'person',
      confidence: 'uncertain',
      note: { id: 'Atau sudah menikah.', en: 'Or married.' },
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2019-01-01',
      foundIn: [2019],
      kinds: ['cash', 'service'],
      confidence: 'uncertain',
      legalBasis: [{ title: 'Permensos 2/2019', confidence: 'sourced', checkedOn: '2026-11-23' }],
      sources: [
        {
          title: 'Permensos 2/2019: bantuan UEP kepada KUBE',
          url: 'https://docplayer.info/amp/150100363-No-269-2019-berita-negara-republik-indonesia-kemensos-usaha-ekonomi-produktif-kelompok-usaha-bersama-penanganan-fakir-miskin-pencabutan-peratura.html',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'kube',
          label: { id: 'Modal kelompok', en: 'Group capital' },
          upTo: 20000000,
          per: 'group',
          period: 'once',
          confidence: 'uncertain',
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'kelompok', en: 'group' },
      duty: {
        id: 'pembukuan, tabungan kelompok, dan laporan ke pendamping',
        en: 'bookkeeping, group savings and reports',
      },
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
      id: 'group-minutes',
      name: { id: 'Berita acara pembentukan kelompok', en: 'Minutes of the group’s founding' },
      ifLost: {
        id: 'Kelompok menulis dan menandatangani lagi.',
        en: 'The group writes and signs them again.',
      },
    },
    {
      id: 'business-plan',
      name: { id: 'Rencana usaha', en: 'Business plan' },
      ifLost: { id: 'Pendamping membantu menulis lagi.', en: 'The companion helps to write it again.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 120, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Bentuk kelompok', en: 'Form a group' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial lewat desa/kelurahan.',
        en: 'The social office, through the village office.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Usul dinas sosial', en: 'The social office proposes' },
      holder: 'social-office',
    },
    {
      id: 'social-office-2',
      title: { id: 'Petugas memeriksa datanya', en: 'An officer checks the details' },
      holder: 'social-office',
    },
    { id: 'bank', title: { id: 'Pencairan', en: 'Payment' }, holder: 'bank' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [{ title: 'Permensos 2/2019', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A group of 5 to 20 people',
      on: '2026-03-01',
      facts: { ...met, 'household.groupSize': 4 },
      expect: { verdict: 'unlikely', unmet: ['group'] },
    },
    {
      title: 'not met: Members are in the national registry',
      on: '2026-03-01',
      facts: { ...met, 'household.listed': false },
      expect: { verdict: 'unlikely', unmet: ['listed'] },
    },
    {
      title: 'not met: Aged 18 to 60',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 17 }] },
      expect: { verdict: 'unlikely', unmet: ['age'] },
    },
    {
      title: 'not yet known: A group of 5 to 20 people',
      on: '2026-03-01',
      facts: { ...met, 'household.groupSize': null },
      expect: { verdict: 'cannot-tell', unknown: ['group'] },
    },
    {
      title: 'not yet known: Members are in the national registry',
      on: '2026-03-01',
      facts: { ...met, 'household.listed': null, 'household.decile': null },
      expect: { verdict: 'cannot-tell', unknown: ['listed'] },
    },
    {
      title: 'not yet known: Aged 18 to 60',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['age'] },
    },
  ],
});
