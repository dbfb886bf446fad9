import { createSeal } from '#adapters/crypto.ts';
import { createFixedKeyService } from '#adapters/memory/keys.ts';
import type { Seal } from '#core/use-cases/ports.ts';
import type { Random } from './random.ts';

/** A seal whose secrets the watchers may look up: the true one, or a token that stands for them. */
export interface WatchedSeal extends Seal {
  /** What was sealed into these bytes; undefined when they were never sealed here. */
  readonly plainOf: (sealed: unknown) => string | undefined;
}

const textOf = (sealed: unknown): string | undefined =>
  sealed instanceof Uint8Array
    ? Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength).toString('base64url')
    : undefined;

/** The true seal, under a key that everybody can read here. */
export function trueSeal(now: () => number, random: Random): WatchedSeal {
  const seal = createSeal({ keys: [createFixedKeyService('simulator')], now, chance: random.bytes });
  const known = new Map<string, string>();
  return {
    async seal(plain, bound) {
      const sealed = await seal.seal(plain, bound);
      known.set(sealed, plain);
      return sealed;
    },
    open: seal.open,
    plainOf: (sealed) => known.get(textOf(sealed) ?? ''),
  };
}

/** A token of eight characters for each text: as bound and as opaque as the true seal, and fifty times as fast. */
export function quickSeal(first = 0): WatchedSeal {
  const known = new Map<string, { readonly plain: string; readonly bound: string }>();
  // Seals that begin elsewhere never make the same token: one cannot be taken for the other.
  let last = first;
  return {
    async seal(plain, bound) {
      last += 1;
      const bytes = Buffer.alloc(6);
      bytes.writeUIntBE(last, 0, 6);
      const token = bytes.toString('base64url');
      known.set(token, { plain, bound });
      return token;
    },
    async open(sealed, bound) {
      const kept = known.get(sealed);
      if (kept?.bound !== bound) throw new Error('Not sealed for this place');
      return kept.plain;
    },
    plainOf: (sealed) => known.get(textOf(sealed) ?? '')?.plain,
  };
}
