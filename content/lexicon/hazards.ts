import type { Lexeme } from '#core/language/phrase.ts';
import { FIGURATIVE } from './figurative.ts';

const hazard = (code: string, phrases: string): Lexeme => ({ kind: 'hazard', code, phrases });
const sign = (code: string, phrases: string): Lexeme => ({ kind: 'sign', code, phrases });

/** Words that name a hazard. */
export const HAZARD_WORDS: readonly Lexeme[] = [
  hazard(
    'banjir',
    `
    banjir~|genangan|rob|bandang|banjirkiriman|bencanabanjir|banjirjakarta|galodo|flood|flooded|flooding|floods
    tergenang|menggenang~|genang~|terendam|rendam~|direndam
    air pasang|bah
    lahar dingin|hujan
    banjir lahar
    blabar|lempe
    aia gadang
    ie|air raya
    baah|kelelep|kakeueum
    `,
  ),
  hazard('gempa', 'gempa~|gempabumi|earthquake|guncangan|likuifaksi|goncangan|aftershock\ngempa bumi\nsesar'),
  hazard(
    'longsor',
    'longsor~|landslide|longsoran\ntanah bergerak|ambles|amblas|gerak\npergerakan|gerakan tanah\namblas~|ambles',
  ),
  hazard(
    'kebakaran',
    'kebakaran|karhutla|wildfire\nsi jago merah\nkobaran|lidah api\nrumah|toko|gedung|pasar|hutan|lahan|kios|pabrik|gudang|permukiman|kontrakan * terbakar|kebakar|dibakar\nkabut asap\nasap * pekat|kebakaran|tebal|karhutla\nterbakar|kebakar\nhouse|building * fire|burning',
  ),
  hazard(
    'angin',
    'puting|beliung|siklon|topan|cyclone|typhoon|puyuh\nangin * kencang|ribut|puting|puyuh|puyuh|besar|topan|kuat|beliung|badai\nhujan badai\nbadai\npohon * tumbang\ntumbang~',
  ),
  hazard(
    'erupsi',
    'erupsi|eruption|vulkanik|wedus|lahar|lava|magma|vulkanologi|pvmbg\nhujan abu|pasir|kerikil\nabu vulkanik|gunung\nawan panas\ngunung * meletus|erupsi|letusan\nguguran lava\n@gunung * meletus|erupsi|letusan|muntah~|semburkan\nabu @gunung|panas',
  ),
  hazard('tsunami', 'tsunami'),
  hazard(
    'kekeringan',
    'kekeringan|paceklik|drought\nkemarau panjang|berkepanjangan\nkrisis air\nsumur|sungai|embung|waduk|mata_air|sawah|telaga|danau|situ|kali|embungnya|sumurnya * kering|mengering|kekeringan|retak\ngagal panen|tanam\npuso\ntidak ada air irigasi',
  ),
];

