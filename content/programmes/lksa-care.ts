import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 9 }], 'household.familyCareUnavailable': true };

export const programme = defineProgramme({
  id: 'lksa-care',
  route: 'refer',
  name: { id: 'Lembaga Kesejahteraan Sosial Anak (LKSA) / panti asuhan', en: 'Children’s homes (LKSA)' },
  aliases: ['panti asuhan', 'lksa', 'yatim piatu'],
  summary: {
    id: 'Pengasuhan dalam panti sebagai pilihan terakhir bagi anak yang tidak ada perawatnya. Panti wajib terdaftar dan mencari keluarga anak lebih dulu.',
    en: 'Care in a registered home as the last choice for a child without care; the home first looks for family.',
  },
  where: { id: 'Dinas sosial kabupaten/kota.', en: 'The social office of your regency or city.' },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['vulnerable-children', 'poor-near-poor'],
  aims: ['basic-needs', 'social-protection'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; LKSA' },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'Permensos 30/HUK/2011', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['children'],
  conditions: [
    {
      id: 'child',
      because: { id: 'Anak di bawah 18 tahun', en: 'A child under 18' },
      when: { anyMember: { fact: 'member.age', atMost: 17.99 } },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'no-family-care',
      because: {
        id: 'Dipastikan tidak ada keluarga yang bisa mengasuh',
        en: 'Confirmed that no family can take care',
      },
      when: { fact: 'household.familyCareUnavailable', is: true },
      knownBy: 'officer',
      confidence: 'known',
      note: { id: 'Panti adalah pilihan terakhir.', en: 'An institution is the last resort.' },
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service', 'in-kind'],
      confidence: 'known',
      legalBasis: [
        { title: 'Permensos 30/HUK/2011', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'PP 44/2017', confidence: 'sourced', checkedOn: '2026-11-23' },
      ],
      sources: [
        { title: 'Permensos 30/HUK/2011', tier: 'regulation', checkedOn: '2026-11-23' },
        {
          title: 'Kemensos 2021: paparan pengasuhan alternatif',
          url: 'https://id.scribd.com/document/705124171/PAPARAN-PENGASUHAN-ALTERNATIF',
          tier: 'local',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [
    {
      id: 'referral',
      name: { id: 'Rujukan dinas sosial', en: 'Referral by the social office' },
      ifLost: { id: 'Dinas sosial membuat lagi.', en: 'The social office writes it again.' },
    },
    {
      id: 'child-identity',
      name: { id: 'Akta kelahiran atau NIK anak', en: 'Birth certificate or NIK of the child' },
      optional: true,
      ifLost: { id: 'Dukcapil menerbitkan ulang, gratis.', en: 'Dukcapil issues it again, free.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 30, confidence: 'proposed' },
  steps: [
    {
      id: 'social-office',
      title: { id: 'Petugas memeriksa keadaan keluarga', en: 'An officer looks at what the family needs' },
      holder: 'social-office',
    },
    {
      id: 'provider',
      title: { id: 'Rujukan ke LKSA berizin', en: 'Referral to a licensed home' },
      holder: 'provider',
    },
    {
      id: 'provider-2',
      title: { id: 'Rencana pengasuhan dan kembali ke keluarga', en: 'Plan of care and return' },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'sensitive',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [{ title: 'Permensos 30/HUK/2011', tier: 'regulation', checkedOn: '2026-11-23' }],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A child under 18',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 20 }] },
      expect: { verdict: 'unlikely', unmet: ['child'] },
    },
    {
      title: 'not met: Confirmed that no family can take care',
      on: '2026-03-01',
      facts: { ...met, 'household.familyCareUnavailable': false },
      expect: { verdict: 'unlikely', unmet: ['no-family-care'] },
    },
    {
      title: 'not yet known: A child under 18',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['child'] },
    },
    {
      title: 'not yet known: Confirmed that no family can take care',
      on: '2026-03-01',
      facts: { ...met, 'household.familyCareUnavailable': null },
      expect: { verdict: 'cannot-tell', unknown: ['no-family-care'] },
    },
  ],
});
