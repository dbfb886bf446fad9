/** Who is counted: `unit: spelling spelling ...`; the unit is how it is read back. */
export const PEOPLE_UNITS = `
orang: orang org people persons manusia nyawa cucu adik keponakan kepala anggota penyintas penderita awak kru
jiwa: jiwa
KK: kk kepala_keluarga rumah_tangga
keluarga: keluarga family families
warga: warga penduduk masyarakat penghuni
pengungsi: pengungsi
korban: korban
rumah: rumah unit_rumah bangunan unit
bayi: bayi
balita: balita batita
anak: anak children bocah
lansia: lansia nenek kakek orang_tua
ibu hamil: bumil ibu_hamil
ibu: ibu ibu-ibu
perempuan: perempuan wanita cewek
difabel: difabel disabilitas
santri: santri
siswa: siswa pelajar murid mahasiswa
pekerja: pekerja karyawan penambang buruh tukang pegawai petugas staf
nelayan: nelayan
petani: petani
jenazah: jenazah mayat jasad
pasien: pasien
relawan: relawan
guru: guru
tamu: tamu
jemaah: jemaah jamaah
penumpang: penumpang
wisatawan: wisatawan pendaki turis
desa: desa kampung dusun kelurahan nagari gampong
kecamatan: kecamatan
kios: kios toko ruko lapak warung
sekolah: sekolah
hektare: hektar hektare ha
sapi: sapi
`;

/** How goods are measured. */
export const GOODS_UNITS = `
liter: liter l ltr literan
kilogram: kg kilo kilogram
dus: dus kardus karton dos
galon: galon
botol: botol btl
bungkus: bungkus bks sachet
kotak: kotak box
buah: buah bh biji pcs lembar lbr helai potong unit set paket
kaleng: kaleng klg
karung: karung sak
tangki: tangki truk
jerigen: jerigen dirigen jeriken
pak: pak pack bal
pasang: pasang stel
porsi: porsi
tabung: tabung
`;

/** Centimetres of water at a place on the body or a thing. */
export const BODY_HEIGHTS = `
10: mata_kaki semata_kaki tumit
30: betis sebetis
35: ban_mobil
50: lutut selutut sedengkul
70: paha sepaha sepangkal
90: pinggang sepinggang pinggul
60: kasur ranjang sekasur
100: perut seperut pusar sepusar udel
130: dada sedada ketiak jendela sejendela kusen
150: leher seleher dagu sedagu bahu sebahu pundak sepundak
170: kepala sekepala hidung mulut
250: atap genteng plafon seatap loteng
`;

/** What happened to people who are counted without a word for them: `3 meninggal, 17 luka-luka`. */
export const FATES =
  'meninggal tewas wafat luka luka-luka terluka cedera hilang mengungsi selamat sakit pingsan dirawat hamil hanyut tertimbun terjebak kritis';

/** What may stand between the word for people and their number: `korban meninggal menjadi 12`. */
export const BETWEEN =
  'jadi menjadi sebanyak mencapai capai total berjumlah jumlah ada bertambah sekitar kurang lebih tewas meninggal hilang luka terluka luka-luka terdampak mengungsi dunia rusak roboh hanyut terendam terbakar ambruk hancur berat ringan sedang kecil yang sudah';

/** `kami berenam`: who is counted by the word that joins them. */
export const TOGETHER =
  'berdua:2 bertiga:3 berempat:4 berlima:5 berenam:6 bertujuh:7 berdelapan:8 bersembilan:9 bersepuluh:10';
