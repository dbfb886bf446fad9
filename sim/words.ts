/** What somebody writes, and what must come of it. */
export interface Saying {
  readonly text: string;
  /** A danger: answered with numbers at once and kept in a report, whatever else is going on. */
  readonly danger?: true;
  readonly protection?: true;
}

/** An invented identity number: it must never be kept anywhere, not even sealed. */
export const IDENTITY = '3175034505900001';

/** How the numbers begin that people give when they are asked: kept in the vault and nowhere else. Four digits of one's own follow. */
export const NIK = '329999010199';
export const KK = '329999050615';

/** What somebody may ask for: offices inside and outside, days that pass, a matter of protection, a closed one. */
export const WISHES: readonly Saying[] = [
  '/ajukan pkh',
  '/ajukan pkh',
  '/ajukan pbi-jkn-reactivation',
  '/ajukan pbi-jkn-reactivation',
  '/ajukan disaster-living-allowance',
  '/ajukan pip',
  '/ajukan women-shelter',
  '/ajukan blt-kesra-2025',
  '/hapus',
  '/ajukan',
  '/cek',
  '/program pkh',
  '/kewajiban pkh',
  '/kewajiban pkh',
  '/kewajiban pkh',
  '/mandiri',
].map((text) => ({ text }));

/** How an invented household tells of itself. */
export const HOUSEHOLDS: readonly Saying[] = [
  { text: 'saya janda, anak dua masih sd, kerja buruh cuci #' },
  { text: 'istri hamil 5 bulan, desil 2, belum pernah dapat bantuan #' },
  { text: 'ibu saya 71 tahun tinggal sendiri, tidak punya penghasilan #' },
  { text: 'anak saya disabilitas berat, tidak sekolah #' },
];

/** What somebody complains of: money asked for, rudeness, a place that is not said, favours asked for, with and without the command. */
export const COMPLAINTS: readonly Saying[] = [
  { text: '/keluhan' },
  { text: '/keluhan pak rt minta uang 50 ribu untuk data bansos di kampung melayu jatinegara #' },
  { text: '/keluhan bantuan pkh saya dipotong ketua kelompok 100 ribu #' },
  { text: 'petugas kelurahan membentak saya waktu urus bansos di kampung melayu #' },
  { text: 'beras bantuan dari posko berkutu dan bau di kampung melayu jatinegara #' },
  { text: '/keluhan petugasnya minta tidur bareng supaya dapat bantuan #' },
  { text: 'belum selesai #' },
  { text: 'sudah cukup' },
];

/** What officers write at the desk. */
export const DESK_WORDS: readonly Saying[] = [
  { text: '/berkas' },
  { text: '/berkas' },
  { text: '/kehadiran' },
  { text: '/keluhan' },
  { text: 'sudah kami tegur, uangnya dikembalikan #' },
  { text: 'sudah dicek, sesuai #' },
  { text: 'ditetapkan dinas kemarin #' },
  { text: 'desil di atas batas #' },
];

/** What people come with who ask together. */
export const GROUP_WISHES: readonly Saying[] = [
  '/ajukan kube',
  '/ajukan destana',
  '/kelompok',
  'keluar kelompok',
  '/status',
  '/dataku',
  '/hapus',
  'kirim',
].map((text) => ({ text }));

/** What a group is called, and how people in it are. */
export const GROUP_NAMES: readonly Saying[] = [
  'mawar jaya #',
  'ibu sri #',
  'pak darto #',
  'mbak wulan #',
].map((text) => ({ text }));

/** What officers ask for where people are passed on. */
export const PASSING_LISTS: readonly Saying[] = ['/rujukan', '/rujukan', '/berkas', '/berkas'].map(
  (text) => ({ text }),
);

/** What they write there: why, what the other office is told, what came of it. */
export const PASSING_WORDS: readonly Saying[] = [
  { text: 'perlu kunjungan ke rumah #' },
  { text: 'lansia tinggal sendiri, lantai masih basah #' },
  { text: 'di sini belum ada petugas kunjungan #' },
  { text: 'sudah dikunjungi dan dijadwalkan lagi #' },
  { text: 'kami datang hari kamis #' },
];

/** `#` is where the mark stands by which the words are found again. */
export const DANGERS: readonly Saying[] = [
  { text: 'tolong air sudah masuk rumah di kampung melayu jatinegara, ada bayi #', danger: true },
  { text: 'kami terjebak banjir di atap rumah, desa cibeureum tasikmalaya #', danger: true },
  { text: 'ibu saya lumpuh air sudah masuk rumah #', danger: true },
  { text: 'rumah kami kebakaran di jatinegara #', danger: true },
  { text: 'air naik terus #', danger: true },
  { text: 'suami mukulin saya jangan telepon #', danger: true, protection: true },
  { text: 'saya dipukul suami #', danger: true, protection: true },
  { text: 'anak kecil sendirian di rumah #', danger: true, protection: true },
];

export const NEEDS: readonly Saying[] = [
  { text: 'butuh beras 5 kg dan air minum di kampung melayu jatinegara #' },
  { text: 'banjir di kampung melayu jatinegara, butuh selimut dan popok #' },
  { text: 'banjir disini butuh makanan #' },
  { text: 'kami butuh popok #' },
  { text: `nik saya ${IDENTITY} butuh beras di jatinegara #` },
  { text: 'lowbat, banjir, butuh perahu #' },
];

export const NEWS: readonly Saying[] = [
  { text: 'kami pindah ke masjid besar #' },
  { text: 'sekarang tinggal berempat #' },
  { text: 'belum ada yang datang #' },
  { text: 'di kampung melayu jatinegara #' },
  { text: 'pkh blm cair knp ya #' },
  { text: 'asdf qwer #' },
];

export const SMALL: readonly Saying[] = [
  'halo',
  'ya',
  'tidak',
  'belum',
  'selesai',
  'batal',
  'menu',
  'kembali',
  'lewati',
  'makasih',
  'tolong',
  'hapus jejak',
  'banjir',
  'longsor',
  'air minum',
  'kampung melayu jatinegara',
  '4 orang',
  'laporan baru',
].map((text) => ({ text }));

export const COMMANDS: readonly Saying[] = [
  '/start',
  '/lapor',
  '/butuh',
  '/status',
  '/dataku',
  '/hapus',
  '/bahasa',
  '/bantuan',
  '/batal',
  '/antrean',
  '/tidakada',
].map((text) => ({ text }));

export const STAFF_WORDS: readonly Saying[] = [
  { text: '/antrean' },
  { text: '/tugas' },
  { text: '/start' },
  { text: 'berapa orang di sana? #' },
  { text: 'perahu sudah berangkat? #' },
];

/** Makes a feature throw: the update itself is at fault. */
export const POISON = 'racun';

const MARKS = /#k\d{4}/g;
/** The mark of a telling by its number; marks come again from world to world, never within one. */
export const markOf = (number: number): string => `#k${String(number % 10_000).padStart(4, '0')}`;
export const marksIn = (text: string): readonly string[] => text.match(MARKS) ?? [];
