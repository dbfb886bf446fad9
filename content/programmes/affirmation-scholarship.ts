import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = { members: [{ 'member.school': 'primary' }], 'household.origin': ['papuan'] };

export const programme = defineProgramme({
  id: 'affirmation-scholarship',
  route: 'refer',
  name: {
    id: 'Beasiswa Afirmasi dan Beasiswa Daerah (ADik, KJP Plus, dan sejenisnya)',
    en: 'Affirmative and local scholarships',
  },
  aliases: ['adik', 'adem', 'kjp', 'beasiswa daerah'],
  summary: {
    id: 'Bantuan sekolah atau kuliah khusus: anak Papua, daerah terpencil, penyandang disabilitas, atau program pemerintah daerah masing-masing.',
    en: 'Special school or college aid for Papuans, remote areas, people with disabilities, or under a local scheme.',
  },
  where: {
    id: 'Dinas pendidikan daerah; web ADik kementerian; kampus.',
    en: "The local education office, the ministry's ADik website, or the campus.",
  },
  family: 'basic-services',
  alsoFamilies: [],
  groups: ['remote-indigenous', 'disability', 'vulnerable-children', 'poor-near-poor'],
  aims: ['basic-needs', 'social-inclusion'],
  owner: {
    national: 'Kementerian Pendidikan Tinggi, Sains, dan Teknologi; pemerintah daerah',
    local: 'Dinas pendidikan',
  },
  state: {
    kind: 'unclear',
    say: {
      id: 'Aturan 2026 belum ditemukan; tanyakan ke dinas pendidikan.',
      en: 'Rules for 2026 were not found; ask the education office.',
    },
    confidence: 'uncertain',
    sources: [],
  },
  unit: 'person',
  quota: true,
  topics: ['school'],
  conditions: [
    {
      id: 'student',
      because: { id: 'Ada yang sekolah atau kuliah', en: 'Somebody goes to school or college' },
      when: {
        anyMember: {
          fact: 'member.school',
          oneOf: ['primary', 'junior', 'senior', 'package-a', 'package-b', 'package-c', 'special', 'college'],
        },
      },
      knownBy: 'person',
      confidence: 'known',
    },
    {
      id: 'special',
      because: {
        id: 'Orang asli Papua, tinggal di daerah 3T, disabilitas, atau ada beasiswa daerah',
        en: 'Papuan, living in a remote area, with a disability, or a region with its own scholarship',
      },
      when: {
        any: [
          { fact: 'household.origin', oneOf: ['papuan', 'remote-area'] },
          {
            anyMember: {
              all: [
                {
                  fact: 'member.school',
                  oneOf: [
                    'primary',
                    'junior',
                    'senior',
                    'package-a',
                    'package-b',
                    'package-c',
                    'special',
                    'college',
                  ],
                },
                { fact: 'member.disability', oneOf: ['some', 'severe'] },
              ],
            },
          },
          { fact: 'household.localScholarship', is: true },
        ],
      },
      knownBy: 'person',
      confidence: 'uncertain',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2025-01-01',
      foundIn: [2026],
      kinds: ['cash', 'service'],
      confidence: 'uncertain',
      legalBasis: [
        { title: 'Nomor peraturan belum ditemukan', confidence: 'uncertain', checkedOn: '2026-11-23' },
      ],
      sources: [],
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
    {
      id: 'school-report',
      name: { id: 'Rapor', en: 'School report' },
      ifLost: {
        id: 'Sekolah mencetak atau mengesahkan salinan.',
        en: 'The school prints or certifies a copy.',
      },
    },
    {
      id: 'disability-letter',
      name: { id: 'Surat atau asesmen disabilitas', en: 'Disability letter or assessment' },
      optional: true,
      ifLost: {
        id: 'Puskesmas atau dinas sosial bisa menilai lagi.',
        en: 'The Puskesmas or social office can check again.',
      },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 120, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Tanya dinas pendidikan setempat', en: 'Ask the local education office' },
      holder: 'person',
      todo: {
        id: 'Dinas pendidikan daerah; web ADik kementerian; kampus.',
        en: "The local education office, the ministry's ADik website, or the campus.",
      },
    },
  ],
  contacts: [{ label: 'ULT Kemendikdasmen', reach: '177', confidence: 'known' }],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'uncertain', application: 'uncertain', papers: 'uncertain', contacts: 'known' },
  sources: [],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Somebody goes to school or college',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.school': 'none' }] },
      expect: { verdict: 'unlikely', unmet: ['student'] },
    },
    {
      title:
        'not met: Papuan, living in a remote area, with a disability, or a region with its own scholarship',
      on: '2026-03-01',
      facts: {
        ...met,
        members: [{ 'member.school': 'none' }],
        'household.origin': [],
        'household.localScholarship': false,
      },
      expect: { verdict: 'unlikely', unmet: ['student', 'special'] },
    },
    {
      title: 'not yet known: Somebody goes to school or college',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.school': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['student'] },
    },
    {
      title:
        'not yet known: Papuan, living in a remote area, with a disability, or a region with its own scholarship',
      on: '2026-03-01',
      facts: {
        ...met,
        members: [{ 'member.school': null, 'member.disability': null }],
        'household.origin': null,
        'household.localScholarship': null,
      },
      expect: { verdict: 'cannot-tell', unknown: ['student', 'special'] },
    },
  ],
});
