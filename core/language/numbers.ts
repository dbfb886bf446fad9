const UNITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seratusan: 100,
  seribuan: 1000,
  seribu: 1000,
  sejuta: 1_000_000,
  siji: 1,
  loro: 2,
  telu: 3,
  papat: 4,
  limo: 5,
  enem: 6,
  pitu: 7,
  wolu: 8,
  songo: 9,
  sanga: 9,
  setunggal: 1,
  satunggal: 1,
  tigang: 3,
  telung: 3,
  sekawan: 4,
  patang: 4,
  gangsal: 5,
  limang: 5,
  pitung: 7,
  wolung: 8,
  sangang: 9,
  sedasa: 10,
  sewelas: 11,
  rolas: 12,
  telulas: 13,
  patbelas: 14,
  limalas: 15,
  nembelas: 16,
  pitulas: 17,
  wolulas: 18,
  sangalas: 19,
  rongpuluh: 20,
  selikur: 21,
  rolikur: 22,
  telulikur: 23,
  patlikur: 24,
  selawe: 25,
  nemlikur: 26,
  pitulikur: 27,
  wolulikur: 28,
  sangalikur: 29,
  seket: 50,
  sewidak: 60,
  satus: 100,
  rongatus: 200,
  sewu: 1000,
  sayuta: 1_000_000,
  hiji: 1,
  dua2: 2,
  tilu: 3,
  opat: 4,
  genep: 6,
  tujuhna: 7,
  dalapan: 8,
  salapan: 9,
  sapuluh: 10,
  sabelas: 11,
  salikur: 21,
  salawe: 25,
  saratus: 100,
  sarebu: 1000,
  sajuta: 1_000_000,
};

/** `dua belas` is two and ten, `tilu likur` three and twenty. */
const AND: Readonly<Record<string, number>> = { belas: 10, welas: 10, likur: 20 };

const TIMES: Readonly<Record<string, number>> = {
  puluh: 10,
  dasa: 10,
  puluhan: 10,
  ratusan: 100,
  ribuan: 1000,
  ratus: 100,
  atus: 100,
  ribu: 1000,
  ewu: 1000,
  rebu: 1000,
  rb: 1000,
  juta: 1_000_000,
  jt: 1_000_000,
};

/** The value of one Indonesian, Javanese or Sundanese number word, tens and hundreds with `se-` included. */
export const numberWord = (word: string): number | undefined =>
  Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;

/** The value of digits as Indonesians write them: `1.200` is a thousand two hundred, `1,5` one and a half. */
export function readDigits(text: string): number | undefined {
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''));
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A word and the number it is by itself. */
interface NumberToken {
  readonly word: string;
  readonly number?: number;
}

/** What is added up so far: whole thousands and millions, what is counted now, and the last of them. */
interface Sum {
  readonly total: number;
  readonly current: number;
  readonly scale: number;
}

/** What a run of number words starting at `at` adds up to, and how many words it takes. */
export function sumNumber(
  words: readonly NumberToken[],
  at: number,
): { readonly value: number; readonly length: number } | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  if (isHalf(first)) {
    const times = bigTimes(words[at + 1]);
    return times === undefined ? { value: 0.5, length: 1 } : { value: times / 2, length: 2 };
  }
  if (first.number === undefined) return undefined;
  let sum: Sum = { total: 0, current: first.number, scale: Number.POSITIVE_INFINITY };
  let length = 1;
  for (; ; length += 1) {
    const next = words[at + length];
    const grownSum = next && grow(sum, next, words[at + length + 1]);
    if (grownSum === undefined) return { value: sum.total + sum.current, length };
    sum = grownSum;
  }
}

const isHalf = ({ word }: NumberToken): boolean => word === 'setengah' || word === 'separuh';

/** A thousand or a million, as a word that multiplies. */
function bigTimes(token: NumberToken | undefined): number | undefined {
  const times = token === undefined ? undefined : TIMES[token.word];
  return times !== undefined && times >= 1000 ? times : undefined;
}

/** The sum with one word more; undefined when the word does not belong to it. */
function grow(sum: Sum, next: NumberToken, after: NumberToken | undefined): Sum | undefined {
  const { total, current, scale } = sum;
  const and = AND[next.word];
  if (and !== undefined) return { ...sum, current: current + and };
  if (isHalf(next)) {
    if (current > 0 && bigTimes(after) !== undefined) return { ...sum, current: current + 0.5 };
    if (current >= 1000) return { ...sum, current: current * 1.5 };
    return current === 0 && total > 0 ? { ...sum, current: scale / 2 } : undefined;
  }
  const times = TIMES[next.word];
  if (times === undefined) return next.number === undefined ? undefined : join(sum, next, next.number, after);
  if (times < 1000) return current === 0 ? undefined : { ...sum, current: grown(current, times) };
  return current > 0 && times < scale
    ? { total: total + current * times, current: 0, scale: times }
    : undefined;
}

/** Words add up (`dua puluh lima`); digits written side by side do not (`3 5`), but do before a word that multiplies (`2 juta 500 ribu`). */
function join(
  { total, current, scale }: Sum,
  next: NumberToken,
  number: number,
  after: NumberToken | undefined,
): Sum | undefined {
  const written = /^\d/.test(next.word);
  if (current === 0) {
    const joins = number < scale && (!written || bigTimes(after) !== undefined);
    return joins ? { total, current: number, scale } : undefined;
  }
  if (written || current < 10 || current % 10 !== 0 || number >= current) return undefined;
  // `seribu` and `sejuta` are whole thousands and millions in one word.
  return current >= 1000
    ? { total: total + current, current: number, scale: current }
    : { total, current: current + number, scale };
}

/** `dua ratus tiga puluh`: only the last digit is multiplied. */
function grown(current: number, times: number): number {
  const lastDigit = current % 10;
  return current >= 100 && times < 1000 && lastDigit > 0
    ? current - lastDigit + lastDigit * times
    : current * times;
}