/** What people see when they do not name the hazard. */
export const HAZARD_SIGNS: readonly Lexeme[] = [
  sign(
    'banjir',
    `
    air|airnya * masuk|memasuki|naik|meninggi|meluap|surut|meluber|melimpah|menggenang|menyurut|setinggi|selutut|sepinggang|sedada|tinggi|turun
    air * kali|sungai|got|selokan|laut * meluap|naik|masuk|melimpah|meluber
    kali|sungai|got|selokan|waduk|saluran|drainase|bendungan|situ * meluap|luap~|meluber|melimpah|penuh
    ketinggian|tinggi air|banjir
    luapan|meluap|meluber
    masuk * rumah|dalam
    kemasukan air
    belum|tidak surut
    surut
    setinggi|se|sekitar|sampai lutut|betis|pinggang|paha|mata_kaki|dada|leher|perut
    selutut|sepinggang|sebetis|sepaha|sedada|seleher|sedengkul|sepusar|seperut|semata
    mata kaki
    pompa * air|banjir|surut|nyala|penyedot|hidup|beroperasi|berfungsi|rusak|jalan|dimaksimalkan|datang
    kirim~|kirimkan|bantuan|butuh|minta|mohon mesin|mobil? pompa
    tanggul * jebol|bocor|rembes
    air * rumah
    kali|sungai|air|got * sejajar|rata|menyentuh|sebibir * jalan|jembatan|tanggul|rumah|teras
    air * datang|menerjang|nerjang|menyapu|mencapai|capai|lantai
    ketinggian|tinggi air
    di|naik * atap|genteng|plafon * air|banjir
    digenangi|kebanjiran
    setinggi|sekitar|ketinggian|kedalaman|sedalam|mencapai # cm|meter|senti
    # cm
    `,
  ),
  sign('banjir', 'air|banjir kiriman\nwater * rising|entering|inside|high|deep|coming'),
  sign(
    'gempa',
    'rumah|gedung|bangunan|tanah * goyang|bergoyang|bergetar|terguncang\ngoyang~ kencang|keras|lagi|terasa\nsusulan\ngempa * mag|magnitudo|magnitude|m|sr #\nmag|magnitudo|magnitude #\nrichter|sr|magnitudo|episenter\nterasa|getaran getaran|kuat|kencang',
  ),
  sign(
    'longsor',
    'tebing|bukit|tanah|lereng * runtuh|ambrol|turun|bergeser|retak|roboh\nmaterial tanah|batu\ntertimbun tanah|lumpur\ntimbunan|gundukan tanah',
  ),
  sign(
    'kebakaran',
    'api * lantai|kamar|atap|dapur|nyala|nyamber|gede|besar|menyala|merambat|melalap|membakar|padam|berkobar|menjalar|membesar\nasap * tebal|hitam|mengepul|sesak|pekat\npemadam|damkar * datang|tiba|api|belum\nkonslet~|korsleting\nhangus|ludes',
  ),
  sign(
    'angin',
    'atap|genteng|seng * terbang|beterbangan|copot|terhempas|terangkat|diterbangkan|disapu\nditerjang|diterpa|dihempas angin\npohon * roboh|jatuh|menimpa|timpa~\nbaliho|reklame|papan_iklan|seng|tenda|atap * roboh|terbang|copot|tumbang * angin\nketiban|ketimpa|tertimpa|kejatuhan pohon',
  ),
  sign(
    'erupsi',
    'gunung * asap|meletus|letusan\nkena|tertutup|hujan|debu|tebal abu\nabu * tebal|turun|tertutup\nkolom abu\nkawah\nabu|debu * @gunung|genteng\n@gunung * abu|asap|siaga|kolom',
  ),
  sign(
    'kekeringan',
    'kemarau|mengangsu|ngangsu\nsumber|mata air * mengecil|kering|mengering|habis|surut|mati|menyusut\nmata air ** habis|mati|kering\ndebit * menyusut|mengecil|berkurang\ntanaman|padi|jagung * layu|kering|kekurangan_air\ndropping|droping air\nhujan * tidak|belum * turun\ntidak|belum ada? hujan\nbeli air bersih|tangki\nsumur * kering|asat\nhujan * bulan|lama tidak turun\ntidak|belum * hujan * bulan\nsusah|sulit|krisis|kesulitan * air_bersih\nbeli air * tangki|jerigen',
  ),
];

