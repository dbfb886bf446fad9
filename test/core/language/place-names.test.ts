import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackAreasOrThrow } from '#adapters/areas.ts';
import {
  bearersOf,
  blockOf,
  findKey,
  indexNames,
  keysOfArea,
  longestKey,
} from '#core/language/place-names.ts';
import { nameOf, readAreaTableOrThrow } from '#core/language/place-table.ts';

const bytes = unpackAreasOrThrow(readFileSync('content/areas/areas.bin'));
const table = readAreaTableOrThrow(bytes);
const index = indexNames(table);

describe('the sorted names of the area file', () => {
  it('lead from every name of every area back to it', () => {
    let borne = 0;
    for (let row = 0; row < table.count; row++) {
      for (const { key } of keysOfArea(nameOf(table, row), table.level[row] ?? 3)) {
        const found = findKey(index, key);
        const rows = found === undefined ? [] : bearersOf(index, found).map((bearer) => bearer.row);
        if (!rows.includes(row)) expect.fail(`${nameOf(table, row)} is not found under ${key}`);
        borne += 1;
      }
    }
    expect(borne).toBe(table.sorted.marks.length);
  });

  it('know nothing of a name that nobody bears, nor of none', () => {
    expect(findKey(index, 'sukasukasukasuka')).toBeUndefined();
    expect(findKey(index, 'x'.repeat(150))).toBeUndefined();
    expect(findKey(index, '')).toBeUndefined();
  });

  it('stand by length and by letters, with every key once', () => {
    for (let length = 1; length <= longestKey(index); length++) {
      const { text, count } = blockOf(index, length);
      const keys = text.split('\n').slice(0, count);
      expect(keys).toEqual([...new Set(keys)].sort());
      expect(keys.every((key) => key.length === length)).toBe(true);
    }
  });

  it('are read where the unpacked bytes begin at any address', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    const again = readAreaTableOrThrow(moved.subarray(3));
    expect(again.names).toBe(table.names);
    expect(again.segment).toEqual(table.segment);
  });
});
