import type { Lexeme } from '#core/language/phrase.ts';

const purpose = (code: string, phrases: string): Lexeme => ({ kind: 'purpose', code, phrases });
const programme = (code: string, phrases: string): Lexeme => ({ kind: 'programme', code, phrases });
const mark = (code: string, phrases: string): Lexeme => ({ kind: 'mark', code, phrases });

/** What a person wants when she neither reports nor asks for help. */
export const PURPOSES: readonly Lexeme[] = [
  purpose(
    'scam',
    `
    bener|beneran|benar|betul|asli|resmi|valid|aman * tidak|kah|bukan|penipuan|hoax|hoaks
    ini|itu|info|link|berita|pesan|benarkah benar|bener|benarkah|beneran|hoax|hoaks|penipuan
    hoax|hoaks|penipuan|scam|modus|phishing
    klik|buka|isi * link|tautan
    link * klik|daftar|bansos|blt|bantuan
    daftar * link|<link>|klik|wa
    diminta|minta|suruh|disuruh * pin|otp|transfer|biaya_admin|kode
    <link> * benar|bener
    nomor pin|otp
    benarkah
    apa|apakah benar|bener|betul
    katanya ** bener|benar|betul|beneran
  `,
  ),
  purpose(
    'status',
    `
    laporan|aduan|pengaduan|permohonan|pengajuan|klaim|tiket|nomor_laporan|usulan|berkas * saya|aku|kami * bagaimana|sampai|mana|belum|kapan|sudah|proses|kabar
    laporan|aduan|pengaduan|permohonan|pengajuan|klaim|usulan saya? * bagaimana|sampai_mana|kabarnya|diproses|proses
    cek|lihat|status|kabar|perkembangan|lacak|tindak_lanjut laporan|aduan|pengajuan|permohonan|klaim|nomor|tiket
    bagaimana * laporan|pengajuan|aduan|klaim saya|kami
    nomor referensi|laporan|tiket
    sudah sampai mana
    saya|kami * lapor~|laporin|laporkan ** belum|gimana|bagaimana|ditindak|ditindaklanjuti|mana
    laporan|aduan * nomor|no|# * bagaimana|gimana|kelanjutan~|lanjut~
    status saya|laporan
    my report
  `,
  ),
  purpose(
    'money',
    `
    dapat|dpt|terima|cair|nilai|besar|jumlah|nominal * berapa
    berapa * dapat|bantuan|uang|santunan|dananya|besar|nominal|cair
    kapan * cair|dapat|turun|disalurkan|dibagi
    belum|kapan|tidak|sudah|blom|mulai cair|pencairan
    cair * kapan|belum|kenapa|berapa|apa
    masih|apa|apakah|bisa|boleh * bisa|boleh|dapat|terima * bantuan|bansos|santunan|sembako
    bantuan * masih bisa
    cara|syarat|daftar|mendaftar|gimana|bagaimana|ngurus|mengurus * bansos|bantuan_sosial|bantuan|dtks|dtsen|program|pkh|bpnt|blt|kis|kip|santunan|desil
    bansos|bantuan_sosial|pkh|bpnt|blt|desil|dtks|dtsen * kapan|berapa|kenapa|bagaimana|cara|syarat|daftar|cair|cek|hilang|dicoret
    dicoret|tidak_dapat|belum_dapat|dihapus|tidak_terdaftar|tidak_masuk * bansos|bantuan|pkh|bpnt|dtks|dtsen|data|desil|blt
    cek bansos|desil|dtks|penerima
    @lahan|tanaman|padi|jagung|ternak|panen ** ada|dapat|bisa * bantuan|ganti_rugi|santunan * tidak|kah|ya
    ada|dapat|bisa * ganti_rugi
    mau|ingin|numpang|izin tanya|nanya|bertanya * bantuan|program|kursi_roda|alat_bantu
    tidak|belum ada|punya? akta|akte|akta_lahir|akta_kelahiran|nik|identitas
    bikin|buat|urus|ngurus|mengurus|cara * ktp|kk|akta|akte|nik
    saged|saget|iso|isa|tiasa dapat * bantuan|bantosan|bansos
    saged|saget|iso|isa|tiasa|bisa angsal|pikantuk|nampi|oleh|olih|entuk|kenging|meunang bantuan|bantosan|bansos
    siapa|apakah|apa * berhak|berhak
    gimana|bagaimana|gmn|cara|caranya|carane|kumaha ** dapat|dapet|dpt|kebagian|dapatnya|dapetnya|oleh|kenging >
    apa|apakah|ada * bantuan|program * untuk|buat|bagi * orang|penderita|lansia|difabel|disabilitas|anak|ibu|janda|keluarga|warga
    apa|apakah|bisa|boleh|bisakah|gimana|bagaimana|cara ** dapat|dapet|ikut|daftar|minta|mengajukan|ajukan|urus * bantuan|kursi_roda|alat_bantu|program|bpjs|kis|kip|pip|prakerja|bedah_rumah|terapi|sekolah_gratis|dtsen|dtks|pkh|bpnt|sembako|modal|tongkat|kaki_palsu
    bisa|boleh|dapat|apa * ikut|masuk|termasuk|terdaftar|daftar * program|prakerja|penerima|bedah_rumah|pkh|dtsen|bpnt|pip|kip|atensi
    ditanggung|dicover|dijamin bpjs|pemerintah|kis|jkn|negara
    bpjs|kis|jkn * ditanggung|dicover|nanggung|syarat|syaratnya
    syarat|syaratnya|persyaratan|caranya apa|gimana|bagaimana|dimana
    ada * sekolah|terapi|program|pelatihan|kursus * gratis|bantuan|murah
  `,
  ),
  purpose(
    'offer',
    `
    saya|kami|aku|kita|gue|perusahaan|komunitas|keluarga * mau|ingin|bisa|siap|akan|hendak|boleh|pengen * donasi|menyumbang|nyumbang|sumbang|bantu|membantu|salurkan|jadi_relawan|kirim|menampung|mengirim|berbagi|bantuin|memberi|menyalurkan|relawan
    mau|ingin|siap|bisa|pengen|cara|kemana|dimana * donasi|menyumbang|nyumbang|jadi_relawan|relawan|berdonasi|menyumbangkan|sumbang
    saya|kami|ada * punya|ada|sedia|menyediakan * perahu|mobil|truk|tenda|genset|ambulans|kamar|tempat|rumah|stok * bisa|siap|pakai|pinjam|boleh|silakan|gratis
    saya|kami|aku|kita? mau|siap|ingin|pengen bantu|membantu|ngebantu|nolong|menolong|bantuin
    mau|siap|ingin bantu|membantu * punya|ada|bawa * perahu|mobil|truk|tenda|genset|ambulans|alat
    siap|ready|bersedia * bantu|membantu|angkut|antar|nganter|jemput|nampung|menampung|relawan|kirim|donasi|pinjam
    saya|aku|kami|kita|ane|perawat|dokter|bidan|mobil|pickup * bisa bantu|membantu|angkut|antar|nganter|jemput|relawan|donasi
    siap|ready|mau jadi? relawan
    ready|ada|punya|tersedia ** tinggal kabari|hubungi|wa|chat|telepon
    ada yang butuh|perlu * tempat|tumpangan|bantuan|jemput~|makan|ngungsi
    kami|saya|kita|mau|ingin * kirim|antar|salurkan ** alamat|posko|kemana|dimana|lokasi
    rumah|kos|gedung|masjid|gereja|villa * terbuka|dibuka|kosong untuk|buat|bisa
    ada|punya ** siapa|yang yang? butuh|perlu|mau|minat japri|hubungi|wa|chat|dm|ambil?
    yang butuh|perlu|mau|minat ** bisa|silakan|silahkan|monggo|boleh ambil|hubungi|datang|japri|wa|chat|mampir
    saya|kami|ada * punya|ada * perahu|mobil|truk|tenda|genset|pickup|speedboat ** siapa|silakan|silahkan|hubungi
    titip|menitip|nitip * donasi|bantuan|sumbangan|baju
    rumah|kos|kamar|mobil|pickup|truk|perahu|motor saya|kami|gw|ane * kosong|bisa|boleh|siap|nganggur
    siap membantu|bantu|menampung|dipakai|mengantar|antar
    open donasi|donation
    can|want help|donate|volunteer
    rumah saya|kami * bisa|boleh|siap * mengungsi|ditempati|dipakai|menampung
    ada|punya perahu|tenda|genset|mobil nganggur|kosong
    boleh|bisa|silakan|silahkan|monggo|mangga * numpang|nginap|menginap|nginep|mampir|datang|pakai|mengungsi|tinggal|tidur * tempat|rumah|posko|sini|kos|kontrakan saya|kami|sini?
    mau|ingin|pengen|hendak|akan|siap * disumbangkan|disumbangin|didonasikan|dikirim|disalurkan|dibagikan|dikirimkan * mana|kemana|dimana|posko|alamat
    disumbangkan|didonasikan|nyumbang|menyumbang|donasi|sumbang ** kemana|mana|dimana
    hubungi|kabari|chat|wa saya saja|aja|ya
    kalau|kalo|jika|bila * ada * perlu|butuh * hubungi|kabari|chat|wa|bilang
  `,
  ),
  purpose(
    'complaint',
    `
    dipotong|potong~|dipungut|pungli|pungut~|sunat|disunat|ditilep|dikorupsi * bantuan|bansos|uang|dana|pkh|blt|jatah|sembako|beras|rt|rw|desa|lurah|kades|pendamping
    uang|bantuan|dana|bansos|pkh|blt|jatah * dipotong|potong|disunat|ditilep|dipungut|dikorupsi
    tidak adil|merata
    pilih kasih
    keluhan|komplain|mengeluh|protes|kecewa
    lapor~|adukan|mengadu|ngadu * rt|rw|kades|lurah|petugas|pendamping|korupsi|pungli
    mana * bantuan|pemerintah|petugas|janji|pejabat
    tidak|belum * ditindak|ditanggapi|respon|tanggapan|direspon|tindakan
    petugas|pelayanan * kasar|jahat|lambat|galak|buruk
  `,
  ),
  purpose(
    'thanks',
    'terima kasih\nhatur nuhun|nuwun\nsyukron|nuwun|nuhun|makasih\nthank you\nmatur suwun|nuwun|suksma\nmauliate|mauliate',
  ),
  purpose(
    'first-person',
    'saya|kami|aku|kita|gue|gw|keluarga_kami|rumah_saya|di_sini|disini|tempat_kami|daerah_kami|kampung_kami|warga_kami|posko_kami',
  ),
  purpose(
    'behalf',
    `
    ibu|bapak|nenek|kakek|tetangga|saudara|teman|adik|kakak|mertua|anak|om|tante|paman|bibi|warga|keluarga|suami|istri saya|kami|aku|ku|sebelah
    tetangga|nenek|kakek|mertua
    ada|untuk|buat|bantuin|laporin|mewakili * tetangga|warga|saudara|teman|orang
    saya|ini|kami ketua|pak? rt|rw|kades|kadus|kader|relawan|pendamping|lurah
    atas nama
    mereka|beliau|dia
    hp|nomor|punya tetangga|teman|saudara|orang
    pinjam hp
  `,
  ),
];

