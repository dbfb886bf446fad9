/** Dated answers, rights, and the way out of aid, in Javanese, by the Indonesian words. */
export const answers: Readonly<Record<string, string>> = {
  'Jangan isi dan jangan klik dulu. Saya tidak membuka tautan.\nBLT Kesra Rp900.000 (Oktober-Desember 2025) sudah berakhir dan tidak pernah punya pendaftaran. Sampai Maret 2026 belum ada kabar resmi diulang.\nCek nama hanya di cekbansos.kemensos.go.id. Pendaftaran bantuan selalu gratis. Jangan beri PIN, OTP, atau uang kepada siapa pun.':
    'Ampun diisi lan ampun diklik riyin. Kula mboten mbukak tautan.\nBLT Kesra Rp900.000 (Oktober-Desember 2025) sampun rampung lan mboten naté wonten pendaftaran. Dumugi Maret 2026 dèrèng wonten kabar resmi dibalèni.\nPriksa jeneng namung ing cekbansos.kemensos.go.id. Daftar bantuan mesthi gratis. Ampun maringi PIN, OTP, utawi arta dhateng sinten mawon.',
  'BPJS gratis (PBI) yang mati bisa diaktifkan lagi. Hari ini:\n1. Minta surat perlu berobat dari rumah sakit atau Puskesmas.\n2. Bawa surat, KTP, dan KK ke operator desa/kelurahan atau dinas sosial. Menurut Kemensos (Februari 2026), bisa selesai sehari; di tiap daerah bisa beda.\nUntuk penyakit kronis, desil di atas 5 bukan halangan. Tanya BPJS: 165, Kemensos: 171.\nKeadaan darurat: IGD atau 119 dulu.':
    'BPJS gratis (PBI) saged diaktifaken malih. Dinten niki:\n1. Nyuwun serat berobat saking griya sakit utawi Puskesmas.\n2. Bekta serat, KTP, lan KK dhateng operator désa/kelurahan utawi dinas sosial. Miturut Kemensos (Februari 2026), saged rampung sedinten; saben daérah saged béda.\nKanggé sesakit kronis, desil ing nginggil 5 dédé alangan. Takèn BPJS: 165, Kemensos: 171.\nDarurat: IGD utawi 119 riyin.',
  'Bisa. Penyelamatan, makanan, dan laporan tidak butuh surat apa pun.\nUntuk bantuan lain: lapor ke kepala desa (di Aceh datok atau keuchik) supaya masuk daftar. Dukcapil mengganti KTP dan KK tanpa biaya.\nBantuan uang diputuskan lewat daftar dan SK bupati atau wali kota, jadi belum pasti.':
    'Saged. Ditulungi, panganan, lan laporan mboten perlu serat napa mawon.\nKanggé bantuan sanès: lapor dhateng lurah (ing Aceh datok utawi keuchik) supados mlebet dhaptar. Dukcapil nggantos KTP lan KK tanpa bayar.\nBantuan arta diputus mawi dhaptar lan SK bupati utawi wali kutha, dados dèrèng mesthi.',
  'Stimulan rumah menurut aturan BNPB (berlaku sejak Desember 2022, masih dipakai Januari 2026):\nrusak ringan Rp15 juta, sedang Rp30 juta, berat Rp60 juta.\nAturan untuk kejadian ini yang menang bila berbeda. Petugas yang menentukan kelasnya. Perlu daftar dan SK bupati atau wali kota. Ini bukan janji.\nKalau aman, foto rumahnya. Mau dilaporkan? Tulis tempatnya di sini.':
    'Stimulan griya miturut aturan BNPB (wiwit Desember 2022, taksih dianggé Januari 2026):\nrusak ènthèng Rp15 juta, sedheng Rp30 juta, abot Rp60 juta.\nAturan kanggé kedadosan niki sing menang menawi béda. Petugas sing nemtokaken golongané. Perlu dhaptar lan SK bupati utawi wali kutha. Niki dédé janji.\nMenawi aman, foto griyané. Kersa dilaporaken? Serat panggènané teng mriki.',
  'Jaring tidak bisa melihat pembayaran Kemensos atau bank.\nYang tahu: cekbansos.kemensos.go.id, pendamping PKH di desa, atau Kemensos 021-171 (24 jam).\nSebab yang biasa: data NIK atau KK tidak cocok dengan Dukcapil, rekening bermasalah, tahap belum dibayar di daerah Anda, atau sudah tidak masuk daftar.\nBawa KTP dan KK. Jangan beri PIN atau OTP kepada siapa pun.':
    'Jaring mboten saged mirsani bayaran Kemensos utawi bank.\nSing ngertos: cekbansos.kemensos.go.id, pendamping PKH ing désa, utawi Kemensos 021-171 (24 jam).\nSebab sing limrah: NIK utawi KK mboten cocog kaliyan Dukcapil, rekening wonten alangan, tahapé dèrèng dibayar ing daérah panjenengan, utawi sampun mboten mlebet dhaptar.\nBekta KTP lan KK. Ampun maringi PIN utawi OTP dhateng sinten mawon.',
  'Laporan dari HP lain tidak hilang, tapi demi keamanan tidak ditampilkan di sini.\nBila ingat nomor laporannya, sebutkan kepada petugas posko; petugas yang memeriksa dan memindahkan. Bila tidak ingat, petugas bisa mencari bersama Anda.\nAda yang mendesak sekarang? Tulis saja di sini sebagai laporan baru. Laporan pemilik HP ini tidak tersentuh.':
    'Laporan saking HP sanès mboten ical, nanging supados aman mboten dikatingalaken mriki.\nMenawi kèngetan nomeré, sebutaken dhateng petugas posko; petugas sing mriksa lan mindhahaken. Menawi mboten kèngetan, petugas saged madosi sareng panjenengan.\nWonten sing gawat sakniki? Serat mawon teng mriki dados laporan énggal. Laporan sing gadhah HP niki mboten kesenggol.',
  'Masih ada yang bisa dilakukan, dan Anda tidak salah.\n1. Jangan kirim apa-apa lagi. Jangan beri kode OTP atau PIN.\n2. Bila PIN atau rekening sempat diberikan, hubungi bank sekarang lewat nomor di kartu. Minta diblokir dulu.\n3. Ganti kata sandi. Simpan pesan dan tautannya sebagai bukti.\n4. Bila uang hilang atau diancam: polisi 110. Soal bansos: Kemensos 171.\nNIK dan PIN tidak perlu ditulis di sini.':
    'Taksih saged ditindakaken, lan panjenengan mboten lepat.\n1. Ampun ngirim napa-napa malih. Ampun maringi kodhe OTP utawi PIN.\n2. Menawi PIN sampun diparingaken, kontak bank sakniki lewat nomer ing kartu. Nyuwun diblokir riyin.\n3. Gantos tembung sandi. Simpen pesen lan tautané kanggé bukti.\n4. Menawi arta ical utawi diancam: pulisi 110. Bab bansos: Kemensos 171.\nAmpun nyerat NIK ing mriki.',
  'Terima kasih mau membantu.\nJaring tidak mengumpulkan sumbangan dan tidak mengirim relawan.\nHubungi BPBD (117) atau posko terdekat. Tanyakan dulu apa yang diperlukan.\nJangan masuk ke tempat berbahaya.':
    'Matur nuwun kersa mbiyantu.\nJaring mboten nglempakaken sumbangan lan mboten ngirim relawan.\nKontak BPBD (117) utawi posko paling celak. Takèn riyin napa sing diperlokaken.\nAmpun mlebet panggènan sing mbebayani.',
  'Kami tidak tahu keadaan di sana sekarang.\nKabar resmi: BMKG 196 (cuaca, gempa, tsunami) atau BPBD 117.\nGempa terasa kuat atau lama di pantai: langsung ke tempat tinggi, jangan menunggu kabar.\nAda bahaya di tempat Anda? Tulis apa yang terjadi dan di mana.':
    'Kula mboten ngertos kawontenan ing mrika sakniki.\nKabar resmi: BMKG 196 (cuaca, lindhu, tsunami) utawi BPBD 117.\nLindhu krasa banter utawi dangu ing pesisir: langsung dhateng panggènan inggil, ampun ngentosi kabar.\nWonten bebaya ing panggènan panjenengan? Serat wonten napa lan teng pundi.',
  'Desil adalah peringkat kesejahteraan keluarga dalam data pemerintah (DTSEN).\nDesil 1 paling membutuhkan, desil 10 paling mampu.\nLihat di cekbansos.kemensos.go.id atau tanya kantor desa. Salah? Desa bisa mengusulkan perbaikan, gratis.\nDesil bukan keputusan: tiap bantuan punya syarat sendiri.':
    'Desil niku urutan kasejahteran kulawarga ing data pamaréntah (DTSEN).\nDesil 1 paling mbetahaken, desil 10 paling cekap.\nPriksa ing cekbansos.kemensos.go.id utawi takèn kantor désa. Lepat? Désa saged ngusulaken, gratis.\nDesil dudu keputusan: saben bantuan gadhah syarat piyambak.',
  'Kata-kata, nama, dan nomor Anda disimpan terkunci. Yang membacanya hanya petugas yang menangani.\nTidak dijual, tidak disebar, tidak untuk iklan. PIN, OTP, dan uang tidak pernah diminta.\nLihat yang disimpan: /dataku. Hapus semuanya: /hapus.\nChat ini juga ada di Telegram dan di HP Anda; yang di sana tidak bisa kami hapus.':
    'Tembung, jeneng, lan nomer panjenengan disimpen kekunci. Sing maos namung petugas sing ngurusi.\nMboten disade, mboten disebar, mboten kanggé iklan. PIN, OTP, lan arta mboten naté disuwun.\nPriksa sing disimpen: /dataku. Busek sedaya: /hapus.\nChat niki ugi wonten ing Telegram lan HP panjenengan; sing ing mrika mboten saged kula busek.',
  'Ini Jaring, program komputer yang mencatat dan meneruskan.\nPetugas manusia membaca laporan dan permintaan Anda, lalu membalas di sini.\nTulis saja apa yang terjadi atau dibutuhkan.\nMendesak? Telepon 115 atau 117.':
    'Niki Jaring, program komputer sing nyathet lan nerusaken.\nPetugas manungsa maos laporan lan panyuwunan, lajeng mangsuli ing mriki.\nSerat mawon napa sing kedadosan utawi diperlokaken.\nWigati? Telpun 115 utawi 117.',
  'Terima kasih sudah peduli. Ini tentang orang dengan gangguan jiwa.\nPuskesmas atau dinas sosial bisa datang memeriksa dan merawat. Gratis, tanpa surat apa pun.\nBila ada yang terancam sekarang: 119 (medis) atau 110 (polisi). Nama Anda sebagai pelapor tidak disebut.':
    'Matur nuwun sampun peduli. Niki bab tiyang kanthi gangguan jiwa.\nPuskesmas utawi dinas sosial saged rawuh mriksa lan ngrimati. Gratis, tanpa serat napa mawon.\nMenawi wonten sing kenging bebaya sakniki: 119 (médis) utawi 110 (pulisi). Jeneng panjenengan mboten disebut.',
  'Keluarga kurang mampu': 'Keluarga kirang mampu',
  'Boleh diusulkan lewat desa atau aplikasi Cek Bansos, tanpa biaya.\nBoleh bertanya alasan bila tidak terpilih.\nBoleh minta bantuan hukum gratis.':
    'Angsal diusulaken lewat désa utawi aplikasi Cek Bansos, tanpa bayar.\nAngsal takèn alasané menawi mboten kapilih.\nAngsal nyuwun bantuan ukum gratis.',
  'Lanjut usia': 'Tiyang sepuh',
  'Umur 60 ke atas didahulukan dalam layanan sosial dan kesehatan.\nBila tinggal sendiri, boleh minta kunjungan petugas atau kader.\nPanti adalah pilihan terakhir, dan gratis bila milik pemerintah.':
    'Umur 60 minggah diriyinaken ing layanan sosial lan kesarasan.\nMenawi manggèn piyambakan, angsal nyuwun dirawuhi petugas utawi kader.\nPanti niku pilihan pungkasan, lan gratis menawi gadhahé pamaréntah.',
  'Penyandang disabilitas': 'Penyandang disabilitas',
  'Anak boleh bersekolah di sekolah umum terdekat. Sekolah tidak boleh menolak.\nAlat bantu gratis setelah petugas menilai kebutuhan.\nKantor negara mempekerjakan paling sedikit 2 persen, perusahaan 1 persen.':
    'Laré angsal sekolah ing sekolah umum sing paling celak. Sekolah mboten angsal nolak.\nPiranti bantu gratis sasampuné petugas mbiji kebetahan.\nKantor negara mempekerjakaken paling sekedhik 2 persèn, perusahaan 1 persèn.',
  Anak: 'Laré',
  'Anak dilindungi dari kekerasan, di rumah juga.\nAkta lahir gratis, juga bila orang tua tidak lengkap suratnya.\nPanti adalah pilihan terakhir; keluarga dicari lebih dulu.':
    'Laré diayomi saking kekerasan, ing griya ugi.\nAkta lair gratis, ugi menawi serat tiyang sepuhé mboten jangkep.\nPanti niku pilihan pungkasan; keluarga dipadosi riyin.',
  Perempuan: 'Tiyang èstri',
  'Boleh melapor sendiri, tanpa izin siapa pun, tanpa NIK.\nPendamping, psikolog, dan pengacara gratis setelah kekerasan.\nRumah aman ada dan alamatnya dirahasiakan.':
    'Angsal lapor piyambak, tanpa idin sinten mawon, tanpa NIK.\nPendamping, psikolog, lan pengacara gratis sasampuné kekerasan.\nGriya aman wonten lan alamaté dirahasiakaken.',
  'Warga yang terkena bencana atau konflik': 'Warga sing kenging bencana utawi konflik',
  'Makanan, air, tempat berteduh, dan obat tanpa surat apa pun.\nBayi, anak, ibu hamil, lansia, dan penyandang disabilitas didahulukan.\nBoleh bertanya apa yang dibagikan dan kepada siapa.':
    'Panganan, toya, panggenan ngeyub, lan obat tanpa serat napa mawon.\nBayi, laré, ibu mbobot, tiyang sepuh, lan penyandang disabilitas diriyinaken.\nAngsal takèn napa sing didumaken lan dhateng sinten.',
  'Komunitas adat terpencil': 'Komunitas adat sing tebih',
  'NIK, KTP, dan akta gratis; petugas boleh diminta datang ke kampung.\nPendampingan diajukan bersama lewat kepala kampung atau adat.\nBelum punya NIK tidak menghalangi pertolongan.':
    'NIK, KTP, lan akta gratis; petugas angsal disuwuni rawuh dhateng kampung.\nPendampingan diajokaken sareng-sareng lewat kepala kampung utawi adat.\nDèrèng gadhah NIK mboten ngalangi pitulungan.',
  'Orang dengan gangguan jiwa': 'Tiyang kanthi gangguan jiwa',
  'Pengobatan rutin ada di Puskesmas, dekat rumah.\nPulih tanpa dipasung: petugas boleh diminta datang.\nKeluarga boleh minta diajari merawat dan beristirahat.':
    'Pengobatan rutin wonten ing Puskesmas, celak griya.\nPulih tanpa dipasung: petugas angsal disuwuni rawuh.\nKeluarga angsal nyuwun diwulang cara ngrimati lan ngaso.',
  'Pelatihan kerja': 'Pelatihan kerja',
  'Pelatihan mulai': 'Pelatihan wiwit',
  'Apakah pelatihan sudah mulai?': 'Napa pelatihané sampun wiwit?',
  'Minta tanggal mulai secara tertulis. Tanyakan juga ongkos, penginapan, dan penjagaan anak.':
    'Nyuwun tanggal wiwité mawi seratan. Takèn ugi bab ongkos, panginepan, lan sing njagi laré.',
  'Pelatihan selesai': 'Pelatihan rampung',
  'Apakah pelatihan sudah selesai?': 'Napa pelatihané sampun rampung?',
  'Sampaikan ke pelatih bila harus berhenti sebentar. Tanyakan apakah bisa ikut angkatan berikutnya.':
    'Matur dhateng pelatih menawi kedah mandheg sakedhap. Takèn napa saged ndhèrèk angkatan candhaké.',
  'Sertifikat di tangan': 'Sertifikat sampun ditampi',
  'Apakah sertifikatnya sudah diterima?': 'Napa sertifikaté sampun ditampi?',
  'Tanyakan tanggal uji dan siapa yang membagikan sertifikat. Simpan fotonya.':
    'Takèn tanggal uji lan sinten sing maringaken sertifikat. Simpen fotoné.',
  'Mulai bekerja atau berusaha': 'Wiwit nyambut damel utawi usaha',
  'Apakah sudah mulai bekerja atau berusaha?': 'Napa sampun wiwit nyambut damel utawi usaha?',
  'Minta daftar lowongan di balai latihan atau dinas tenaga kerja. Untuk usaha: tulis /mandiri.':
    'Nyuwun dhaptar lowongan ing balé latihan utawi dinas tenaga kerja. Kanggé usaha: serat /mandiri.',
  'Modal usaha dan pendamping': 'Modhal usaha lan pendamping',
  'Rencana usaha': 'Rancangan usaha',
  'Apakah rencana usahanya sudah dibuat bersama pendamping?':
    'Napa rancangan usahané sampun didamel sareng pendamping?',
  'Minta pendamping menjadwalkan pertemuan. Cukup bawa: usaha apa, dijual ke mana, perlu apa.':
    'Nyuwun pendamping nemtokaken dinten kepanggih. Cekap mbekta: usaha napa, disade teng pundi, perlu napa.',
  'Barang atau modal diterima': 'Barang utawi modhal ditampi',
  'Apakah barang atau modalnya sudah Anda terima?': 'Napa barang utawi modhalé sampun panjenengan tampi?',
  'Tanyakan tahapnya dan siapa yang belanja. Bila diminta membayar atau dipotong, tulis "pengaduan".':
    'Takèn tahapé lan sinten sing blanja. Menawi dijaluki bayar utawi dipotong, serat "pengaduan".',
  'Usaha berjalan': 'Usaha mlampah',
  'Apakah usahanya sudah berjalan?': 'Napa usahané sampun mlampah?',
  'Ceritakan ke pendamping apa yang kurang: bahan, pembeli, tempat, atau tenaga.':
    'Criyosaken dhateng pendamping napa sing kirang: bahan, sing tumbas, panggènan, utawi tenaga.',
  'Penghasilan cukup': 'Pikantuk cekap',
  'Apakah penghasilannya sudah cukup untuk kebutuhan harian?':
    'Napa pikantuké sampun cekap kanggé kebetahan saben dinten?',
  'Belum cukup itu biasa. Tanyakan pendamping sebelum melepas bantuan; jaminan kesehatan tetap bisa dicek dengan /cek.':
    'Dèrèng cekap niku limrah. Takèn pendamping sadèrèngé nguculaken bantuan; jaminan kesarasan tetep saged dipriksa mawi /cek.',
  'Usaha bersama dan koperasi': 'Usaha sareng-sareng lan koperasi',
  'Kelompok berkumpul': 'Kelompok kempal',
  'Apakah kelompoknya sudah berkumpul?': 'Napa kelompoké sampun kempal?',
  'Mulai dari beberapa tetangga. Kantor desa bisa membantu mengundang dan menulis susunan pengurus.':
    'Wiwit saking sawetawis tanggi. Kantor désa saged mbiyantu ngundang lan nyerat susunan pengurus.',
  'Modal kelompok diterima': 'Modhal kelompok ditampi',
  'Apakah modal kelompok sudah diterima?': 'Napa modhal kelompok sampun ditampi?',
  'Tanyakan tahapnya di dinas sosial atau koperasi. Semua anggota boleh melihat buku rekening.':
    'Takèn tahapé ing dinas sosial utawi koperasi. Sedaya anggota angsal mirsani buku rekening.',
  'Ada pembukuan': 'Wonten pembukuan',
  'Apakah kelompok sudah mencatat uang masuk dan keluar?':
    'Napa kelompok sampun nyathet arta mlebet lan medal?',
  'Satu buku tulis cukup: tanggal, masuk, keluar, sisa. Minta pendamping memberi contoh.':
    'Setunggal buku tulis cekap: tanggal, mlebet, medal, turahan. Nyuwun pendamping maringi conto.',
  'Hasil dibagi': 'Asil dibagi',
  'Apakah hasil usahanya sudah bisa dibagi?': 'Napa asil usahané sampun saged dibagi?',
  'Bicarakan di rapat kelompok dengan pendamping. Bila ada yang merasa dirugikan, boleh mengadu.':
    'Rembag ing rapat kelompok sareng pendamping. Menawi wonten sing rumaos rugi, angsal wadul.',
  'Pinjaman usaha kecil': 'Sambetan usaha alit',
  'Perjanjian dibaca': 'Perjanjian diwaos',
  'Apakah Anda sudah tahu jumlah angsuran, bunga, dan tanggal bayarnya?':
    'Napa panjenengan sampun ngertos cacahé angsuran, bunga, lan tanggal bayaré?',
  'Minta dibacakan sebelum tanda tangan. Pinjaman harus dikembalikan; boleh menolak bila terlalu berat.':
    'Nyuwun diwaosaken sadèrèngé tandha tangan. Sambetan kedah diwangsulaken; angsal nolak menawi kabotan.',
  'Modal dipakai usaha': 'Modhal dianggé usaha',
  'Apakah modalnya sudah dipakai untuk usaha?': 'Napa modhalé sampun dianggé usaha?',
  'Pisahkan uang usaha dari uang dapur. Bila ada kebutuhan mendesak, cek bantuan lain dengan /cek.':
    'Pisahaken arta usaha saking arta pawon. Menawi wonten kebetahan mendesak, priksa bantuan sanès mawi /cek.',
  'Angsuran lancar': 'Angsuran lancar',
  'Apakah angsurannya bisa dibayar tepat waktu?': 'Napa angsurané saged dibayar pas wekdalé?',
  'Bicara dengan pemberi pinjaman sebelum jatuh tempo dan minta keringanan. Jangan menutup pinjaman dengan pinjaman baru.':
    'Matur dhateng sing nyambetaken sadèrèngé jatuh tempo lan nyuwun keringanan. Ampun nutup sambetan mawi sambetan énggal.',
  'Usaha bertahan': 'Usaha tetep mlampah',
  'Apakah usahanya bertahan dengan angsuran itu?': 'Napa usahané tetep mlampah mawi angsuran niku?',
  'Minta pendampingan usaha di dinas koperasi dan UMKM; tanyakan keringanan di pemberi pinjaman.':
    'Nyuwun pendampingan usaha ing dinas koperasi lan UMKM; takèn keringanan dhateng sing nyambetaken.',
  'Pendampingan usaha dan kerja': 'Pendampingan usaha lan gawéan',
  'Pertemuan pertama': 'Patemon sepisanan',
  'Apakah Anda sudah bertemu pendampingnya?': 'Napa panjenengan sampun kepanggih pendampingé?',
  'Datang langsung atau minta jadwal. Bawa satu contoh barang, catatan penjualan, atau riwayat kerja.':
    'Rawuh langsung utawi nyuwun jadwal. Bekta setunggal conto barang, cathetan sadéan, utawi riwayat gawéan.',
  'Rencana bersama': 'Rancangan sareng-sareng',
  'Apakah sudah ada rencana yang ditulis bersama?':
    'Napa sampun wonten rancangan sing diserat sareng-sareng?',
  'Minta tiga hal tertulis: apa dulu, siapa yang membantu, kapan bertemu lagi.':
    'Nyuwun tigang prakawis mawi seratan: napa riyin, sinten sing mbiyantu, kapan kepanggih malih.',
  'Ada hasil': 'Wonten asil',
  'Apakah sudah ada hasilnya, seperti izin, pembeli, atau pekerjaan?':
    'Napa sampun wonten asilé, kados idin, sing tumbas, utawi gawéan?',
  'Sampaikan apa yang macet. Boleh minta pendamping lain di kantor yang sama.':
    'Matur napa sing macet. Angsal nyuwun pendamping sanès ing kantor sing sami.',
};
