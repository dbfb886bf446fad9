import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { ReportId, readReference } from '#core/shared/ids.ts';

describe('new ids', () => {
  it('rise within a millisecond, over a carry, and when the clock steps back', () => {
    const clock = { time: 1_764_000_000_000 };
    const system = createSystem({
      now: () => clock.time,
      chance: (bytes) => new Uint8Array(bytes).fill(31, 14),
    });
    const ids = Array.from({ length: 40 }, () => system.newId());
    clock.time -= 5000;
    ids.push(system.newId());
    clock.time += 5001;
    ids.push(system.newId());
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(ReportId.safeParse(id).success).toBe(true);
  });

  it('carry the time of their making in their first ten letters', () => {
    // 01ARYZ6S41 is the example of the ULID specification for 1469918176385.
    expect(createSystem({ now: () => 1_469_918_176_385 }).newId()).toMatch(/^01ARYZ6S41/);
  });
});

describe('new reference numbers', () => {
  it('can be read back and hardly ever repeat', () => {
    const { newReference } = createSystem();
    const references = Array.from({ length: 2000 }, newReference);
    for (const reference of references) expect(readReference(reference)).toBe(reference);
    expect(new Set(references).size).toBe(2000);
  });
});
