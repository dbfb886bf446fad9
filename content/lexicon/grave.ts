import type { Lexeme } from '#core/language/phrase.ts';

/** Danger to life by itself: `findDanger` raises it, and the reading of life at risk counts it. */
const GRAVE_RESCUE = `
  suara|teriakan|teriak|terdengar|rintihan * minta? tolong|pertolongan
  pegangan|berpegangan|gelantungan|bergelantungan * kayu|pohon|tiang|batang|ban|tali|dahan
  nyangkut|tersangkut|kesangkut * pohon|tiang|atap|jembatan|batu
  kapal|perahu|sampan|speedboat ** mesin * mati|rusak|mogok
  kapal|perahu|sampan|speedboat * oleng|kemasukan|bocor|karam|terbalik|tenggelam|pecah
  jatuh|terjatuh|kecebur|tercebur|nyemplung|kecemplung|terperosok|keperosok|kepleset|terpeleset|kejeblos|tergelincir * jurang|sungai|kali|sumur|selokan|laut|gorong|tebing|irigasi|kanal
  tersesat|kesasar|nyasar|hilang_arah ** gunung|hutan|laut|rimba|jurang|bukit
  tersesat|kesasar * pendaki|pendakian|puncak
  belum|tidak * bisa|berhasil|sempat dikeluarkan|diangkat|ditarik|dikeluarin
  belum|tidak ada yang? jemput~|dijemput|nolong|nolongin|menolong|nyelametin|selamatkan|menyelamatkan|mengevakuasi
  belum|tidak kejemput|terjemput|tertolong|diselamatkan|terselamatkan
  di|ke|naik|atas|dalam|dari|nang atas? plafon|loteng|wuwungan
  tertahan|ketahan * atap|genteng|pohon|plafon|loteng|arus
  dikepung|kekepung|terkepung * air|banjir|api|lahar|arus
  badan|tubuh|kaki|setengah_badan * tertimbun|terjepit|tertindih|ketindih
`;

const GRAVE_MEDICAL = `
  kepala|kaki|tangan|badan|perut|jari|leher|muka * bocor|robek|putus|hancur|remuk|tertusuk|ketusuk|tembus|sobek
  darah * tidak|belum? * berhenti|stop|banyak|mengucur|ngucur|muncrat|deras
  mengucur|ngucur darah
  digigit|dipatok|dicatok|dililit|disengat|kena ular|kobra|tawon|tomcat|buaya|biawak|kalajengking
  digigit ** ular|kobra
  bibir|muka|wajah|kuku|mukanya|badan * biru|membiru|pucat|kebiruan
  napas|nafas|napasnya|nafasnya * pelan|pendek|satu|satu-satu|berat|megap|tersengal|berhenti|putus|ngos|sengal|cepat
  megap-megap|megap|tersengal-sengal|ngap-ngapan|sengal-sengal
  tidak|belum nyaut|menyahut|nyahut|siuman|sadarkan|bernapas|bernafas
  @keluarga|@orang|dia|pasien|korban ** tidak|belum respon|merespon|ngerespon|bergerak|gerak|bangun
  tidak|belum ngomong|bisa? dibangunkan|dibangunin
  dada|ulu_hati * nyeri|sakit|ditindih|ketindih|tertekan|sesak|panas
  nyeri|sakit|sesak|lara dada
  kringet|keringat adem|dingin|jagung
  mata|matanya * cekung
  muntaber|mencret|muntah|diare * lemas|cekung|parah|darah|tidak_mau|dehidrasi
  pecah|pecahnya ketuban
  kontraksi|kontraksinya|pembukaan|pembukaane
  hamil * pecah|ketuban|keluar
  hamil ** mules|kontraksi|kesakitan
  bayi|kepala * sudah keluar|nongol|mau_keluar
  overdosis|od obat
  alergi * bengkak|sesak
  kesetrum|tersetrum|kestrum|tersengat|kesengat|nyetrum|kesetrom
  @orang|@keluarga|korban|masih * tergeletak|terkapar
`;

const GRAVE_FIRE = `
  bau * gas|elpiji|lpg
  gas|elpiji|lpg * nyengat|menyengat|bocor|ngowos|mendesis|bau
  api * merembet|merambet|merembak
  api * sampai|masuk|lantai|atap|plafon|kamar|dapur|ruang|nyamber|menyambar|melalap|lalap~|membubung
  dikepung|kekepung asap
`;

