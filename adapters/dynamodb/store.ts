import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '#core/shared/decision.ts';
import type { BlindIndex, Seal } from '#core/use-cases/ports.ts';
import type { Documents } from './client.ts';
import type { Tables } from './keys.ts';

/** One write of a transaction. */
export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** What every store is lent. */
export interface Store {
  readonly documents: Documents;
  readonly tables: Tables;
  readonly seal: Seal;
  /** The keys of the vault, for the few functions that may lock and open identity numbers. */
  readonly vault?: { readonly seal: Seal; readonly index: BlindIndex };
  readonly now: () => Instant;
}

const DAY = 24 * 60 * 60;

/** When the store may forget an item, in seconds since 1970: it forgets late, so every reader asks `isExpired`. */
export const expiryAfter = (days: number, now: Instant): number => Math.floor(now / 1000) + days * DAY;

/** TTL is late by up to days on AWS and never acts on a laptop: an expired item is absent for every reader. */
export const isExpired = (item: Readonly<Record<string, unknown>>, now: Instant): boolean =>
  typeof item['expiresAt'] === 'number' && item['expiresAt'] * 1000 <= now;

/** Seals a value as bytes: a third less than text, and a unit is a thousand of them. */
export async function sealValue(seal: Seal, value: unknown, bound: string): Promise<Uint8Array> {
  return Buffer.from(await seal.seal(JSON.stringify(value), bound), 'base64url');
}

/** Opens what `sealValue` sealed. Throws when it was changed or moved. */
export async function openValue(seal: Seal, sealed: unknown, bound: string): Promise<unknown> {
  if (!(sealed instanceof Uint8Array)) throw new Error('A sealed field is missing or not bytes');
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  return JSON.parse(await seal.open(bytes.toString('base64url'), bound));
}

/** Did the store refuse because the item is not as it was expected, or is somebody else writing it right now? */
export const isConditionFailed = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ConditionalCheckFailedException' || error.name === 'TransactionConflictException');

/** Waits for a guarded write and answers whether its condition held. Throws everything else. */
export async function isHeld(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}

/**
 * Waits for a write that only the first may do, and answers whether it was this one. That somebody has the item in hand
 * says nothing about who is first, so it is thrown as every other failure: whoever asked asks again.
 */
export async function isFirst(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}

/** `{ '#name': 'name' }` for every name: half of the plain words are reserved in expressions. */
export const namesOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`#${name}`, name]));
