import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Instant } from '#core/shared/decision.ts';
import type { BlindIndex, Seal } from '#core/use-cases/ports.ts';
import { DICTIONARY } from './seal-dictionary.ts';

/** Keeps one key and answers keyed hashes (HMAC-SHA-256, 32 bytes) under it; the key never leaves. Throws when it cannot be reached. */
export interface KeyService {
  mac(message: Uint8Array): Promise<Uint8Array>;
}

/** What sealing is lent. */
export interface Sealing {
  /** The key services that have ever been used, oldest first: the last one seals, every one opens. At most 255. */
  readonly keys: readonly KeyService[];
  readonly now: () => Instant;
  /** That many random bytes. */
  readonly chance: (bytes: number) => Uint8Array;
}

const PLAIN = 0x10;
const DEFLATED = 0x11;
const HEADER = 4;
const IV = 12;
const TAG = 16;
const DAY = 86_400_000;
const CACHED_FOR = 5 * 60_000;
/** Shorter texts fit one write unit as they are: what deflating saves there is not worth its thirty microseconds. */
const WORTH_DEFLATING = 200;
const ZIP = { dictionary: DICTIONARY, windowBits: 12, memLevel: 5 } as const;
/** What is deflated is a kilobyte at most: a buffer of sixteen, as Node lends it, would be thrown away with each field. */
const FEW = 1024;
/** A sealed field never opens into more than this. */
const MOST = 1_000_000;

/**
 * Authenticated encryption (AES-256-GCM) bound to a place, under a data key of the day that the key service derives
 * and this process remembers for five minutes. The format is in docs/decisions/0050. `open` throws when text, binding
 * or key differ.
 */
export function createSeal({ keys, now, chance }: Sealing): Seal {
  const dataKey = rememberKeys(keys, now);
  return {
    async seal(plain, bound) {
      const text = Buffer.from(plain);
      const deflated =
        text.length >= WORTH_DEFLATING ? deflateRawSync(text, { ...ZIP, chunkSize: FEW }) : text;
      const isDeflated = deflated.length < text.length;
      const header = toHeader(isDeflated ? DEFLATED : PLAIN, keys.length, Math.floor(now() / DAY));
      const iv = chance(IV);
      const cipher = createCipheriv('aes-256-gcm', await dataKey(header), iv).setAAD(
        toAssociated(header, bound),
      );
      const body = [cipher.update(isDeflated ? deflated : text), cipher.final()];
      return Buffer.concat([header, iv, ...body, cipher.getAuthTag()]).toString('base64url');
    },

    async open(sealed, bound) {
      const bytes = Buffer.from(sealed, 'base64url');
      const header = bytes.subarray(0, HEADER);
      if (bytes.length < HEADER + IV + TAG || (header[0] !== PLAIN && header[0] !== DEFLATED)) {
        throw new Error('Not a sealed field');
      }
      const iv = bytes.subarray(HEADER, HEADER + IV);
      const decipher = createDecipheriv('aes-256-gcm', await dataKey(header), iv)
        .setAAD(toAssociated(header, bound))
        .setAuthTag(bytes.subarray(-TAG));
      const text = Buffer.concat([decipher.update(bytes.subarray(HEADER + IV, -TAG)), decipher.final()]);
      const plain = header[0] === DEFLATED ? inflateRawSync(text, { ...ZIP, maxOutputLength: MOST }) : text;
      return plain.toString();
    },
  };
}

/** Format, number of the key service, day since 1970 (two bytes, until the year 2149). */
function toHeader(format: number, key: number, day: number): Buffer {
  const header = Buffer.from([format, key, 0, 0]);
  header.writeUInt16BE(day, 2);
  return header;
}

const toAssociated = (header: Uint8Array, bound: string): Buffer =>
  Buffer.concat([header, Buffer.from(bound)]);

/** Data keys by key service and day, each asked for once and kept for five minutes. */
function rememberKeys(keys: readonly KeyService[], now: () => Instant) {
  const known = new Map<string, { readonly key: Promise<KeyObject>; readonly until: Instant }>();
  return (header: Uint8Array): Promise<KeyObject> => {
    const label = Buffer.from(header.subarray(1, HEADER)).toString('hex');
    const kept = known.get(label);
    if (kept && kept.until > now()) return kept.key;
    for (const [old, { until }] of known) if (until <= now()) known.delete(old);
    const key = deriveKey(keys[(header[1] ?? 0) - 1], label);
    known.set(label, { key, until: now() + CACHED_FOR });
    key.catch(() => known.delete(label));
    return key;
  };
}

/** One block of the counter-mode key derivation of NIST SP 800-108r1, the key service being the pseudo-random function. */
async function deriveKey(service: KeyService | undefined, label: string): Promise<KeyObject> {
  if (!service) throw new Error('Sealed under a key that this process does not know');
  const input = Buffer.concat([
    Buffer.from([0, 0, 0, 1]),
    Buffer.from('jaring seal'),
    Buffer.from([0]),
    Buffer.from(label, 'hex'),
    Buffer.from([0, 0, 1, 0]),
  ]);
  return createSecretKey(await service.mac(input));
}

/** Keyed hashes of identity numbers, 43 characters; equal values of different purposes have nothing in common. */
export function createBlindIndex(key: KeyService): BlindIndex {
  return {
    async hash(value, purpose) {
      const mac = await key.mac(Buffer.from(`jaring index\0${purpose}\0${value}`));
      return Buffer.from(mac).toString('base64url');
    },
  };
}
