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
  hiji: 1,
  dua2: 2,
  tilu: 3,
  opat: 4,
  genep: 6,
  tujuhna: 7,
  salapan: 9,
};

const TIMES: Readonly<Record<string, number>> = {
  belas: 10,
  puluh: 10,
  ratus: 100,
  ribu: 1000,
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

/** What a run of number words starting at `at` adds up to, and how many words it takes. */
export function sumNumber(
  words: readonly { readonly word: string; readonly number?: number }[],
  at: number,
): { readonly value: number; readonly length: number } | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  if (first.word === 'setengah' || first.word === 'separuh') return { value: 0.5, length: 1 };
  if (first.number === undefined) return undefined;
  let total = 0;
  let current = first.number;
  let length = 1;
  for (; at + length < words.length; length += 1) {
    const next = words[at + length];
    const times = next === undefined ? undefined : TIMES[next.word];
    if (next === undefined) break;
    if (times !== undefined) {
      current = next.word === 'belas' ? current + times : grown(current, times);
      if (times >= 1000) {
        total += current;
        current = 0;
      }
    } else if (next.number !== undefined && joins(current, next)) current += next.number;
    else break;
  }
  const last = words[at + length];
  const half = last?.word === 'setengah' && words[at + length - 1]?.number === undefined ? 0.5 : 0;
  return { value: total + current + half, length };
}

/** `dua ratus tiga puluh`: only the last digit is multiplied. */
function grown(current: number, times: number): number {
  const lastDigit = current % 10;
  return current >= 100 && times < 1000 && lastDigit > 0
    ? current - lastDigit + lastDigit * times
    : current * times;
}

/** Words add up (`dua puluh lima`); digits written side by side do not (`3 5`). */
const joins = (current: number, next: { readonly word: string; readonly number?: number }): boolean =>
  current >= 10 && current % 10 === 0 && !/^\d/.test(next.word) && (next.number ?? 0) < current;