/** Somebody who cannot get away alone; with a peril beside it, danger. */
const HELPLESS = `
  lumpuh|stroke|strok|buta|tunanetra|tunadaksa|jompo|renta|uzur|pikun|bedridden
  tuna netra|daksa
  tidak bisa|dapat|kuat|mampu jalan|berjalan|gerak|bergerak|bangun|berdiri|mlaku|leumpang|ngapa-ngapain
  susah|sulit jalan|berjalan|gerak|bergerak|bangun|berdiri
  kursi roda
  lansia|nenek|kakek|mbah|sepuh|jompo|ibu|bapak|anak|bayi|perempuan * sendiri|sendirian|seorang_diri|sebatang_kara|dewean
  tinggal|hidup|rumah|bertahan|berada|di_rumah * sendiri|sendirian|seorang_diri|sebatang_kara
  tidak|belum ada * gendong|bopong|gotong|angkat|papah|ngangkat|nggendong
  tidak|belum kuat|bisa|sanggup * gendong|bopong|gotong|angkat|papah|lari
  habis|abis|pasca|baru|selesai operasi|melahirkan|lahiran|caesar|sesar|kemo
  pakai|pake selang|oksigen|infus|kateter
  hamil * 8|9|tua|besar|delapan|sembilan
  patah tulang|kaki|tangan
  @keluarga * tidak|belum * mau * pergi|ngungsi|mengungsi|turun|keluar
`;

/** People who are still where the peril is. */
const BEHIND = `
  masih|ada * @orang|@keluarga|penumpang|pegawai|tamu * dalam|bawah|kamar|lift|jero
  masih * di dalam|bawah|kamar|lift|jero
  masih * dalam|bawah >
  masih * dalam|bawah rumah|mobil|kamar|gedung|lift|bangunan|toko|air|tanah|bis|bus|kelas|kos|kontrakan|pasar|pabrik
  dalam|kamar|lantai|atas|bawah * masih|ada ada? @orang|@keluarga|lansia|penghuni|pekerja|pegawai|tamu|penumpang
  pintu|lift * terkunci|kekunci|dikunci|ketahan|tertahan|macet|mati
  terkunci|kekunci|dikunci
  masih|ada * yang? belum|tidak * turun|keluar|ngungsi|mengungsi|dievakuasi|dijemput
  belum|tidak * dievakuasi|dijemput|terevakuasi|diungsikan|dikeluarkan|mengungsi|ngungsi
  masih|tetap * bertahan|terjebak|terperangkap
  bertahan * rumah|lantai|atap|masjid|mushola|musala|dalam
  tertinggal|ketinggalan|ditinggal * di? rumah|dalam|kamar
`;

/** What threatens whoever is still there. */
const PERIL = `
  banjir~|bandang|lahar|tsunami|kebakaran|terbakar|longsor~|gempa|erupsi|rob
  awan panas
  api|asap * besar|tebal|membesar|mendekat|merambat|naik|masuk|hitam|pekat
  air|arus|banjir|lumpur * masuk|naik|deras|kencang|tinggi|meninggi|sampai|makin|sebatas|menutup|nutup|setinggi|selutut|sepaha|sepinggang|seperut|sedada|seleher
  api * merembet|merambet|merembak|nyambar|menyambar|menjalar|melalap
  terendam|tergenang|kelelep|ngambang|mengambang
  roboh|ambruk|runtuh|miring|rubuh|ambrol
  tertimpa|ketimpa|tertimbun|reruntuhan
  tanggul|bendungan * jebol|bobol
`;

/** Phrases of grave danger, as the danger check counts them. */
export const GRAVE: readonly Lexeme[] = [
  { kind: 'certain', code: 'rescue', phrases: GRAVE_RESCUE },
  { kind: 'certain', code: 'medical', phrases: GRAVE_MEDICAL },
  { kind: 'certain', code: 'fire', phrases: GRAVE_FIRE },
];

/** The same phrases, as the reading of life at risk counts them. */
export const GRAVE_LIFE: readonly Lexeme[] = [
  { kind: 'life', code: 'trapped', phrases: GRAVE_RESCUE },
  { kind: 'life', code: 'medical', phrases: GRAVE_MEDICAL },
  { kind: 'life', code: 'fire', phrases: GRAVE_FIRE },
];

/** Halves of a danger that are none alone: helpless or left behind, and a peril. */
export const LEFT_BEHIND: readonly Lexeme[] = [
  { kind: 'helpless', code: 'helpless', phrases: HELPLESS },
  { kind: 'behind', code: 'behind', phrases: BEHIND },
  { kind: 'peril', code: 'peril', phrases: PERIL },
];
