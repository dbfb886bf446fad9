import { defineProgramme } from '#core/programme/programme.ts';

/** Meets every rule; the scenarios below change one thing each. */
const met = {
  members: [{ 'member.disability': 'some' }],
  'household.povertyLetter': true,
  'household.socialAssessment': true,
};

export const programme = defineProgramme({
  id: 'assistive-devices',
  route: 'here',
  name: { id: 'Alat Bantu Penyandang Disabilitas', en: 'Assistive devices' },
  aliases: ['kursi roda', 'tongkat', 'alat bantu dengar', 'kaki palsu'],
  summary: {
    id: 'Kursi roda, tongkat, alat bantu dengar, kaki atau tangan palsu, gratis setelah petugas mengukur dan menilai kebutuhan.',
    en: 'Wheelchairs, sticks, hearing aids, artificial limbs, free after an officer has measured and assessed.',
  },
  where: {
    id: 'Dinas sosial kabupaten/kota atau Sentra Kemensos; sebagian alat lewat JKN.',
    en: 'The social office of your regency or city, or a Sentra of Kemensos; some devices through JKN.',
  },
  family: 'protection-rehabilitation',
  alsoFamilies: [],
  groups: ['disability', 'neglected-elderly', 'poor-near-poor'],
  aims: ['social-inclusion', 'basic-needs', 'social-rehabilitation'],
  owner: { national: 'Kementerian Sosial; BPJS Kesehatan', local: 'Dinas sosial' },
  state: {
    kind: 'active',
    say: {
      id: 'Lama menunggu tergantung anggaran dan stok daerah.',
      en: 'The wait depends on local budget and stock.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'Validnews, 25 Oct 2024: pengajuan alat bantu fisik DKI',
        url: 'https://validnews.id/nasional/butuh-alat-bantu-buat-disabilitas-warga-dki-bisa-ajukan-ke-dinsos',
        tier: 'press',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'person',
  quota: true,
  topics: ['disability'],
  conditions: [
    {
      id: 'disability',
      because: {
        id: 'Ada anggota keluarga penyandang disabilitas',
        en: 'Somebody in the family lives with a disability',
      },
      when: { anyMember: { fact: 'member.disability', oneOf: ['some', 'severe'] } },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'poverty-letter',
      because: { id: 'Punya SKTM', en: 'Has a letter of low income' },
      when: { fact: 'household.povertyLetter', is: true },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'assessed',
      because: { id: 'Sudah dinilai pekerja sosial', en: 'A social worker has looked at what is needed' },
      when: { fact: 'household.socialAssessment', is: true },
      knownBy: 'officer',
      confidence: 'sourced',
    },
  ],
  priorities: [],
  urgent: [],
  editions: [
    {
      from: '2023-01-01',
      foundIn: [2023],
      kinds: ['in-kind'],
      confidence: 'known',
      legalBasis: [
        { title: 'UU 8/2016', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permensos 9/2018 SPM sosial', confidence: 'sourced', checkedOn: '2026-11-23' },
        { title: 'Permenkes 3/2023 (JKN tariffs: known)', confidence: 'known', checkedOn: '2026-11-23' },
      ],
      sources: [
        {
          title: 'Validnews, 25 Oct 2024: pengajuan alat bantu fisik DKI',
          url: 'https://validnews.id/nasional/butuh-alat-bantu-buat-disabilitas-warga-dki-bisa-ajukan-ke-dinsos',
          tier: 'press',
          checkedOn: '2026-11-23',
        },
        {
          title: 'Dinsos Way Kanan: permohonan alat bantu disabilitas',
          url: 'https://dinsos.waykanankab.go.id/detailpost/permohonan-alat-bantu-disabilitas',
          tier: 'official',
          checkedOn: '2026-11-23',
        },
      ],
      components: [
        {
          id: 'jkn-hearing-aid',
          label: { id: 'Alat bantu dengar (JKN, ceiling)', en: 'Hearing aid (insurance ceiling)' },
          upTo: 1100000,
          per: 'person',
          period: 'five-years',
          paidToOthers: true,
          confidence: 'known',
          note: { id: 'Permenkes 3/2023.', en: 'Permenkes 3/2023.' },
        },
        {
          id: 'jkn-prosthesis',
          label: { id: 'Protesa anggota gerak (JKN, ceiling)', en: 'Artificial limb (insurance ceiling)' },
          upTo: 2750000,
          per: 'person',
          period: 'five-years',
          paidToOthers: true,
          confidence: 'known',
          note: { id: 'Permenkes 3/2023.', en: 'Permenkes 3/2023.' },
        },
      ],
    },
  ],
  duties: [],
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
      id: 'poverty-letter',
      name: { id: 'SKTM', en: 'Letter of low income (SKTM)' },
      ifLost: { id: 'Desa atau kelurahan membuat lagi, gratis.', en: 'The village writes it again, free.' },
    },
    {
      id: 'photo',
      name: { id: 'Foto', en: 'Photo' },
      ifLost: { id: 'Foto lagi; petugas bisa membantu.', en: 'Take it again; officers can help.' },
    },
  ],
  combination: { never: [], maybeNot: [], allowed: [] },
  firstHelp: { days: 60, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: { id: 'Serahkan berkas', en: 'Hand in the papers' },
      holder: 'person',
      todo: {
        id: 'Dinas sosial kabupaten/kota atau Sentra Kemensos; sebagian alat lewat JKN.',
        en: 'The social office of your regency or city, or a Sentra of Kemensos; some devices through JKN.',
      },
    },
    {
      id: 'social-office',
      title: { id: 'Kunjungan dan pengukuran', en: 'Visit and measuring' },
      holder: 'social-office',
    },
    {
      id: 'provider',
      title: { id: 'Serah terima alat', en: 'The device is handed over' },
      holder: 'provider',
    },
  ],
  contacts: [
    { label: 'Command Center Kemensos', reach: '171', confidence: 'sourced' },
    { label: 'SP4N LAPOR!', reach: '1708 (SMS), lapor.go.id', confidence: 'known' },
  ],
  identity: 'helpful',
  sensitivity: 'normal',
  confidence: { conditions: 'sourced', application: 'sourced', papers: 'sourced', contacts: 'sourced' },
  sources: [
    {
      title: 'Validnews, 25 Oct 2024: pengajuan alat bantu fisik DKI',
      url: 'https://validnews.id/nasional/butuh-alat-bantu-buat-disabilitas-warga-dki-bisa-ajukan-ke-dinsos',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Dinsos Way Kanan: permohonan alat bantu disabilitas',
      url: 'https://dinsos.waykanankab.go.id/detailpost/permohonan-alat-bantu-disabilitas',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
  ],
  changes: [],
  scenarios: [
    { title: 'every rule is met', on: '2026-03-01', facts: met, expect: { verdict: 'likely' } },
    {
      title: 'not met: Somebody in the family lives with a disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': 'none' }] },
      expect: { verdict: 'unlikely', unmet: ['disability'] },
    },
    {
      title: 'not met: Has a letter of low income',
      on: '2026-03-01',
      facts: { ...met, 'household.povertyLetter': false },
      expect: { verdict: 'unlikely', unmet: ['poverty-letter'] },
    },
    {
      title: 'not met: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': false },
      expect: { verdict: 'unlikely', unmet: ['assessed'] },
    },
    {
      title: 'not yet known: Somebody in the family lives with a disability',
      on: '2026-03-01',
      facts: { ...met, members: [{ 'member.disability': null }] },
      expect: { verdict: 'cannot-tell', unknown: ['disability'] },
    },
    {
      title: 'not yet known: Has a letter of low income',
      on: '2026-03-01',
      facts: { ...met, 'household.povertyLetter': null },
      expect: { verdict: 'cannot-tell', unknown: ['poverty-letter'] },
    },
    {
      title: 'not yet known: A social worker has looked at what is needed',
      on: '2026-03-01',
      facts: { ...met, 'household.socialAssessment': null },
      expect: { verdict: 'cannot-tell', unknown: ['assessed'] },
    },
  ],
});
