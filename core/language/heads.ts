const ADULTS = /\b\d{1,4}\s+(?:(?:orang|org)\s+)?(?:dewasa|adults?)\b/i;
const OTHERS =
  /\b\d{1,4}\s+(?:anak|bayi|balita|remaja|lansia|bumil|ibu hamil|child|children|kids?|bab(?:y|ies)|toddlers?)\b/i;
/** A total that is named is the number: "5 orang: 2 dewasa, 3 anak". */
const TOTAL = /\b\d{1,4}\s+(?:(?:orang|org|jiwa)(?!\s+dewasa)|people|persons?)\b/i;
const COUNTS = new RegExp(`${ADULTS.source}|${OTHERS.source}`, 'gi');

/** Adults and others counted one by one: "2 dewasa dan 1 bayi" are three. Undefined where they are not, or a total is named. */
export function readHeads(text: string): number | undefined {
  if (!ADULTS.test(text) || !OTHERS.test(text) || TOTAL.test(text)) return undefined;
  return [...text.matchAll(COUNTS)].reduce((sum, [count]) => sum + Number.parseInt(count, 10), 0);
}
