import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { timeZoneOf } from '#core/language/places.ts';
import { AreaCode } from '#core/shared/area.ts';

const places = lendPlaces(findAreaFileOrThrow('.'));
const code = (value: string): AreaCode => AreaCode.parse(value);

function countAll(parent?: AreaCode): { all: number; villages: number } {
  let all = 0;
  let villages = 0;
  for (const child of places.children(parent)) {
    const below = countAll(child.code);
    all += 1 + below.all;
    villages += child.code.length === 13 ? 1 : below.villages;
  }
  return { all, villages };
}

describe('the area file', () => {
  it('holds all 91,599 areas, 83,762 of them villages', () => {
    expect(countAll()).toEqual({ all: 91_599, villages: 83_762 });
  });

  it('stays under 1.1 MB', () => {
    expect(statSync('content/areas/areas.bin').size).toBeLessThan(1_100_000);
  });

  it('has codes that are valid as they stand', () => {
    for (const province of places.children(undefined))
      for (const regency of places.children(province.code))
        expect(AreaCode.safeParse(regency.code).success).toBe(true);
  });
});

describe('the questions about an area', () => {
  it('answer its name, its way down from the province and what lies below', () => {
    expect(places.name(code('31.75.03'))).toBe('Jatinegara');
    expect(places.path(code('31.75.03.1001')).map(({ name }) => name)).toEqual([
      'Daerah Khusus Ibukota Jakarta',
      'Kota Administrasi Jakarta Timur',
      'Jatinegara',
      'Kampung Melayu',
    ]);
    expect(places.children(code('31.75.03'))).toHaveLength(8);
    expect(places.children(undefined)).toHaveLength(38);
  });

  it('answer nothing for an area that does not exist', () => {
    expect(places.name(code('99.99'))).toBeUndefined();
    expect(places.path(code('31.75.03.1999'))).toEqual([]);
    expect(places.children(code('99'))).toEqual([]);
    expect(places.children(code('31.75.03.1001'))).toEqual([]);
  });

  it('say which of the three clocks it keeps', () => {
    expect(timeZoneOf(code('31.75'))).toBe('Asia/Jakarta');
    expect(timeZoneOf(code('61'))).toBe('Asia/Jakarta');
    expect(timeZoneOf(code('63.03'))).toBe('Asia/Makassar');
    expect(timeZoneOf(code('53'))).toBe('Asia/Makassar');
    expect(timeZoneOf(code('81.71'))).toBe('Asia/Jayapura');
    expect(timeZoneOf(code('96'))).toBe('Asia/Jayapura');
  });
});

describe('a missing or broken file', () => {
  it('is reported with the command that builds it', () => {
    expect(() => findAreaFileOrThrow('/nonexistent')).not.toThrow();
    const folder = mkdtempSync(join(tmpdir(), 'jaring-areas-'));
    const broken = join(folder, 'areas.bin');
    expect(() => lendPlaces(broken).children(undefined)).toThrow(/ENOENT/);
    writeFileSync(broken, 'not an area file');
    expect(() => lendPlaces(broken).children(undefined)).toThrow();
  });
});
