/**
 * The line (from 1) where a path of a programme's object stands in its source, as well as plain text tells:
 * each key is looked for after the one before it, and a number counts the elements of its list.
 */
export function findLine(source: string, path: string): number {
  let at = Math.max(0, source.indexOf('export const'));
  for (const part of path.split('.').filter((one) => one !== '')) {
    const next = /^\d+$/.test(part) ? elementAt(source, at, Number(part)) : keyAt(source, at, part);
    if (next < 0) break;
    at = next;
  }
  return source.slice(0, at).split('\n').length;
}

function keyAt(source: string, from: number, key: string): number {
  const found = source.slice(from).search(new RegExp(`(^|[\\s{,])['"]?${key.replace(/[^\w-]/g, '.')}['"]?:`));
  return found < 0 ? -1 : from + found + 1;
}

function elementAt(source: string, from: number, wanted: number): number {
  const start = source.indexOf('[', from);
  let depth = 0;
  let element = 0;
  for (let at = start; at >= 0 && at < source.length; at++) {
    const letter = source[at];
    if (letter === '{' && depth === 1 && element++ === wanted) return at;
    if (letter === '[' || letter === '{') depth++;
    if (letter === ']' || letter === '}') depth--;
    if (depth === 0) return -1;
  }
  return -1;
}
