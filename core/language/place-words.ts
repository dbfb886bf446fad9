import type { AreaLevel } from '../shared/area.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
/** Words as a set. */
export const setOf = (words: string): ReadonlySet<string> => new Set(list(words));

/** Abbreviations and spellings inside names, written out on both sides of a comparison. */
export const CANONICAL_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kampung: 'kp kpg kmp kpng kampong kampoeng',
    tanjung: 'tj tjg tjng tg tanjong tanjoeng',
    sungai: 'sei sungei sie sui',
    gunung: 'gn gng gunong goenoeng',
    masjid: 'mesjid',
    meunasah: 'mns meuna',
    gampong: 'gp gpg gmp',
    pondok: 'pdk',
    pasar: 'ps psr',
    kebon: 'kb kbn kebun',
    teluk: 'tlk telok',
    pangkalan: 'pkl',
    jakarta: 'jkt jakrta djakarta',
    selatan: 'sel slatan selatn',
    utara: 'utr uatra',
    barat: 'brt bart',
    timur: 'tmr tim timor timr',
    tengah: 'tgh tngah',
    bandar: 'bdr',
    baru: 'bru',
    '1': 'i',
    '2': 'ii',
    '3': 'iii',
    '4': 'iv',
    '5': 'v',
    '6': 'vi',
  }).flatMap(([word, spellings]) => list(spellings).map((spelling) => [spelling, word] as const)),
);

/** A word that says which level, and among regencies which kind, the next name has. */
export interface LevelCue {
  readonly level: AreaLevel;
  readonly kind?: 'kota' | 'kabupaten';
  /** Also the first word of names ("Kota Baru", "Kampung Melayu", "Negeri Lama"): the name is tried with and without it. */
  readonly inNames?: boolean;
}

const cue = (words: string, value: LevelCue): (readonly [string, LevelCue])[] =>
  list(words).map((word) => [word, value] as const);

/** Words for the four levels, in everyday spelling and in the provinces' own terms. */
export const LEVEL_CUES: ReadonlyMap<string, LevelCue> = new Map([
  ...cue('prov provinsi propinsi prop', { level: 'province' }),
  ...cue('kab kabupaten kabupatn kabupten kbupaten', { level: 'regency', kind: 'kabupaten' }),
  ...cue('kota kotamadya kodya kotif', { level: 'regency', kind: 'kota', inNames: true }),
  ...cue('kec kecamatan kecamatn kcamatan kecmatan distrik kapanewon kemantren', { level: 'district' }),
  ...cue('ds desa kel kelurahan kelurhan kelurahn klurahan kalurahan', { level: 'village' }),
  ...cue('nagari nagori gampong gampoeng pekon tiyuh lembang kute negeri ohoi', {
    level: 'village',
    inNames: true,
  }),
]);

/** Units below the village and addresses: what follows is kept as words, unless it is an area too. */
export const HAMLET_CUES = setOf(`
  dusun dsn dukuh dkh padukuhan pedukuhan jorong korong lingkungan lingk lk kp kpg kampung kampong banjar br lorong lrg
  jl jln jalan jalur gang gg perum perumahan prum perumnas komplek kompleks komp kompl cluster blok blk griya villa vila
  rusun rusunawa apartemen asrama taman tmn rt rw kav kavling km kos`);

/** Among these the ones whose names are taken from places elsewhere, and those that number houses. */
export const STREET_CUES = setOf(
  'jl jln jalan jalur gang gg lorong lrg perum perumahan prum perumnas komplek kompleks komp kompl cluster blok blk rt rw kav kavling km',
);

/** Things that people stand beside. */
export const LANDMARK_CUES = setOf(`
  masjid mesjid mushola musholla surau gereja pura vihara sd sdn smp smpn sma sman smk smkn mi mts man tk paud kampus univ
  universitas sekolah pasar jembatan jbtn terminal stasiun halte puskesmas rs rsud rsu klinik kantor lapangan posko
  perempatan pertigaan simpang flyover underpass tol gor balai gedung mall pabrik spbu pom alun bendungan waduk situ danau
  kali sungai krueng batang bantaran tanggul pantai pelabuhan bandara gunung bukit pulau pesantren ponpes pintu industri pergudangan kua polsek koramil`);

/** Where something is in relation to a landmark. */
export const SIDE_WORDS = setOf(
  'depan dpn dekat dkt deket belakang blkg samping sebelah seberang sekitar seputar ujung pinggir tepi',
);

/** Words before a place. Directional ones say that the place may not be where it happened. */
export const PREPOSITIONS = setOf(
  'di d didaerah diwilayah daerah drh wilayah wil kawasan area lokasi lok alamat almt posisi titik sekitar seputar ning',
);
export const DIRECTIONS = setOf('ke dari menuju arah dr kearah tujuan asal');

/** Words that may end a street, an estate or a hamlet. */
export const TAILS = setOf(`
  utara selatan timur barat tengah raya dalam luar atas bawah hilir hulu lama baru indah permai asri sari jaya kulon wetan
  kidul lor kaler girang i ii iii iv v vi vii viii ix x xi xii satu dua tiga empat lima`);

/** Words inside an address that carry no name. */
export const FILLERS = setOf(
  'di d ke dr dari daerah wilayah kawasan area sekitar nya no nomor dan yang yg pada',
);

/** Regencies and cities whose bare name is an ordinary word: without a capital or a cue they are no place. */
export const WORDLIKE_NAMES = setOf(
  'batu malang serang landak pati metro buru belu agam banjar paser intan alor bone padang batang sungaipenuh tanahdatar tanahlaut batubara pesisirbarat pesisirselatan kotabaru',
);

/** First words of many names: two ordinary words that begin so are a place ("kelapa gading", "tanjung duren"). */
export const NAME_HEADS = setOf(`
  tanjung kelapa kebon rawa teluk muara kuala lubuk karang cempaka duri pulo pondok bukit ujung bandar pangkalan tebing
  simpang kayu kampung gunung sungai padang pasar pulau batu cipinang bojong tegal pegangsaan lebak sukabumi gading
  kramat sawah pejaten ragunan utan petukangan duren jati kembangan makasar manggarai setia taman`);

/** Behind a name these say that something happens there: "Kapuk banjir". */
export const PREDICATES = setOf(`
  banjir kebanjiran terendam tergenang longsor kebakaran gempa digenangi direndam dikepung lumpuh terisolir terisolasi
  kekeringan meletus butuh membutuhkan masih udah sudah mulai dilanda diguncang diterjang`);

/** Units behind a number that belongs to no address. */
export const UNITS = setOf(
  'cm m meter mtr senti orang org jiwa kk jam menit hari rumah unit kepala bulan tahun thn persen km kali juta ribu x am pm wib',
);
