import type { Lexeme } from '#core/language/phrase.ts';
import { CHRONIC } from './danger-pairs.ts';
import { FIGURATIVE } from './figurative.ts';
import { GRAVE_LIFE } from './grave.ts';
import { PEOPLE_TOO } from './people-too.ts';

const life = (code: string, phrases: string): Lexeme => ({ kind: 'life', code, phrases });

/**
 * Life is at risk now: trapped, swept away, missing, under rubble, grave illness untreated, starving, a broken dike,
 * a search under way. Water from 120 cm on is judged from the depth.
 */
export const LIFE: readonly Lexeme[] = [
  ...GRAVE_LIFE,
  life('helpless', 'tidak bisa|dapat jalan|berjalan|gerak\nsusah|sulit jalan|berjalan'),
  life(
    'trapped',
    `
    terjebak|terkurung|terjepit|terperangkap|kejebak|terkepung|dikepung
    tidak bisa|dapat|sanggup keluar|turun|lari|menyelamatkan|mengungsi|evakuasi
    bertahan|menunggu|nunggu|naik|berlindung|duduk|tidur|mengungsi|ada|kami|saya|orang|warga * atap|genteng|loteng|plafon|pohon|lantai_dua|lantai_2
    di atas? atap|genteng|loteng|plafon
    menunggu|nunggu|menanti|minta|mohon|tolong|butuh|belum|perlu|segera|ingin|mau|harus|masih|tunggu|memohon * evakuasi~|dievakuasi|jemput~|dijemput|diselamatkan|pertolongan|perahu|penyelamatan|selamatkan|evakuasinya
    tim|hubungi|panggil|minta|kirim~|butuh sar|basarnas|rescue|penyelamat
    kirim~|butuh|tolong|minta|mohon|perlu|belum_ada * perahu|perahu_karet|helikopter|heli|speedboat
    selamatkan * kami|saya|nyawa|anak|keluarga|mereka|ibu
    belum|masih banyak|ada? * warga|orang|keluarga * dievakuasi|evakuasi|terevakuasi
    belum|tidak * terevakuasi|dievakuasi
    trapped|stranded|drowning|rescue
    tidak|belum bisa * dievakuasi
    ada|masih|banyak orang|penghuni|keluarga|warga|anak * dalam|bawah
    ada|masih * orang|penghuni|anak|warga * di dalam|bawah
    terombang
    tidak berani turun
    tolong|mohon|minta * dibantu|bantu|dibantuin keluar|turun|pindah >
  `,
  ),
  life(
    'swept',
    `
    hanyut~|terseret|keseret|diseret|seret~
    terbawa|dibawa|kebawa * arus|banjir|air|ombak|lahar|longsor
    @keluarga|@orang saya|kami|kita? terbawa|kebawa|terseret|hanyut
    tenggelam
    digulung|tersapu|disapu|dihantam|diterjang * ombak|tsunami|air|gelombang|banjir
  `,
  ),
  life(
    'missing',
    `
    @orang|@keluarga|jiwa|kk|korban|lainnya * hilang
    hilang kontak|terseret|hanyut|saat|tertimbun|@keluarga
    # hilang
    belum|tidak ditemukan|ketemu|diketemukan|diketahui
    masih|dinyatakan|dilaporkan|dikabarkan * hilang|dicari
    pencarian|mencari|dicari|cari * korban|warga|orang|anak|keluarga|suami|istri|ibu|bapak|saudara|jenazah|jasad|hilang
    dalam|proses|operasi|upaya|tim|masih|lanjut~|dilanjutkan pencarian
    missing
  `,
  ),
  life(
    'rubble',
    `
    tertimbun|terkubur|tertindih|kerimbun|terhimpit|kependem|ketindih
    tertimpa|ketimpa|ketiban * rumah|tembok|bangunan|pohon|reruntuhan|atap|material|batu|longsor
    bawah|dalam reruntuhan|puing|longsoran|timbunan
    reruntuhan
    menimbun # rumah|orang|warga
    menimbun|mengubur|menimpa * rumah|warga|orang|penghuni
    timbun~
  `,
  ),
  life(
    'medical',
    `
    sesak napas|nafas
    pingsan|kejang|koma|sekarat|kritis|hipotermia|stroke
    tidak sadar|sadarkan
    pendarahan|perdarahan
    luka|terluka|luka-luka parah|berat|serius|bakar|robek
    patah tulang|kaki|tangan
    mau|akan|hendak|segera melahirkan|lahiran
    sakit parah|keras
    belum|tidak * dapat|mendapat|tertangani|ditangani|diobati|dirawat * medis|pengobatan|dokter|perawatan|ditangani|diobati|tertangani
    cuci darah
    belum|tidak diobati|tertangani|diobatin|dirawat
    butuh|minta|perlu * ambulans|ambulan|oksigen|ambulance
    jatuh sakit
    gawat darurat
    sudah|semakin|makin|kondisi lemah|lemas|kritis|menurun|memburuk|sekarat|drop
    obat * habis|tidak_ada|hanyut * jantung|tb|insulin
    habis|kehabisan * obat? * jantung|tb|insulin|epilepsi
    bayi * sakit|demam|lemas|kedinginan|menggigil|membiru
    sakit|demam|diare * belum|tidak * obat|dokter|medis|ditangani
    belum|tidak|tanpa * obat|medis|dokter|penanganan * sakit|luka
    keracunan
    unconscious|bleeding
  `,
  ),
  life(
    'starving',
    `
    kelaparan|starving|kehausan
    sudah? # hari * tidak|belum makan|minum
    tidak|belum makan|minum * # hari|sejak|dari|sama
    tidak|belum makan sama|sejak|dari|berhari
    berhari * makan
    minum * air banjir|hujan|kotor|sungai|keruh|kali|kubangan|laut|got|mentah|rawa
    mati kelaparan|kedinginan
    tinggal|hanya|cuma * air * kotor|keruh|hujan|banjir
    tidak ada lagi? * makanan|air sama_sekali
    makan * daun|umbi|mentah|sisa
  `,
  ),
  life(
    'dike',
    `
    tanggul|bendungan|waduk|embung * jebol|pecah|bobol|ambrol|runtuh
    jebol~ tanggul|bendungan
    jebolnya tanggul|bendungan
    bandang
    galodo|awan_panas|wedus_gembel|tsunami
    arus * deras|kencang|kuat
    longsor * menimpa|menimbun|mengubur|rumah
  `,
  ),
  life(
    'fire',
    `
    api * membesar|merambat|besar|menjalar|berkobar|mendekat|belum_padam
    kebakaran|terbakar * besar|hebat|sekarang|belum_padam|masih|terjebak
    masih|sedang terbakar|kebakaran|berkobar
    rumah|kontrakan * sedang? kebakaran|kebakar
  `,
  ),
  life(
    'collapse',
    `
    gempa * susulan * takut|terjebak|reruntuhan
    rumah|bangunan|gedung * roboh|runtuh|ambruk * orang|anak|dalam|penghuni|terjebak|warga
  `,
  ),
];

