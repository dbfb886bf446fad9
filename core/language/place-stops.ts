import { setOf } from './place-words.ts';

/** Words of grammar, people and deeds: they end a phrase about a place wherever they stand. */
export const BREAKS = setOf(`
  pencet mencet pencetan klik setinggi sepinggang sedada selutut sebetis sepaha seleher sedalam seatap sekepala
  sini situ sana mana disini disana disitu bantu tolong mohon minta ada sama mati hidup sakit hilang ibu bapak anak bayi
  balita lansia warga orang org korban kami kita saya mereka semua banyak sedikit sangat masih msh sudah sdh udah udh belum
  blm tidak tdk gak ga nggak lagi lg terus trs naik turun surut masuk keluar makan minum hari minggu bulan tahun jam menit
  kemarin kmrn besok sekarang skrg tadi nanti telepon telpon pulsa sinyal hp wa grup media sosial berita tv internet google
  twitter facebook tiktok aplikasi pemerintah presiden gubernur bupati walikota camat lurah kades polisi tentara tni polri
  bnpb bpbd basarnas bmkg dinsos bawa pakai cari kirim jemput evakuasi selamat syukur alhamdulillah cepat lambat aman
  bahaya darurat kritis parah rusak roboh ambruk hanyut terjebak kejebak sejak semalam seluruh sebagian beberapa antara
  kondisi keadaan situasi saat rawan waspada awas siaga ternyata padahal karena krn hanya cuma bukan lain lainnya setiap
  tiap juga jg tak pula agar supaya maupun dapat dpt bisa bs harus akan malah lewat kena tetap makin tambah sering selalu
  langsung segera mampet lebih kurang zaman jaman bu pak sepanjang kira sekira adalah yaitu tiba hampir sampai smp sampe
  hingga tapi tp kalau kalo dgn dengan untuk utk jadi jd buat oleh pas sambil gara arah kok koq nih dong deh sih ya
  istri suami kakak adik kakek nenek keluarga teman saudara tetangga genangan tergenang banjir tutup buka harga
  sak lan sareng jeung sarta kanggo kangge wis uwis sampun durung dereng ora mboten kelem keli geus atos tos acan teu sakniki
  saiki ayeuna simbah tiyang jalma jalmi abdi kuring kula kulo dengkul tuur dhadha gulu beuheung sabeuheung satuur saentuur
  sadada sacangkeng sasirah sendirian sendiri tahap termin dihubungi wall collapsed injured trapped building earthquake flood people just now omahku omahe imah imahna`);

/** Things and qualities that villages somewhere are called after: no place behind "di", but well in a street's name. */
const THINGS = setOf(`
  rumah rmh atas bawah dalam dlm luar jalan jln tempat tmpt tmpat atap loteng lantai pohon tenda pengungsian posko perahu
  mobil motor kamar dapur halaman teras lokasi daerah wilayah kampung desa kota dunia indonesia negara tengah pinggir tepi
  ujung depan belakang samping sebelah seberang sekitar dekat kiri kanan air gempa longsor kebakaran hujan angin badai
  lumpur api listrik makanan minuman beras obat susu popok bantuan baru lama besar kecil tinggi rendah tanah pasir batu kayu
  sungai kali laut pantai gunung bukit hutan sawah kebun pasar sekolah masjid gereja kantor puskesmas barat timur utara
  selatan pagi siang sore malam makmur maju jaya sejahtera damai harapan bahagia sentosa mulia merdeka pancasila karya bakti
  mekar sari indah permai asri pusat provinsi kecamatan kelurahan kabupaten dusun lingkungan komplek perumahan gang dinas
  bank pos program data nomor alamat nama lengkap kepala leher dada perut pinggang lutut dengkul betis paha mata kaki tangan
  bakso nasi kopi teh gula garam telur ikan sayur kuning merah hijau biru putih hitam hitungan rute jalur lubang selokan got
  saluran parit tanggul dapil bawahnya kerja kerjaan pabrik toko warung lapangan kelas kampus asrama kos kosan hotel bumi
  langit matahari cuaca awan musim kemarau asap debu abu lahar erupsi tsunami puting beliung bangke bangkai bekas sisa arus
  debit aliran volume masing`);

/** What stands behind "di", "ke" or "dari" and is no place, unless a word for its level leads it. */
export const NOT_PLACES: ReadonlySet<string> = new Set([...BREAKS, ...THINGS]);
