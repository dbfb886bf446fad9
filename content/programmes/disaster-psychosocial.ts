import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.affectedByDisaster': true };

export const programme = defineProgramme({
  id: 'disaster-psychosocial',
  route: 'here',
  name: { id: 'Layanan Dukungan Psikososial (LDP)', en: 'Psychosocial support' },
  aliases: ['trauma healing', 'ldp', 'psikososial'],
  summary: {
    id: 'Pendampingan kejiwaan bagi warga terdampak bencana: bermain bersama anak, konseling, kelompok bercerita, dan rujukan bila perlu.',
    en: 'Company after a disaster: play with children, counselling, circles to talk, and referral where needed.',
  },
  where: {
    id: 'Pos LDP di pengungsian, Tagana, pekerja sosial.',
    en: 'The support post (LDP) at the shelter, Tagana, or a social worker.',
  },
  family: 'disaster',
  alsoFamilies: [],
  groups: ['disaster-conflict-survivors', 'vulnerable-children', 'neglected-elderly', 'disability'],
  aims: ['social-rehabilitation', 'social-protection'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial; Tagana; Sentra; pendamping PKH' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'Tirto, 26 May 2025: LDP korban gempa Bengkulu',
        url: 'https://tirto.id/kemensos-salurkan-bantuan-ldp-untuk-korban-gempa-bengkulu-hce6',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
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
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'vulnerable',
      because: {
        id: 'Anak, lansia, disabilitas, dan perempuan didahulukan',
        en: 'Children, older people, disability and women come first',
      },
      when: {
        anyMember: {
          any: [
            { fact: 'member.age', atMost: 17.99 },
            { fact: 'member.age', atLeast: 60 },
            { fact: 'member.disability', oneOf: ['some', 'severe'] },
            { fact: 'member.sex', is: 'female' },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['service'],
      confidence: 'sourced',
      legalBasis: [
        { title: 'UU 24/2007', confidence: 'known', checkedOn: '2026-11-23' },
        {
          title: 'Permensos 26/2015 klaster perlindungan pengungsi',
          confidence: 'known',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'Tirto, 26 May 2025: LDP korban gempa Bengkulu',
          url: 'https://tirto.id/kemensos-salurkan-bantuan-ldp-untuk-korban-gempa-bengkulu-hce6',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        { title: 'Permensos 26/2015', tier: 'regulation', checkedOn: '2026-11-23' },
      ],
      components: [],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 2, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Datang ke pos LDP atau minta kunjungan', en: 'Come to the post or ask for a visit' },
      holder: 'person',
      todo: {
        id: 'Pos LDP di pengungsian, Tagana, pekerja sosial.',
        en: 'The support post (LDP) at the shelter, Tagana, or a social worker.',
      },
    },
  ],
  contacts: [
    { label: 'BNPB', reach: '117', confidence: 'sourced' },
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' },
  ],
  identity: 'never-block',
  sensitivity: 'sensitive',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Tirto, 26 May 2025: LDP korban gempa Bengkulu',
      url: 'https://tirto.id/kemensos-salurkan-bantuan-ldp-untuk-korban-gempa-bengkulu-hce6',
      tier: 'official',
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
