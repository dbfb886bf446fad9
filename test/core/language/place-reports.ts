import {
  type AreaTable,
  ancestorRows,
  childRows,
  codeOf,
  levelOfRow,
  nameOf,
} from '#core/language/place-table.ts';
import { misspell, seeded } from './place-typos.ts';

/** A made-up message with what it names: where it happens, and the other places in it. Offsets count UTF-16 units. */
export interface MadeReport {
  readonly text: string;
  readonly kind: string;
  readonly here: { readonly start: number; readonly end: number; readonly code: string };
  readonly other?: { readonly start: number; readonly end: number };
}

/** Sentences around a place; `P` stands for it. */
const HERE = [
  'banjir di P, air sudah sepinggang',
  'P banjir lagi, tolong kirim perahu',
  'Tolong pak, rumah kami terendam di P. Bayi 3 bulan belum makan',
  'lapor longsor di P, dua rumah tertimbun',
  'Kami warga P butuh makanan dan air bersih',
  'assalamualaikum min, gempa tadi rumah retak semua, lokasi P',
  'Alamat: P. Air masih sedada, ada lansia sakit',
  'sudah 3 hari mengungsi di P belum ada bantuan',
  'angin kencang merusak atap rumah warga di P semalam',
  'air naik trs P tlg evakuasi ibu sy stroke',
  'Kebakaran di P, api masih besar!!',
  'di P listrik padam sejak kemarin, butuh lilin dan selimut',
  'mohon bantuan tenda untuk 12 KK, posisi kami P',
  'tanah longsor menutup jalan di P, mobil tidak bisa lewat',
  'Ya Allah banjir bandang P parah sekali, orang tua saya terjebak',
  'gempa barusan kencang sekali di P',
  'daerah P kekeringan, sumur warga habis semua',
  'info: P terendam 80 cm, warga belum makan dari pagi',
] as const;

/** Sentences with another place `O`, which is not where help is needed. */
const ELSEWHERE = [
  'saudara saya di O, rumah kami di P kebanjiran',
  'saya lagi di O, orang tua saya di P kena banjir tolong dicek',
  'kami pengungsi dari O sekarang di P butuh selimut',
  'mau ke O, tapi jalan di P longsor tidak bisa lewat',
  'anak saya kuliah di O, ibunya sendirian di P rumahnya terendam',
  'banjir di P, bantuan dari O belum sampai',
  'longsor di P, jalan menuju O putus',
  'saya kerja di O. Keluarga di P kebanjiran belum makan',
  'tetangga sudah mengungsi ke O, kami masih di P air sedada',
  'ibu saya dirujuk ke O, rumah di P terendam banjir',
  'air kiriman dari O bikin P banjir sepinggang',
] as const;

const HAMLETS = ['Krajan', 'Sukasari', 'Pasir Angin', 'Cikoneng', 'Bojong', 'Ranca Panjang', 'Tegal Wangi'];
const STREETS = ['Melati', 'Kenanga 3', 'Raya Pahlawan', 'H. Saleh', 'Mawar Indah', 'Pemuda'];
const MOSQUES = ['Al Ikhlas', 'Nurul Huda', 'At-Taqwa', 'Baitul Rahman'];

type Pick = <T>(from: readonly T[]) => T;
type Way = (names: Names, pick: Pick) => string;
interface Names {
  readonly village: string;
  readonly district: string;
  /** "Kota Bogor", "Kabupaten Bogor". */
  readonly regency: string;
  readonly bare: string;
  readonly kind: 'kab' | 'kota';
}

const regencyOf = ({ kind, bare, regency }: Names, pick: Pick): string =>
  pick([kind === 'kab' ? `Kab. ${bare}` : `Kota ${bare}`, kind === 'kab' ? `kab ${bare}` : regency, bare]);

/** How people write a village down; what a village is called is never left without an area around it. */
const VILLAGE_WAYS: Readonly<Record<string, Way>> = {
  'village with words for levels': (n, pick) =>
    pick([
      `Ds. ${n.village} Kec. ${n.district} ${regencyOf(n, pick)}`,
      `desa ${n.village}, kecamatan ${n.district}, ${regencyOf(n, pick)}`,
      `Kel.${n.village} Kec.${n.district}`,
      `kelurahan ${n.village} ${n.bare}`,
    ]),
  'village, bare names': (n, pick) =>
    pick([
      `${n.village}, ${n.district}, ${n.bare}`,
      `${n.village} ${n.district} ${n.bare}`,
      `${n.village} ${n.district}`,
    ]),
  'village, largest first': (n, pick) =>
    pick([
      `${regencyOf(n, pick)} kec ${n.district} desa ${n.village}`,
      `${n.bare}, ${n.district}, ${n.village}`,
      `kecamatan ${n.district} kelurahan ${n.village}`,
    ]),
  'village behind a hamlet': (n, pick) =>
    pick([
      `dusun ${pick(HAMLETS)} desa ${n.village} kec ${n.district} ${n.bare}`,
      `Kp. ${pick(HAMLETS)} RT 02/05 Ds. ${n.village} Kec. ${n.district}`,
      `kp ${pick(HAMLETS)} rt 3 rw 1 ${n.village} ${n.district} ${n.bare}`,
    ]),
  'village behind a street': (n, pick) =>
    pick([
      `Jl. ${pick(STREETS)} kel ${n.village} kec ${n.district}`,
      `gang ${pick(STREETS)} rt 04 rw 02 ${n.village}, ${n.district}`,
      `Perum Griya Asri blok C4 desa ${n.village} kec. ${n.district} ${n.bare}`,
    ]),
  'village behind a landmark': (n, pick) =>
    pick([
      `depan SDN 2 ${n.village}, kec ${n.district} ${n.bare}`,
      `dekat masjid ${pick(MOSQUES)} kel. ${n.village} kec. ${n.district}`,
      `belakang balai desa ${n.village} kecamatan ${n.district}`,
    ]),
};

