import { refuseInput } from './errors.ts';

/** A stored value as the document client hands it over. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | ReadonlySet<number>
  | ReadonlySet<string>
  | readonly Value[]
  | { readonly [name: string]: Value };
export type Item = Record<string, Value>;

/** What an attribute holds as the wire names it: S, N, BOOL, NULL, B, NS, SS, L or M. */
export function kindOf(value: Value): string {
  if (typeof value === 'string') return 'S';
  if (typeof value === 'number') return 'N';
  if (typeof value === 'boolean') return 'BOOL';
  if (value === null) return 'NULL';
  if (value instanceof Uint8Array) return 'B';
  if (value instanceof Set) return typeof [...value][0] === 'string' ? 'SS' : 'NS';
  return Array.isArray(value) ? 'L' : 'M';
}

/** A copy as the store would keep it: undefined is left out, and what cannot be stored is refused. */
export function copyItem(item: Readonly<Record<string, unknown>>): Item {
  const copy: Item = {};
  for (const name in item) {
    const value = item[name];
    if (value !== undefined) copy[name] = copyValue(value);
  }
  return copy;
}

/** A copy of one value. Throws a validation error on what DynamoDB cannot hold. */
export function copyValue(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw refuseInput('A number cannot be stored');
      return value;
    case 'object':
      return copyObject(value);
    default:
      throw refuseInput(`A ${typeof value} cannot be stored`);
  }
}

function copyObject(value: object | null): Value {
  if (value === null) return null;
  // Stored bytes and sets are never changed in place, neither here nor by the stores.
  if (value instanceof Uint8Array) return value;
  if (value instanceof Set) {
    if (value.size === 0) throw refuseInput('An empty set cannot be stored');
    return new Set(value);
  }
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(copyValue);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw refuseInput('An instance of a class cannot be stored');
  return copyItem(value as Record<string, unknown>);
}

/** Are two stored values the same? */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || kindOf(one) !== kindOf(other)) return false;
  if (one instanceof Set && other instanceof Set) {
    return one.size === other.size && [...one].every((member) => (other as Set<unknown>).has(member));
  }
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, place) => isSame(entry, other[place]));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSame((one as Item)[name], (other as Item)[name]))
  );
}

/** The sign of one compared with the other; undefined when they are not of one ordered kind. */
export function compare(one: Value | undefined, other: Value | undefined): number | undefined {
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  if (typeof one === 'number' && typeof other === 'number') return Math.sign(one - other);
  return undefined;
}

/** Texts in the order of their UTF-8 bytes. */
export const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The wire form of a value, as a stream record carries it. */
export function toWire(value: Value): Record<string, unknown> {
  const kind = kindOf(value);
  if (kind === 'N') return { N: String(value) };
  if (kind === 'NULL') return { NULL: true };
  if (kind === 'L') return { L: (value as readonly Value[]).map(toWire) };
  if (kind === 'M') return { M: toWireItem(value as Item) };
  if (kind === 'NS') return { NS: [...(value as ReadonlySet<number>)].map(String) };
  if (kind === 'SS') return { SS: [...(value as ReadonlySet<string>)] };
  return { [kind]: value };
}

/** The wire form of an item. */
export const toWireItem = (item: Item): Record<string, Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toWire(value)]));
