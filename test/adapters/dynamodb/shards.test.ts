import { describe, expect, it } from 'vitest';
import { shardOf } from '#adapters/dynamodb/shards.ts';
import { createSystem } from '#adapters/system.ts';

describe('shards', () => {
  it('take their share of ids made at the same moment: none more than a tenth above it', () => {
    const { newId } = createSystem({ now: () => 1_764_000_000_000 });
    const counts = new Array<number>(16).fill(0);
    for (let one = 0; one < 32_000; one += 1) {
      const shard = shardOf(newId(), 16);
      counts[shard] = (counts[shard] ?? 0) + 1;
    }
    expect(Math.max(...counts)).toBeLessThan(2200);
    expect(Math.min(...counts)).toBeGreaterThan(1800);
  });
});