const AREA_WAYS: Readonly<Record<string, Way>> = {
  'district in a regency': (n, pick) =>
    pick([
      `kec. ${n.district} ${regencyOf(n, pick)}`,
      `${n.district}, ${n.bare}`,
      `kecamatan ${n.district} ${n.bare}`,
      `${n.district} ${n.bare}`,
    ]),
  'regency with its kind': (n, pick) =>
    n.kind === 'kab'
      ? pick([`Kab. ${n.bare}`, `kabupaten ${n.bare}`, `kab ${n.bare}`])
      : pick([`Kota ${n.bare}`, `kota ${n.bare}`]),
  'regency, bare name': (n) => n.bare,
};

/** `count` messages of every kind in turn, a third small letters only, a quarter with one slip of the thumb. */
export function makeReports(table: AreaTable, count: number, seed: number): MadeReport[] {
  const chance = seeded(seed);
  const pick: Pick = (from) => from[Math.floor(chance() * from.length)] as (typeof from)[number];
  const ways = Object.entries({ ...VILLAGE_WAYS, ...AREA_WAYS });
  const made: MadeReport[] = [];
  while (made.length < count) {
    const [kind, way] = ways[made.length % ways.length] ?? ['', () => ''];
    const level = kind.startsWith('village')
      ? 'village'
      : kind.startsWith('district')
        ? 'district'
        : 'regency';
    const row = anyRow(table, level, chance);
    const names = namesOf(table, row);
    const slips = level !== 'regency' && chance() < 0.25;
    const phrase = way(slips ? slip(names, level, chance) : names, pick);
    const elsewhere = chance() < 0.25;
    const other = elsewhere ? namesOf(table, anyRow(table, 'regency', chance)).bare : undefined;
    const text = put(pick(elsewhere ? ELSEWHERE : HERE), phrase, other);
    const small = chance() < 0.35;
    const full = `${kind}${slips ? ', misspelt' : ''}`;
    made.push({
      ...text,
      text: small ? text.text.toLowerCase() : text.text,
      kind: elsewhere ? 'with another place' : full,
      here: { ...text.here, code: codeOf(table, row) },
    });
  }
  return made;
}

function anyRow(table: AreaTable, level: string, chance: () => number): number {
  for (;;) {
    const row = Math.floor(chance() * table.count);
    // One of the regencies is found by way of what lies in it.
    if (level === 'regency')
      return (
        [row, ...ancestorRows(table, row)].find((each) => levelOfRow(table, each) === level) ??
        anyRow(table, level, chance)
      );
    if (levelOfRow(table, row) === level) return row;
  }
}

function namesOf(table: AreaTable, row: number): Names {
  const path = [row, ...ancestorRows(table, row)];
  const at = (level: string): string => {
    const found = path.find((each) => levelOfRow(table, each) === level);
    return found === undefined ? '' : nameOf(table, found);
  };
  const regency = at('regency');
  return {
    village: at('village') || nameOf(table, childRows(table, row)[0] ?? row),
    district: at('district'),
    regency,
    bare: regency.replace(/^(Kabupaten|Kota)( Administrasi)? /, ''),
    kind: regency.startsWith('Kabupaten') ? 'kab' : 'kota',
  };
}

const slip = (names: Names, level: string, chance: () => number): Names =>
  level === 'village'
    ? { ...names, village: misspell(names.village, chance) }
    : { ...names, district: misspell(names.district, chance) };

function put(sentence: string, phrase: string, other: string | undefined): Placed {
  let text = '';
  let here = { start: 0, end: 0 };
  let there: { start: number; end: number } | undefined;
  for (const piece of sentence.split(/\b([PO])\b/)) {
    const start = text.length;
    text += piece === 'P' ? phrase : piece === 'O' ? (other ?? '') : piece;
    if (piece === 'P') here = { start, end: text.length };
    if (piece === 'O') there = { start, end: text.length };
  }
  return { text, here, ...(there === undefined ? {} : { other: there }) };
}

/** A sentence with its places put in. */
interface Placed {
  readonly text: string;
  readonly here: { readonly start: number; readonly end: number };
  readonly other?: { readonly start: number; readonly end: number };
}
