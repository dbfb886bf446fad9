import type { Lexeme } from '#core/language/phrase.ts';

/** Two harmless halves that are danger together: somebody who cannot flee, and something that comes nearer. */
export const PAIRS: readonly Lexeme[] = [
  {
    kind: 'frail',
    code: 'frail',
    phrases: `
      lumpuh|stroke|strok|buta|tunanetra|jompo|renta|lansia|uzur|pikun
      tidak|susah|sulit bisa? jalan|berjalan|gerak|bergerak|bangun|berdiri|duduk|mlaku|leumpang
      kursi roda
      sakit|demam|panas|lemas|lemah
      hamil|bumil|nifas|menyusui
      bayi|balita|newborn
      anak kecil|anak-anak
      nenek|kakek|orang tua
      difabel|cacat|penyandang
      ibu|bapak|nenek|kakek * sakit|sepuh|tua
      bedridden|disabled|pregnant
      sendirian
      habis|abis|pasca|baru operasi|melahirkan|lahiran
    `,
  },
  {
    kind: 'nears',
    code: 'nears',
    phrases: `
      air|banjir|lumpur|rob|genangan * sudah|mulai|mau|hampir|makin|tambah|telah * masuk|memasuki|naik|tinggi|meninggi|dalam|deras|deres
      air|banjir|lumpur|rob * masuk|memasuki * rumah|dalam|kamar|ruang|lantai|kontrakan
      air|banjir|lumpur masuk
      masuk rumah|dalam rumah
      air|banjir * naik|meninggi|deras
      air|banjir * lutut|paha|pinggang|perut|selutut|sepaha|sepinggang|seperut|sepusar|pusar
      selutut|sepaha|sepinggang|seperut
      terkepung|dikepung|terisolir|terisolasi|terkurung
      longsor|api|lahar * dekat|mendekat|mulai|susulan
      rumah * roboh|ambruk|terendam|retak|mau rubuh|miring
      kebanjiran|terendam
      water * rising|inside|entering|in
      # meter|m
      lantai dua|2
    `,
  },
  {
    kind: 'cry',
    code: 'cry',
    phrases: `
      tolong|sos|darurat|mayday|bantu|bantuan
      urupi|tolongi|tulungin|tulungnga
      minta bantuan|tolong
    `,
  },
  {
    kind: 'care',
    code: 'care',
    phrases: `
      cuci darah|hd
      kemo|kemoterapi|radioterapi
      transfusi|operasi|rujukan|rawat|dirawat|igd|kontrol
      sakit|jantung|kanker|ginjal|stroke|diabetes|thalasemia|talasemia
      melahirkan|lahiran
    `,
  },
  {
    kind: 'closed',
    code: 'closed',
    phrases: `
      bpjs|kis|jkn|kartu * mati|nonaktif|tidak aktif|diblokir|dinonaktifkan|dicabut|tidak bisa
      bpjs|kis|jkn mati|nonaktif|nonaktip|noaktif
      ditolak|tidak diterima|tidak dilayani|ditolak * rs|rumah|puskesmas|igd
      tidak ada|bisa|punya biaya|uang|duit|ongkos|bayar
    `,
  },
  {
    kind: 'calm',
    code: 'calm',
    phrases: `
      tidak ada|terdapat|menimbulkan korban|yang|orang|warga? hilang|luka|jiwa|terluka|terjebak|sakit|api|asap|kebakaran|tsunami
      tidak berpotensi|potensi tsunami
      nihil|nol korban
      sudah|telah|berhasil|semua * ditemukan|dipadamkan|padam|selamat|ketemu|diselamatkan|tertolong|pulih|dievakuasi
      alhamdulillah|syukurlah|syukur * selamat|aman
      simulasi|latihan|gladi|geladi|drill
      film|sinetron|drakor|drama|lagu|game|novel|mimpi|mimpiin|movie
      hati|cinta|rindu|asmara|perasaan|kenangan|mantan|macet|kemacetan|hutang|utang|pinjol * terjebak|tenggelam|terjerat|hanyut~|terbakar|kebakar
      terjebak|tenggelam|hanyut~|terseret|terbakar|kebakar|terbawa * hati|cinta|rindu|asmara|perasaan|kenangan|mantan|macet|kemacetan|hutang|utang|pinjol|nostalgia|suasana|kasus|korupsi|arus_zaman|cemburu|semangat|emosi|friendzone|masa_lalu|friend
      kebakaran jenggot
      matahari tenggelam
      @barang * hanyut~|tenggelam|terendam|terbakar|tertimbun|hilang|kehilangan|terseret|terbawa
      hanyut~|kehilangan|kebawa|terbawa|terseret * @barang
    `,
  },
];