/** Words that look like a need and are a formula or a name. They cover the things and conditions that they touch. */
export const FORMULAS: readonly Lexeme[] = [
  { kind: 'formula', code: 'formula', phrases: FIGURATIVE },
  {
    kind: 'formula',
    code: 'formula',
    phrases: `
      jalur|peta|titik|rambu|arah|simulasi|pelatihan evakuasi
      mohon|minta|tolong informasi|info|infonya|bantuan > 
      air mata
      tahu tidak|kalian|nggak
      kalian|kamu|anda tahu
      lampu merah|hijau|lalu
      minta|mohon maaf
      kabar baik|duka|gembira
      rumah makan|dinas
      uang kaget
      buku tamu
      pintu air
      kota tahu
      makan waktu|korban|biaya
      memakan korban|waktu
      kantor polisi|pln|pdam|dinas|kelurahan|kecamatan
      # kk
      lampu jalan
      lapar|haus sangat? pengen|mau|ingin|habis
      jangan panik|takut|khawatir|cemas
      kena|ketimpa|tertimpa|kejatuhan|ketiban|terkena seng|genteng|kaca|atap
      masuk|memasuki|sampai|rendam~|merendam|roboh~|merobohkan|kena|menggenangi * dapur|kasur|kamar_mandi
      dapur|kasur|lemari * terendam|ngambang|mengambang|kena|roboh
      selamatkan|lindungi|jauhkan * kami|saya|kita|negeri * dari
      mati lampu|listrik ** sudah nyala|hidup
      siapa yang? mau|butuh|perlu|ingin dievakuasi|evakuasi~|dijemput|jemput~|perahu|tumpangan|bantuan
      tanggul|bendungan|debit|elevasi|pintu_air|status kritis
      kucing|anjing|kambing|sapi|ayam|burung * nyangkut|tersangkut|kesangkut|terjebak|kejebak ** atap|pohon|plafon|got|sumur
      kucing|anjing|kambing|sapi|ayam|burung * nyangkut|tersangkut|kesangkut|terjebak|kejebak
      mau|ingin|pengen|hendak|lagi|otw|sambil|habis jemput|menjemput|ngejemput|jemputin|njemput
      @sandang * @warna
      pakai|memakai|mengenakan|berbaju|bercelana|berkaos|bersarung * @sandang ** hilang|dicari|ditemukan
      ciri|cirinya|ciri-ciri|terakhir|hilang ** @sandang
      @sandang|celana jeans|jins|loreng|batik|partai
      obat nyamuk|kumur|tidur|kuat|pelangsing|jerawat
      air dan|sama|serta lumpur|angin|sampah|arus|tanah|material|batu|hujan
      bikin|benerin|perbaiki|memperbaiki|bangun|renovasi rumah
      mau|pengen|ingin makan|minum * dulu
      mau|pengen|ingin|habis|abis|lagi makan|minum bakso|seblak|mie_ayam|kopi|es|gorengan|rujak|sate|pizza|boba
      bubur bayi * resep
      resep|menu|jualan|lapak|promo|diskon|harga|jual|dijual|beli_satu|dp|cicil ** popok|bubur|susu|genset|tenda|perahu|rumah|obat|baju|kasur|sepatu|tas|makanan|mie|nasi|beras|selimut|kompor
      masker wajah|rambut|muka|organik
      makan siang|bergizi gratis
      tas dinas
    `,
  },
];

/** A thing that is no thing asked for: where somebody is (`di tenda`), or a kind of water. It covers the items that it touches. */
export const NO_ITEMS: Lexeme = {
  kind: 'no-item',
  code: 'no-item',
  phrases: `
    difabel|disabilitas|cacat|lumpuh|pakai|pake|memakai|menggunakan|pengguna|naik|duduk kursi_roda|tongkat|kruk|alat_bantu
    difabel|disabilitas|cacat|lumpuh|pakai|pake|memakai|menggunakan|pengguna|naik|duduk di|pakai|dengan|pengguna kursi_roda|tongkat|kruk
    air mata|laut|sungai|hujan|banjir|kali|bah|got|pasang|selokan|terjun|mancur
    di|ke|dari|dalam|depan|samping|belakang|luar|bawah|area|lokasi|sekitar tenda|pengungsian|penampungan|posko_pengungsian|tempat_pengungsian|lokasi_pengungsian|tempat_penampungan|tenda_pengungsian|tenda_darurat|hunian_sementara|huntara|shelter|kelas|ruang_kelas|toilet|wc|jamban|kamar_mandi|klinik|dapur|dapur_umum|jembatan|kasur|dokter|bidan|truk|kendaraan|tempat_tidur|tempat_berteduh
    air sama sekali
    gula darah
    merantau|rantau|kabur|minggat|formulir|berkas|permintaan|pengajuan|pendaftaran|daftar ** tidak|belum|tanpa ada? kabar
    tidak|belum|tanpa ada? kabar * # tahun|bulan
    airnya? sudah|masih|belum|mulai|tidak surut|naik|turun|masuk
  `,
};

