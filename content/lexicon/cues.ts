import type { Lexeme } from '#core/language/phrase.ts';

const cue = (code: string, phrases: string): Lexeme => ({ kind: 'cue', code, phrases });

/** Words that say of a thing whether it is lacking, at hand, or given by others. */
export const CUES: readonly Lexeme[] = [
  cue(
    'lack',
    `
    butuh~|perlu~|membutuhkan|memerlukan|diperlukan|dibutuhkan|need|needs|needed|kabutuh
    perlu
    minta~|mohon~|tolong|bantu|minta|harap|harapkan|harapannya|mengharapkan|mengharap|diharapkan|berharap|nyuwun|please
    kurang~|kekurangan|berkurang|minim|minimnya|menipis|terbatas|seadanya|langka|sulit~|susah~|kesulitan|kesusahan|lacking|lack
    habis~|kehabisan|abis|ludes|kosong
    krisis
    selain|kecuali ** juga
    urgent|urgen|dicari|nyari|nyariin|dicari-cari
    yang|tinggal * belum >
    yang belum|kurang|habis|susah|utama|urgent
    belum >
    tertinggal|ketinggalan
    tidak|belum * terbawa|kebawa|kesisa|tersisa
    tinggal sebutir|selembar|sebungkus|sebotol|dikit|segelas|setengah|secuil|seadanya|sehari|hitungan
    tidak ada|punya|dapat|kebagian|mendapat|mendapatkan|bawa|tersedia|memiliki|cukup|mencukupi|memadai|terpenuhi|kebagean|menerima|terima|keburu|sempat|layak|sampai|mencukupi|mampu|menjangkau
    belum ada|punya|dapat|kebagian|mendapat|mendapatkan|tersedia|memiliki|cukup|mencukupi|memadai|terpenuhi|menerima|terima|datang|sampai|masuk|tiba|tersentuh|dikirim|terkirim|dikasih|diberi|merata|disalurkan|nyampai|tersalurkan|menjangkau
    belum|tidak|tanpa * bantuan|pasokan|suplai
    tanpa
    bukan|tidak hanya|cuma|saja
    no food|water|electricity|signal|shelter|medicine
    tinggal # hari|kilo|liter|dus
    tinggal sedikit|yang|ini|itu|satu
    tinggal|cukup|hanya * untuk|buat|sampai * besok|lusa|sehari|hari_ini|malam_ini|nanti
    kirim~|kirimkan|kirimi|kirimin|sumbang~|bawakan|bawain|donasi~|carikan
    ingin|pengen|mau|kepengen|harapannya|hanya_perlu|cuma_perlu|mendesak|darurat|prioritas|utama|penting
    hilang~|kehilangan|hanyut|rusak|terbakar|ludes|hancur|terendam|basah
    susah|sulit * cari|mencari|dapat|mendapat
    cari~|mencari|berburu|antre|antri|rebutan|berebut|mengantre
    terpaksa
    masih|sangat|sama sekali
    terputus|putus|lumpuh|padam|mati|hilang
    beli
  `,
  ),
  cue(
    'enough',
    `
    cukup|tercukupi|mencukupi|lengkap|aman|melimpah|berlimpah|numpuk|menumpuk|berlebih|kebanyakan|terpenuhi|memadai|surplus|overload
    sudah|lumayan|masih|alhamdulillah|insyaallah|insya|kalau|kalo|banyak|untuk * cukup|banyak|aman|terpenuhi|tercukupi|lengkap|melimpah|memadai
    sudah|telah|udah * ada|dapat|terima|menerima|diterima|dibagi-bagi|dikasih|diberi|dibagi|dibagikan|datang|sampai|masuk|tersedia|menyala|nyala|normal|pulih|terpenuhi|dikirim|mendapat|mendapatkan|disalurkan|tersalurkan|dievakuasi|kebagian|diberikan|ditangani|dijamin|stabil
    sudah|masih|lumayan|mah|sih|insyaallah banyak|ada|cukup
    banyak >
    ada|masih|sampai|datang|beres >
    ada terus|kok|semua
    eneg|enek|bosan|bosen|blenger|mubazir|kebuang|terbuang|turah-turah|lebih_lebih
    sudah|udah * dibangun|dipasang|diperbaiki|jadi|beres|selesai|terpasang|mengalir|ngalir|hidup|kenyang|bangun
    bukan prioritas|utama|itu
    gampang|mudah
    < jangan
    belum butuh~|perlu
    bukan
    dikasih|diberi|dapat|disediakan * terus|alhamdulillah|cukup|banyak
    dikasih|dibagi
    alhamdulillah * ada|dapat|cukup|dikasih|banyak|lancar
    tidak|bukan|jangan|tidak_usah|ga_usah * butuh~|perlu|kirim~|dikirim|mengirim|kurang|kekurangan|kesulitan|masalah|minta|krisis|mengharap~|nambah|menambah|ditambah
    tidak|bukan butuh|perlu|kurang|masalah|kekurangan|kesulitan|minta|usah
    stop|setop
    jangan * lagi
    sudah tidak butuh|perlu
    enough
    don't need
    no need
    tersedia|melimpah
    lancar
    banyak yang? kirim~|bantu|sumbang~|donasi
    banyak bantuan|sumbangan|donasi
    tidak|ndak usah
    uwis|wis ana|ono
    stok * aman|banyak|cukup|melimpah
  `,
  ),
  cue('except', 'selain|kecuali'),
  cue(
    'treated',
    'sudah|telah * dirawat|diobati|ditangani|diperiksa|dilarikan\nsudah|telah * dibawa * rumah_sakit|puskesmas|klinik',
  ),
  cue(
    'given',
    `
    salur~|menyalurkan|distribusi~|mendistribusikan|disalurkan|menyerahkan|diserahkan|serahkan|memberikan|membagikan|dibagikan|menyiapkan|disiapkan|mengirimkan|mengirim|membuka|mendirikan|didirikan|menyediakan|disediakan|menerjunkan|mengerahkan|dikerahkan|membawa|bawa|menurunkan|diturunkan|kita_siapkan|siapkan|kami_siapkan|menyuplai|memasok|mengirimi|dikirimkan|dikirim|menggelar|penyaluran|menawarkan|menawarin|nyumbang|menyumbang|kami_kirim
  `,
  ),
  cue(
    'only',
    `
    hanya|cuma|cuman|tinggal|paling|yang|kecuali|terutama|khususnya|apalagi
  `,
  ),
];
/** Words that turn from one thought to the next inside a sentence. */
export const TURNS = `tapi tetapi namun sedangkan sementara cuma cuman hanya melainkan padahal kecuali kalau kalo klo meski meskipun walaupun sehingga karena soalnya lalu terus kemudian but however jadi`;
