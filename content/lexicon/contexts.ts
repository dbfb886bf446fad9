import type { Lexeme } from '#core/language/phrase.ts';

const context = (code: string, phrases: string): Lexeme => ({ kind: 'context', code, phrases });

/** What a message is when it is not a report of something that happens now and here. */
export const CONTEXTS: readonly Lexeme[] = [
  context(
    'politics',
    `
    gabener|pilkada|pilpres|pemilu|kampanye|paslon|capres|cawapres|cagub|dpr|dprd|partai|jokowi|anies|ahok|prabowo|ganjar|gibran|ridwan|rezim|kadrun|cebong|buzzer|koruptor|korupsi|apbd|apbn|oposisi|caleg|kpu|pdip|golkar|gerindra|nasdem|pks|psi|demokrat|ikn|janji|nyoblos|coblos|sekjen|pbb|sidang|dkpp|netizen|kades|politisi|politik|hutan_gundul|investor|oligarki|uu|ruu|menkeu|mentan|jenderal
  `,
  ),
  context(
    'official',
    'gubernur|presiden|wapres|menteri|bupati|walikota|pj|pejabat|menjabat|camat|wagub|wabup|wali_kota|sekda',
  ),
  context(
    'insult',
    'bangke|bajingan|goblok|tolol|bego|anjing|anjir|anjay|anjrit|tai|kampret|dungu|bacot|kontol|ngentot|bangsat|asu|jancok|wkwk~|wakakak|haha~|hehe~|wkwkwk|lol|kocak|ngakak|awokwok|xixi|hihi|lmao|bwahaha|wkwkwkwk|wkw|ngaco',
  ),
  context(
    'sympathy',
    `
    turut berduka|berdukacita|prihatin|bersedih|belasungkawa|sedih
    pray|prayfor|prayforlombok|prayforpalu|prayforindonesia|prayforcianjur|prayforsemeru|prayforsumbar|prayforaceh|prayforlampung|prayforbanten|prayforjakarta
    semoga|smoga|moga * korban|tabah|kuat|sabar|lindungi|perlindungan|dilindungi|diberi|diberikan|selamat|tenang|husnul|baik-baik|saudara|aamiin|amin|kuatkan
    berduka|belasungkawa|dukacita|ikut_sedih|innalillahi
    doa|doakan|mendoakan|berdoa
    stay safe|strong
    deep condolences
    sedih lihat|banget|liat|dengar|baca|membaca
    aamiin|amin|aminn|aaminn
    salut|bangga|respect|terharu|merinding
    nangis lihat|liat|baca|nonton
    tetap semangat|kuat
  `,
  ),
  context(
    'memory',
    `
    dulu|waktu|jaman|zaman|pas|masa|ketika|semasa|sewaktu|jamannya * kecil|dulu|sd|smp|sma|smk|kuliah|tahun|kelas
    jaman|zaman|jamannya|zamannya tsunami|gempa|erupsi|banjir
    waktu|pas|ketika|saat tsunami|gempa|erupsi|banjir * juga|dulu|aceh|jogja|itu|tahun
    dulu waktu|pas|saat|ketika|jaman|zaman
    saya|aku|kami|gw|gue masih kecil|sd|smp|sma|smk|tk|bayi|bocah|sekolah|kuliah
    teringat|ingat|inget|keinget|terkenang|kenangan|mengenang|memperingati|peringatan_tahun|nostalgia|throwback|flashback|trauma_dulu|kilas
    < pernah
    saya|aku|kami|kita|dulu|sering pernah
    pernah dulu|waktu|pas|kejadian|tuh
    tahun lalu|kemarin|kmrn|#
    # tahun lalu|silam|yang_lalu|yg
    # bulan lalu|silam|yang_lalu
    di|pada|sejak|dari|tahun? 2004|2005|2006|2007|2009|2010|2012|2013|2014|2015|2016|2018|1998|1883|2002|1996
    minggu|bulan|pekan lalu|kemarin
    sejarah|legenda|mitos|purba
    jadi inget|ingat|teringat|keinget
    pernah * ngalamin|mengalami|merasakan|ngerasain|kena|banjir|gempa|kebanjiran
    gw|aku|saya|kami * dulu
    mengalami * dulu
    januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember lalu|kemarin|silam
    tahun|thn 1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2003|2008|2010|2011|2017|2019|2020|2021|2022|2023|2024
    banjir|gempa|tsunami|longsor|erupsi 2004|2005|2006|2007|2013|2014|2018|2019|2020|2021|2022|2023
    dulunya|pandemi
    dulu * pernah|gempa|banjir|erupsi
    anniversary|peringati|haul|mengenang|kenang
    tepat? # tahun gempa|tsunami|erupsi|banjir|tragedi|bencana|longsor
    # tahun sejak|setelah|pasca gempa|tsunami|erupsi|banjir|tragedi|bencana|longsor
    pengalaman * seram|serem|buruk|terburuk|menakutkan|mengerikan|paling|pertama|hidup
    seumur hidup
    bapak|ibu|kakek|nenek|mbah|simbah|mertua|beliau|teman|kakak * cerita|bercerita|berkisah|kisahkan * waktu|jaman|zaman|dulu|pas|ketika|saat
    banjir|gempa|tsunami|longsor|erupsi|bandang|kebakaran|meletus # itu|dulu|lalu
    dulu * meletus|erupsi|banjir|gempa|longsor|tsunami|kebakaran
  `,
  ),
  context(
    'forecast',
    `
    waspada|awas|siaga|siap * banjir|longsor|gempa|tsunami|erupsi|hujan|angin|rob|kebakaran|lahar|besok|potensi
    waspada|waspadai|prakiraan|prediksi|diprediksi|diprakirakan|diperkirakan|ramalan|ramal|peringatan_dini|imbau~|antisipasi|berpotensi|potensi|bersiap
    peringatan dini
    besok|lusa|nanti|bakal|akan|minggu_depan|bulan_depan|takutnya|jangan-jangan|kalau|jika|bila|semisal|seandainya|andai|misal|misalnya|klo|kalo|apabila|umpama * banjir|gempa|longsor|tsunami|erupsi|kebanjiran|kebakaran|tenggelam|meletus|kekeringan|angin
    banjir|gempa|longsor|tsunami|erupsi|tenggelam|kebakaran * besok|lusa|minggu_depan|nanti_malam|kapan_saja
    isu|kabar|katanya|rumor * tsunami|gempa|bendungan|banjir|tanggul
    musim hujan|penghujan
    mau|akan|pasti|bakal|kayaknya|sepertinya banjir|tenggelam
    megathrust
    la|el nina|nino
    status|berstatus|level * siaga|waspada|awas|normal|iii|ii
    level ii|iii|iv|2|3
    akan meletus|terjadi|datang|tiba
    cegah|mencegah|pencegahan|antisipasi|hindari
    biar|supaya|agar tidak banjir|kebanjiran|longsor|kebakaran
    jangan sampai|ada banjir|kebanjiran|longsor|gempa|kebakaran
    semoga|moga tidak|jangan
    sebelum|menjelang * banjir|musim|hujan|roboh|longsor
    bmkg * bilang|sebut|hujan|potensi
    awas|siap-siap|siap_siap * hujan|banjir
    ramalan|bmkg prediksi|perkirakan|memprakirakan
    siaga 1|2|3|4|satu|dua|tiga|empat|i|ii|iii|iv
    menyimpan|memiliki|punya|ada|terdapat potensi|ancaman|risiko
    bisa|bakal|akan|pasti|bisa-bisa * banjir|kebanjiran|tenggelam|longsor|kebakaran * lagi? nih|ini|deh|kalau|kalo|jika >
    takutnya|takut|khawatir|kuatir|semoga|moga|mudah-mudahan * tidak banjir|kebanjiran|longsor|gempa
    berjaga-jaga|jaga-jaga|diminta_waspada|diminta_bersiap
    mendung|awan|langit * gelap|hitam|item|pekat * banjir|hujan|longsor
  `,
  ),
  context(
    'news-question',
    `
    ada yang tahu|tau ** info|kabar|banjir|macet|jalan
    info|kabar|update banjir|jalan|lalin|macet|gempa|cuaca ** tidak|dong|ya|kak|min|gan >
  `,
  ),
  context(
    'question',
    `
    apakah|apa|kenapa|mengapa|bagaimana|kapan|berapa|gimana|dimana|mana * ya|sih|kak|min|kah|dong|gan
    kenapa|mengapa|ngapain|kok|kapan * banjir|gempa|bisa
    siapa|kapan|berapa|gimana|bagaimana * cara|tau|tahu|rasanya|kabar
    ada yang tahu|tau|merasakan|ngerasa|ngerasain|punya
    banjir|macet|kebanjiran|aman|lancar tidak >
    jalur evakuasi * mana
    sebelah mana
    dimana * ya|kak|min|posko
    posko|pengungsian|puskesmas|dapur_umum * dimana|mana
    emang|emangnya|memang|masa|masak * banjir|gempa
    apa bedanya|penyebab|itu|sih|kabar|kabarnya
    cuma|mau|ingin|izin|numpang tanya
    surut|kerasa|terasa|hujan tidak|belum ya|yah|sih|kak|min|gan|hari|sekarang|gaes|guys
    gempa|banjir|longsor|kebakaran|tsunami|asap * ya|yah|kah|kan guys|gais|min|kak|gaes|gan|bro? >
    itu|ini asap|api|suara apa
    tanya|nanya|bertanya
    bener|benar|beneran tidak|kah|ga
  `,
  ),
  context(
    'whether',
    `
    banjir|kebanjiran|gempa|longsor|kebakaran|macet|hujan tidak|nggak|belum ya|yah|sih|kak|min|gan|hari|sekarang|gaes|guys|sore|siang|malam|pagi|nih|kah
    apa|apakah|emang|emangnya|beneran|barusan|tadi * banjir|gempa|kebanjiran|longsor * >
    banjir|macet|kebanjiran|aman|lancar|gempa tidak >
    banjir|gempa|longsor|kebakaran|tsunami kah|ya|yah >
    bisa|bakal|akan|apakah|berpotensi|mungkin|ada * tsunami|meletus|erupsi * tidak|kah|ya >
    bisa|bakal|berpotensi tsunami|meletus tidak >
    gempa|banjir|kebakaran * perasaan|perasaanku|halu
    apakah|apa ** masih? aman >
    gunung * aman|meletus tidak|kah|ya >
    < ada yang kebanjiran|terdampak|mengungsi|ngungsi >
  `,
  ),
  context(
    'rumour',
    `
    benarkah|apa_benar|apa_betul|apakah_benar|apa_bener|apa_iya|masa_iya ** banjir|gempa|tsunami|jebol|meletus|longsor|kebakaran|erupsi|bandang
    beredar|berantai * pesan|kabar|video|info|isu|berita|banjir|gempa|tsunami
    pesan|kabar|video|info|isu berantai|hoaks|hoax|bohong|palsu
    jangan|jgn * percaya|share|sebar|sebarkan|termakan|menyebarkan * hoax|hoaks|kabar|video|info|isu|berita|pesan
    seolah-olah|seolah_olah
    info|kabar|kata * saudara|teman|sepupu|orang|kenalan * di bmkg|bpbd|basarnas|bnpb|polisi
  `,
  ),
  context(
    'general',
    `
    penyebab|akibatnya|solusi|dampak * banjir|gempa|longsor|kebakaran|erupsi|kekeringan|tsunami
    banjir|gempa|longsor|kebakaran|erupsi * adalah|itu|merupakan|penyebab|disebabkan * ulah|perilaku|manusia|kodrat|takdir|azab|ujian|fenomena|bencana_alam|sampah
    banjir|gempa|longsor = perilaku|ulah
    berita|news|headline|artikel|baca|tonton|nonton|video|youtube|thread|utas|retweet|rt
    menurut|kata ahli|pakar|bmkg|peneliti|profesor
    mitigasi|edukasi|webinar|seminar|sosialisasi|pelatihan|lomba|simulasi|gladi|kuliah|skripsi|penelitian|tugas_akhir|jurnal|diskusi
    cara|langkah|panduan|manfaat|hikmah * menghadapi|mengatasi|mencegah|saat|ketika|agar|banjir|gempa|kebakaran
    azab|takdir|kiamat|dosa|maksiat|hikmah
    nah|tahukah|tahu kalian|kamu|anda|gak|tidak|sobat|sahabat
    bahaya|berbahaya|bahayanya * kesehatan|buat|untuk|bagi|loh|lho
    jangan lupa|panik
    pastikan|hindari|gunakan|pakai|selalu * masker|helm|sepatu|tas
    sobat|sahabat|guys|gaes|gais|bestie|netizen|kalian|gengs
    tweet|twitter|trending|viral|timeline|tl_ku|tiktok|instagram|notifikasi|hashtag|fyp
    daerah lain|orang_lain
    lain * banjir
    untung|untungnya * tidak
    bebas|tidak|belum|jarang|ga pernah? banjir|kebanjiran|gempa
    tidak|bukan|ga banjir|gempa|longsor|kebakaran
    macet
    nongkrong|liburan|jalan-jalan|wisata|healing|ngopi|konser|pacar|jodoh|gebetan|mantan|ngantor|kuliah|ujian|mager
    lebih mudah|gampang
    konten|endorse|giveaway|jualan|promo|diskon|dijual|jual|beli|ready|order|open
    prestasi|rekor|juara
    adalah|merupakan * bencana|fenomena|proses|istilah|peristiwa|kejadian|gejala
    diskusi|kajian|talkshow|obrolan|bedah_buku|kuliah publik|umum|terbuka
    pdf|tesis|disertasi|makalah|paper
    terletak|berada * lempeng|cincin_api
    lempeng|cincin_api|hidrometeorologi|tata_guna_lahan
    paling sering terjadi
    bencana|banjir|gempa|kebakaran|longsor sering|kerap|biasanya terjadi|disebabkan|sulit|sukar
    kebakaran|banjir|gempa|longsor * sulit|sukar|susah dipadamkan|diprediksi|dicegah * karena|sebab
  `,
  ),
  context(
    'habit',
    `
    kalau|jika|bila|setiap|tiap|asal|kalo|klo * hujan
    langganan|rutin|tahunan|selalu|biasa banjir?
    banjir langganan|rutin|tahunan|selalu
  `,
  ),
  context(
    'advice',
    `
    tips|kiat
    cara|langkah|panduan|hal * menghadapi|hadapi|mengatasi|mencegah|menyelamatkan|evakuasi * banjir|gempa|kebakaran|tsunami|longsor|bencana
    jangan panik
    kalau|kalo|jika|bila ** gimana|bagaimana|ngapain|harus|sebaiknya|caranya|lapor_ke
    pertolongan pertama|pertamanya
    jangan ** kalau|saat|ketika|pas * banjir|gempa|air|kebakaran|longsor
    pas|saat|ketika|kalau gempa|banjir|kebakaran|tsunami jangan|lindungi|keluar|sembunyi|segera|langsung
    siapkan * tas|dokumen|senter|obat
    nomor * berapa|brp
    lindungi kepala
    tas siaga
    hindari|jauhi * bangunan|kaca|pantai|pohon|lereng|zona|radius
    diimbau|dihimbau|imbau|mengimbau|himbau|imbauan|himbauan
    selalu|tetap * waspada|hati
    apa yang harus dilakukan
  `,
  ),
  context(
    'chatter',
    `
    kaget ** banjir|gempa|longsor
    serem|aje|kayak|kek|kyk|buset|gila|jir|bjir|cuy|bro|gaes|gais|hadeh|btw|fyi|nyinyir|curhat|gabut|bestie|anjay|wow|keren|lucu|baper|kepo|netijen|gosip|receh
    kok|koq bisa|gitu|gini
    gimana|kenapa|apa sih
    ya kan|gitu
    kapan lagi
    bisa bagus|romantis|kiamat
  `,
  ),
  context(
    'fiction',
    `
    bisik|bisiknya|gumam|gumamnya|lirihnya|adegan|mewek|episode|sinopsis
    bab|chapter #
    cerpen|dongeng|wattpad|fanfic|mimpi|bermimpi|mimpiin|film|novel|sinetron|drakor|game|komik|lirik|lagu|serial|fiksi|anime|puisi
    tugas|pr|prakarya sekolah|rumah|kuliah|kelas ** banjir|gempa|longsor|tsunami|erupsi|kebakaran|bencana|gunung
    poster|makalah|karangan|presentasi|pidato|lukisan|rangkuman|mading * banjir|gempa|longsor|tsunami|erupsi|kebakaran|bencana
    banjir|gempa|longsor|tsunami|erupsi|kebakaran|bencana * poster|makalah|karangan|presentasi|lukisan|mading
    apa bedanya|artinya|maksudnya|pengertian
    itu apa
    pengertian|definisi|arti|istilah banjir|gempa|longsor|tsunami|erupsi|likuifaksi
  `,
  ),
  context(
    'drill',
    `
    simulasi|gladi|geladi|drill|skenario|uji_coba|ujicoba|tabletop|apel_siaga|apel_kesiapsiagaan
    latihan|pelatihan * evakuasi|kebakaran|gempa|bencana|tsunami|tanggap|damkar|sar
    gladi lapang
    sar|damkar|tagana|bpbd|relawan|tim|basarnas * latihan|latian|gladi|simulasi
    ternyata|cuma|hanya|sekadar latihan
    bukan beneran|sungguhan
    `,
  ),
  context(
    'safe',
    `
    aman|normal|kondusif|landai * kok|saja|aja|terkendali|semua|jaya
    masih|semua|sudah|terpantau|situasi|kondisi aman|normal|landai|kondusif
    tidak|belum ada tanda
    tidak|belum ada korban|bencana|kejadian
    sehat|selamat semua
    tidak usah|perlu khawatir|panik|cemas|bantuan
    sudah|telah|alhamdulillah * dijemput|selamat|keluar|tertolong|terkendali
    `,
  ),
  context(
    'commerce',
    `
    kucing|anjing|motor|mobil|hp|dompet|kunci|mainan~|sandal|helm|laptop|charger|sepeda|burung * hilang|dicuri|ketinggalan
    butuh|minta|perlu kopi|healing|liburan|hiburan|pacar|pelukan|teman|temen|duit_jajan|asupan|nomor
    di? kosan|kos|kost|indekos * habis
    habis * di warung|indomaret|kosan
    dijual|jual|nego|cod|loker|lowongan|disewakan|kontrakan_murah|kos_murah|flash_sale|checkout|cekout|preorder|open_po|promo|diskon|cashback|voucher|minat|shopee|tokopedia|marketplace|alfamart|indomaret|freeongkir|resep|murah|reseller
    `,
  ),
  context(
    'foreign',
    `
    jepang|japan|turki|turkey|suriah|syria|china|tiongkok|cina|amerika|usa|california|florida|texas|australia|sydney|malaysia|kelantan|johor|singapura|thailand|bangkok|filipina|philippines|manila|taiwan|india|pakistan|nepal|bangladesh|korea|seoul|myanmar|vietnam|laos|brasil|brazil|chili|chile|peru|meksiko|mexico|haiti|maroko|morocco|libya|afghanistan|iran|irak|italia|spanyol|valencia|jerman|belanda|inggris|london|prancis|perancis|yunani|eropa|kanada|hawaii|maui|fukushima|noto|tokyo|osaka|dubai|arab|mekkah|makkah|gaza|palestina|sudan|kenya|somalia|etiopia|selandia|vanuatu|fiji|nugini|leste|rusia|ukraina|los_angeles|sri_lanka|hongkong|hong_kong|istanbul|nepal|venezuela|kolombia|ekuador
  `,
  ),
  context(
    'service',
    `
    pulsa|kuota|indihome|telkomsel|xl|tri|wifi|first_media|myrepublic|provider|operator|aplikasi|apk|app|akun|login|verifikasi|paket_data|internet|gojek|grab|shopee|tokopedia|paket|kurir|pesanan|cs|customer|refund|saldo|ovo|dana|gopay|bca|bri|mandiri|bni|atm|transfer|tagihan|pdam|pln|token|meteran|kereta|krl|transjakarta|busway|tiket|jadwal|pesawat|delay|bandara * tidak|belum|mati|lama|error|gangguan|lemot|kesedot|hilang|terpotong|lelet|jelek|parah|kapan|kecewa|mahal|telat|rusak|susah
    pulsa kesedot|tersedot|kepotong
    mati|padam lampu|listrik ** bergilir|terjadwal|terencana|pemeliharaan|besok|lusa
    pemadaman|padam * bergilir|terjadwal|terencana|besok|lusa
    bergilir|terjadwal * besok|lusa|nanti|jam|tanggal
    tagihan|abonemen|indihome|telkomsel|indosat|smartfren|im3|axis|myxl|mytelkomsel|biznet|firstmedia|gojek|gofood|shopee|tokopedia|lazada|jne|jnt|sicepat|netflix|tiktokshop|mytel|telkom|grabfood|bukalapak|traveloka|admin_cs|cs
    pln|pdam ** gimana|bagaimana|kecewa|payah|mulu|niat|niatnya|mahal|komplain|tagihan|becus
    mulu ** pln|pdam
    pulsa|kuota|paket|saldo|sinyal|wifi|jaringan * mulu|lemot|kesedot|sedot~|boros|kepotong|lelet
    komplain|customer_service|refund|cancel_order|lemot
  `,
  ),
  context(
    'responder',
    `
    bnpb|bpbd|basarnas|tni|polri|polda|polres|polsek|kodim|koramil|babinsa|bhabinkamtibmas|kemensos|mensos|pmi|tagana|baznas|act|dompet_dhuafa|relawan|dinsos|kementerian|pemprov|pemkab|pemkot|pemda|damkar|satpol|brimob|kapolres|kapolsek|dandim|danramil|kapolda|dinas|petugas_gabungan|tim_gabungan|personel|prajurit|forkopimda|yayasan|komunitas|ormas|perusahaan|csr|bumn
  `,
  ),
  context(
    'relief-given',
    `
    salur~|menyalurkan|distribusi~|mendistribusikan|disalurkan|menyerahkan|serahkan|diserahkan|memberikan|memberi|membagikan|bagi-bagi|dibagikan|menyiapkan|siapkan|disiapkan|mengirim|mengirimkan|dikirim|kirimkan|membuka|didirikan|mendirikan|dapur_umum|menggelar|menurunkan|mengerahkan|dikerahkan|kerahkan|menerjunkan|diterjunkan|membantu|bantu|bersihkan|membersihkan|kerja_bakti|gotong_royong|meninjau|mengunjungi|kunjungi|tinjau|kunjungan|menyapa|santunan|donasi|galang_dana|penggalangan|penyaluran|bakti_sosial|baksos|trauma_healing|memastikan|pastikan|upaya|berupaya|koordinasi|berkoordinasi|mengimbau|imbau|himbau|mengatakan|menyampaikan|siap|kesiapsiagaan|siagakan|disiagakan
  `,
  ),
  context(
    'recovery',
    `
    pasca|paska|pascabencana|pascabanjir|pascagempa|rehabilitasi|rekonstruksi|rekontruksi|pemulihan|huntap|huntara|dibangun|dibangunkan|pembangunan|membangun|bedah_rumah|direlokasi|relokasi|normal_kembali|kembali_normal|pulih|bangkit|sudah_surut|sudah_padam|sudah_kering|sudah_reda|sudah_normal|surut_total|sudah_aman|sudah_pulang
    baru surut|kering|padam
    sudah|telah|akhirnya|alhamdulillah * surut|padam|reda|normal|kering|kondusif|pulih|aman
    berhasil * padamkan|dipadamkan|dievakuasi|diselamatkan|ditemukan
    telah|sudah|berhasil * dipadamkan|padam
    sudah|telah|selesai|mulai * diperbaiki|dibangun|dibenahi|dibenerin|dirapikan
    sudah|udah * surut|kering|padam semua|total|semuanya|sepenuhnya
    sudah|mulai|kembali|bisa * masuk|masuk_sekolah sekolah|kerja lagi|seperti?
    sudah|telah * dibuka|dilewati|dilalui|normal * kendaraan|lagi|kembali|dua_arah
    bersih-bersih|bersih_bersih|bebenah|berbenah
    kembali beraktivitas|dibuka|normal|sekolah
  `,
  ),
  context(
    'infrastructure',
    `
    got|selokan|drainase|saluran|gorong|gorong-gorong|drainaseburuk|kali|sungai|tanggul|turap|lubang|pompa|trotoar|aspal|jalan_rusak|cor|pengerukan|normalisasi|sampah|proyek|galian|betonisasi|sodetan
    jalan * rusak|berlubang|jelek|bolong
  `,
  ),
  context(
    'infrastructure-plea',
    `
    dikeruk|keruk|pengerukan|benerin|dibenerin|perbaiki|diperbaiki|perbaikan|normalisasi|dinormalisasi|dibersihkan|bersihkan|bersihin|tinggikan|ditinggikan|ditinggiin|dilebarkan|pelebaran|dibangun|dibuatkan|diaspal|aspal|dicor|bangunkan|dibetulin|tindak_lanjut|mampet|tersumbat|dangkal|buruk|rusak|berlubang|kotor
    tidak pernah * dikeruk|keruk|diperbaiki|dibersihkan|lewat|mengalir
  `,
  ),
  context('thanked', '< terima kasih\n< makasih|matur|hatur suwun|nuwun|nuhun?\n< alhamdulillah'),
  context('past-need', 'terima kasih|bantuannya\nsudah menerima|terima bantuan'),
  context(
    'hoax',
    'apa|apakah|apa_ini benar|bener|betul\nlink|tautan bantuan|ini|itu|resmi|bansos\nhoax|hoaks|tipu|penipuan\nbenar|bener|beneran|betul|asli|valid|resmi * tidak|kah|bukan|hoax\nini|info|berita benar|bener|betul tidak|kah\nklik|link|tautan|daftar * link|klik|tautan|sini\n<link> * bener|benar',
  ),
];
