import type { Category, PromisedDays } from '#core/grievance/grievance.ts';
import type { GrievanceKind, WhomWords } from '#core/grievance/read-grievance.ts';

/**
 * SP4N LAPOR! checks a complaint about a public service in 3 days, the office acts within 5, the complainant has 10 days
 * to say something to it. Source: Jabar Ekspres, 7 Sep 2022; compared on 26 November 2026. An agency that runs
 * Jaring measures itself by the same days until it states its own here.
 */
const AS_LAPOR: PromisedDays = { open: 3, answer: 8, quiet: 10, source: 'lapor' };
/** Objections to somebody on the list: the region has 14 days (rule of 2024, sources 34 to 36 of the catalogue). */
const AS_SANGGAH: PromisedDays = { open: 3, answer: 14, quiet: 10, source: 'sanggah' };
/** No source states days for these: the operator's own setting, and people are told that it is. */
const OWN: PromisedDays = { open: 1, answer: 3, quiet: 10, source: 'own' };

/** The days of each kind. To change them: the numbers, `source` when they are yours, and the day of the check. */
export const PROMISED: Readonly<Record<Category, PromisedDays>> = {
  'left-out': AS_LAPOR,
  'wrongly-in': AS_SANGGAH,
  'payment-late': AS_LAPOR,
  'payment-cut': AS_LAPOR,
  conduct: AS_LAPOR,
  quality: AS_LAPOR,
  'data-wrong': AS_LAPOR,
  exploitation: OWN,
  other: AS_LAPOR,
};

/** Words of a disaster that is happening: that is heard as a report first. */
const DISASTER = '(ke)?banjir|longsor|gempa|tsunami|kebakaran|roboh|mengungsi|pengungsi';
const AID = 'bansos|bantuan|bnt|bntuan|pkh|bpnt|sembako|blt|pip|kks|jadup|stimulan|pencairan|dana|uang';
const WHO =
  'petugas|pak rt|bu rt|ketua rt|rt|rw|lurah|kades|kadus|kepala desa|perangkat|oknum|pendamping|aparat|calo|agen|posko|relawan|dinsos|pegawai|operator|ketua kelompok';

const SUM = '\\d[\\d.,]* ?(rb|ribu|jt|juta|k|persen|%)?';

/**
 * How each kind is told in everyday words, the surest first. Every expression of a line must stand in the message and
 * none of `not`; each is matched at the beginning of a word, without regard to capitals.
 */
export const GRIEVANCE_KINDS: readonly GrievanceKind[] = [
  {
    category: 'exploitation',
    lines: [
      [
        `${WHO}|dia|orang itu`,
        'minta|minta-minta|ajak|ngajak|mengajak|paksa|memaksa|suruh|nyuruh',
        'tidur (bareng|sama|dengan)|ditiduri|foto (bugil|telanjang|seksi)|melayani|layani dia|berhubungan badan|seks|dipegang',
      ],
      [`${AID}|daftar|masuk`, 'imbalan|asal mau|syaratnya|supaya dapat', 'tidur|layani|seks|foto bugil'],
    ],
  },
  {
    category: 'payment-cut',
    lines: [
      [
        `${AID}`,
        'dipotong|motong|memotong|potong|disunat|nyunat|ditilep|diambil sebagian|dipungut|pungli',
        `${WHO}|saya|sy|kami|${SUM}`,
      ],
      [
        `${WHO}`,
        'minta|dimintai|mintain|pungut|pungli|setor|sogok|bayar|potong|motong|dipotong|uang pelicin',
        `uang|duit|ribu|rb|juta|jt|persen|setor|sogok|pungli|${SUM}`,
      ],
      ['pungli|disunat|uang pelicin'],
      [
        `${AID}|beras|paket`,
        '(cuma|cm|cuman|hanya|baru) (dapat|dapet|dpt|terima|nerima|diterima|dikasih|sampai|sampe) (setengah|separ[uo]h?|sebagian)|(ga|gak|tidak|tdk|nggak) (utuh|penuh)',
      ],
    ],
    not: `butuh|kapan|denda|${DISASTER}`,
  },
  {
    category: 'conduct',
    lines: [
      [
        `${WHO}|penjaga|admin`,
        'kasar|bentak|membentak|dibentak|marah|galak|hina|menghina|dihina|ancam|mengancam|diancam|korup|curang|pilih kasih|sombong|jutek|mabuk|nepotis|jual bantuan|dijual|tidak sopan|ga sopan|gak sopan|mengusir|diusir',
      ],
      [
        'dibentak|dihina|diancam|diusir|dipersulit|dilempar(-| )lempar|dipingpong',
        `${WHO}|kantor|desa|kelurahan|loket|posko`,
      ],
    ],
    not: DISASTER,
  },
  {
    category: 'left-out',
    lines: [
      [
        'nama (saya|kami|sy|ibu|bapak|suami|istri|orang tua)|kami|saya|sy',
        'dicoret|di coret|dihapus dari|dikeluarkan dari|hilang dari daftar|tidak (ada|masuk) (di|dalam) daftar|(ga|gak|tdk) masuk daftar',
      ],
      ['dicoret', `${AID}|daftar|penerima`],
    ],
    not: DISASTER,
  },
  {
    category: 'payment-late',
    lines: [
      [
        '(su|s)?dah|udh|sdh|uda',
        '(\\d+|satu|dua|tiga|empat|lima|enam|se) ?(bulan|bln|minggu|mgg|tahun|thn|hari)|berbulan',
        '(blm|belum|ga|gak|tidak|tdk|nggak)( juga| pernah| ada)? (cair|turun|masuk rekening|dibayar)',
      ],
      [
        '(blm|belum|ga|gak|tidak|tdk|nggak)( juga| pernah)? (cair|dibayar)',
        '(sampai|sampe|hingga) (sekarang|skrg|hari ini)|(\\d+|dua|tiga|empat|lima|enam) ?(bulan|bln|minggu|tahun|thn)|berbulan',
      ],
    ],
    not: `kenapa|knp|kapan|${DISASTER}`,
  },
  {
    category: 'quality',
    lines: [
      [
        'beras|telur|sembako|makanan|nasi|bantuan|paket|susu|daging|selimut|tenda|barang',
        'berkutu|kutuan|busuk|basi|apek|kad[ae]lu?ars?a|expired|tidak layak|ga layak|gak layak|berjamur|kurang (timbangan|isinya)|cacat|sobek|rusak parah',
      ],
    ],
    not: DISASTER,
  },
  {
    category: 'data-wrong',
    lines: [
      [
        'data|desil|nama|alamat|status',
        'salah|keliru|tidak cocok|ga cocok|gak sesuai|tidak sesuai|ngawur',
        `${AID}|dtsen|desil|kk|dinsos|desa|kelurahan|kami|saya`,
      ],
    ],
    not: `salah (satu|sasaran)|banjir|${DISASTER}`,
  },
  {
    category: 'other',
    lines: [
      [
        '(saya |sy |kami |aku )?(mau|ingin|pengen|hendak|numpang) (mengadu|ngadu|komplain|mengeluh|protes)|(ini )?(keluhan|pengaduan|aduan)( saya| kami)?( ?:|,| tentang| soal| mengenai)|complaint about|i want to complain',
      ],
    ],
    not: DISASTER,
  },
];

