import type { Lexeme } from '#core/language/phrase.ts';

const condition = (code: string, phrases: string): Lexeme => ({ kind: 'condition', code, phrases });

/** Conditions from which a need clearly follows, whoever names it. */
export const CONDITIONS: readonly Lexeme[] = [
  condition(
    'power',
    `
    listrik|lampu * mati|padam|putus|dipadamkan|terputus|down|lumpuh|belum_nyala|belum_menyala|belum|tidak_nyala|tidak_ada|tidak
    mati|padam|pemadaman|putus listrik|lampu|pln
    gelap gulita|semua|total|gelapan|banget
    kegelapan
    desa|kampung|rumah|posko|sekitar|tenda|dusun|kota * gelap
    genset|lampu * mati|rusak|habis
    pemadaman listrik
    tiang listrik * roboh|tumbang|patah
    gardu|trafo * meledak|rusak|padam|terendam
    no|power electricity|outage
    blackout
    tidak|belum bisa * cas|charge|ngecas
  `,
  ),
  condition(
    'transport_access',
    `
    jalan|akses|jembatan|jalur|lalu_lintas|ruas|lalin|jalan_raya|tol * putus~|terputus|ambruk|roboh|tertutup|tertimbun|amblas|ditutup|terisolir|terisolasi|lumpuh|hancur|rusak_parah|tertutup_longsor|tidak_bisa|belum_bisa|tidak_dapat|belum_dapat|sulit|tutup~|ambrol|hanyut|terhalang|terblokir|retak|patah
    putus~|terputus jalan|akses|jembatan
    jalan|akses|jembatan ** terputus|putus|tertutup|tertimbun|terisolir|ambruk|amblas
    tidak|belum bisa|dapat? * dilewati|dilalui|lewat|dilintasi|diakses|ditembus|masuk_mobil|melintas|dijangkau|akses|dilewatin|diliwati|tembus|nembus
    muter|putar|puter|mutar balik|arah|jauh
    jangan|hindari lewat|melintas|melewati
    tidak|belum bisa|dapat|ada lewat|melintas|akses
    terisolir|terisolasi|terputus|isolasi
    mobil|motor|kendaraan * tidak|belum|susah|sulit * lewat|melintas|masuk
    menutup|tutup|menutupi|memutus|memutuskan|menimpa|menghalangi badan? jalan|akses|jalur
    pohon|material|longsor~ * menutup~|nutup|menghalangi|melintang|tutup~ * jalan|akses|jalur
    memblokir|blokir jalan
    road|roads|bridge blocked|cut
    jalan|akses * tutup
    kendaraan dialihkan|tersendat
    macet total
    sulit|susah dijangkau|diakses|ditembus|ditempuh
  `,
  ),
  condition(
    'evacuation_rescue',
    `
    terjebak|terkurung|terjepit|tertimbun|terseret|terkubur|kejebak|terperangkap
    @orang|@keluarga * hanyut
    hanyut @orang|@keluarga|terbawa
    menunggu|nunggu|minta|butuh|belum|mohon|perlu|harus|segera * evakuasi~|dievakuasi|jemput~|dijemput|diselamatkan|pertolongan
    proses|upaya|masih|sedang|dilakukan|melakukan|tim|petugas|warga|korban|penghuni|pengungsi|penanganan|untuk|membantu|operasi|pencarian * evakuasi~|dievakuasi|pencarian|pertolongan
    evakuasi~ warga|korban|penghuni|penduduk|keluarga|lansia|anak|bayi|pasien|penumpang|siswa|santri|terhadap|mandiri|jenazah
    warga|korban|penghuni|penduduk|keluarga|orang|jiwa|kk|lansia|jenazah|pengungsi * dievakuasi|diungsikan|mengevakuasi
    dalam|masih pencarian
    @orang|@keluarga|jiwa|kk * hilang|belum_ditemukan|hanyut|terseret|tertimbun
    masih|belum * dicari|ditemukan
    mencari|cari|pencarian korban|warga|jenazah|yang_hilang|jasad
    kirim|butuh|minta|perlu|tolong * perahu|rescue|basarnas|helikopter|sar|tim_sar
    tidak bisa|dapat keluar|turun|menyelamatkan
    saya|kami|kita|warga|orang|ibu|bapak|mereka * tidak bisa|dapat kemana
    di atas? atap|genteng
    tidak bisa jalan|berjalan
    kami|saya|kita|warga * terkepung|dikepung
    selamatkan
    trapped|rescue|stranded|evacuate|evacuation
    tenggelam
    tim sar|basarnas
    minta|mohon|tolong|butuh * perahu_karet|speedboat|evak~
  `,
  ),
  condition(
    'shelter',
    `
    rumah|bangunan|kontrakan|tempat_tinggal * roboh|ambruk|hancur|rata|hanyut|tertimbun|tidak_bisa_ditempati|tidak_layak|tidak_bisa_dihuni|rusak_berat|rusak_parah|hilang|terbakar|hangus|ludes|runtuh|tinggal_puing|habis|porak|luluh|rusak|jebol|tersapu|amblas|disapu|lenyap|retak
    kehilangan|hilang tempat|rumah
    tidak|belum punya|ada|memiliki * rumah|tempat
    roboh|ambruk|hancur|rusak|runtuh * rumah~|bangunan|unit|tempat_tinggal
    # unit? rumah * rusak|roboh|hancur|terbakar|ambruk|hanyut|tertimbun|hangus|ludes
    tidur|bermalam|menginap ** emperan|terpal|tenda|jalan|terbuka
    mengungsi|ngungsi * tenda|luar|jalan|lapangan|halaman|hutan|bukit|kebun|kandang|pinggir|terbuka|seadanya|trotoar|kolong
    rumah|kontrakan ** habis|ludes semua|semuanya|terbakar|kebakar|total
    tidur|bermalam|menginap|nginep|numpang|menumpang|bertahan|berteduh * tenda|luar|jalan|lapangan|halaman|teras|emperan|mobil|masjid|mushola|sekolah|balai|kolong|terpal|gubuk|saudara|tetangga|kandang|kebun|hutan|bukit|trotoar|pinggir|seadanya|terbuka|gor|gedung
    tidak|belum|takut berani|bisa|mau? masuk|pulang|tidur|balik * rumah|dalam
    atap|rumah * bocor|hilang|rusak|terbang|copot|jebol|lepas
    tenda * bocor|sempit|penuh|rusak|kecil|roboh|kurang|sesak|darurat
    pengungsian|posko * penuh|sesak|sempit|kelebihan
    homeless
    tidak layak huni
    rata dengan|sama? tanah
    rumah sudah|saya|kami? sudah? tidak ada
    rumah * tinggal_puing|tinggal_pondasi|tinggal_nama|sudah_rata
    numpang|menumpang * rumah|saudara|sodara|tetangga|orang|masjid|sekolah
    beratap|beratapkan daun|langit|terpal|plastik|seadanya
    tersisa|tinggal * pondasi|puing|tiang
    tidur * tanah|aspal|lantai
  `,
  ),
  condition(
    'clothing_bedding',
    `
    kedinginan|menggigil
    hawa|udara|cuaca|malam|sini|sangat|tenda|malamnya * dingin
    dingin sekali|sangat|malam|banyak|kalau
    baju|pakaian ** nemu|pinjam|pinjaman|dikasih_orang|seadanya
    baju|pakaian * basah|hanyut|terbakar|habis|hilang|satu|tinggal|dipakai|melekat|ludes|terendam|kotor|tidak|dibadan|badan
    tidak|belum? * ganti|salin baju|pakaian
    tidur * lantai|tanah|ubin|koran|kardus|tanpa_alas|beralas~|tikar|terpal
    tanpa selimut|alas|tikar|kasur
    beralaskan|beralas
    banyak nyamuk
    cuma|hanya * pakai * sarung|baju|kaos|daster
    tidak|belum pakai|ada|punya? alas|selimut|tikar
    baju|pakaian * nempel|menempel
    belum ganti
    tidak ganti
  `,
  ),
  condition(
    'food',
    `
    kelaparan|lapar|belum_makan|tidak_makan|belum_sarapan|starving|hungry
    belum|tidak|sulit|susah|tidak_bisa * makan|sarapan|masak|memasak
    makan seadanya|mie|nasi|singkong|sehari
    gagal panen
    cuma|hanya|tiap_hari * makan * daun|singkong|mie|mi|indomie|nasi|pisang|ubi|seadanya|sekali|garam
    makan ** sekali|dua_kali|1x|2x sehari|seharian?
    sawah|tanaman|padi|ladang * rusak|puso
    dapur * terendam|rusak
    makan * sekali
    andal~|mengandalkan|andalin * mi|mie|nasi|bantuan_tetangga
    nasi|makanan|lauk|roti * basi|busuk|berjamur|kedaluwarsa|expired
    makan * tetangga|sisa|pisang|umbi|singkong|seadanya
    tidak|belum bisa masak
    bantuan logistik
  `,
  ),
  condition(
    'water',
    `
    air|sumur * keruh|kotor|tercemar|asin|berlumpur|asat|kering|mati|bau|berbau|tidak_layak|surut_kering
    minum air * hujan|sungai|kali|banjir|kotor|keruh|mentah
    kehausan|haus|thirsty
    pdam|pam|air_pam|ledeng mati|tidak|macet
    air * mati * total
    air yang? sudah? tidak ada >
    sumur|sumber|kali|telaga * tinggal|sisa lumpur
    telaga|embung|sumur|sumber|kali * kering
    jalan * ambil|cari|ngambil * air
    tidak|belum ada? minum
    sumur~|mata_air|sungai kering|mengering|kering|tercemar|tertutup|keruh
    krisis|kekurangan|kesulitan|sulit|susah|beli|antre|cari|mencari|mengambil|mengantre|mendapatkan|butuh~|perlu~|kehabisan|minta air
    krisis|kekurangan|kesulitan|sulit|susah|beli|antre|mencari|mengambil|mengantre|mendapatkan|butuh~ * air_bersih|air_minum
    mandi|masak|minum|cuci * air sungai|kali|hujan|banjir
    pdam|keran|kran|ledeng|air_bersih * tidak|belum mengalir|keluar|ngalir|ada|hidup|nyala
    tidak ada air
    air tidak_ada
    kekeringan
  `,
  ),
  condition(
    'medical',
    `
    sakit|demam|batuk|pilek|flu|diare|mencret|gatal|gatal-gatal|ispa|luka|terluka|luka-luka|cedera|patah|muntah|pusing|meriang|kritis|pingsan|sesak|infeksi|penyakit|kutu_air|dbd|tipes|malaria|leptospirosis|keracunan|stroke|melahirkan|hamil_tua|pendarahan|dirawat|batuk-batuk|masuk_angin|alergi|hipertensi|iritasi|injured|wounded|sick|kejang|lemas|dehidrasi|asma|perih|tetanus|diabetes|jantung|cuci_darah|mual|kudis|hipotermia
    mulai|banyak|pada|sering sakit|batuk|demam|gatal|diare
    mata perih|iritasi
    mules|kontraksi|ketuban
    mau|akan|hendak|segera|waktunya|bakal|sudah lahiran
    muntaber|muntah-muntah|bengkak|kesleo|keseleo|terkilir|maag|panas_dingin|radang|kumat|kambuh|masuk_angin
    kena|ketusuk|tertusuk|menginjak|keinjak paku|beling|kaca|besi
    belum|tidak pernah? diperiksa|berobat|diobati|kontrol|ditangani
    kesetrum|tersetrum|tersengat|digigit
    sesak|susah|sulit napas|nafas
    korban luka
    # orang|warga luka|terluka|sakit
    gizi buruk|kurang
    abu|debu|asap * sesak|pernapasan|pernafasan|masker
  `,
  ),
  condition(
    'sanitation',
    `
    tidak|belum|susah|sulit|kesulitan|tidak_bisa * mandi|bab|buang_air|mck|wc|toilet|cuci|kakus|bersih-bersih
    wc|toilet|mck|jamban|kamar_mandi * kurang|penuh|rusak|jauh|antre|antri|mampet|terbatas|cuma|hanya|sedikit|tidak|belum
    belum|tidak mandi
    sampah|bau * menumpuk|numpuk|busuk|menyengat
    bersih|bersih-bersih|membersihkan lumpur|rumah
    rumah * lumpur
  `,
  ),
  condition(
    'information',
    `
    sinyal|jaringan|komunikasi|telepon|internet|seluler|telekomunikasi * hilang|putus|terputus|mati|tidak_ada|susah|jelek|lumpuh|padam|sulit|down|belum|gangguan|tidak
    tidak|belum|hilang|putus|sulit|susah ada|bisa? * sinyal|dihubungi|kontak|komunikasi|kabar|menghubungi|hubungi|kabari|contact
    hilang|lost|putus kontak|contact|komunikasi
    terputus komunikasi
    tidak tahu * nasib|kabar|keberadaan|harus|mau|kemana|kondisi
    mencari * keluarga|saudara|kerabat|informasi|anak|ibu|bapak
    butuh|perlu|mencari|cari|nyari|membutuhkan|minim informasi
    minta|mohon|tolong informasi * keluarga|saudara|anak|ibu|bapak|posko|korban|keberadaan|kondisi|pengungsian|jalur|jalan
    keluarga|saudara * tidak|belum * kabar|dihubungi
    menanti|menunggu|nunggu kabar
    no signal
    bingung * kemana|mana
    simpang siur
  `,
  ),
  condition(
    'protection',
    `
    penjarahan|dijarah|maling|pencuri|pencurian|dicuri|kemalingan|menjarah|looting|penjarah
    anak * terpisah|sendiri|sendirian|ditinggal
    terpisah * keluarga|orang_tua|anak|ibu|orangtua
    ktp|kk|dokumen|surat|surat-surat|ijazah|akta|berkas|sertifikat|kartu_keluarga * hilang|hanyut|terbakar|rusak|basah|terendam|ludes|habis|hangus|kebawa
    kehilangan|hilang|hanyut ktp|kk|dokumen|surat|surat-surat|ijazah|akta
    kdrt|pelecehan|perkosa~|kekerasan|diancam|dipukul
    sebatang kara
    takut * maling|dijarah
    banyak maling|pencuri
    surat|surat-surat|ktp|kk|ijazah|akta ** hilang|hanyut|ilang|rusak
    anak|bocah|balita ** sendirian|tanpa_orang_tua
    grepe~|raba~|dilecehkan
    yatim piatu
    dirantai|dipasung|pasung~|dikurung
  `,
  ),
  condition(
    'psychosocial',
    `
    trauma|traumatis|ketakutan|panik|stres|stress|depresi|syok|shock|histeris|was-was|waswas|cemas|trauma_berat|menangis_terus|takut_tidur|terpukul|gangguan_jiwa
    anak * takut|ketakutan|rewel|menangis|trauma|nangis
    masih|sangat takut|khawatir
    kebangun|terbangun * ketakutan|takut|nangis
    curhat|cerita|konseling|ngobrol * takut|sedih|trauma
    tidak bisa tidur
    menangis|nangis terus
  `,
  ),
  condition(
    'education',
    `
    sekolah * rusak|roboh|terendam|libur|hancur|diliburkan|ambruk|terbakar|tutup
    tidak|belum bisa|dapat * sekolah|belajar
    tidak|belum|libur|berhenti sekolah|bersekolah|belajar
    kelas|sekolah|ruang_kelas * terendam|kena|basah|diliburkan|libur
    belajar * pohon|masjid|halaman|teras|lapangan
    seragam|buku|tas * hanyut|hilang|terbakar|basah|rusak|habis|terendam|kurang|ludes
    belajar * tenda|lantai|luar|darurat
    anak * tidak|belum * sekolah
    ruang kelas * rusak|hancur|terendam
  `,
  ),
  condition(
    'cash',
    `
    tidak|belum punya|ada|pegang|bawa * uang|duit|modal|biaya|ongkos|penghasilan|pemasukan|pekerjaan
    uang|tabungan|dagangan|modal * habis|hanyut|terbakar|hilang|ludes
    kehilangan * pekerjaan|mata_pencaharian|penghasilan|usaha|uang
    tidak|belum * bekerja|kerja|melaut|jualan|berdagang
    tidak bisa * bayar|jualan|melaut|bekerja|cari_nafkah
  `,
  ),
  condition(
    'infant',
    `
    bayi|balita * susu|popok|nangis_kehausan|kehausan
    asi * kering|tidak|kurang
    tanpa|kehabisan susu|popok
  `,
  ),
];
