import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBlindIndex, createSeal, type KeyService } from '#adapters/crypto.ts';
import { createFixedKeyService } from '#adapters/memory/keys.ts';
import { unforeseeable } from '#adapters/system.ts';

const NOW = Date.UTC(2026, 10, 25, 8, 0, 0);
const BOUND = 'claims|REPORT#01KAXR3NFQ8D5V1T2B9C7E6G4H|sealed|1';
const key = createFixedKeyService('jaring test key');

/** Counts what it is asked. */
function counted(service: KeyService) {
  const asked = { times: 0 };
  const counting: KeyService = {
    mac: (message) => {
      asked.times += 1;
      return service.mac(message);
    },
  };
  return { asked, service: counting };
}

const sealWith = (keys: readonly KeyService[], now = () => NOW) =>
  createSeal({ keys, now, chance: unforeseeable });

describe('a seal', () => {
  it('opens what it has sealed, of any text and length', async () => {
    const seal = sealWith([key]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), async (plain, bound) => {
        expect(await seal.open(await seal.seal(plain, bound), bound)).toBe(plain);
      }),
    );
  });

  it('stands by the written test vectors of decision 0050', async () => {
    const fixed = createSeal({
      keys: [key],
      now: () => NOW,
      chance: (bytes) => new Uint8Array(bytes).fill(7),
    });
    const short = 'air naik';
    const long = JSON.stringify({
      private: { texts: Array(9).fill('tolong air naik'), thread: [], attachments: [] },
    });
    // How well deflate deflates may differ between builds of zlib; that it opens may not.
    expect(await fixed.seal(short, BOUND)).toBe(VECTORS[0]);
    const seal = sealWith([key]);
    expect(await seal.open(VECTORS[0], BOUND)).toBe(short);
    expect(await seal.open(VECTORS[1], BOUND)).toBe(long);
  });

  it('breaks when a single bit of it is changed, when it is cut, and when it is moved', async () => {
    const seal = sealWith([key]);
    const sealed = Buffer.from(await seal.seal('Gang dua, belakang masjid', BOUND), 'base64url');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(seal.open(changed.toString('base64url'), BOUND)).rejects.toThrow();
    }
    await expect(seal.open(sealed.subarray(0, 20).toString('base64url'), BOUND)).rejects.toThrow();
    await expect(seal.open(sealed.toString('base64url'), BOUND.replace('|1', '|2'))).rejects.toThrow();
    await expect(seal.open('', BOUND)).rejects.toThrow('Not a sealed field');
    await expect(
      sealWith([createFixedKeyService('other')]).open(sealed.toString('base64url'), BOUND),
    ).rejects.toThrow();
  });

  it('never makes the same text twice', async () => {
    const seal = sealWith([key]);
    const made = await Promise.all(Array.from({ length: 100 }, () => seal.seal('sama', BOUND)));
    expect(new Set(made).size).toBe(100);
  });

  it('asks its key service once in five minutes for a day, also when many come at once', async () => {
    const { asked, service } = counted(key);
    const clock = { time: NOW };
    const seal = sealWith([service], () => clock.time);
    const made = await Promise.all(Array.from({ length: 20 }, () => seal.seal('air', BOUND)));
    await Promise.all(made.map((one) => seal.open(one, BOUND)));
    expect(asked.times).toBe(1);
    clock.time += 5 * 60_000 + 1;
    await seal.open(made[0] ?? '', BOUND);
    expect(asked.times).toBe(2);
  });

  it('does not remember that its key service was away', async () => {
    let away = true;
    const seal = sealWith([
      { mac: (message) => (away ? Promise.reject(new Error('away')) : key.mac(message)) },
    ]);
    await expect(seal.seal('air', BOUND)).rejects.toThrow('away');
    away = false;
    expect(await seal.open(await seal.seal('air', BOUND), BOUND)).toBe('air');
  });

  it('opens what an earlier key has sealed after the key was changed, not the other way round', async () => {
    const [before, after] = [sealWith([key]), sealWith([key, createFixedKeyService('next')])];
    expect(await after.open(await before.seal('air', BOUND), BOUND)).toBe('air');
    await expect(before.open(await after.seal('air', BOUND), BOUND)).rejects.toThrow('does not know');
  });
});

describe('a blind index', () => {
  it('is equal for equal values of one purpose, and for nothing else', async () => {
    const index = createBlindIndex(key);
    const hash = await index.hash('3299990101990001', 'nik');
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect(await index.hash('3299990101990001', 'nik')).toBe(hash);
    const others = [
      await index.hash('3299990101990002', 'nik'),
      await index.hash('3299990101990001', 'kk'),
      await createBlindIndex(createFixedKeyService('other')).hash('3299990101990001', 'nik'),
    ];
    expect(others).not.toContain(hash);
  });
});

const VECTORS = [
  'EAFRLgcHBwcHBwcHBwcHB1Yx7MNTp-7Ws5XsURlFkaZnjdDbg53hxg',
  'EQFRLgcHBwcHBwcHBwcHBxRynWOfr9c0Qzv0FScr13bRMoECF9RwyVbNpbnW24mISytG0g0',
] as const;
