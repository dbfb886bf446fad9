import type { Item, Value } from './documents/item.ts';
import type { Watch } from './watch.ts';
import { holdsNumber } from './watch-vault.ts';
import { IDENTITY } from './words.ts';
import type { World } from './world.ts';

const MARK = /#k\d{4}/;

/** Words stand in sealed fields only, and an identity number nowhere. */
export function checkSecrecy(item: Item, { seal }: Pick<World, 'seal'>, watch: Watch): void {
  // The vault has a key and a watch of its own.
  const isVault = String(item['pk']).startsWith('VAULT#');
  for (const name in item) {
    const value = item[name] as Value;
    if (name === 'sealed' && isVault) continue;
    // The name of a photo is a hash of ours.
    const isName = name === 'name' && !/^FILE#[0-9a-f]{32}$/.test(String(item['sk']));
    if (name === 'sealed' || isName || name === 'shown') checkSealed(item, seal.plainOf(value), watch);
    else checkPlain(item, value, watch);
  }
}

function checkSealed(item: Item, plain: string | undefined, watch: Watch): void {
  if (plain === undefined) watch.violation('words-sealed', `${keyOf(item)} has a field that no seal made`);
  else if (plain.includes(IDENTITY))
    watch.violation('identity-nowhere', `${keyOf(item)} keeps an identity number, sealed`);
  else if (holdsNumber(plain))
    watch.violation('numbers-in-the-vault', `${keyOf(item)} keeps a given number outside of the vault`);
}

function checkPlain(item: Item, value: Value, watch: Watch): void {
  if (typeof value === 'string') {
    if (MARK.test(value))
      watch.violation('words-sealed', `${keyOf(item)} keeps words in plain: ${value.slice(0, 80)}`);
    if (value.includes(IDENTITY))
      watch.violation('identity-nowhere', `${keyOf(item)} keeps an identity number`);
    if (holdsNumber(value))
      watch.violation('numbers-in-the-vault', `${keyOf(item)} keeps a given number in plain`);
  } else if (Array.isArray(value)) for (const entry of value) checkPlain(item, entry, watch);
  else if (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Set)
  )
    for (const entry of Object.values(value)) checkPlain(item, entry as Value, watch);
}

/** A line of the log holds codes and ids. */
export function checkLogged(code: string, fields: unknown, watch: Watch): void {
  const line = JSON.stringify(fields) ?? '';
  if (MARK.test(line)) watch.violation('words-sealed', `the log says ${code} ${line.slice(0, 120)}`);
  if (line.includes(IDENTITY) || holdsNumber(line))
    watch.violation('identity-nowhere', `the log of ${code} holds an identity number`);
}

const keyOf = (item: Item): string => `${String(item['pk'])}/${String(item['sk'])}`;