/** What takes the risk back: everybody is safe, or it is over. */
export const LIFE_OVER: readonly Lexeme[] = [
  { kind: 'life-over', code: 'life-over', phrases: FIGURATIVE },
  { kind: 'chronic', code: 'chronic', phrases: CHRONIC },
  {
    kind: 'life-over',
    code: 'life-over',
    phrases: `
      mau|siap|ingin|pengen|hendak bantu|membantu|nolong|menolong|ngebantu
      tidak ada|terdapat|menimbulkan|sampai korban|yang|orang|warga? jiwa|luka|hilang|terjebak|tertimbun|terluka|terseret|hanyut|meninggal
      semua * selamat|dievakuasi|ditemukan|tertolong
      sudah|berhasil|telah|selesai * dievakuasi|diselamatkan|ditemukan|ketemu|tertolong|selamat|dirawat|ditangani|mengungsi
      selamat * semua
      kebakaran|kebakar|terbakar semalam|kemarin|kmrn|kemaren|tadi_malam|minggu_lalu|bulan_lalu * habis|ludes|hangus|rata|tinggal_puing
      habis|ludes|hangus|ludes_dilalap kebakaran|kebakar|terbakar|dilalap_api * semalam|kemarin|kmrn|kemaren|tadi_malam|minggu_lalu|bulan_lalu
      kemarin|kmrn|kemaren|minggu_lalu|bulan_lalu * rumah|kontrakan|toko|warung * kebakaran|kebakar|terbakar
      rumah|kontrakan|toko|warung * kebakaran|kebakar|terbakar kemarin|kmrn|kemaren|minggu_lalu|bulan_lalu
      ditemukan selamat|tewas|meninggal|dalam
      korban * dimakamkan
      nyaris|hampir tenggelam|terseret|hanyut|tertimpa|tertimbun
      tidak * terjebak|terluka
      tidak ada|terdapat warga|orang|korban|penghuni|penduduk|keluarga|anak yang? terjebak|tertimbun|hilang|terluka|luka|hanyut|terseret|terisolir|tenggelam
      warga|orang|penduduk|mereka|yang|ada tidak|belum mau mengungsi|ngungsi|dievakuasi|diungsikan
      tidak|belum ada yang mau mengungsi|ngungsi|dievakuasi|diungsikan
      tidak|belum ada? yang? perlu|usah|harus dievakuasi|evakuasi~|dijemput|jemput~|mengungsi|ngungsi|diungsikan
      sudah|berhasil|telah|semua * dijemput|terevakuasi|diungsikan|dibawa|diobati|keluar|diamankan
      meninggal|tewas|wafat * tertimpa|ketimpa|tertimbun|hanyut~|terseret|tenggelam|tersapu
      tertimpa|ketimpa|tertimbun|hanyut|terseret|tenggelam * meninggal|tewas
      selamatkan|lindungi|jauhkan * kami|saya|kita|negeri|bangsa * dari * bencana|musibah|marabahaya|dosa|fitnah|godaan|azab|bahaya
      tidak bisa jalan jauh|cepat|kaki|bareng|sama|malam
      lalu_lintas|lalin|listrik|aktivitas|ekonomi|perekonomian|transportasi|akses|jaringan|kota|jalan|jalur|sinyal|pelayanan|sekolah|kegiatan|pasar|bandara|kereta|komunikasi * lumpuh~
      lumpuh|lumpuhkan|melumpuhkan total|aktivitas|ekonomi|transportasi|akses|jaringan|lalu_lintas
      pertolongan pertama|pertamanya
      siapa yang? mau|butuh|perlu|ingin dievakuasi|evakuasi~|dijemput|jemput~|perahu|tumpangan|bantuan
      tanggul|bendungan|debit|elevasi|pintu_air|status kritis
      kucing|anjing|kambing|sapi|ayam|burung * nyangkut|tersangkut|kesangkut|terjebak|kejebak ** atap|pohon|plafon|got|sumur
      kucing|anjing|kambing|sapi|ayam|burung * nyangkut|tersangkut|kesangkut|terjebak|kejebak
      sinyal|jaringan|listrik|air|internet|koneksi|stok|data|kunci|akses|kontak_sinyal|motor|mobil|kucing|anjing|hp|dompet * hilang
      mau|ingin|pengen|hendak|lagi|otw|sambil|habis jemput|menjemput|ngejemput|jemputin|njemput
      @barang * jatuh|kecemplung|kecebur|nyemplung
      simulasi|latihan|gladi
      terjebak|terjepit macet|nostalgia|masa_lalu|kemacetan|banjir_macet|hutang
      rumah|rumah-rumah|bangunan|mobil|motor|desa|kampung|jalan|jembatan|sawah|ternak * hanyut~|tertimbun|tertimpa|terseret|tersapu|disapu|terbawa terbawa|dibawa|diterjang|terseret? arus|banjir|air|tsunami?
      hanyut~|menyeret|menghanyutkan|menyapu|menimbun|menimpa|menutup|tertimpa|tertimbun # unit|rumah|mobil|motor|kendaraan|ternak
      jakarta|kota|negara|ekonomi|negeri|dunia|matahari * tenggelam
      tertimbun|menimbun|ditimbun|tertutup abu|pasir|debu
      tahanan|napi|dukungan|hoaks|kasus
    `,
  },
  {
    kind: 'life-over',
    code: 'goods',
    phrases: `
      @barang * hanyut~|tenggelam|terendam|terbakar|tertimbun|hilang|terseret|terbawa|tertimpa
      hanyut~|kehilangan|kebawa|terbawa|terseret|menimbun|menimpa * @barang
      @hewan ** kebawa|terbawa|dibawa|keseret arus|banjir|air
    `,
  },
  PEOPLE_TOO,
];
