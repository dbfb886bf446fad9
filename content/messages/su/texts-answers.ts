/** Dated answers, rights, and the way out of aid, in Sundanese, by the Indonesian words. */
export const answers: Readonly<Record<string, string>> = {
  'Jangan isi dan jangan klik dulu. Saya tidak membuka tautan.\nBLT Kesra Rp900.000 (Oktober-Desember 2025) sudah berakhir dan tidak pernah punya pendaftaran. Sampai Maret 2026 belum ada kabar resmi diulang.\nCek nama hanya di cekbansos.kemensos.go.id. Pendaftaran bantuan selalu gratis. Jangan beri PIN, OTP, atau uang kepada siapa pun.':
    'Ulah dieusian sareng ulah diklik heula. Kami teu muka tautan.\nBLT Kesra Rp900.000 (Oktober-Desember 2025) parantos réngsé sareng teu kantos aya pendaftaran. Dugi ka Maret 2026 teu acan aya béja resmi dibalikan.\nPariksa nami mung di cekbansos.kemensos.go.id. Daptar bantuan salawasna gratis. Ulah masihan PIN, OTP, atanapi artos ka saha waé.',
  'BPJS gratis (PBI) yang mati bisa diaktifkan lagi. Hari ini:\n1. Minta surat perlu berobat dari rumah sakit atau Puskesmas.\n2. Bawa surat, KTP, dan KK ke operator desa/kelurahan atau dinas sosial. Menurut Kemensos (Februari 2026), bisa selesai sehari; di tiap daerah bisa beda.\nUntuk penyakit kronis, desil di atas 5 bukan halangan. Tanya BPJS: 165, Kemensos: 171.\nKeadaan darurat: IGD atau 119 dulu.':
    'BPJS gratis (PBI) tiasa diaktipkeun deui. Dinten ieu:\n1. Suhunkeun serat tatamba ti rumah sakit atanapi Puskesmas.\n2. Candak serat, KTP, KK ka operator désa/kalurahan atanapi dinas sosial. Numutkeun Kemensos (Februari 2026), tiasa réngsé sadinten; unggal daérah tiasa bénten.\nKanggo panyawat kronis, desil saluhureun 5 sanés halangan. Taros BPJS: 165, Kemensos: 171.\nDarurat: IGD atanapi 119 heula.',
  'Bisa. Penyelamatan, makanan, dan laporan tidak butuh surat apa pun.\nUntuk bantuan lain: lapor ke kepala desa (di Aceh datok atau keuchik) supaya masuk daftar. Dukcapil mengganti KTP dan KK tanpa biaya.\nBantuan uang diputuskan lewat daftar dan SK bupati atau wali kota, jadi belum pasti.':
    'Tiasa. Panulungan, tuangeun, sareng laporan teu peryogi serat naon waé.\nKanggo bantuan sanés: lapor ka kuwu (di Acéh datok atanapi keuchik) supados lebet daptar. Dukcapil ngagentos KTP sareng KK teu mayar.\nBantuan artos diputuskeun ku daptar sareng SK bupati atanapi wali kota, janten teu acan pasti.',
  'Stimulan rumah menurut aturan BNPB (berlaku sejak Desember 2022, masih dipakai Januari 2026):\nrusak ringan Rp15 juta, sedang Rp30 juta, berat Rp60 juta.\nAturan untuk kejadian ini yang menang bila berbeda. Petugas yang menentukan kelasnya. Perlu daftar dan SK bupati atau wali kota. Ini bukan janji.\nKalau aman, foto rumahnya. Mau dilaporkan? Tulis tempatnya di sini.':
    'Stimulan bumi numutkeun aturan BNPB (ti Desember 2022, masih dianggo Januari 2026):\nruksak hampang Rp15 juta, sedeng Rp30 juta, parah Rp60 juta.\nAturan kanggo kajadian ieu nu meunang upami bénten. Patugas nu nangtukeun golonganana. Peryogi daptar sareng SK bupati atanapi wali kota. Ieu sanés jangji.\nUpami aman, poto bumina. Badé dilaporkeun? Serat tempatna di dieu.',
  'Jaring tidak bisa melihat pembayaran Kemensos atau bank.\nYang tahu: cekbansos.kemensos.go.id, pendamping PKH di desa, atau Kemensos 021-171 (24 jam).\nSebab yang biasa: data NIK atau KK tidak cocok dengan Dukcapil, rekening bermasalah, tahap belum dibayar di daerah Anda, atau sudah tidak masuk daftar.\nBawa KTP dan KK. Jangan beri PIN atau OTP kepada siapa pun.':
    'Jaring teu tiasa ningali pangmayaran Kemensos atanapi bank.\nNu terang: cekbansos.kemensos.go.id, pendamping PKH di désa, atanapi Kemensos 021-171 (24 jam).\nSabab nu biasa: NIK atanapi KK teu cocog sareng Dukcapil, rekening aya halangan, tahapna teu acan dibayar di daérah Anjeun, atanapi tos teu lebet daptar.\nCandak KTP sareng KK. Ulah masihan PIN atanapi OTP ka saha waé.',
  'Laporan dari HP lain tidak hilang, tapi demi keamanan tidak ditampilkan di sini.\nBila ingat nomor laporannya, sebutkan kepada petugas posko; petugas yang memeriksa dan memindahkan. Bila tidak ingat, petugas bisa mencari bersama Anda.\nAda yang mendesak sekarang? Tulis saja di sini sebagai laporan baru. Laporan pemilik HP ini tidak tersentuh.':
    'Laporan ti HP sanés teu ical, nanging supados aman teu dipidangkeun di dieu.\nUpami émut nomerna, sebatkeun ka patugas posko; patugas nu mariksa sareng mindahkeun. Upami teu émut, patugas tiasa milarian sareng Anjeun.\nAya nu gawat ayeuna? Serat waé di dieu janten laporan énggal. Laporan nu gaduh HP ieu teu kaganggu.',
  'Masih ada yang bisa dilakukan, dan Anda tidak salah.\n1. Jangan kirim apa-apa lagi. Jangan beri kode OTP atau PIN.\n2. Bila PIN atau rekening sempat diberikan, hubungi bank sekarang lewat nomor di kartu. Minta diblokir dulu.\n3. Ganti kata sandi. Simpan pesan dan tautannya sebagai bukti.\n4. Bila uang hilang atau diancam: polisi 110. Soal bansos: Kemensos 171.\nNIK dan PIN tidak perlu ditulis di sini.':
    'Aya kénéh nu tiasa dilakukeun, sareng Anjeun teu lepat.\n1. Ulah ngirim naon-naon deui. Ulah masihan kode OTP atanapi PIN.\n2. Upami PIN tos dipasihkeun, kontak bank ayeuna kana nomer dina kartu. Suhunkeun diblokir heula.\n3. Gentos kecap sandi. Simpen pesen sareng tautanana kanggo bukti.\n4. Upami artos ical atanapi diancam: pulisi 110. Perkawis bansos: Kemensos 171.\nUlah nyerat NIK di dieu.',
  'Terima kasih mau membantu.\nJaring tidak mengumpulkan sumbangan dan tidak mengirim relawan.\nHubungi BPBD (117) atau posko terdekat. Tanyakan dulu apa yang diperlukan.\nJangan masuk ke tempat berbahaya.':
    'Hatur nuhun kersa ngabantos.\nJaring teu ngempelkeun sumbangan sareng teu ngirim relawan.\nKontak BPBD (117) atanapi posko pangcaketna. Taroskeun heula naon nu diperyogikeun.\nUlah lebet ka tempat nu bahaya.',
  'Kami tidak tahu keadaan di sana sekarang.\nKabar resmi: BMKG 196 (cuaca, gempa, tsunami) atau BPBD 117.\nGempa terasa kuat atau lama di pantai: langsung ke tempat tinggi, jangan menunggu kabar.\nAda bahaya di tempat Anda? Tulis apa yang terjadi dan di mana.':
    'Kami teu terang kaayaan di ditu ayeuna.\nBéja resmi: BMKG 196 (cuaca, lini, tsunami) atanapi BPBD 117.\nLini karaos ageung atanapi lami di basisir: langsung ka tempat luhur, ulah ngantosan béja.\nAya bahaya di tempat Anjeun? Serat aya naon sareng di mana.',
  'Desil adalah peringkat kesejahteraan keluarga dalam data pemerintah (DTSEN).\nDesil 1 paling membutuhkan, desil 10 paling mampu.\nLihat di cekbansos.kemensos.go.id atau tanya kantor desa. Salah? Desa bisa mengusulkan perbaikan, gratis.\nDesil bukan keputusan: tiap bantuan punya syarat sendiri.':
    'Desil nyaéta tahapan karaharjaan kulawarga dina data pamaréntah (DTSEN).\nDesil 1 pangperyogina, desil 10 pangmampuhna.\nTingali di cekbansos.kemensos.go.id atanapi taros ka kantor désa. Lepat? Désa tiasa ngusulkeun, gratis.\nDesil lain putusan: unggal bantosan gaduh sarat nyalira.',
  'Kata-kata, nama, dan nomor Anda disimpan terkunci. Yang membacanya hanya petugas yang menangani.\nTidak dijual, tidak disebar, tidak untuk iklan. PIN, OTP, dan uang tidak pernah diminta.\nLihat yang disimpan: /dataku. Hapus semuanya: /hapus.\nChat ini juga ada di Telegram dan di HP Anda; yang di sana tidak bisa kami hapus.':
    'Kecap, nami, sareng nomer Anjeun disimpen dikonci. Nu macana mung patugas nu ngurus.\nTeu dijual, teu disebar, teu kanggo iklan. PIN, OTP, sareng artos teu kantos disuhunkeun.\nTingali nu disimpen: /dataku. Pupus sadayana: /hapus.\nChat ieu ogé aya di Telegram sareng HP Anjeun; nu di dinya teu tiasa dipupus ku kami.',
  'Ini Jaring, program komputer yang mencatat dan meneruskan.\nPetugas manusia membaca laporan dan permintaan Anda, lalu membalas di sini.\nTulis saja apa yang terjadi atau dibutuhkan.\nMendesak? Telepon 115 atau 117.':
    'Ieu Jaring, program komputer nu nyatet sareng neraskeun.\nPatugas jalmi maca laporan sareng pamundut, teras ngawaler di dieu.\nSerat waé naon nu kajadian atanapi diperyogikeun.\nPenting? Telepon 115 atanapi 117.',
  'Terima kasih sudah peduli. Ini tentang orang dengan gangguan jiwa.\nPuskesmas atau dinas sosial bisa datang memeriksa dan merawat. Gratis, tanpa surat apa pun.\nBila ada yang terancam sekarang: 119 (medis) atau 110 (polisi). Nama Anda sebagai pelapor tidak disebut.':
    'Hatur nuhun parantos paduli. Ieu ngeunaan jalmi nu ngagaduhan gangguan jiwa.\nPuskesmas atanapi dinas sosial tiasa sumping mariksa sareng ngarawat. Gratis, tanpa serat naon waé.\nUpami aya nu kaancam ayeuna: 119 (médis) atanapi 110 (pulisi). Nami Anjeun teu disebat.',
  'Keluarga kurang mampu': 'Kulawarga kirang mampuh',
  'Boleh diusulkan lewat desa atau aplikasi Cek Bansos, tanpa biaya.\nBoleh bertanya alasan bila tidak terpilih.\nBoleh minta bantuan hukum gratis.':
    'Kénging diusulkeun lewat désa atanapi aplikasi Cek Bansos, teu mayar.\nKénging naros alesanana upami teu kapilih.\nKénging nyuhunkeun bantuan hukum gratis.',
  'Lanjut usia': 'Sepuh',
  'Umur 60 ke atas didahulukan dalam layanan sosial dan kesehatan.\nBila tinggal sendiri, boleh minta kunjungan petugas atau kader.\nPanti adalah pilihan terakhir, dan gratis bila milik pemerintah.':
    'Yuswa 60 ka luhur dipayunkeun dina layanan sosial sareng kaséhatan.\nUpami cicing nyalira, kénging nyuhunkeun disumpingan patugas atanapi kader.\nPanti mangrupi pilihan pamungkas, sareng gratis upami kagungan pamaréntah.',
  'Penyandang disabilitas': 'Panyandang disabilitas',
  'Anak boleh bersekolah di sekolah umum terdekat. Sekolah tidak boleh menolak.\nAlat bantu gratis setelah petugas menilai kebutuhan.\nKantor negara mempekerjakan paling sedikit 2 persen, perusahaan 1 persen.':
    'Murangkalih kénging sakola di sakola umum nu pangcaketna. Sakola teu kénging nolak.\nAlat bantu gratis saatos patugas meunteun kabutuhna.\nKantor nagara kedah nampi pagawé sakedik-kedikna 2 persén, perusahaan 1 persén.',
  Anak: 'Murangkalih',
  'Anak dilindungi dari kekerasan, di rumah juga.\nAkta lahir gratis, juga bila orang tua tidak lengkap suratnya.\nPanti adalah pilihan terakhir; keluarga dicari lebih dulu.':
    'Murangkalih ditangtayungan tina kakerasan, di bumi ogé.\nAkta lahir gratis, sanajan serat sepuhna teu lengkep.\nPanti mangrupi pilihan pamungkas; kulawarga dipilarian heula.',
  Perempuan: 'Istri',
  'Boleh melapor sendiri, tanpa izin siapa pun, tanpa NIK.\nPendamping, psikolog, dan pengacara gratis setelah kekerasan.\nRumah aman ada dan alamatnya dirahasiakan.':
    'Kénging lapor nyalira, tanpa widi saha waé, tanpa NIK.\nPendamping, psikolog, sareng pangacara gratis saatos kakerasan.\nBumi aman aya sareng alamatna dirusiahkeun.',
  'Warga yang terkena bencana atau konflik': 'Warga nu katarajang musibah atanapi konflik',
  'Makanan, air, tempat berteduh, dan obat tanpa surat apa pun.\nBayi, anak, ibu hamil, lansia, dan penyandang disabilitas didahulukan.\nBoleh bertanya apa yang dibagikan dan kepada siapa.':
    'Tuangeun, cai, tempat ngiuhan, sareng landong tanpa serat naon waé.\nOrok, murangkalih, ibu kakandungan, sepuh, sareng panyandang disabilitas dipayunkeun.\nKénging naros naon nu dibagikeun sareng ka saha.',
  'Komunitas adat terpencil': 'Komunitas adat nu tebih',
  'NIK, KTP, dan akta gratis; petugas boleh diminta datang ke kampung.\nPendampingan diajukan bersama lewat kepala kampung atau adat.\nBelum punya NIK tidak menghalangi pertolongan.':
    'NIK, KTP, sareng akta gratis; patugas kénging disuhunkeun sumping ka kampung.\nPendampingan diajukeun babarengan lewat kapala kampung atanapi adat.\nTeu acan gaduh NIK teu ngahalangan panulungan.',
  'Orang dengan gangguan jiwa': 'Jalmi nu ngagaduhan gangguan jiwa',
  'Pengobatan rutin ada di Puskesmas, dekat rumah.\nPulih tanpa dipasung: petugas boleh diminta datang.\nKeluarga boleh minta diajari merawat dan beristirahat.':
    'Tatamba rutin aya di Puskesmas, caket bumi.\nPulih tanpa dipasung: patugas kénging disuhunkeun sumping.\nKulawarga kénging nyuhunkeun diajar ngarawat sareng istirahat.',
  'Pelatihan kerja': 'Pelatihan damel',
  'Pelatihan mulai': 'Pelatihan dimimitian',
  'Apakah pelatihan sudah mulai?': 'Naha pelatihanana parantos dimimitian?',
  'Minta tanggal mulai secara tertulis. Tanyakan juga ongkos, penginapan, dan penjagaan anak.':
    'Suhunkeun titimangsa mimitina ku seratan. Taroskeun ogé ongkos, panginepan, sareng nu ngajagi murangkalih.',
  'Pelatihan selesai': 'Pelatihan réngsé',
  'Apakah pelatihan sudah selesai?': 'Naha pelatihanana parantos réngsé?',
  'Sampaikan ke pelatih bila harus berhenti sebentar. Tanyakan apakah bisa ikut angkatan berikutnya.':
    'Carioskeun ka palatih upami kedah eureun sakedap. Taroskeun naha tiasa ngiring angkatan salajengna.',
  'Sertifikat di tangan': 'Sértipikat parantos ditampi',
  'Apakah sertifikatnya sudah diterima?': 'Naha sértipikatna parantos ditampi?',
  'Tanyakan tanggal uji dan siapa yang membagikan sertifikat. Simpan fotonya.':
    'Taroskeun titimangsa uji sareng saha nu ngabagikeun sértipikat. Simpen potona.',
  'Mulai bekerja atau berusaha': 'Mimiti damel atanapi usaha',
  'Apakah sudah mulai bekerja atau berusaha?': 'Naha parantos mimiti damel atanapi usaha?',
  'Minta daftar lowongan di balai latihan atau dinas tenaga kerja. Untuk usaha: tulis /mandiri.':
    'Suhunkeun daptar lowongan di balé latihan atanapi dinas tanaga kerja. Kanggo usaha: serat /mandiri.',
  'Modal usaha dan pendamping': 'Modal usaha sareng pendamping',
  'Rencana usaha': 'Rencana usaha',
  'Apakah rencana usahanya sudah dibuat bersama pendamping?':
    'Naha rencana usahana parantos didamel sareng pendamping?',
  'Minta pendamping menjadwalkan pertemuan. Cukup bawa: usaha apa, dijual ke mana, perlu apa.':
    'Suhunkeun pendamping nangtukeun dinten patepung. Cekap nyandak: usaha naon, dijual ka mana, peryogi naon.',
  'Barang atau modal diterima': 'Barang atanapi modal ditampi',
  'Apakah barang atau modalnya sudah Anda terima?': 'Naha barang atanapi modalna parantos ditampi ku Anjeun?',
  'Tanyakan tahapnya dan siapa yang belanja. Bila diminta membayar atau dipotong, tulis "pengaduan".':
    'Taroskeun tahapna sareng saha nu balanja. Upami disuhunkeun mayar atanapi dipotong, serat "pengaduan".',
  'Usaha berjalan': 'Usaha jalan',
  'Apakah usahanya sudah berjalan?': 'Naha usahana parantos jalan?',
  'Ceritakan ke pendamping apa yang kurang: bahan, pembeli, tempat, atau tenaga.':
    'Carioskeun ka pendamping naon nu kirang: bahan, nu mésér, tempat, atanapi tanaga.',
  'Penghasilan cukup': 'Panghasilan cekap',
  'Apakah penghasilannya sudah cukup untuk kebutuhan harian?':
    'Naha panghasilanana parantos cekap kanggo kabutuh sadidinten?',
  'Belum cukup itu biasa. Tanyakan pendamping sebelum melepas bantuan; jaminan kesehatan tetap bisa dicek dengan /cek.':
    'Teu acan cekap éta biasa. Taroskeun ka pendamping saméméh ngaleupaskeun bantuan; jaminan kaséhatan tetep tiasa dipariksa ku /cek.',
  'Usaha bersama dan koperasi': 'Usaha babarengan sareng koperasi',
  'Kelompok berkumpul': 'Kelompok kumpul',
  'Apakah kelompoknya sudah berkumpul?': 'Naha kelompokna parantos kumpul?',
  'Mulai dari beberapa tetangga. Kantor desa bisa membantu mengundang dan menulis susunan pengurus.':
    'Mimitian ti sababaraha tatanggi. Kantor désa tiasa ngabantos ngondang sareng nyerat susunan pangurus.',
  'Modal kelompok diterima': 'Modal kelompok ditampi',
  'Apakah modal kelompok sudah diterima?': 'Naha modal kelompok parantos ditampi?',
  'Tanyakan tahapnya di dinas sosial atau koperasi. Semua anggota boleh melihat buku rekening.':
    'Taroskeun tahapna di dinas sosial atanapi koperasi. Sadaya anggota kénging ningali buku rekening.',
  'Ada pembukuan': 'Aya pembukuan',
  'Apakah kelompok sudah mencatat uang masuk dan keluar?':
    'Naha kelompok parantos nyatet artos lebet sareng kaluar?',
  'Satu buku tulis cukup: tanggal, masuk, keluar, sisa. Minta pendamping memberi contoh.':
    'Hiji buku tulis cekap: titimangsa, lebet, kaluar, sésa. Suhunkeun pendamping masihan conto.',
  'Hasil dibagi': 'Hasil dibagi',
  'Apakah hasil usahanya sudah bisa dibagi?': 'Naha hasil usahana parantos tiasa dibagi?',
  'Bicarakan di rapat kelompok dengan pendamping. Bila ada yang merasa dirugikan, boleh mengadu.':
    'Badamikeun dina rapat kelompok sareng pendamping. Upami aya nu ngaraos rugi, kénging ngadu.',
  'Pinjaman usaha kecil': 'Injeuman usaha alit',
  'Perjanjian dibaca': 'Perjangjian dibaca',
  'Apakah Anda sudah tahu jumlah angsuran, bunga, dan tanggal bayarnya?':
    'Naha Anjeun parantos terang jumlah angsuran, bunga, sareng titimangsa mayarna?',
  'Minta dibacakan sebelum tanda tangan. Pinjaman harus dikembalikan; boleh menolak bila terlalu berat.':
    'Suhunkeun dibacakeun saméméh tanda tangan. Injeuman kedah dibalikkeun; kénging nolak upami abot teuing.',
  'Modal dipakai usaha': 'Modal dianggo usaha',
  'Apakah modalnya sudah dipakai untuk usaha?': 'Naha modalna parantos dianggo usaha?',
  'Pisahkan uang usaha dari uang dapur. Bila ada kebutuhan mendesak, cek bantuan lain dengan /cek.':
    'Pisahkeun artos usaha tina artos dapur. Upami aya kabutuh nu mendesak, cék bantuan sanés ku /cek.',
  'Angsuran lancar': 'Angsuran lancar',
  'Apakah angsurannya bisa dibayar tepat waktu?': 'Naha angsuranana tiasa dibayar pas waktosna?',
  'Bicara dengan pemberi pinjaman sebelum jatuh tempo dan minta keringanan. Jangan menutup pinjaman dengan pinjaman baru.':
    'Nyarios ka nu masihan injeuman saméméh jatuh tempo sareng suhunkeun kahampangan. Ulah nutup injeuman ku injeuman énggal.',
  'Usaha bertahan': 'Usaha tetep jalan',
  'Apakah usahanya bertahan dengan angsuran itu?': 'Naha usahana tetep jalan ku angsuran éta?',
  'Minta pendampingan usaha di dinas koperasi dan UMKM; tanyakan keringanan di pemberi pinjaman.':
    'Suhunkeun pendampingan usaha di dinas koperasi sareng UMKM; taroskeun kahampangan ka nu masihan injeuman.',
  'Pendampingan usaha dan kerja': 'Pendampingan usaha sareng padamelan',
  'Pertemuan pertama': 'Patepungan kahiji',
  'Apakah Anda sudah bertemu pendampingnya?': 'Naha Anjeun parantos patepung sareng pendampingna?',
  'Datang langsung atau minta jadwal. Bawa satu contoh barang, catatan penjualan, atau riwayat kerja.':
    'Sumping langsung atanapi suhunkeun jadwal. Candak hiji conto barang, catetan jualan, atanapi riwayat damel.',
  'Rencana bersama': 'Rencana babarengan',
  'Apakah sudah ada rencana yang ditulis bersama?': 'Naha parantos aya rencana nu diserat babarengan?',
  'Minta tiga hal tertulis: apa dulu, siapa yang membantu, kapan bertemu lagi.':
    'Suhunkeun tilu hal ku seratan: naon heula, saha nu ngabantos, iraha patepung deui.',
  'Ada hasil': 'Aya hasil',
  'Apakah sudah ada hasilnya, seperti izin, pembeli, atau pekerjaan?':
    'Naha parantos aya hasilna, sapertos widi, nu mésér, atanapi padamelan?',
  'Sampaikan apa yang macet. Boleh minta pendamping lain di kantor yang sama.':
    'Carioskeun naon nu macét. Kénging nyuhunkeun pendamping sanés di kantor nu sami.',
};
