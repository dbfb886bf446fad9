/** Named word lists that phrases refer to as `@name`. */
export const LISTS: Readonly<Record<string, string>> = {
  air: 'air banjir genangan arus rob',
  sudah: 'sudah mulai mau hampir sempat telah makin tambah lagi terus sedang ikut pada',
  masuk: 'masuk memasuki merangsek',
  rumah: 'rumah kamar dapur kontrakan kos kost lantai toko gubuk kosan teras',
  keluarga:
    'ibu bapak anak bayi balita nenek kakek suami istri kakak adik adek paman bibi tante om saudara mertua menantu cucu orang keluarga tetangga teman warga keponakan kawan cewek cowok perempuan',
  sandang:
    'sarung kaos kaus baju celana jaket kemeja daster kerudung jilbab mukena sandal sepatu sweater gamis topi rok batik',
  warna:
    'merah putih hitam biru hijau kuning coklat cokelat abu-abu pink ungu oranye kotak kotak-kotak garis-garis belang polos loreng bunga-bunga krem navy',
  saya: 'saya kami aku kita',
  orang:
    'orang warga jiwa keluarga penduduk penghuni santri siswa pasien korban pekerja wisatawan pendaki penumpang nelayan petani penambang pelajar mahasiswa murid guru buruh jemaah jamaah peserta turis sopir pengendara pengemudi remaja wanita pria lelaki pemuda pemotor abk kru karyawan pedagang pemancing bocah',
  barang:
    'baju hp handphone motor mobil ktp kk surat ijazah dokumen berkas perabot kulkas tv ternak sapi kambing ayam bebek barang buku sandal sepatu harta benda uang dompet gerobak sepeda sawah padi dagangan kasur lemari kartu akta sertifikat jembatan alat mesin isi celana tas laptop kompor',
  lenyap: 'terseret keseret terbawa kebawa tenggelam tertimbun hilang',
  hewan: 'kambing sapi kerbau ayam bebek itik ternak ikan lele kucing anjing domba',
  lahan: 'sawah ladang kebun tambak empang kolam',
  tidak: 'tidak belum bukan tanpa',
  tidakbisa: 'tidak gabisa belum sulit susah sukar',
  tinggibadan: 'dada leher kepala dagu bahu pundak hidung mulut',
};

/** Lists of names: a phrase may ask for one, and they stay words that can name a place (`Dieng`, `Agung`). */
export const NAMES: Readonly<Record<string, string>> = {
  gunung:
    'merapi semeru bromo kelud sinabung lewotobi ibu dukono marapi agung rinjani ruang ili lewotolok raung krakatau anak_krakatau kerinci gamalama karangetang soputan lokon awu slamet ciremai papandayan galunggung tangkuban dieng',
};
