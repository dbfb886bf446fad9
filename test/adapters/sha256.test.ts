import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sha256 } from '#adapters/sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('SHA-256 for signatures', () => {
  it('answers what NIST publishes for "abc"', async () => {
    const sum = new Sha256();
    sum.update('abc');
    expect(hex(await sum.digest())).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('answers the fourth keyed vector of RFC 4231', async () => {
    const sum = new Sha256(Buffer.from('0102030405060708090a0b0c0d0e0f10111213141516171819', 'hex'));
    sum.update(Buffer.alloc(50, 0xcd));
    expect(hex(await sum.digest())).toBe('82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b');
  });

  it('equals the one of Node for any text, in any number of parts, with and without a key', async () => {
    const parts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array()), { maxLength: 4 });
    const secret = fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.uint8Array({ minLength: 1 })), {
      nil: undefined,
    });
    await fc.assert(
      fc.asyncProperty(parts, secret, async (some, key) => {
        const ours = new Sha256(key);
        const theirs = key === undefined ? createHash('sha256') : createHmac('sha256', key);
        for (const part of some) {
          ours.update(part);
          theirs.update(part);
        }
        const expected = theirs.digest('hex');
        expect(hex(await ours.digest())).toBe(expected);
        expect(hex(await ours.digest())).toBe(expected);
      }),
    );
  });

  it('begins anew after a reset', async () => {
    const sum = new Sha256();
    sum.update('other');
    sum.reset();
    sum.update('abc');
    expect(hex(await sum.digest())).toMatch(/^ba7816bf/);
  });
});
