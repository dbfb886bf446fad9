import type { Lexeme } from '#core/language/phrase.ts';

/**
 * Danger in everyday words. `certain`: what the phrase says is danger by itself. `frail` and `water` become danger
 * together (`ibu saya lumpuh` + `air sudah masuk rumah`). `protect`: for the protection role only.
 */
export const DANGER: readonly Lexeme[] = [
  {
    kind: 'certain',
    code: 'rescue',
    phrases: `
      terjebak|terkurung|terjepit|tersangkut
      tidak bisa|dapat|sanggup keluar|turun|lari|menyelamatkan|evakuasi|mengungsi|dievakuasi|ngungsi
      tidak bisa|dapat kabur|pergi|bergerak
      saya|kami|kita|warga|orang|ibu|bapak|mereka * tidak bisa|dapat kemana
      hanyut~|terseret|keseret|seret~|diseret
      terbawa|kebawa|dibawa|tabawa arus|air|banjir|ombak|lahar|longsor
      tenggelam
      tertimbun|timbun~|terkubur|kekubur|kubur~ * tanah|longsor|reruntuhan|puing|bangunan|rumah|lumpur|material|hidup
      @orang|@keluarga * tertimbun
      tertimbun|terkubur * @orang|@keluarga
      tertindih|ketindih|tertimpa|ketimpa|ketiban|kejatuhan * @rumah|tembok|bangunan|pohon|reruntuhan|atap|tiang|beton|dinding
      @keluarga|saya|kami * tertindih|ketindih|tertimpa|ketimpa|ketiban
      di bawah|dalam reruntuhan|puing|tanah
      di|ke|naik atas? atap|genteng|genting|plafon|loteng
      bertahan|nunggu|menunggu * atap|genteng|loteng|pohon|dievakuasi|evakuasi~|perahu|jemput~|pertolongan|penyelamatan
      naik pohon|atap|genteng
      minta|mohon|tolong|butuh|perlu|segera|harus|mau|ingin|belum|menunggu|nunggu * evakuasi~|dievakuasi|jemput~|diselamatkan|selamatkan|penyelamatan|perahu
      butuh|perlu|minta|kirim~|tolong|mohon * perahu|speedboat|sekoci|lcr|rakit|helikopter|heli|rescue|basarnas|sar
      selamatkan @saya|@keluarga
      terancam|terkepung|dikepung|kekepung * @air|api|nyawa|jiwa|lahar
      air|banjir|genangan * sampai|setinggi|se|sudah|hampir|mencapai|capai * @tinggibadan
      air|banjir * sedada|seleher|sekepala|sedagu|sebahu|sepundak
      sedada|seleher|sekepala|sedagu
      setinggi|sampai|mencapai|capai @tinggibadan
      lebih|diatas|melebihi * kepala|dada orang
      air|banjir * atap|genteng|plafon|plafonnya|lantai dua
      air|banjir naik|meninggi terus|cepat|deras|drastis|cepet
      air|banjir|arus * naik terus|cepat
      air bah
      arus|air|banjir|kali|sungai * sangat? deras|kencang|kuat * hanyut~|rumah|seret~|terbawa|takut
      tanggul|bendungan|waduk|embung|sea * jebol|pecah|bobol|ambrol|roboh|jebolnya
      jebol tanggul|bendungan|waduk
      banjir bandang|bah
      galodo|aia gadang|air gadang
      luapan|banjir lahar
      longsor * rumah|kena|timpa~|menimpa|atas|susulan|jalan|tertimpa
      rumah|bangunan|gedung|sekolah * roboh|ambruk|runtuh|rubuh|longsor|amblas * @keluarga|@orang|dalam|di
      awan panas|wedus gembel
      meletus|erupsi|gempa|banjir|longsor|kebakaran ** lari|kabur|ngungsi|mengungsi kemana|ke_mana|mana
      tsunami
      air laut surut
      di tengah laut|sungai|arus|banjir
      terdampar|terombang
      perahu|kapal|sampan * terbalik|tenggelam|karam|bocor
      jangan sampai mati|tidak selamat
      nyawa|jiwa * terancam|taruhan|bahaya
      terkatung
    `,
  },
  {
    kind: 'certain',
    code: 'medical',
    phrases: `
      sesak napas|nafas|dada
      susah|sulit|sesak|tidak bisa bernapas|bernafas|napas|nafas
      bayi|balita|nenek|kakek saya|kami|nya? sudah? mau|hampir mati|meninggal
      @keluarga saya|kami|kita? sudah? hampir|nyaris mati|meninggal
      pingsan|kejang~|koma|sekarat|kritis|stroke|hipotermia|hypotermia
      tidak sadar|sadarkan
      serangan|sakit|nyeri jantung
      jantung * kumat|kambuh|bengkak|anfal
      pendarahan|perdarahan|berdarah|bersimbah|darahnya
      darah * banyak|keluar|muncrat|terus
      luka|terluka * parah|berat|serius|dalam|bakar|robek
      patah tulang|kaki|tangan|leher
      mau|akan|hendak|hampir|segera|waktunya|bakal|sudah|mules melahirkan|lahiran|brojol
      air ketuban|ketuban
      ketuban * pecah
      hamil ** mules|kontraksi|kesakitan|berdarah|pendarahan
      cuci darah|hemodialisa|hemodialisis
      sakit parah|keras|berat
      demam|panas tinggi|40|41|39
      diare * darah|parah|lemas|berhari
      dehidrasi|keracunan
      kesetrum|tersetrum|kestrum|tersengat
      digigit|dipatok ular
      butuh|minta|tolong|panggil~|kirim~ * ambulans|ambulan|ambulance
      oksigen * habis|kosong|butuh|menipis|tinggal
      butuh|minta|perlu oksigen|darah|insulin
      insulin * habis|kosong
      habis|kehabisan * obat * jantung|tb|tbc|epilepsi|asma|jiwa|hiv|arv|insulin
      obat jantung|tb|tbc|epilepsi|asma|jiwa|hiv|arv|insulin * habis|hilang|hanyut|kosong
      asma * kambuh|kumat
      sudah # hari tidak|belum makan|minum
      # hari tidak|belum * makan|minum
      belum|tidak makan|minum * # hari
      belum|tidak makan|minum sama sekali
      belum|tidak makan|minum sejak|dari
      kelaparan
      minum air banjir|hujan|kotor|sungai|keruh|kali|got
      minta|butuh|tolong * medis|dokter * segera|cepat|darurat
      bayi * biru|lemas|tidak gerak|demam|kejang|dingin|membiru
      kritis|sekarat
      luka bakar
      melepuh
    `,
  },
  {
    kind: 'certain',
    code: 'fire',
    phrases: `
      kebakaran
      rumah|toko|gedung|pasar|kontrakan|hutan|lahan|sekolah|pabrik|gudang|kos|warung|kompor|tabung|gas * terbakar|kebakar|dibakar|bakar~|kobong|api|meledak|mbledug
      terbakar|kebakar
      api|asap * besar|membesar|merambat|menjalar|berkobar|menyala|mendekat|dekat|naik|menyebar|tebal|dimana
      ada|banyak api|asap
      kobaran api
      dikepung|terkepung|kepung~ * api
      tabung|gas|elpiji|lpg|kompor * meledak|bocor|meleduk
      korsleting|korslet|konslet
      hawar|gehe
    `,
  },
  {
    kind: 'certain',
    code: 'missing',
    phrases: `
      @keluarga|@orang * hilang
      hilang @keluarga|kontak|@orang|sejak|saat|ketika
      @keluarga|@orang|ybs|keberadaan~ * belum|tidak|hilang ketemu|ditemukan|temu~|kelihatan|pulang|kembali|diketahui|terdengar|balik
      nelayan|pencari_ikan|melaut|pendaki ** belum|tidak pulang|kembali|balik|turun|kelihatan
      belum|tidak ketemu|ditemukan|temu~|pulang|diketahui * @keluarga|@orang|nasib~|keberadaan~
      masih|dinyatakan|dilaporkan|dikabarkan hilang
      mencari|cari~|nyari * @keluarga * hilang|terpisah|lost
      terpisah dari|dengan|sama
      lost|hilang kontak * @keluarga|@orang
      orang hilang
      tidak ada kabar|kabarnya * @keluarga
      @keluarga * tidak|belum ada kabar~|kabar
      belum ditemukan
      dalam pencarian
    `,
  },
];
