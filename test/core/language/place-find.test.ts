import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackAreasOrThrow } from '#adapters/areas.ts';
import { readAreaTableOrThrow } from '#core/language/place-table.ts';
import { SURE } from '#core/language/places.ts';
import { AreaCode } from '#core/shared/area.ts';
import { PLACES } from './place-lend.ts';
import { EVERYDAY_PHRASES } from './place-phrases.ts';
import { makeDistrictPhrases, makePhrases } from './place-typos.ts';

const table = readAreaTableOrThrow(unpackAreasOrThrow(readFileSync('content/areas/areas.bin')));
const SEED = 20_261_125;

describe('a phrase about a place', () => {
  it('leads to the area meant among the first five in 97 of 100 cases, and first in 95, over more than 300 phrases', () => {
    const phrases = [
      ...EVERYDAY_PHRASES.map(([text, code]) => ({ text, code })),
      ...makeDistrictPhrases(table, 60, SEED),
      ...makePhrases(table, 320, SEED),
    ];
    const ranks = phrases.map(({ text, code }) =>
      PLACES.find(text).findIndex((place) => place.code === code),
    );
    expect(phrases.length).toBeGreaterThanOrEqual(300);
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeGreaterThan(0.95);
    expect(ranks.filter((rank) => rank >= 0 && rank < 5).length / ranks.length).toBeGreaterThan(0.97);
  });

  it('is right in 99 of 100 cases in which it claims to be sure', () => {
    const sure = makePhrases(table, 400, SEED + 1)
      .map(({ text, code }) => ({ code, best: PLACES.find(text)[0] }))
      .filter(({ best }) => (best?.confidence ?? 0) >= SURE);
    expect(sure.length).toBeGreaterThan(200);
    expect(sure.filter(({ code, best }) => best?.code === code).length / sure.length).toBeGreaterThan(0.99);
  });

  it('is never sure when many villages bear the name', () => {
    const [best, ...others] = PLACES.find('Sukamaju');
    expect(best?.confidence).toBeLessThan(0.2);
    expect(others.length).toBeGreaterThan(10);
  });

  it('gains certainty from the areas around it', () => {
    const alone = PLACES.find('kampung melayu')[0]?.confidence ?? 1;
    const nested = PLACES.find('kel kampung melayu, kec jatinegara, jaktim')[0];
    expect(nested?.code).toBe('31.75.03.1001');
    expect(nested?.confidence).toBeGreaterThan(alone);
    expect(nested?.parents.map(({ name }) => name)).toEqual([
      'Jatinegara',
      'Kota Administrasi Jakarta Timur',
      'Daerah Khusus Ibukota Jakarta',
    ]);
  });

  it('gains certainty from where the person is known to be', () => {
    const near = PLACES.find('Cibeureum', AreaCode.parse('32.78'));
    expect(near[0]?.code.startsWith('32.78')).toBe(true);
    expect(near[0]?.confidence).toBeGreaterThan(PLACES.find('Cibeureum')[0]?.confidence ?? 1);
  });

  it('may name several regencies at once', () => {
    expect(
      PLACES.find('pasigala')
        .slice(0, 3)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Kabupaten Donggala', 'Kabupaten Sigi', 'Kota Palu']);
  });

  it('tells the city from the regency by one word', () => {
    expect(PLACES.find('kota banjar')[0]?.code).toBe('32.79');
    expect(PLACES.find('kab banjar')[0]?.code).toBe('63.03');
  });

  it('finds nothing in words that are no place', () => {
    expect(PLACES.find('xyzzy qwerty')).toEqual([]);
    expect(PLACES.find('')).toEqual([]);
    expect(PLACES.find('🙏🙏🙏')).toEqual([]);
  });

  it('survives very long and odd text', () => {
    expect(PLACES.find('sukamaju '.repeat(2000))).toEqual([]);
    expect(PLACES.find('\u0000\u202e kec. \ud800')).toEqual([]);
  });
});
