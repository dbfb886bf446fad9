import type { AttributeValue } from '@aws-sdk/client-dynamodb';

type Values = Readonly<Record<string, unknown>>;

/**
 * Values as DynamoDB writes them, for the few kinds that items of the house hold: the document client reads the name of
 * every value's class, and asks again for each call how its command is built. Undefined ones are left out. Throws for
 * what has no attribute: a class of its own, an empty set, a number that is not exact.
 */
export function toAttributes(values: Values): Record<string, AttributeValue> {
  const written: (readonly [string, AttributeValue])[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) written.push([name, toAttributeOrThrow(value)]);
  }
  // A name like `__proto__` is a name like any other here.
  return Object.fromEntries(written);
}

function toAttributeOrThrow(value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: toNumeralOrThrow(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: value };
  if (Array.isArray(value)) {
    return { L: value.filter((one) => one !== undefined).map(toAttributeOrThrow) };
  }
  if (value instanceof Set) return toSetOrThrow([...value]);
  if (isPlain(value)) return { M: toAttributes(value) };
  throw new Error(`No attribute for a ${typeof value}`);
}

function isPlain(value: unknown): value is Values {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function toNumeralOrThrow(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new Error('A number that DynamoDB and we would read differently');
  return String(value);
}

function toSetOrThrow(values: readonly unknown[]): AttributeValue {
  if (values.length > 0 && values.every((one) => typeof one === 'number'))
    return { NS: values.map(toNumeralOrThrow) };
  if (values.length > 0 && values.every((one) => typeof one === 'string')) return { SS: [...values] };
  throw new Error('A set holds texts or numbers, at least one');
}

/** Reads what `toAttributes` wrote. Throws for an attribute of a kind that we do not know. */
export function fromAttributes(written: Readonly<Record<string, AttributeValue>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(written).map(([name, attribute]) => [name, fromAttributeOrThrow(attribute)] as const),
  );
}

function fromAttributeOrThrow(written: AttributeValue): unknown {
  if (written.S !== undefined) return written.S;
  if (written.N !== undefined) return Number(written.N);
  if (written.B !== undefined) return written.B;
  if (written.M !== undefined) return fromAttributes(written.M);
  if (written.L !== undefined) return written.L.map(fromAttributeOrThrow);
  if (written.BOOL !== undefined) return written.BOOL;
  if (written.NULL !== undefined) return null;
  if (written.NS !== undefined) return new Set(written.NS.map(Number));
  if (written.SS !== undefined) return new Set(written.SS);
  throw new Error('An attribute of a kind that we do not write');
}
