import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.school': 'kindergarten' }], 'household.mealKitchenNearby': true };

export const programme = defineProgramme({
  id: 'mbg',
  route: 'refer',
  name: { id: 'Makan Bergizi Gratis (MBG)', en: 'Free nutritious meals (MBG)' },
  aliases: ['mbg', 'makan gratis'],
  summary: {
    id: 'Makanan bergizi gratis pada hari sekolah untuk murid, juga untuk ibu hamil, ibu menyusui, dan balita di wilayah dapur MBG.',
    en: 'Meals on school days for pupils, and for pregnant and breastfeeding women and young children near a kitchen.',
  },
  where: {
    id: 'Sekolah; Posyandu atau kader untuk ibu hamil, menyusui, balita.',
    en: 'The school; for pregnant or nursing mothers and young children the Posyandu or its kader.',
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['vulnerable-children', 'vulnerable-women', 'poor-near-poor'],
  aims: ['basic-needs', 'prevention'],
  owner: { national: 'Badan Gizi Nasional', local: 'SPPG (dapur MBG); sekolah; Posyandu' },
  state: {
    kind: 'active',
    say: { id: 'Tergantung ada tidaknya dapur di dekat sini.', en: 'Depends on a kitchen nearby.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'PGRI Cilegon, 9 Jan 2026: Perpres 115/2025 tata kelola MBG',
        url: 'https://pgrikotacilegon.or.id/blog/2026/01/09/pemerintah-terbitkan-perpres-nomor-115-tahun-2025-perkuat-tata-kelola-program-makan-bergizi-gratis-nasional',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['food', 'school', 'health'],
  conditions: [
    {
      id: 'target',
      because: {
        id: 'Ada murid, ibu hamil, ibu menyusui, atau anak di bawah 5 tahun',
        en: 'There is a pupil, a pregnant or breastfeeding woman, or a child under 5',
      },
      when: {
        anyMember: {
          any: [
            {
              fact: 'member.school',
              oneOf: [
                'kindergarten',
                'primary',
                'junior',
                'senior',
                'package-a',
                'package-b',
                'package-c',
                'special',
              ],
            },
            { fact: 'member.maternity', oneOf: ['pregnant', 'breastfeeding'] },
            { fact: 'member.age', atMost: 4.99 },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'kitchen',
      because: { id: 'Ada dapur MBG yang melayani daerah ini', en: 'An MBG kitchen serves the area' },
      when: { fact: 'household.mealKitchenNearby', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2025],
      kinds: ['in-kind'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'Perpres 83/2024', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Perpres 115/2025', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Wartanett forum: anggaran MBG per porsi menurut juknis',
          url: 'https://wartanett.com/threads/berapa-anggaran-dan-budget-mbg-per-porsi-ini-aturannya.16706/post-250749',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
        {
          title: 'PGRI Cilegon, 9 Jan 2026: Perpres 115/2025 tata kelola MBG',
          url: 'https://pgrikotacilegon.or.id/blog/2026/01/09/pemerintah-terbitkan-perpres-nomor-115-tahun-2025-perkuat-tata-kelola-program-makan-bergizi-gratis-nasional',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'meal',
          label: { id: 'Porsi murid dan ibu', en: 'Meal for pupils and mothers' },
          upTo: 15000,
          per: 'person',
          period: 'day',
          paidToOthers: true,
          confidence: 'sourced',
          note: {
            id: 'Anggaran per porsi, bukan uang untuk keluarga.',
            en: 'The budget for a portion, not money.',
          },
        },
        {
          id: 'meal-small',
          label: { id: 'Porsi balita, PAUD, SD kelas 1-3', en: 'Meal for young children' },
          upTo: 13000,
          per: 'person',
          period: 'day',
          paidToOthers: true,
          confidence: 'sourced',
          note: { id: 'Anggaran per porsi.', en: 'The budget for a portion.' },
        },
      ],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'registered',
      name: { id: 'Terdaftar di sekolah atau kader', en: 'Being on the list of the school or volunteer' },
      optional: true,
      ifLost: { id: 'Minta didata sekolah atau kader.', en: 'Ask the school or volunteer to list you.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 14, confidence: 'proposed' },
  steps: [
    {
      id: 'school',
      title: { id: 'Sekolah/kader mendata', en: 'School or volunteer makes the list' },
      holder: 'school',
    },
    { id: 'provider', title: { id: 'SPPG mengantar', en: 'The kitchen delivers' }, holder: 'provider' },
  ],
  contacts: [{ label: 'SAGI BGN', reach: '127', confidence: 'uncertain' }],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'uncertain' },
  sources: [
    {
      title: 'PGRI Cilegon, 9 Jan 2026: Perpres 115/2025 tata kelola MBG',
      url: 'https://pgrikotacilegon.or.id/blog/2026/01/09/pemerintah-terbitkan-perpres-nomor-115-tahun-2025-perkuat-tata-kelola-program-makan-bergizi-gratis-nasional',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    { title: 'Perpres 115/2025', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: ['Started 6 January 2025; Perpres 115/2025 sets governance'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: There is a pupil, a pregnant or breastfeeding woman, or a child under 5',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.school': 'none', 'member.maternity': 'none', 'member.age': 7 }] },
      expect: { verdict: 'unlikely', unmet: ['target'] },
    },
    {
      title: 'not met: An MBG kitchen serves the area',
      on: '2026-03-01',
      facts: { ...met, 'household.mealKitchenNearby': false },
      expect: { verdict: 'unlikely', unmet: ['kitchen'] },
    },
    {
      title: 'not yet known: There is a pupil, a pregnant or breastfeeding woman, or a child under 5',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.school': null, 'member.maternity': null, 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['target'] },
    },
    {
      title: 'not yet known: An MBG kitchen serves the area',
      on: '2026-03-01',
      facts: { ...met, 'household.mealKitchenNearby': null },
      expect: { verdict: 'cannot-tell', unknown: ['kitchen'] },
    },
  ],
});