/** Programmes by the names people use; codes as in content/programmes. */
export const PROGRAMMES: readonly Lexeme[] = [
  programme('pkh', 'pkh\nkeluarga harapan'),
  programme('sembako', 'bpnt|kks\nkartu|program sembako\nkartu keluarga sejahtera\npangan non tunai'),
  programme('blt-dana-desa', 'blt dana_desa|dd|desa\nbltdd'),
  programme('blt-kesra-2025', 'blt kesra|kesejahteraan\nbltkesra\nblt * #'),
  programme('food-aid-rice', 'beras bulog|10kg|bantuan|bansos|cpp\nbantuan beras|pangan\nraskin|rastra'),
  programme('pbi-jkn', 'bpjs|jkn|kis|pbi|jamkesmas|kartu_indonesia_sehat'),
  programme('pip', 'pip|kip\nindonesia pintar\nkartu indonesia pintar'),
  programme('kip-kuliah', 'kip|kipk kuliah\nkipk|bidikmisi'),
  programme('bsps', 'bsps|rutilahu|rtlh\nbedah rumah'),
  programme('prakerja', 'prakerja|pra-kerja\nkartu prakerja'),
  programme('mbg', 'mbg\nmakan bergizi|siang gratis'),
  programme('sekolah-rakyat', 'sekolah rakyat'),
  programme('pena', 'program pena\npahlawan ekonomi nusantara'),
  programme('pnm-mekaar', 'mekaar|mekar pnm?\npnm'),
  programme('kur-super-mikro', 'kur'),
  programme('odgj-rescue', 'orang|wong gila\nodgj|dipasung|pasung~|dirantai\ngangguan jiwa'),
  programme('atensi-disability', 'atensi\nbantuan|alat difabel|disabilitas|bantu'),
  programme('assistive-devices', 'bantuan|dapat|minta kursi_roda|alat_bantu_dengar|kaki_palsu'),
  programme(
    'civil-registration',
    'ktp|kk|akta|akte|dokumen|kartu_keluarga * hilang|hanyut|rusak|terbakar|basah|kehilangan\nkehilangan|hilang ktp|kk|akta|akte|dokumen',
  ),
  programme(
    'house-repair-stimulus',
    'stimulan|stimulus\nrumah * roboh|rusak|ambruk|hancur|hanyut|terbakar * dapat|berapa|ganti|bantuan|diganti\nganti rugi\nbantuan|dana * rumah rusak|roboh\nrusak berat|sedang|ringan * berapa|dapat',
  ),
  programme('housing-waiting-fund', 'dth|huntara|huntap\ndana tunggu hunian'),
  programme('disaster-living-allowance', 'jadup\njatah|jaminan hidup'),
  programme(
    'disaster-compensation',
    'santunan * meninggal|duka|ahli_waris|luka|kematian|korban\nuang duka\nmeninggal * dapat|santunan',
  ),
];

