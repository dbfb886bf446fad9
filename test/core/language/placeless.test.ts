import { describe, expect, it } from 'vitest';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { readPlaceless } from '#core/language/placeless.ts';

const places = lendPlaces(findAreaFileOrThrow('.'));

describe('an answer to "where?" that names no place', () => {
  it.each([
    ['di sini', 'here'],
    ['Di rumah saya pak', 'here'],
    ['ini di rumah saya', 'here'],
    ['neng kene', 'here'],
    ['di dieu', 'here'],
    ['gak tau', 'unknown'],
    ['nanti saja', 'unknown'],
    ['halo', 'aside'],
    ['Makasih ya', 'aside'],
    ['ok', 'aside'],
    ['siapa ini??', 'aside'],
    ['???', 'aside'],
  ])('is known as such and finds nothing: %s', (text, meaning) => {
    expect(readPlaceless(text)).toBe(meaning);
    expect(places.find(text)).toEqual([]);
  });

  it.each([
    'desa Sini',
    'Kampung Melayu',
    'di rumah Pak Lurah Tugu',
    'dekat masjid',
    'jalan Melati',
    'Rumah Tiga Ambon',
  ])('may name a place: %s', (text) => {
    expect(readPlaceless(text)).toBeUndefined();
  });

  it('is no village of that name', () => {
    expect(places.find('desa Sini Amanuban Timur').length).toBeGreaterThan(0);
  });
});
