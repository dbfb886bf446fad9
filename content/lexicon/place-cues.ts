/** Words before a place name that say what kind of place it is; they are part of the place. */
export const PLACE_HEADS = `
jalan gang kampung desa kelurahan kecamatan kabupaten kota provinsi dusun dukuh jorong nagari gampong banjar lingkungan komplek perumahan perumnas perum blok cluster griya taman vila villa rusun apartemen apartement apt pasar stasiun terminal bandara pelabuhan jembatan simpang perempatan pertigaan bundaran flyover underpass pesantren ponpes masjid mesjid musholla mushola gereja pura sekolah sd sdn smp smpn sma sman smk smkn universitas univ kampus rs rsud rsu puskesmas kantor gedung hotel mall mal mol pom pintu waduk situ danau kali sungai pantai pulau gunung bukit lereng kawasan kompleks kav kavling halte tol exit ruko posko tpu gor lapangan polsek koramil kodim kua jalur lereng lembah teluk tanjung muara per4 padukuhan pedukuhan lorong rukun distrik kampong kp
`;

/** Words before a place that are not part of it. */
export const PLACE_LEADS = `
di daerah wilayah kawasan sekitar seputar lokasi area alamat posisi titik pemukiman permukiman lokasinya alamatnya sepanjang arah sekitaran wil dikawasan kondisi
`;

/** Where something is in relation to a known spot; they belong to the place. */
export const PLACE_SIDES = `
depan belakang dekat samping seberang sebelah ujung pinggir bawah atas pojok sekitar sebelum setelah stelah
`;

/** Words that make a place only a direction, a source or an office. */
export const OTHER_LEADS = `
arah menuju mengarah tujuan jurusan perbatasan kiriman dibawa dilarikan dirujuk asal seperti banding dibanding mengungsi ngungsi kunjungan berangkat pulang via lewat melalui
`;

/** Titles and offices: the name after them is theirs and no place of an incident. */
export const OFFICES = `
gubernur bupati walikota wali camat lurah kapolres kapolsek kapolda dandim danramil bpbd bmkg basarnas pemkab pemkot pemprov pemda dinas polres polda dprd kodam kapolresta polresta polisi universitas pangdam kalak kepala ketua pak bapak ibu bu presiden menteri pvmbg pmi stasiun_meteorologi humas sekda wagub wabup klub persib persija
`;

/** Ordinary words that never belong to a place name on their own. */
export const COMMON_WORDS = `
woy woi oy oi hei wei yang dan atau dari sak lan sareng jeung teng neng nang teh mah wae mawon wis sampun durung dereng ora mboten geus atos tos acan teu sini situ sana sertai disertai termasuk pkl untuk dengan pada ini itu ada akan bisa sudah belum tidak juga saya kami kita aku dia mereka beliau kamu anda adalah oleh karena akibat sampai hingga sejak saat lagi masih sangat sekali lebih paling agak cukup sekitar hampir kurang banyak sedikit semua seluruh beberapa setiap tiap para sang si kah lah pun nya dong sih ya kok nih deh tuh lho loh kan mohon tolong harap segera cepat mulai terus makin semakin tambah jadi menjadi seperti bagai agar supaya kalau jika bila ketika waktu setelah sebelum selama sambil tanpa dalam luar bagaimana kenapa apa siapa mana kapan berapa apakah
banjir air hujan genangan gempa longsor kebakaran angin erupsi tsunami api asap abu lumpur tinggi tingginya setinggi ketinggian sedalam meter cm m km jam pukul menit hari minggu bulan tahun pagi siang sore malam subuh dini wib wita wit tadi kemarin besok sekarang sekarangnya kini terkini info informasi kondisi keadaan situasi warga orang korban keluarga anak ibu bapak bayi lansia rumah tempat semoga terima kasih pak bu mas mbak kak bang min admin petugas pemerintah bantuan butuh perlu minta kirim
rendam terendam tergenang menggenang meluap meninggi naik turun surut masuk keluar padam mati hidup rusak roboh ambruk hancur putus terputus tertutup hanyut terjebak kena terkena terdampak dilanda melanda parah banget sangat besar kecil deras lebat lama baru saja aja doang hanya cuma malah bahkan padahal tapi tetapi namun sehingga maka lalu kemudian selain serta maupun yaitu yakni misal contoh biasa biasanya selalu sering jarang pernah langganan rutin
macet kemacetan lalin lewat lewati dilewati dilalui kendaraan motor mobil pompa got selokan saluran drainase sampah lumayan gak ga lain sama semua sendiri masing kembali telah sedang dapat harus boleh mau ingin kali dua tiga satu rata sampe suasana
terima penanganan solusi tindak lanjut ditindak lanjuti bantu dibantu dicek diperbaiki atasi diatasi tinjau ditinjau lapor laporan qlue drainaseburuk cuacaekstrim banjirkiriman
makanan minum minuman beras selimut tenda pakaian baju obat popok susu listrik sinyal jalan akses evakuasi mengungsi pengungsi pengungsian posko logistik
catat dicatat catatkan berdua bertiga berempat berlima berenam
halo hai hallo assalamualaikum waalaikumsalam masya allah ya tuhan selamat mantap ok oke test tes nama umur siapa maaf salam hormat kepada yth ini bot admin
the is are of in at and we need help please
`;

/** Ordinary words that may stand inside a name after a head (`jalan raya bekasi`, `pasar baru`, `pintu air`). */
export const NAME_WORDS = `
  gede raya timur barat utara selatan tengah pusat dalam luar baru lama indah permai asri jaya kecil besar tinggi rendah atas bawah hilir hulu ilir ulu satu dua tiga empat lima kaler kidul lor wetan kulon air batu tanah merah putih hitam sari makmur sejahtera damai mulya sentosa kota kampung pasar gunung pulau bumi raya hidup anak minggu senen harapan sehat bunda bahagia abadi sejati mandiri utama mutiara bangsa
`;

/** Names of provinces that phrases of the lexicon use too: in a sentence they name a place all the same. */
export const REGION_NAMES = 'jakarta aceh';
