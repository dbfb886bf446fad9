import type { Lexeme } from '#core/language/phrase.ts';

const item = (code: string, phrases: string): Lexeme => ({ kind: 'item', code, phrases });

/** Things and help that people ask for, lack or have enough of, by need. */
export const ITEMS: readonly Lexeme[] = [
  item(
    'water',
    `
    air bersih|minum|mineral|galon|isi_ulang|tawar|layak
    air_minum|aqua|galon|mineral|pdam|air_bersih|minum|minuman
    < air >
    dan air
    air dan|sama|serta
    air resik|beresih|steril|siap_minum
    < air dan
    air # liter|galon|l|dus|botol|tangki|dirigen|jerigen
    # liter|galon|tangki|dirigen|jerigen|dus|botol|l air
    air tangki|kemasan|botol|botolan|dus
    suplai|pasokan|kebutuhan|bantuan|truk|tangki|mobil air
    air * mandi|masak|cuci|wudhu|mck
    mobil|truk tangki
    sumur bor
    drinking|clean water
    water
  `,
  ),
  item(
    'food',
    `
    makanan|makan|sembako|beras|mie|indomie|mi_instan|lauk|sayur|sayuran|sayur-sayuran|telur|tahu_tempe|tempe|ikan_asin|sarden|roti|biskuit|snack|pangan|logistik|nasi|nasi_bungkus|nasi_kotak|bungkus|dapur|dapur_umum|minyak_goreng|gula|kopi|teh|bumbu|kompor|gas_elpiji|elpiji|kornet|bahan_pokok|konsumsi|takjil|sahur|buka_puasa|sarapan|lpg|kerupuk|daging|ikan|singkong|ubi|cabai|cabe|garam|kecap|abon|mi|supermi|makan_siang|cemilan|kebutuhan_pokok|kebutuhan_dasar|food|rice|pop_mie|minyak_sayur|bahan_makanan|bahan_pangan|jajan|ransum|sagu|sarimi|gas_melon|bahan_dapur|pisang|kentang|telor|kue|mi_goreng|lauk_pauk|bekal|minyak_makan
    minyak >
    alat|peralatan masak|dapur|makan
    gas # kg|tiga
    stok|persediaan|suplai|pasokan pangan|makanan|logistik
  `,
  ),
  item(
    'infant',
    `
    susu
    susu|makanan|perlengkapan|kebutuhan|keperluan|baju|minyak|bedak|sabun|selimut|botol bayi|balita|formula|anak
    popok > 
    popok bayi|anak|balita|sekali
    kebutuhan|keperluan|perlengkapan|peralatan|pakaian|makanan|asupan|susu|gizi * bayi|balita
    susu * anak
    minyak telon
    mpasi|promina|pospak|bedak_bayi|dot|asi|sufor|bubur_bayi|baby|cerelac|biskuit_bayi|diaper
    biskuit|bubur|snack|bak|ranjang bayi|balita
    susu formula|sgm|dancow|bubuk|uht
    milk|diapers
    popok
  `,
  ),
  item(
    'sanitation',
    `
    pembalut|pembalut_wanita|softex|toilet|wc|mck|jamban|kakus|sabun|sabun_cuci|deterjen|detergen|rinso|sampo|shampo|shampoo|odol|pasta_gigi|sikat_gigi|tisu|tissue|handuk|peralatan_mandi|perlengkapan_mandi|alat_mandi|hygiene|hygiene_kit|family_kit|disinfektan|desinfektan|karbol|pel|sapu|toiletries|ember|gayung|kamar_mandi|sanitasi|buang_air|bab|alat_kebersihan|peralatan_kebersihan|pembersih|sekop|cangkul|handsanitizer|hand_sanitizer|tempat_sampah
    popok dewasa|lansia|manula|orang
    pampers|popok * dewasa|lansia|manula
    cuci tangan|baju
    sanitary pads
  `,
  ),
  item(
    'medicine',
    `
    obat|vitamin|paracetamol|parasetamol|betadin|betadine|obat_obatan|insulin|salep|minyak_kayu_putih|tolak_angin|oralit|antibiotik|inhaler|minyak_angin|minyak_urut|amoxicillin|obat_luka|obat_gatal|p3k|medicine|obat-obatan|perban|plester|kapas|alkohol|suplemen|balsem|freshcare|ventolin|salbutamol|captopril|amlodipin|amlodipine|metformin|bodrex|promag|diapet|panadol|bioplacenton|antangin|obat_merah|tetes_mata|cetirizine|ctm|minyak_tawon|obat_rutin
    obat * hipertensi|diabetes|asma|ginjal|sesak|kulit|luka|tensi|mata|batuk|flu|pilek|demam|gatal|alergi|darah_tinggi|jantung|maag|diare|nyamuk
  `,
  ),
  item(
    'medical',
    `
    medis|tenaga_medis|dokter|perawat|bidan|ambulans|ambulan|ambulance|tenaga_kesehatan|nakes|oksigen|masker|pengobatan|perawatan|tandu|kantong_jenazah|kantong_mayat|layanan_kesehatan|tim_medis|pemeriksaan|kaca_mata|kacamata|face_shield|kursi_roda|mantri|klinik|tongkat|kruk|doctor|medical|infus|cuci_darah|alat_bantu|alat_bantu_dengar|kaki_palsu|tangan_palsu|apd
    tim|posko|pos|layanan|pelayanan|petugas|tenaga kesehatan|medis
  `,
  ),
  item(
    'shelter',
    `
    tenda|terpal|tenda_darurat|terpaulin|tarpaulin|tempat_tinggal|hunian|huntara|huntap|penampungan|pengungsian|tempat_mengungsi|rumah_sementara|tempat_berteduh|atap_seng|seng|shelter|tent|tempat_pengungsian|lokasi_pengungsian|posko_pengungsian|hunian_sementara|bilik|sekat|tempat_berlindung|tempat_penampungan|genteng|asbes
    tempat * tinggal|tidur|mengungsi|berteduh|bernaung
    plastik terpal
    bahan bangunan
  `,
  ),
  item(
    'clothing_bedding',
    `
    selimut|tikar|kasur|matras|alas_tidur|pakaian|baju|celana|jaket|sarung|bantal|pakaian_dalam|daleman|celana_dalam|bh|kerudung|jilbab|mukena|sepatu_boot|sepatu_bot|sandal|kelambu|sleeping_bag|kantong_tidur|sweater|kaos|kaus|baju_hangat|baju_layak|baju_ganti|pakaian_layak|baju_anak|blanket|clothes|alas|busa|velbed|sepatu|jas_hujan|tempat_tidur|karpet|baju_bekas|bra|kutang|baju_koko|peralatan_shalat|alat_shalat|peralatan_sholat|alat_sholat|sajadah|pakaian_anak|kain|kain_sarung|mantel|switer|sprei|seprai|kaos_kaki|pakean|tiker|samak
  `,
  ),
  item(
    'evacuation_rescue',
    `
    perahu|perahu_karet|evakuasi~|dievakuasi|rescue|sar|basarnas|tim_sar|pelampung|rakit|speedboat|helikopter|heli|penyelamatan|penyelamat|jemputan|dijemput|pencarian|pertolongan|boat|lifejacket|life_jacket|pelampung|anjing_pelacak|menyelamatkan|diselamatkan|lcr|sekoci
    tim|regu|personel sar|basarnas|penyelamat|evakuasi
    alat berat * cari|evakuasi|korban|tertimbun
  `,
  ),
  item(
    'transport_access',
    `
    akses|akses_jalan|jalur_darat|transportasi|jembatan_darurat|kendaraan|truk|jembatan|bbm|bensin|solar|bahan_bakar|pertalite|angkutan|akses_transportasi|bahan_bakar_minyak
    akses jalan|jalur|menuju|ke|masuk
  `,
  ),
  item(
    'power',
    `
    listrik|penerangan|genset|lampu|senter|lilin|pln|charger|powerbank|power_bank|colokan|aliran_listrik|lampu_darurat|lampu_emergency|panel_surya|generator|jenset|baterai|obor|lentera|korek|electricity|pasokan_listrik|cas|solar_cell|lampu_petromak|petromak|minyak_tanah|emergency_lamp
  `,
  ),
  item(
    'information',
    `
    sinyal|jaringan|komunikasi|jaringan_seluler|jaringan_telepon|internet|wifi|kabar|berita|ht|radio|pulsa|starlink|telekomunikasi|seluler|jaringan_komunikasi|alat_komunikasi|peta|sosialisasi|signal
    info * keluarga|lokasi|posko|kondisi|keberadaan|terkini
  `,
  ),
  item(
    'cash',
    `
    uang|dana|uang_tunai|modal|duit|biaya|tunai|ongkos|cash|dana_tunai|bantuan_tunai|uang_saku|santunan|rekening|pinjaman|sewa_rumah|kompensasi|ganti_rugi|money|jadup|jatah_hidup|bansos|blt|ganti_untung
  `,
  ),
  item(
    'psychosocial',
    `
    trauma|trauma_healing|psikolog|psikososial|konseling|pendampingan|dukungan_psikologis|hiburan|mainan|psikiater|psikis|healing|trauma_healing|pendamping|boneka|bermain|konselor|mental
  `,
  ),
  item(
    'education',
    `
    seragam|seragam_sekolah|buku|alat_tulis|sekolah_darurat|tas_sekolah|buku_tulis|perlengkapan_sekolah|peralatan_sekolah|alat_sekolah|sepatu_sekolah|buku_pelajaran|buku_sekolah|tas|pensil|ruang_kelas|kelas_darurat|pulpen|meja_belajar|bangku|perlengkapan_belajar|tenda_sekolah|belajar|krayon|kitab|alquran|buku_bacaan|kelas
    baju|pakaian|sepatu|kebutuhan|keperluan|perlengkapan|peralatan|alat|tenda|tas|buku * sekolah
    tempat|tenda|ruang|alat belajar
    untuk|kebutuhan|keperluan|bantuan anak? sekolah
  `,
  ),
  item(
    'protection',
    `
    keamanan|perlindungan|penjagaan|ktp|kk|surat_surat|dokumen|akta|ijazah|surat_tanah|sertifikat|kartu_keluarga|surat-surat|berkas|buku_nikah|paspor|akte|akta_lahir|ronda
  `,
  ),
];
