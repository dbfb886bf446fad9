import type { Item, Value } from './documents/item.ts';
import type { WatchedSeal } from './seal.ts';
import type { Watch } from './watch.ts';
import { IDENTITY } from './words.ts';

const MARK = /#k\d{4}/;

/** Words stand in sealed fields only, and an identity number nowhere. */
export function checkSecrecy(item: Item, seal: WatchedSeal, watch: Watch): void {
  for (const name in item) {
    const value = item[name] as Value;
    if (name === 'sealed' || name === 'name') checkSealed(item, seal.plainOf(value), watch);
    else checkPlain(item, value, watch);
  }
}

function checkSealed(item: Item, plain: string | undefined, watch: Watch): void {
  if (plain === undefined) watch.violation('words-sealed', `${keyOf(item)} has a field that no seal made`);
  else if (plain.includes(IDENTITY))
    watch.violation('identity-nowhere', `${keyOf(item)} keeps an identity number, sealed`);
}

function checkPlain(item: Item, value: Value, watch: Watch): void {
  if (typeof value === 'string') {
    if (MARK.test(value))
      watch.violation('words-sealed', `${keyOf(item)} keeps words in plain: ${value.slice(0, 80)}`);
    if (value.includes(IDENTITY))
      watch.violation('identity-nowhere', `${keyOf(item)} keeps an identity number`);
  } else if (Array.isArray(value)) for (const entry of value) checkPlain(item, entry, watch);
  else if (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Set)
  )
    for (const entry of Object.values(value)) checkPlain(item, entry as Value, watch);
}

const keyOf = (item: Item): string => `${String(item['pk'])}/${String(item['sk'])}`;
