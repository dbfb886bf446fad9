import type { DutyReason } from '#core/programme/duty-record.ts';

const COMMAND = /^\/kewajiban(?:@\w+)?\s*$/i;
const DUTY =
  '(?:posyandu|imunisasi|timbang(?:an)?|(?:periksa|kontrol|cek)(?: (?:ke)?hamil(?:an)?| kandungan)|anc|p2k2|pertemuan (?:pkh|p2k2|keluarga|kelompok))';
const ASKS = new RegExp(
  `^(?:pak|bu|min|halo|maaf)?[,\\s]*(?:(?:kapan|kpn|jadwal(?:nya)?|jdwl|tanggal|tgl|hari apa)(?: (?:ada|lagi|jadwal))? ${DUTY}|${DUTY}(?:nya)? (?:kapan|kpn|tanggal berapa|tgl brp|hari apa|jadwalnya)|(?:apa |apa saja |apa aja )?(?:kewajiban|kewajibannya)(?: saya| kami)?(?: (?:di|dari|penerima|kpm|program))?(?: pkh)?(?: apa(?: saja| aja)?)?|(?:kalender|jadwal|pengingat)(?: kewajiban)?(?: pkh)?|when is (?:the )?posyandu|my duties)(?: (?:pkh|ya|dong|bulan ini|min|pak|bu|kak))*\\s*[?.!]*$`,
  'i',
);

/** Does somebody ask for her calendar of duties? Whole messages only. */
export const asksFor = (text: string): boolean => COMMAND.test(text) || ASKS.test(text);

/** Which duty a word may mean, by the ids of the programmes' files. */
const MEANT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(posyandu|imunisasi|timbang|vitamin a)\b/i, ['posyandu']],
  [/\b((periksa|kontrol|cek) (ke)?hamil(an)?|kandungan|anc|usg)\b/i, ['antenatal']],
  [/\b(masuk sekolah|hadir (di )?sekolah|bolos)\b/i, ['school']],
  [/\b(p2k2|pertemuan (pkh|p2k2|kelompok|keluarga))\b/i, ['p2k2']],
  [/\b(periksa lansia|posyandu lansia|periksa (kakek|nenek))\b/i, ['yearly-check']],
];
const DONE =
  /^\W*(sudah|udah|udh|sdh|dah|tadi|barusan|selesai|done|wis|uwis|sampun|wau|nembe|parantos|tos|geus)\b/i;
const CANNOT =
  /\b(tidak|tdk|gak?|nggak|ngga|enggak|ndak|ora|mboten|teu) (bisa|bs|sempat|jadi|ikut|datang|dtg|masuk|iso|saged|sempet|sios|dugi|rawuh|tiasa|janten|sumping)\b|\bcannot\b/i;
const UNSURE =
  /\b(belum tahu|blm tau|belum tau|tidak ingat|lupa|dereng ngertos|durung ngerti|teu acan terang|hilap)\b/i;

const WHY: readonly (readonly [RegExp, DutyReason])[] = [
  [
    /\b(sakit|demam|panas|dirawat|opname|melahirkan|ill|sick|lara|gerah|gering|teu damang|udur|nglairaken|ngalahirkeun)\b/i,
    'illness',
  ],
  [
    /\b(banjir|gempa|longsor|bencana|kebakaran|mengungsi|ngungsi|caah|lindhu|lindu|lini|kobongan|kahuruan|flood|earthquake)\b/i,
    'disaster',
  ],
  [/\b(tutup|libur|bidannya|kadernya|tidak ada (bidan|kader|guru|petugas)|closed)\b/i, 'closed'],
  [/\b(jauh|tebih|adoh|ongkos|kendaraan|jalan (rusak|putus)|jembatan|far)\b/i, 'far'],
];

/** The kind of a reason in somebody's own words; the words are kept beside it. */
export const toReason = (text: string): DutyReason => WHY.find(([words]) => words.test(text))?.[1] ?? 'other';

/** What somebody says of a duty of her own accord: which, done or not, and why. Undefined when it is about none. */
export function saidOf(text: string):
  | {
      readonly what: 'kept' | 'not-kept' | 'unsure';
      readonly duties: readonly string[];
      readonly reason?: DutyReason;
    }
  | undefined {
  if (text.length > 120 || text.includes('?')) return undefined;
  const duties = MEANT.flatMap(([words, ids]) => (words.test(text) ? ids : []));
  if (duties.length === 0) return undefined;
  if (CANNOT.test(text)) {
    const reason = WHY.find(([words]) => words.test(text))?.[1];
    return { what: 'not-kept', duties, ...(reason && { reason }) };
  }
  if (UNSURE.test(text)) return { what: 'unsure', duties };
  return DONE.test(text) ? { what: 'kept', duties } : undefined;
}

/** How far a pregnancy is: "5", "5 bulan", "20 minggu"; `skipped` when she does not want to say; undefined when it cannot be read. */
export function toMonth(text: string): number | 'skipped' | undefined {
  if (
    /^\s*(lewat|skip|tidak tahu|tdk tahu|ga ?tau|belum tahu|sudah (lahir|melahirkan)|sampun nglairaken|parantos ngalahirkeun|liwat|langkungi|ora ngerti|(mboten|dereng) ngertos|teu (acan )?terang)/i.test(
      text,
    )
  )
    return 'skipped';
  const [, figure, unit = ''] =
    /^\D{0,20}?(\d{1,2})\s*(minggu|mgg|week\w*|bulan|bln|month\w*)?\D{0,20}$/i.exec(text) ?? [];
  if (figure === undefined) return undefined;
  const month = /^(m(inggu|gg)|week)/i.test(unit) ? Math.floor((Number(figure) * 7) / 30) : Number(figure);
  return month <= 10 ? month : undefined;
}