/** Words for social assistance that name no single programme. */
export const ASSISTANCE: Lexeme = {
  kind: 'assistance',
  code: 'assistance',
  phrases: `
    bansos|bantuan_sosial|bantuan_pemerintah|blt|dtks|dtsen|desil|santunan|cek_bansos|siks|pendamping_pkh|bst|bsu|bantuan_tunai|kpm|subsidi
    bantuan sosial|pemerintah|tunai|modal|umkm|uang|rumah|langsung
  `,
};

/** What the answer must respect. */
export const MARKS: readonly Lexeme[] = [
  mark(
    'low-battery',
    'lowbat|lowbatt|lobat|batre|baterai * habis|tinggal|lemah|mau_mati|sekarat|low|tipis|sedikit|hampir|nipis\nbaterai|hp tinggal|mau|hampir #|habis|mati\nbaterai|hp|batre mau|hampir|tinggal\nhp mau|hampir mati|habis\nlowbat\nbattery * low|dying\nlow battery',
  ),
  mark(
    'bad-signal',
    'sinyal|jaringan|internet * jelek|susah|hilang|ilang|lemah|parah|buruk|putus|naik_turun|lemot|tidak|sulit|kadang\nsusah|tidak|jelek|minim|sulit|hilang ada? sinyal|jaringan\nbad|no|weak signal',
  ),
  mark(
    'no-credit',
    'pulsa|kuota|paket * habis|tidak|kosong|tinggal|sekarat|abis|tipis\ntidak|habis|kehabisan punya|ada? pulsa|kuota\nno credit',
  ),
];

/** Words of an offer that offer nothing: `rumah sudah tidak bisa ditempati`. They cover the offers that they touch. */
export const NO_OFFERS: Lexeme = {
  kind: 'no-offer',
  code: 'no-offer',
  phrases: `
    tidak|belum bisa|dapat|boleh|layak|siap|berani|mampu
    tidak|belum * ditempati|dihuni|dipakai|ditinggali
  `,
};
