import { describe, expect, it } from 'vitest';
import { AREA_TITLES } from '#content/areas/titles.ts';
import { readTitlesOrThrow, titlesOf } from '#core/language/address-titles.ts';
import { understand } from '#core/language/understand.ts';
import { AreaCode } from '#core/shared/area.ts';
import { PLACES } from './place-lend.ts';

const head = (code: string): string | undefined => titlesOf(AreaCode.parse(code))?.head;

describe('titles of a village', () => {
  it('are those of its area, the nearest first', () => {
    expect(head('13.06.16.2002')).toBe('wali nagari');
    expect(head('11.01.01.2004')).toBe('keuchik');
    expect(head('11.16.01.2001')).toBe('datok penghulu');
    expect(head('51.03.02.2018')).toBe('perbekel');
    expect(head('71.02.01.2001')).toBe('hukum tua');
    expect(head('91.03.15.2004')).toBe('kepala kampung');
    expect(titlesOf(AreaCode.parse('13.05.01.2001'))?.parts).toEqual(['korong']);
  });

  it('are the usual ones elsewhere, in a kelurahan and in exceptions', () => {
    for (const code of ['33.29.07.2011', '31.75.03.1001', '13.71.01.1001', '11.09.01.2001', '32.03'])
      expect(head(code)).toBeUndefined();
  });

  it('stand only for areas that exist, each code once', () => {
    const codes = readTitlesOrThrow(AREA_TITLES).flatMap(({ areas }) => areas);
    expect(codes.filter((code) => PLACES.name(AreaCode.parse(code)) === undefined)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('say where a line is broken', () => {
    expect(() => readTitlesOrThrow('13 | nagari | wali nagari')).toThrow(/No line of titles: 13/);
  });
});

describe('levels and titles as people write them', () => {
  it.each([
    ['longsor di jorong Koto Tinggi nagari Malalak Timur', '13.06.16.2002'],
    ['banjir gampong Drien kec bakongan', '11.01.01.2004'],
    ['pohon tumbang di banjar Tegal Sari desa Pererenan kec Mengwi', '51.03.02.2018'],
    ['banjir di tiyuh Mulya Asri kec tulang bawang tengah', '18.12.01'],
    ['angin kencang di ohoi Debut', '81.02'],
    ['longsor di lembang Balusu toraja utara', '73.26'],
    ['gempa di padukuhan Nglinggo kalurahan Pagerharjo kapanewon Samigaluh', '34.01'],
  ])('lead to the village: %s', (text, code) => {
    const [place] = understand(text, PLACES).places;
    expect(place?.code ?? '').toMatch(new RegExp(`^${code.replaceAll('.', '\\.')}`));
  });

  it.each([
    'pak keuchik belum datang, air masuk rumah',
    'wali nagari sudah lapor ke camat',
    'perbekel minta tenda',
    'hukum tua so kase tau, torang butuh makanan',
    'datok penghulu kampung kami belum dapat bantuan',
    'pak sangadi tolong banjir',
    'bapak kapitalaung minta perahu',
  ])('name an office and no place: %s', (text) => {
    const read = understand(text, PLACES);
    expect([...read.places, ...read.placesOther].filter(({ code }) => code !== undefined)).toEqual([]);
  });

  it('take a Balinese banjar for no flood', () => {
    for (const text of [
      'pohon tumbang di banjar Tegal Sari',
      'kelian banjar kami sakit',
      'balai banjar roboh',
    ])
      expect(understand(text, PLACES).hazard).not.toBe('banjir');
    expect(understand('banjar parah pak, air sedada', PLACES).hazard).toBe('banjir');
  });
});
