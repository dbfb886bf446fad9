import { defineProgramme } from '#core/programme/programme.ts';
import { editions } from './_pkh-amounts.ts';
import { breach, duties } from './_pkh-duties.ts';
import { scenarios } from './_pkh-scenarios.ts';

export const programme = defineProgramme({
  id: 'pkh',
  route: 'refer',
  name: { id: 'Program Keluarga Harapan (PKH)', en: 'Family Hope Programme (PKH)' },
  aliases: ['pkh', 'keluarga harapan', 'bantuan ibu hamil', 'bantuan anak sekolah'],
  summary: {
    id: 'Uang tunai tiap tiga bulan untuk keluarga kurang mampu. Bagi yang punya ibu hamil, balita, anak sekolah, lansia, atau anggota disabilitas berat.',
    en: 'Cash every three months for families with little income. For those with a pregnant woman, young child, pupil, older person or severe disability.',
  },
  where: {
    id: 'Kantor desa/kelurahan, pendamping PKH, atau menu usul di aplikasi Cek Bansos.',
    en: 'The village office, the PKH facilitator, or the proposal menu of the Cek Bansos app.',
  },
  family: 'social-assistance',
  alsoFamilies: [],
  groups: ['poor-near-poor', 'neglected-elderly', 'disability', 'vulnerable-children', 'vulnerable-women'],
  aims: ['basic-needs', 'social-protection', 'prevention'],
  owner: { national: 'Kementerian Sosial', local: 'Dinas sosial kabupaten/kota; pendamping PKH' },
  state: {
    kind: 'active',
    say: {
      id: 'Dibayar tiap triwulan. Kuota nasional sekitar 10 juta keluarga, jadi memenuhi syarat belum tentu menerima.',
      en: 'Paid every quarter. The national quota is about 10 million families, so meeting the rules is not receiving.',
    },
    confidence: 'sourced',
    sources: [
      {
        title: 'BUMDes Makmur Bersama: kewajiban KPM PKH (Pedoman Umum, Jan 2026)',
        url: 'https://bumdesmakmurbersama.id/?p=253',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
      {
        title: 'Desa Bungko: PKH 2025, skema bantuan',
        url: 'https://bungko.id/artikel/siap-siap-pkh-2025-cair-dengan-skema-bantuan-yang-lebih-terstruktur',
        tier: 'local',
        checkedOn: '2026-11-23',
      },
    ],
  },
  unit: 'household',
  quota: true,
  topics: [],
  conditions: [
    {
      id: 'decile-1-4',
      because: { id: 'Desil keluarga 1 sampai 4', en: 'The family is in decile 1 to 4' },
      when: { fact: 'household.decile', atMost: 4 },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'component',
      because: {
        id: 'Ada ibu hamil, anak sampai 6 tahun, murid SD sampai SMA, lansia, atau disabilitas berat',
        en: 'There is a pregnant woman, a child up to 6, a pupil, an older person or a severe disability',
      },
      when: {
        anyMember: {
          any: [
            { fact: 'member.maternity', is: 'pregnant' },
            { fact: 'member.age', atMost: 6.99 },
            { fact: 'member.age', atLeast: 60 },
            { fact: 'member.disability', is: 'severe' },
            {
              all: [
                {
                  fact: 'member.school',
                  oneOf: ['primary', 'junior', 'senior', 'package-a', 'package-b', 'package-c', 'special'],
                },
                { fact: 'member.age', between: [6, 21.99] },
                { fact: 'member.inSchoolRecords', is: true },
              ],
            },
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
      note: {
        id: 'Murid harus tercatat di Dapodik atau EMIS.',
        en: 'A pupil must be in the school records.',
      },
    },
    {
      id: 'no-state-pay',
      because: {
        id: 'Tidak ada anggota KK yang PNS, PPPK, TNI, Polri, pensiunan, digaji negara, atau pendamping sosial',
        en: 'Nobody on the family card is paid or pensioned by the state, or a paid social assistant',
      },
      when: {
        not: {
          fact: 'household.stateWork',
          oneOf: [
            'civil-servant',
            'contract-civil-servant',
            'soldier',
            'police',
            'state-pensioner',
            'state-paid',
            'social-assistant',
          ],
        },
      },
      knownBy: 'person',
      confidence: 'sourced',
    },
    {
      id: 'no-wage-above-minimum',
      because: {
        id: 'Tidak ada yang bergaji tetap di atas upah minimum',
        en: 'Nobody has a formal wage above the minimum wage',
      },
      when: { not: { fact: 'household.wageAboveMinimum', is: true } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'no-company',
      because: {
        id: 'Tidak ada yang memiliki atau mengurus perusahaan terdaftar',
        en: 'Nobody owns or runs a registered company',
      },
      when: { not: { fact: 'household.ownsCompany', is: true } },
      knownBy: 'registry',
      confidence: 'sourced',
    },
    {
      id: 'nik-matches',
      because: {
        id: 'NIK dan KK cocok dengan data Dukcapil',
        en: 'The NIK and the family card agree with the civil registry',
      },
      when: { fact: 'household.nikMatches', is: true },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  priorities: [
    {
      id: 'decile-1',
      because: { id: 'Desil 1 didahulukan', en: 'Decile 1 comes first' },
      when: { fact: 'household.decile', atMost: 1 },
      knownBy: 'registry',
      confidence: 'sourced',
    },
  ],
  urgent: [],
  editions: editions,
  duties,
  breach,
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
      id: 'health-book',
      name: { id: 'Buku KIA', en: 'Mother and child health book' },
      optional: true,
      ifLost: {
        id: 'Bidan atau Posyandu memberi yang baru.',
        en: 'The midwife or Posyandu gives a new one.',
      },
    },
    {
      id: 'school-letter',
      name: { id: 'Kartu pelajar atau keterangan sekolah', en: 'Pupil card or school letter' },
      optional: true,
      ifLost: { id: 'Sekolah membuat surat keterangan.', en: 'The school writes a letter.' },
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
  combination: { never: ['blt-dana-desa'], maybeNot: [], allowed: ['sembako', 'pip', 'pbi-jkn'] },
  firstHelp: { days: 90, confidence: 'proposed' },
  steps: [
    {
      id: 'start',
      title: {
        id: 'Datang ke kantor desa/kelurahan atau pakai menu usul di aplikasi Cek Bansos',
        en: 'Go to the village office, or use the proposal menu of the Cek Bansos app',
      },
      holder: 'person',
      todo: {
        id: 'Kantor desa/kelurahan, pendamping PKH, atau menu usul di aplikasi Cek Bansos.',
        en: 'The village office, the PKH facilitator, or the proposal menu of the Cek Bansos app.',
      },
    },
    {
      id: 'village',
      title: {
        id: 'Masuk usulan awal, dibahas di musyawarah desa/kelurahan',
        en: 'The first list is discussed in the village meeting',
      },
      holder: 'village',
    },
    {
      id: 'village-2',
      title: {
        id: 'Operator desa memasukkan data ke SIKS-NG',
        en: 'The village operator enters the data in SIKS-NG',
      },
      holder: 'village',
    },
    {
      id: 'social-office',
      title: { id: 'Dinas sosial memeriksa dan mengesahkan', en: 'The social office checks and approves' },
      holder: 'social-office',
    },
    {
      id: 'ministry',
      title: {
        id: 'Kemensos dan BPS memeringkat desil, lalu Kemensos menetapkan penerima sesuai kuota',
        en: 'Kemensos and BPS rank the deciles; Kemensos decides within the quota',
      },
      holder: 'ministry',
    },
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
      title: 'Desa Bodaskarangjati, 23 Jun 2025: seputar DTSEN (PKH desil 1-4, sembako 1-5, PBI 1-5)',
      url: 'https://bodaskarangjati.desa.id/artikel/2025/6/23/seputar-dtsen-basis-data-sosial-ekonomi-nasional',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Seputar Lampung / Pikiran Rakyat, 3 Dec 2023: urutan prioritas penerima PKH',
      url: 'https://seputarlampung.pikiran-rakyat.com/nasional/pr-977425107/urutan-prioritas-penerima-pkh-ini-komponen-yang-akan-didahulukan-untuk-dapat-bantuan-berikut-nominalnya?page=2',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Poskota, 15 Jul 2024: 13 aturan penyaluran PKH',
      url: 'https://poskota.co.id/2024/07/15/13-aturan-untuk-penyaluran-saldo-dana-bansos-pkh-cek-info-lengkapnya-di-sini?halaman=2',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Tribunnews, 2022: kriteria PKH (older caps: lansia 70+, max 1)',
      url: 'https://m.tribunnews.com/amp/nasional/2022/02/27/bansos-pkh-tahap-i-cair-februari-2022-cek-status-penerimanya-via-cekbansoskemensosgoid?page=2',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title:
        'Poskota, 7 May 2025: penyebab bansos dihentikan (gaji di atas UMP, ASN/PPPK, tidak padan Dukcapil)',
      url: 'https://www.poskota.co.id/2025/05/07/bansos-bpnt-salurkan-rp600000-apakah-nik-kip-anda-terdaftar-di-pencairan-tahap-2?halaman=2',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Ayobogor: alasan KPM dicoret (ASN, pendamping sosial, perusahaan terdaftar)',
      url: 'https://www.ayobogor.com/umum/amp/318136452/pencairan-pkh-tahap-1-ditutup-10-hari-lagi-bagaimana-nasib-kpm-yang-belum-menerima-bantuan?page=2',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Poskota, 14 Jan 2026: cara usul dan sanggah di Cek Bansos',
      url: 'https://www.poskota.co.id/2026/01/14/begini-cara-usul-dan-sanggah-di-aplikasi-cek-bansos-untuk-mendapatkan-pkh-dan-bpnt?halaman=all',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Desa Tlogojati, 26 Dec 2025: timeline usulan dan pembaruan DTSEN',
      url: 'https://tlogojati.desacantik.id/index.php/artikel/2025/12/26/informasi-tahapan-dan-timeline-usulan-bantuan-sosial-serta-pembaruan-dtsen',
      tier: 'local',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Palpres: alur usulan desa, SIKS-NG, bupati, Mensos',
      url: 'https://palpres.disway.id/amp/728900/cara-daftar-bansos-pkh-dan-bpnt-dari-pemerintah-pada-tahun-2025-betulkah-data-yang-dipakai-kemensos-via-dtks/16',
      tier: 'official',
      checkedOn: '2026-11-23',
    },
    {
      title: 'RMOL, 20 Sep 2025: ground check 12 juta KPM, 1,9 juta tidak layak',
      url: 'https://rmol.id/politik/read/2025/09/20/680531/tak-boleh-ada-lagi-penerima-bansos-melenceng',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Suara.com, 9 Jul 2025: bansos dibatasi lima tahun',
      url: 'https://amp.suara.com/news/2025/07/09/134814/bansos-stop-5-tahun-cak-imin-harus-kerja-tidak-bisa-terus-mengandalkan-bantuan',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    {
      title: 'VOI, 19 Mar 2025: Mensos plans a Permensos limiting aid to five years',
      url: 'https://voi.id/fr/berita/469902',
      tier: 'press',
      checkedOn: '2026-11-23',
    },
    { title: 'Permensos 1/2018', tier: 'regulation', checkedOn: '2026-11-23' },
  ],
  changes: [
    'DTKS replaced by DTSEN with decile 1-10 (2025)',
    '2025 ground check of 12 million families found 1.9 million not eligible',
    'Five-year limit announced for working-age recipients',
    'Only decile 1-4',
  ],
  scenarios: scenarios,
});
