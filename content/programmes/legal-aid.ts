import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { 'household.povertyLetter': true };

export const programme = defineProgramme({
  id: 'legal-aid',
  route: 'refer',
  name: { id: 'Bantuan Hukum Gratis', en: 'Free legal aid' },
  aliases: ['pengacara gratis', 'lbh', 'posbakum'],
  summary: {
    id: 'Pengacara gratis bagi yang kurang mampu dan yang mengalami kekerasan, untuk perkara pidana, perdata, atau perceraian.',
    en: 'Free lawyers for people with little income and survivors of violence, for criminal, civil or divorce cases.',
  },
  where: {
    id: 'Organisasi Bantuan Hukum terakreditasi, Posbakum pengadilan, atau Posbankum desa/kelurahan.',
    en: 'A recognised legal aid organisation, the Posbakum at the court, or the Posbankum of the village.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-women', 'vulnerable-children', 'disability', 'remote-indigenous'],
  aims: ['social-protection', 'social-inclusion'],
  owner: { national: 'Kementerian Hukum (BPHN)', local: 'OBH; Posbakum; UPTD PPA' },
  state: {
    kind: 'active',
    confidence: 'sourced',
    sources: [
      {
        title: 'UU 16/2011 tentang Bantuan Hukum (teks)',
        url: 'https://id.scribd.com/document/484783271/BANTUAN-HUKUM-DAN-ALTERNzATIF-PENYELESAIAN-SENGKETA',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: false,
  topics: ['safety', 'papers'],
  conditions: [
    {
      id: 'access',
      because: {
        id: 'Punya SKTM atau kartu bansos, atau mengalami kekerasan',
        en: 'A letter of low income or an aid card, or a survivor of violence',
      },
      when: {
        any: [
          { fact: 'household.povertyLetter', is: true },
          { fact: 'household.violence', is: true },
        ],
      },
      knownBy: 'person',
      confidence: 'sourced',
      note: {
        id: 'Yang mengalami kekerasan seksual berhak atas layanan hukum (UU 12/2022).',
        en: 'Survivors have a right to legal service (UU 12/2022).',
      },
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
        { title: 'UU 16/2011', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'PP 42/2013', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'UU 16/2011 tentang Bantuan Hukum (teks)',
          url: 'https://id.scribd.com/document/484783271/BANTUAN-HUKUM-DAN-ALTERNzATIF-PENYELESAIAN-SENGKETA',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [],
    },
  ],
  duties: [
    {
      who: { id: 'klien', en: 'client' },
      duty: { id: 'bercerita dengan jujur', en: 'tell the facts honestly' },
    },
  ],
  papers: [
    {
      id: 'form',
      name: { id: 'Formulir atau surat permohonan', en: 'Form or letter of request' },
      ifLost: {
        id: 'Isi lagi; boleh juga meminta lisan bila petugas membantu menulis.',
        en: 'Fill it in again; an officer can write for you.',
      },
    },
    {
      id: 'court-papers',
      name: { id: 'Dokumen perkara', en: 'Papers of the legal matter' },
      ifLost: {
        id: 'Pengacara atau pengadilan menyimpan salinannya.',
        en: 'The lawyer or the court has copies.',
      },
    },
    {
      id: 'poverty-letter',
      name: { id: 'SKTM', en: 'Letter of low income (SKTM)' },
      ifLost: { id: 'Desa atau kelurahan membuat lagi, gratis.', en: 'The village writes it again, free.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 3, confidence: 'sourced' },
  steps: [
    {
      id: 'start',
      title: { id: 'Ajukan permintaan (boleh lisan)', en: 'Apply (speaking is enough)' },
      holder: 'person',
      todo: {
        id: 'Organisasi Bantuan Hukum terakreditasi, Posbakum pengadilan, atau Posbankum desa/kelurahan.',
        en: 'A recognised legal aid organisation, the Posbakum at the court, or the Posbankum of the village.',
      },
    },
    {
      id: 'provider',
      title: {
        id: 'OBH menjawab paling lama 3 hari kerja setelah berkas lengkap',
        en: 'The legal-aid body answers within 3 working days of a complete file',
      },
      holder: 'provider',
      days: 3,
      daysConfidence: 'sourced',
    },
    { id: 'social-office', title: { id: 'Pendampingan', en: 'Mentoring' }, holder: 'social-office' },
  ],
  contacts: [
    { label: 'SAPA 129 (24 jam)', reach: '129', confidence: 'sourced' },
    { label: 'Daftar OBH', reach: 'sidbankum.bphn.go.id', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'high',
  confidence: { conditions: 'sourced', application: 'known', papers: 'known', contacts: 'uncertain' },
  sources: [
    {
      title: 'UU 16/2011 tentang Bantuan Hukum (teks)',
      url: 'https://id.scribd.com/document/484783271/BANTUAN-HUKUM-DAN-ALTERNzATIF-PENYELESAIAN-SENGKETA',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: '123dok: Pasal 14 UU 16/2011 untuk klien KDRT',
      url: 'https://text-id.123dok.com/document/eqok4pkky-tinjauan-umum-tentang-klien-1-hak-dan-kewajiban-klien.html',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    { title: 'UU 16/2011 Pasal 14-15', tier: 'regulation', checkedOn: '2026-11-23' },
    { title: 'UU 16/2011 Pasal 14', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: ['Legal-aid posts (Posbankum) were opened in villages from 2025'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: A letter of low income or an aid card, or a survivor of violence',
      on: '2026-03-01',
      facts: { ...met, 'household.povertyLetter': false, 'household.violence': false },
      expect: { verdict: 'unlikely', unmet: ['access'] },
    },
    {
      title: 'not yet known: A letter of low income or an aid card, or a survivor of violence',
      on: '2026-03-01',
      facts: { ...met, 'household.povertyLetter': null, 'household.violence': null },
      expect: { verdict: 'cannot-tell', unknown: ['access'] },
    },
  ],
});
