import type { Lexeme } from '#core/language/phrase.ts';
import { FIGURATIVE } from './figurative.ts';
import { GROWN_UPS, PEOPLE_TOO } from './people-too.ts';

/** An illness that has been there for years is no danger by itself; these may reach over a comma: `stroke, sudah 2 tahun`. */
export const CHRONIC = `
  stroke|lumpuh|kejang|epilepsi|cuci_darah|jantung|kanker ** sejak|sudah|selama|hampir|dari # tahun|thn|bulan
  stroke|lumpuh|kejang|sakit_jantung|cuci_darah ** sejak|sudah|dari lama|lahir|kecil|bertahun|bertahun-tahun|menahun
  bekas|riwayat|pasca|penderita|penyandang|penyintas|punya|alumni stroke|jantung|kanker|epilepsi
  stroke|kejang|lumpuh|cuci_darah * menahun|ringan_dulu|rutin
  rutin|jadwal|tiap|setiap|biaya * cuci_darah|cuci
  cuci_darah|cuci darah * rutin|ditanggung|gratis|biaya|seminggu
`;

/** Two harmless halves that are danger together: somebody who cannot flee, and something that comes nearer. What takes danger back stands here too. */
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
  { kind: 'chronic', code: 'chronic', phrases: CHRONIC },
  { kind: 'calm', code: 'calm', phrases: FIGURATIVE },
  {
    kind: 'calm',
    code: 'calm',
    phrases: `
      tidak ada|terdapat warga|orang|korban|penghuni|penduduk|keluarga|anak yang? terjebak|tertimbun|hilang|terluka|luka|hanyut|terseret|terisolir|tenggelam
      tidak ada|terdapat|menimbulkan korban|yang|orang|warga? hilang|luka|jiwa|terluka|terjebak|sakit|api|asap|kebakaran|tsunami
      tidak berpotensi|potensi tsunami
      nihil|nol korban
      sudah|telah|berhasil|semua * ditemukan|dipadamkan|padam|selamat|ketemu|diselamatkan|tertolong|pulih|dievakuasi
      alhamdulillah|syukurlah|syukur * selamat|aman
      kebakaran|kebakar|terbakar semalam|kemarin|kmrn|kemaren|tadi_malam|minggu_lalu|bulan_lalu * habis|ludes|hangus|rata|tinggal_puing
      habis|ludes|hangus|ludes_dilalap kebakaran|kebakar|terbakar|dilalap_api * semalam|kemarin|kmrn|kemaren|tadi_malam|minggu_lalu|bulan_lalu
      kemarin|kmrn|kemaren|minggu_lalu|bulan_lalu * rumah|kontrakan|toko|warung * kebakaran|kebakar|terbakar
      rumah|kontrakan|toko|warung * kebakaran|kebakar|terbakar kemarin|kmrn|kemaren|minggu_lalu|bulan_lalu
      sudah|telah|berhasil|semua * dijemput|terevakuasi|diungsikan|diamankan|dibawa|dirawat|ditangani|diobati|keluar
      tidak|belum ada? yang? perlu|usah|mau|harus dievakuasi|evakuasi~|dijemput|jemput~|mengungsi|ngungsi|diungsikan
      lalu_lintas|lalin|listrik|aktivitas|ekonomi|perekonomian|transportasi|akses|jaringan|kota|jalan|jalur|sinyal|pelayanan|sekolah|kegiatan|pasar|bandara|kereta|komunikasi * lumpuh~
      lumpuh|lumpuhkan|melumpuhkan total|aktivitas|ekonomi|transportasi|akses|jaringan|lalu_lintas
      kereta|kembang|korek|gunung|rel|stasiun|tiket|petasan|semangat|kapal api
      bukan|hanya|cuma|sekadar kebakaran|tsunami|gempa|banjir|asap
      bakar|membakar|bakaran sampah|sate|ikan|jerami|jagung
      pertolongan pertama|pertamanya
      siapa yang? mau|butuh|perlu|ingin dievakuasi|evakuasi~|dijemput|jemput~|perahu|tumpangan|bantuan
      tanggul|bendungan|debit|elevasi|pintu_air|status kritis
      kucing|anjing|kambing|sapi|ayam|burung * nyangkut|tersangkut|kesangkut|terjebak|kejebak ** atap|pohon|plafon|got|sumur
      kucing|anjing|kambing|sapi|ayam|burung * nyangkut|tersangkut|kesangkut|terjebak|kejebak
      sinyal|jaringan|listrik|air|internet|koneksi|stok|data|kunci|akses|kontak_sinyal|motor|mobil|kucing|anjing|hp|dompet * hilang
      mau|ingin|pengen|hendak|lagi|otw|sambil|habis jemput|menjemput|ngejemput|jemputin|njemput
      kalau|kalo|jika|bila|misal|misalnya|semisal * @orang|kita|anak? * pingsan|kejang|kesetrum|tersengat|digigit|terjebak|kebakaran|gempa|tsunami
      bisa|bakal|akan|apakah|berpotensi|mungkin|kemungkinan * tsunami|meletus|erupsi|gempa_susulan * tidak|kah|ya
      bisa|bakal|berpotensi tsunami|meletus * tidak
      gagal panen
      merantau|rantau|kabur|minggat|selingkuh|cerai|nikah_lagi ** tidak|belum|tanpa ada? kabar|kabarnya
      tidak|belum|tanpa ada? kabar * # tahun|bulan
      formulir|berkas|permintaan|pengajuan|daftar|pendaftaran ** tidak|belum ada? kabar
      gangguan_jiwa|odgj|sakit_jiwa|gila|depresi|skizofrenia ** dikurung|dirantai|dipasung|diikat|disekap
      dikurung|dirantai|dipasung|diikat|disekap ** gangguan_jiwa|odgj|sakit_jiwa|gila|depresi|skizofrenia
      katanya|kabarnya ** tanggul|bendungan|waduk * jebol|pecah|bobol * bener|benar|betul tidak|kah|ya|sih
      info|informasi|isu|kabar|berita|pesan * tsunami ** hoax|hoaks|bener_tidak|benar_tidak
      mau|siap|ingin|pengen|hendak bantu|membantu|nolong|menolong|ngebantu
      cegah|mencegah|pencegahan|hindari|menghindari|antisipasi|waspada|potensi|ancaman|isu|sirine|peringatan|asuransi|bebas|anti|rawan * kebakaran|tsunami|banjir|longsor|gempa|banjir_bandang|awan_panas
      status|level * siaga|waspada|awas
      tidak bisa jalan jauh|cepat|kaki|bareng|sama|malam
      selamatkan|lindungi|jauhkan * kami|saya|kita|negeri|bangsa * dari * bencana|musibah|marabahaya|dosa|fitnah|godaan|azab|api_neraka|bahaya|malapetaka
      hampir|nyaris jatuh|tenggelam|kebakaran|hanyut~|tertimpa|ketimpa|ketabrak|kesetrum
      hati|cinta|rindu|asmara|perasaan|kenangan|mantan|macet|kemacetan|hutang|utang|pinjol * terjebak|tenggelam|terjerat|hanyut~|terbakar|kebakar
      terjebak|tenggelam|hanyut~|terseret|terbakar|kebakar|terbawa * hati|cinta|rindu|asmara|perasaan|kenangan|mantan|macet|kemacetan|hutang|utang|pinjol|nostalgia|suasana|kasus|korupsi|arus_zaman|cemburu|semangat|emosi|friendzone|masa_lalu|friend|kerjaan|pekerjaan|tugas|deadline|skripsi|rutinitas|lamunan|kesedihan|pesona|zona_nyaman|hubungan|toxic
      hp|hape|handphone|batre|baterai|batrai|batere|aki|lampu|listrik|senter|mesin|genset|pompa|kulkas|motor|mobil|sinyal|laptop|charger|powerbank|ternak|ayam|bebek|ikan|lele|sapi|kambing|tanaman|padi|pohon mau|hampir|bakal|pada|udah|sudah|segera|nyaris mati|modar|habis
      hp|hape|handphone|batre|baterai|batrai|batere|aki|lampu|listrik|senter|mesin|genset|pompa|kulkas|motor|mobil|sinyal|laptop|charger|powerbank|ternak|ayam|bebek|ikan|lele|sapi|kambing|tanaman|padi|pohonnya|~ mau|hampir mati
      mati|meninggal * ketawa|ketawanya|penasaran|gaya|kutu|bosan|lucu|gemas|gemes|lapar
      @barang * jatuh|kecemplung|kecebur|nyemplung
      kebakaran|kebakar jenggot
      matahari tenggelam
    `,
  },
  {
    kind: 'calm',
    code: 'goods',
    phrases: `
      @barang * hanyut~|tenggelam|terendam|terbakar|tertimbun|hilang|kehilangan|terseret|terbawa
      hanyut~|kehilangan|kebawa|terbawa|terseret * @barang
      @hewan ** kebawa|terbawa|dibawa|keseret arus|banjir|air
      @lahan|tanaman|padi|jagung|lahan * kebanjiran|kebanjir|terendam|kerendam|banjir|kena_rob|rob|gagal_panen
    `,
  },
  PEOPLE_TOO,
  GROWN_UPS,
  {
    kind: 'distant',
    code: 'distant',
    phrases: `
      tahun|bulan|minggu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember lalu|kemarin|silam|kmrn
      # tahun|bulan lalu|silam|yang_lalu
      dulu|waktu|jaman|zaman|pas|masa|ketika|semasa|sewaktu * kecil|sd|smp|sma|smk|kuliah|dulu
      jaman|zaman sma|smp|sd|kuliah|belanda|dulu
      di|pada|sejak|dari|tahun|banjir|gempa|tsunami|longsor|erupsi|kebakaran|waktu|pas 1883|1998|1996|2002|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023
      dulunya
      < pernah
      saya|aku|kami|kita|dulu pernah
      pernah dulu|waktu|pas|kejadian
      mengenang|memperingati|peringatan_tahun|haul|kilas_balik|nostalgia|throwback
      teringat|ingat|inget|keinget|jadi_inget * banjir|gempa|tsunami|longsor|erupsi|waktu|jaman|dulu|pas
      simulasi|latihan|gladi|geladi|drill|skenario|uji_coba|ujicoba|tes_sirine|pelatihan
      film|sinetron|drakor|drama|lagu|game|novel|mimpi|mimpiin|movie|anime|komik|minecraft|series|cerpen|dongeng|wattpad|puisi
      tips|kiat|edukasi|megathrust|prakiraan|ramalan
      jepang|turki|turkey|suriah|tiongkok|china|amerika|california|los_angeles|florida|texas|australia|thailand|filipina|taiwan|india|pakistan|nepal|bangladesh|korea|myanmar|vietnam|spanyol|valencia|hawaii|maroko|libya|brasil|meksiko|gaza|ukraina|rusia|yunani|italia|jerman|afghanistan
    `,
  },
  {
    kind: 'present',
    code: 'present',
    phrases: `
      sekarang|barusan|saat_ini|detik_ini|masih|lagi|baru_saja|hari_ini|malam_ini|pagi_ini|siang_ini|sore_ini
      saya|kami|kita * terjebak|terkurung|tertimbun|hanyut|tenggelam|butuh
    `,
  },
];
