import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  'household.receives': ['pkh'],
  members: [{ 'member.age': 33 }],
  'household.business': 'plan',
  'household.willingToGraduate': true,
};

export const programme = defineProgramme({
  id: 'pena',
  route: 'refer',
  name: { id: 'Pahlawan Ekonomi Nusantara (PENA)', en: 'Business start with Kemensos (PENA)' },
  aliases: ['pena', 'modal usaha kemensos', 'graduasi'],
  summary: {
    id: 'Bantuan alat, bahan usaha, dan pendampingan bagi penerima bansos usia produktif yang siap mandiri dan keluar dari bansos.',
    en: 'Tools, materials and mentoring for working-age families on social aid who are ready to stand on their own.',
  },
  where: {
    id: 'Pendamping PKH/sosial atau dinas sosial.',
    en: 'The PKH or social facilitator, or the social office.',
  },
  family: 'economic-empowerment',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'vulnerable-women'],
  aims: ['empowerment'],
  owner: { national: 'Kementerian Sosial (Ditjen Pemberdayaan Sosial)', local: 'Dinas sosial; pendamping' },
  state: {
    kind: 'active',
    say: { id: 'Kuota 2026 belum diketahui.', en: 'The 2026 quota is not known.' },
    confidence: 'sourced',
    sources: [
      {
        title: 'Suara Jateng, 11 Aug 2025: syarat Program PENA',
        url: 'https://jateng.suara.com/amp/read/2025/08/11/091744/modal-usaha-rp6-juta-dari-kemensos-cair-lagi-cek-syarat-dan-cara-lolos-program-pena-2025',
        tier: 'official',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['business', 'work'],
  conditions: [
    {
      id: 'receives-aid',
      because: { id: 'Menerima PKH atau sembako', en: 'Receives PKH or food aid' },
      when: { fact: 'household.receives', oneOf: ['pkh', 'sembako'] },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'age',
      because: { id: 'Ada yang berumur 20 sampai 45 tahun', en: 'Somebody is 20 to 45' },
      when: { anyMember: { fact: 'member.age', between: [20, 45.99] } },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'business',
      because: { id: 'Punya usaha atau rencana usaha', en: 'Has a business or a plan for one' },
      when: { fact: 'household.business', oneOf: ['plan', 'plan-with-training', 'running'] },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'ready',
      because: {
        id: 'Siap mandiri dan kelak lepas dari bansos',
        en: 'Ready to stand on their own and later leave cash aid',
      },
      when: { fact: 'household.willingToGraduate', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2024-01-01',
      foundIn: [2024, 2025],
      kinds: ['in-kind', 'service'],
      confidence: 'sourced',
      legalBasis: [
        {
          title: 'Director-general guideline; number not found',
          confidence: 'uncertain',
          checkedOn: '2026-11-23',
        },
      ],
      sources: [
        {
          title: 'Suara Jateng, 11 Aug 2025: syarat Program PENA',
          url: 'https://jateng.suara.com/amp/read/2025/08/11/091744/modal-usaha-rp6-juta-dari-kemensos-cair-lagi-cek-syarat-dan-cara-lolos-program-pena-2025',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Kota Pekalongan: PENA Berdikari, Reguler, Muda',
          url: 'https://pekalongankota.go.id/berita/30-kpm-bergabung-program-pena-kemensos-dorong-kpm-mandiri-tanpa-bansos.html',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'capital',
          label: { id: 'Barang modal usaha', en: 'Business goods' },
          from: 2400000,
          upTo: 6000000,
          per: 'household',
          period: 'once',
          confidence: 'sourced',
          note: { id: 'Berbeda tiap daerah.', en: 'Differs by place.' },
        },
      ],
    },
  ],
  duties: [
    {
      who: { id: 'penerima', en: 'recipient' },
      duty: {
        id: 'menjalankan usaha dengan pendamping dan lepas dari bansos saat penghasilan naik',
        en: 'run the business with a mentor and leave cash aid when income grows',
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
      id: 'business-plan',
      name: { id: 'Rencana usaha', en: 'Business plan' },
      ifLost: { id: 'Pendamping membantu menulis lagi.', en: 'The companion helps to write it again.' },
    },
    {
      id: 'graduation-statement',
      name: { id: 'Pernyataan siap mandiri', en: 'Statement of readiness' },
      ifLost: { id: 'Tulis lagi bersama pendamping.', en: 'Write it again with the companion.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Sampaikan ke pendamping', en: 'Tell your companion' },
      holder: 'person',
      todo: {
        id: 'Pendamping PKH/sosial atau dinas sosial.',
        en: 'The PKH or social facilitator, or the social office.',
      },
    },
    {
      id: 'provider',
      title: { id: 'Seleksi dan rencana usaha', en: 'Selection and business plan' },
      holder: 'provider',
    },
    { id: 'provider-2', title: { id: 'Pengadaan barang', en: 'Goods are bought' }, holder: 'provider' },
    { id: 'social-office', title: { id: 'Pendampingan', en: 'Mentoring' }, holder: 'social-office' },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'required',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'known', contacts: 'sourced' },
  sources: [
    {
      title: 'Suara Jateng, 11 Aug 2025: syarat Program PENA',
      url: 'https://jateng.suara.com/amp/read/2025/08/11/091744/modal-usaha-rp6-juta-dari-kemensos-cair-lagi-cek-syarat-dan-cara-lolos-program-pena-2025',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Kota Pekalongan: PENA Berdikari, Reguler, Muda',
      url: 'https://pekalongankota.go.id/berita/30-kpm-bergabung-program-pena-kemensos-dorong-kpm-mandiri-tanpa-bansos.html',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Suara.com, 9 Jul 2025: bansos dibatasi lima tahun',
      url: 'https://amp.suara.com/news/2025/07/09/134814/bansos-stop-5-tahun-cak-imin-harus-kerja-tidak-bisa-terus-mengandalkan-bantuan',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
  ],
  changes: ['PENA is the exit route tied to the five-year limit'],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Receives PKH or food aid',
      on: '2026-03-01',
      facts: { ...met, 'household.receives': [] },
      expect: { verdict: 'unlikely', unmet: ['receives-aid'] },
    },
    {
      title: 'not met: Somebody is 20 to 45',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': 19 }] },
      expect: { verdict: 'unlikely', unmet: ['age'] },
    },
    {
      title: 'not met: Has a business or a plan for one',
      on: '2026-03-01',
      facts: { ...met, 'household.business': 'none' },
      expect: { verdict: 'unlikely', unmet: ['business'] },
    },
    {
      title: 'not met: Ready to stand on their own and later leave cash aid',
      on: '2026-03-01',
      facts: { ...met, 'household.willingToGraduate': false },
      expect: { verdict: 'unlikely', unmet: ['ready'] },
    },
    {
      title: 'not yet known: Receives PKH or food aid',
      on: '2026-03-01',
      facts: { ...met, 'household.receives': null },
      expect: { verdict: 'cannot-tell', unknown: ['receives-aid'] },
    },
    {
      title: 'not yet known: Somebody is 20 to 45',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.age': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['age'] },
    },
    {
      title: 'not yet known: Has a business or a plan for one',
      on: '2026-03-01',
      facts: { ...met, 'household.business': null },
      expect: { verdict: 'cannot-tell', unknown: ['business'] },
    },
    {
      title: 'not yet known: Ready to stand on their own and later leave cash aid',
      on: '2026-03-01',
      facts: { ...met, 'household.willingToGraduate': null },
      expect: { verdict: 'cannot-tell', unknown: ['ready'] },
    },
  ],
});
