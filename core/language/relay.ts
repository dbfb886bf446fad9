import { RELAY_COMPANY, RELAY_SIGNS } from '#content/lexicon/relay.ts';

const LONGEST_LINE = 70;
const LAYERS = 2;

let words: { readonly signs: ReadonlySet<string>; readonly company: ReadonlySet<string> } | undefined;

/**
 * The message with the lines that only say how it came (`[Forwarded]`, `via HT:`, `Diteruskan dari WA warga:`) blanked
 * out, so that what follows is read as if it had been written here. Every letter keeps its place.
 */
export function withoutRelay(message: string): string {
  let rest = message;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const end = relayEnd(rest);
    if (end === 0) break;
    rest = ' '.repeat(end) + rest.slice(end);
  }
  return rest;
}

/** Where the relay line ends, or 0: words up to a colon, bracket, comma or line end that all speak of the way. */
function relayEnd(message: string): number {
  const line = /^[\s[(*_"“>-]*([^:\],\n*]{2,}?)[\s)]*[:\],\n*]+/.exec(message);
  if (line?.[1] === undefined || line[0].trimStart().length > LONGEST_LINE) return 0;
  if (message.slice(line[0].length).trim() === '') return 0;
  words ??= { signs: setOf(RELAY_SIGNS), company: setOf(RELAY_COMPANY) };
  const { signs, company } = words;
  const spoken = line[1]
    .toLowerCase()
    .split(/[^\p{L}\d@_]+/u)
    .filter(Boolean);
  const speaksOfTheWay = (word: string): boolean =>
    signs.has(word) || company.has(word) || /^(@.+|[0-9x]+)$/.test(word);
  return spoken.some((word) => signs.has(word)) && spoken.every(speaksOfTheWay) ? line[0].length : 0;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
