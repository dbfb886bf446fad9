import type { Lexeme } from '#core/language/phrase.ts';

const group = (code: string, phrases: string): Lexeme => ({ kind: 'group', code, phrases });

/** People who need more care. Hurtful words (`cacat`, `orang gila`) are understood here and never written back. */
export const GROUPS: readonly Lexeme[] = [
  group(
    'infant',
    'bayi|newborn|infant|baby|babies|orok\nanak|bayi * # bulan|hari|minggu\nusia|umur # bulan|hari|minggu\nbaru lahir\nbusui|menyusui',
  ),
  group(
    'child',
    'anak|balita|batita|child|children|kids|bocah|toddler|anak-anak|keponakan|cucu\nanak kecil|kecil\nusia|umur # tahun\nsi kecil\nyatim',
  ),
  group(
    'elderly',
    'lansia|lanjut_usia|jompo|nenek|kakek|sepuh|renta|elderly|uzur|usia_lanjut|orang_tua_renta|orang_lanjut_usia|orang_tua_yang|tua_renta\norang tua|sepuh|lanjut\norang * tua\nsudah tua|sepuh\nibu|bapak saya|kami|kita? sudah|yang? tua|sepuh|renta\nusia|umur * 60|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90\n60|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|82|83|84|85|86|87|88|89|90 tahun',
  ),
  group('pregnant', 'hamil|bumil|mengandung|pregnant|kehamilan|melahirkan|lahiran|bersalin|hamil_tua'),
  group(
    'disability',
    'difabel|disabilitas|cacat|lumpuh|tunanetra|tunarungu|tunawicara|tuli|bisu|disabled|tunadaksa|kursi_roda|stroke|odgj|pincang|wheelchair|autis|downsyndrome|tunagrahita|lumpuhnya\nberkebutuhan khusus\ntidak bisa|dapat jalan|berjalan|melihat|bangun|gerak|bergerak|mlaku|leumpang\nsusah|sulit jalan|berjalan\ntuna netra|rungu|wicara|daksa|grahita\norang|wong gila|stres\ngangguan|sakit jiwa\nbuta',
  ),
  group(
    'student',
    'siswa|pelajar|santri|santriwati|murid|mahasiswa|student|students|pesantren|ponpes|anak_sekolah|siswi|mahasiswi|anak_sd|anak_smp\nseragam|tas|buku|sepatu|peralatan|perlengkapan|kebutuhan|alat|baju sekolah\nanak|siswa sekolah|sd|smp|sma|tk|paud|kuliah\nanak * tidak|belum|libur|berhenti sekolah|belajar\nalat tulis\nsekolah|murid * belajar',
  ),
  group(
    'women',
    'perempuan|wanita|women|ibu-ibu|gadis|remaja_putri|pembalut|woman\nibu rumah|rumah_tangga\nibu-ibu\npara|kaum|banyak|buat|khusus ibu\nibu hamil|menyusui',
  ),
  group(
    'woman_alone',
    'janda|single_mom\nibu|perempuan|wanita|nenek|istri * sendiri|sendirian|tunggal|sebatang\nsaya|aku * perempuan|wanita|cewek * sendiri|sendirian',
  ),
  group(
    'sick',
    'sakit|demam|batuk|pilek|flu|diare|gatal|gatal-gatal|ispa|muntah|stroke|sesak|sick|pasien|kejang|pusing|penyakit|meriang|asma|diabetes|jantung|ginjal|tbc|cuci_darah|kritis|lemas|masuk_angin|dbd|keracunan|pingsan|batuk-batuk|dirawat|ill|kanker|sekarat|muntaber|mencret|hipotermia|meriang|kambuh|gatal2|hipertensi\nbatuk|sesak|susah napas\nhabis|pasca operasi\npakai selang|infus|oksigen\nasma|penderita|penyintas_kanker',
  ),
  group(
    'injured',
    'kesetrum|tersetrum|tersengat|robek|ketusuk|tertusuk|kejatuhan|ketimpa|terkilir|kesleo|keseleo|digigit\nkepala|kepalanya * bocor\nkena|keinjak|menginjak paku|beling|kaca\nluka|terluka|luka-luka|cedera|patah|injured|wounded|berdarah|pendarahan|tertimpa|tertimpuk|memar|lecet|lukaluka\nluka ringan|berat|bakar\nmelepuh\nkorban luka',
  ),
  group(
    'dead',
    'meninggal|tewas|mati|wafat|jenazah|mayat|jasad|dead|died|killed|gugur|korban_jiwa|korban_meninggal|md|dimakamkan|dikuburkan|tak_bernyawa|almarhum|almarhumah|pemakaman|meregang\nmeninggal dunia\nmenewaskan|menelan * korban|orang|jiwa\nkorban jiwa|tewas|meninggal\nhilang|kehilangan nyawa',
  ),
  group(
    'missing',
    'missing\n@orang|@keluarga|jiwa|kk|dia|anak * hilang|belum_ditemukan|belum_ketemu\nhilang @keluarga|kontak|@orang|terseret|hanyut\nbelum|tidak ditemukan|ketemu|diketahui\n# hilang\ndinyatakan|dilaporkan|masih|korban hilang\nmencari|pencarian * korban|keluarga|anak|ibu|bapak|warga|suami|istri|saudara|orang\nterpisah\nhanyut|terseret @keluarga|@orang|jiwa\nbelum|tidak pulang|balik|kembali\n@keluarga|@orang|jiwa * hanyut|terseret|terbawa_arus',
  ),
];

