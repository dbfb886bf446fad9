/** Numbers as text, each by its distance from the one before, base 36: forty update ids take a third of their plain length. */
export const packDeltas = (numbers: readonly number[]): string =>
  numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)).join(' ');

/** Reads what `packDeltas` wrote. */
export function readDeltas(packed: string): number[] {
  let sum = 0;
  return packed === '' ? [] : packed.split(' ').map((delta) => (sum += Number.parseInt(delta, 36)));
}

/** Pairs in one row, each number by its distance from the same one of the pair before. */
export const packPairs = (pairs: readonly (readonly [number, number])[]): number[] =>
  pairs.flatMap(([first, second], index) => {
    const [firstBefore, secondBefore] = pairs[index - 1] ?? [0, 0];
    return [first - firstBefore, second - secondBefore];
  });

/** Reads what `packPairs` wrote. */
export function readPairs(packed: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  let [first, second] = [0, 0];
  for (let index = 0; index + 1 < packed.length; index += 2) {
    first += packed[index] ?? 0;
    second += packed[index + 1] ?? 0;
    pairs.push([first, second]);
  }
  return pairs;
}