/**
 * A list that is thought to be unfair is asked about more often than complained of: it is answered first, and one tap
 * makes it a grievance. Sources 34 to 36 of the catalogue, compared on 23 November 2026.
 */
export const UNFAIR_LIST: GrievanceKind = {
  category: 'wrongly-in',
  lines: [
    [
      'tetangga|orang kaya|yang kaya|yang mampu|punya mobil|(keluarga|saudara|kerabat|orang)(nya)? (pak|bu|bapak|ibu|ketua)? ?(rt|rw|kades|kadus|lurah|perangkat|kepala desa)|orang dekat|kroni|tidak adil|ga adil|gak adil|salah sasaran|pilih kasih',
      'dapat|dapet|dpt|terima|nerima|kebagian|bansos|bantuan|pkh|blt|sembako|daftar',
      'kaya|mampu|mobil|kades|adil|sasaran|pilih kasih|(saya|sy|aku|kami) (tidak|tdk|gak|ga|nggak|ngga|enggak|belum|blm)|(kok|kenapa|knp) (saya|sy|aku|kami)',
    ],
  ],
  not: DISASTER,
};

/** Whom it concerns, in the words by which people call them. */
export const WHOM_WORDS: readonly WhomWords[] = [
  {
    concerns: 'neighbourhood',
    words: '(pak|bu|ketua|bapak|ibu) (rt|rw)|(rt|rw)(nya)?(?! ?\\d)|kadus|kepala dusun',
  },
  {
    concerns: 'village',
    words:
      'kades|kepala desa|lurah|perangkat|desa|kelurahan|sekdes|keuchik|geuchik|datok|wali nagari|operator desa',
  },
  { concerns: 'facilitator', words: 'pendamping|ketua kelompok( pkh)?|tksk' },
  { concerns: 'social-office', words: 'dinsos|dinas sosial' },
  { concerns: 'relief-post', words: 'posko|relawan' },
  { concerns: 'disaster-office', words: 'bpbd' },
  { concerns: 'payer', words: 'bank|bri|bni|mandiri|himbara|agen|e-?warong|kantor pos|atm|brilink' },
  { concerns: 'facility', words: 'sekolah|guru|puskesmas|rumah sakit|rs|bidan|dokter|klinik' },
  { concerns: 'protection-service', words: 'uptd ppa|p2tp2a|rumah aman|petugas perlindungan' },
];

/** Words by which somebody wants to stay without a name. */
export const NAMELESS =
  'tanpa nama|rahasia(kan)?|anonim|(gak|ga|nggak|tidak|tdk) (mau|usah|ingin|boleh|berani) (sebut|sebutkan|disebut|kasih|pakai|pake|nulis) nama|jangan (sebut|sebutkan|kasih tau|bilang) nama|nama saya jangan|anonymous';