/** A group word that means no person in need here. It covers what it touches. */
export const NO_GROUP: readonly Lexeme[] = [
  {
    kind: 'no-group',
    code: 'no-group',
    phrases: `
      anak buah|perusahaan|muda|gang|sungai|tangga|kali|krakatau|kost|kos|rantau|panah|band|kunci|jaksel|negeri|bangsa|ayam
      gunung|krakatau|pulau|si anak|mati
      orang|warga dewasa
      selutut|sepinggang|sedada|sepaha|sebetis|lutut|pinggang|dada|paha|betis|perut|leher|setinggi * anak|orang kecil|kecil
      lift|genset|kompor|komputer|kulkas|sumur|jalan|ac|kipas|motor|mobil|aki|hp|tv|laptop|air|pam|listrik|lampu|sinyal * mati
      bpjs|bpjsnya|kis|jkn|pbi|kartu|kartunya|kepesertaan * mati
      batre|baterai|batrai|batere|senter|mesin|pompa|charger|powerbank|laptop|ternak|ayam|bebek|ikan|lele|sapi|kambing|tanaman|padi|pohon * mati
      mau|ingin|pengen|pengin|kepengen mati
      aki motor|mobil
      anak|bocah|bayi|balita ** orang tua|ortu
      mata|pipa|listrik|lampu|pdam|mesin|pompa|air|hp|sinyal|jaringan|bpjs|total mati
      mati lampu|listrik|total|rasa|lemas|bosan|gaya|suri|kutu|air
      tidak ada|menimbulkan|terdapat korban|yang|orang|warga? jiwa|luka|meninggal|hilang|tewas|terluka|luka-luka
      tidak|nihil|nol ada? korban jiwa|luka|meninggal
      korban jiwa nihil|tidak
      rumah sakit
      sakit hati|kepala_saya|banget
      hati sakit
      bikin sakit
      # orang tua
      orang tua saya|siswa|murid|asuh
      jantung kota|hati
      tahun|bulan lalu
      luka lama|hati|batin
      selama|sejak|sudah|dalam|selang # bulan|hari|minggu|tahun
      usia sekolah
      gang sehat
      hilang # harta|barang|kontak|sinyal
      motor|mobil|hp|barang|harta|dompet|surat|ktp|kk|rumah|sinyal|jaringan * hilang
      jalan|gang|kampung|taman|rumah_sakit|rs|jembatan ibu|anak|bunda|harapan
      menteri|kantor|hari|dinas perempuan|anak|ibu
      ibu kota|lurah|gubernur|bupati|pejabat|menteri|ketua|camat|walikota
      bapak ibu
      ibu bapak
      anjing|kucing|ayam|sapi|kambing|ternak|ikan|tanaman|pohon|hewan|kerbau|bebek * mati
    `,
  },
];
