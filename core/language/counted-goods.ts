import { LISTS } from '#content/lexicon/lists.ts';
import type { Token } from './normalise.ts';

const OWNERS: ReadonlySet<string> = new Set(['saya', 'kami', 'kita', 'warga', 'tetangga']);
let goods: ReadonlySet<string> | undefined;

/** Does the number at `at` count things or animals that are named in front of it (`kambing saya 5 hanyut`)? */
export function countsGoods(tokens: readonly Token[], at: number): boolean {
  goods ??= new Set((LISTS['barang'] ?? '').split(' '));
  const before = tokens[at - 1]?.word ?? '';
  const noun = OWNERS.has(before) ? tokens[at - 2]?.word : before;
  return goods.has(noun ?? '');
}
