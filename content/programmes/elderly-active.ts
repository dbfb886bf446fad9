import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.age': 45 }] };

export const programme = defineProgramme({
  id: 'elderly-active',
  route: 'refer',
  name: {
    id: 'Pemberdayaan Lansia Aktif (Posyandu, Bina Keluarga, dan Sekolah Lansia)',
    en: 'Active ageing',
  },
  aliases: ['senam lansia', 'posyandu lansia', 'sekolah lansia'],
  summary: {
    id: 'Senam, periksa kesehatan rutin, kegiatan sosial, dan usaha kecil agar lansia tetap sehat, aktif, dan produktif.',
    en: 'Exercise, regular checks, social life and small business, so that older people stay well and active.',
  },
  where: {
    id: 'Posyandu, balai desa, atau penyuluh KB.',
    en: 'The Posyandu, the village hall, or the family planning officer.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['neglected-elderly'],
  aims: ['empowerment', 'prevention', 'social-inclusion'],
  owner: {
    national: 'Kemendukbangga/BKKBN; Kementerian Kesehatan; Kementerian Sosial',
    local: 'Posyandu; desa; penyuluh KB',
  },
  state: {
    kind: 'active',
    confidence: 'known',
    sources: [{ title: 'Perpres 88/2021', tier: 'regulation', checkedOn: '2026-11-23' }],
  },
  unit: 'person',
  quota: false,
  topics: ['elderly'],
  conditions: [
    {
      id: 'age-45',
      because: { id: 'Umur 45 tahun ke atas', en: 'Aged 45 or older' },
      when: { anyMember: { fact: 'member.age', atLeast: 45 } },
      knownBy: 'person',
      confidence: 'known',
      note: {
        id: 'Terutama 60 tahun ke atas; umur 45 sampai 59 boleh ikut.',
        en: 'Mainly 60 and older; those of 45 to 59 may join.',
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
      confidence: 'known',
      legalBasis: [
        { title: 'UU 13/1998', confidence: 'known', checkedOn: '2026-11-23' },
        { title: 'Perpres 88/2021', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [{ title: 'Perpres 88/2021', tier: 'regulation', checkedOn: '2026-11-23' }],
      components: [],
    },
  ],
  duties: [],
  papers: [],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 14, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Datang ke kegiatan desa', en: 'Come to the village’s activity' },
      holder: 'person',
      todo: {
        id: 'Posyandu, balai desa, atau penyuluh KB.',
        en: 'The Posyandu, the village hall, or the family planning officer.',
      },
    },
  ],
  contacts: [{ label: 'Halo Kemenkes', reach: '1500567', confidence: 'known' }],
  identity: 'never-block',
  sensitivity: 'normal',
  confidence: { conditions: 'known', application: 'known', papers: 'known', contacts: 'known' },
  sources: [],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Aged 45 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 43 }] },
      expect: { verdict: 'unlikely', unmet: ['age-45'] },
    },
    {
      title: 'not yet known: Aged 45 or older',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['age-45'] },
    },
  ],
});