/** A hazard word that means something else. It covers the hazard words that it touches. */
export const METAPHORS: readonly Lexeme[] = [
  { kind: 'metaphor', code: 'metaphor', phrases: FIGURATIVE },
  {
    kind: 'metaphor',
    code: 'metaphor',
    phrases: `
      banjir|kebanjiran|dibanjiri|membanjiri|banjirnya|banjiri dengan|oleh|sama|akan? order|orderan|pesanan|pembeli|pelanggan|pujian|kritik|kritikan|komentar|hujatan|dukungan|promo|diskon|like|follower|followers|hadiah|air_mata|airmata|keringat|job|rezeki|rejeki|duit|uang|cuan|produk|barang|impor|tawaran|ucapan|doa|informasi|hoax|hoaks|tugas|notif|notifikasi|dm|chat|netizen|penonton|pengunjung|wisatawan|turis|bonus|gol|kartu|medali|prestasi|penghargaan|cinta|kenangan|mantan|spoiler|konten|meme|darah|peluang|lowongan|rahmat|berkah|cashback|pahala|senyum|tangis|tangisan|protes|kecaman|iklan|ikan|bintang|event|konser|diskonan|kebaikan|endorse|merch|photocard|poin|skor|laporan|tangkapan|panen|penumpang|pemudik|bantuan|sumbangan|donasi
      banjir di mata|pipi
      dibanjiri|membanjiri
      hujan|kebanjiran order|job|rezeki|rejeki|duit|pujian|gol|kritik
      banjirkan|banjiri
      gempa politik|ekonomi|bumi_hati|hati|pasar|finansial|moneter|asmara|budaya|perasaan|lokal_hati
      gempa * hati|jantung|cinta|dance|panggung|partai|koalisi|pilpres|bursa
      hati|jantung * gempa|kebakaran|terbakar|tsunami|banjir|longsor|badai
      dada|jiwa * terbakar|kebakaran|berguncang|terguncang
      longsor * saham|harga|rating|nilai|suara|elektabilitas|ihsg|rupiah|popularitas|omzet|kurs|poin|klasemen|gaji|iman|mental
      saham|harga|rating|nilai|suara|elektabilitas|ihsg|rupiah|popularitas|omzet|kurs|bursa|kripto|bitcoin|crypto|kepercayaan * longsor|anjlok|terbakar|tsunami|kebakaran|badai|gempa|terjun
      kebakaran|kebakar jenggot|janggut|dompet|kantong|semangat|emosi
      terbakar|kebakar|dibakar|membakar * cemburu|api|semangat|emosi|amarah|asmara|cemburu|gairah|kalori|lemak|matahari|jenggot|rindu|uang|duit
      kulit|muka|wajah|punggung * terbakar|kebakar
      sate|ikan|ayam|roti|jagung|bakso|rokok|sampah|ban|bendera|lilin|dupa|menyan|ubi|marshmallow * bakar~
      tsunami|badai|topan * phk|covid|corona|utang|hutang|informasi|order|kritik|politik|data|air_mata|cinta|hidup|pasti|rumah_tangga|kasus|hoaks|hoax|asmara|masalah|cobaan|kehidupan|krisis|resesi|pandemi|pujian|gol|pemain|cedera|transfer|omicron|delta|pns
      badai * berlalu|kerispatih|cedera|sitokin
      erupsi * emosi|amarah|jerawat|kulit|marah
      meletus balon|perang
      angin segar|surga|lalu|malam|duduk|sepoi|kamar|cinta|kencing|sorga|lapang|sejuk
      masuk angin
      kekeringan * kasih|ide|inspirasi|dompet|gol|hati|cinta|kulit|rohani|uang|perhatian|belaian|jodoh|dana
      hati|dompet|kulit|rekening|bibir|kantong|tenggorokan * kekeringan|kering
      hanyut~|tenggelam|terendam|tergenang * suasana|kesedihan|rindu|lamunan|kenangan|perasaan|masa_lalu|nostalgia|lagu|emosi|kerjaan|tugas|pekerjaan|kata|pujian|cinta|duka|asmara
      matahari|mentari|sunset tenggelam
      tumbang * tim|klub|juara|unggulan|rezim|manchester|barcelona|madrid|persib|persija|timnas|lawan|skor|liga
      pak|bu|bang|kak|mas|mbak topan|badai|guntur|banyu|gempar
      tim|klub|juara|unggulan|rezim|timnas|persija|persib|pemain|badan|gue|aku|tubuh * tumbang
      goyang~ dangdut|inul|itik|kursi|iman|ngebor|tiktok|lidah
      guncangan ekonomi|batin|jiwa|mental|pasar
      puting susu
      lahar bahasa
      tidak|belum|bukan|tanpa|jarang ada? banjir|kebanjiran|gempa|longsor|kebakaran|tergenang|tsunami
      anti|bebas|tahan|atasi|penanganan|pengendalian|pengendali|penanggulangan|solusi|mitigasi|asuransi|peta|sensor|dana|proyek|program|polder banjir|gempa|longsor|kebakaran|tsunami|kekeringan
      jalur|peringatan|sirine|alat|potensi|ancaman|isu|sistem|deteksi|museum|patahan|simulasi|edukasi tsunami|gempa
      lagu|film|novel|judul|band|grup|serial|drakor|game|buku|puisi|anime|komik * banjir|gempa|tsunami|badai|longsor|erupsi|kebakaran
      gempa|badai bobol|musik
      banjir|kebanjiran|dibanjiri * komplain|komen|voucher|pertanyaan|undangan|lamaran|pendaftar|peminat|spam|email|sms|ucapan|klien|proyek|jempol|viewers|sponsor|fans|penggemar|pesan_masuk|telpon|sorakan|sampah_plastik_impor|hujatan|cibiran|testimoni|trofi|stiker|sticker|meme|selamat|rejeki|jobs|kerjaan|tamu
      otak|kepala|emosi|emak|bos|mood|mental|perut|hati|jantung|dompet|rekening|gaji|tabungan|kantong|atm|isi_dompet|dapur_ngebul|timeline|grup * meletus|erupsi|meledak|kebakaran|gempa|longsor|banjir|kering|kekeringan|tsunami|jebol|kebanjiran
      jerawat|kulit|komedo|amarah|emosi * erupsi|meletus|meledak
      rambut|bedak|berat_badan|nilai|peringkat * longsor|rontok|anjlok
      gempa|tsunami|badai|erupsi|meletus|longsor|kebakaran|kekeringan * perut|otak|kepala|dompet|kantong|rumah_tangga|mulut|diskon|promo|sale|cuan|klasemen|karir|seblak|sambal|cabe|rating|mood
      longsor|menang_longsor * dapil|suara|pemilih|kursi|pilkada
      harga * meledak|meroket|terbakar|kebakaran
      tsunami|badai|banjir diskon|promo|phk|sale|cuti|tugas|ujian|resign
      suara|gol|skor|nilai * longsor
      tidak|belum * meluap|kebanjiran|kerasa|terasa
      bukan|bukannya kebakaran|banjir|gempa|longsor|tsunami
      banjir|rob|air|genangan * tidak|belum sampai|masuk|ada|parah
      tidak|belum * kena|sampai|terdampak|terkena banjir|gempa|longsor|kebakaran
      cegah|mencegah|bebas|rawan|antisipasi|potensi|ancaman banjir|gempa|kebakaran|longsor|tsunami
      banjir|rawa|kanal kanal|kanal_timur|kanal_barat
      genangan air_mata|airmata|darah|kenangan|cinta
      kering kerontang
      kirain|dikira|dikirain|kukira|disangka|kusangka|sangkain|tak_kira * banjir|gempa|longsor|kebakaran|tsunami|erupsi|terbakar|meletus|badai
      bukan banjir|gempa|longsor|kebakaran|tsunami|asap
      tidak|belum * kerasa|terasa|ngerasa|merasakan|merasa gempa|getaran|guncangan|goyangan
      tidak|ndak kerasa|terasa ada? gempa|getaran
      banjir|banjirin|membanjiri|kebanjiran|dibanjiri * foto|parsel|parcel|hampers|kado|retur|bunga|karangan_bunga|jamaah|bobotoh|suporter|penonton|pendukung|pelamar|pengunjung|komplen|ucapan|bingkisan|oleh-oleh|postingan|story|status|undangan
      bobotoh|suporter|penonton|massa|pendukung|fans|jamaah|jemaah|warga|turis|pengunjung banjiri|membanjiri
      pintu|bendung|pos air|katulampa|manggarai|depok|karet * # cm
      katulampa * # cm
      potensi|ancaman|risiko|megathrust tsunami|gempa setinggi|berkekuatan|magnitudo|m|hingga|sampai #? meter|m|sr?
      seperti|kayak|bagai|bagaikan|bak|laksana gempa|banjir|tsunami|longsor|badai|kebakaran * buat|bagi|untuk|hati|lawan
    `,
  },
];
