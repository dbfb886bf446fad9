import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpackAreasOrThrow } from '#adapters/areas.ts';
import { readAreaTableOrThrow } from '#core/language/place-table.ts';
import { SURE } from '#core/language/places.ts';
import { understand } from '#core/language/understand.ts';
import { NO_PLACES } from './no-places.ts';
import { PLACES } from './place-lend.ts';
import { makeReports } from './place-reports.ts';
import { scoreReport } from './place-score.ts';

const table = readAreaTableOrThrow(unpackAreasOrThrow(readFileSync('content/areas/areas.bin')));
const SEED = 20_261_126;

describe('places inside reports made up from the official list', () => {
  const outcomes = makeReports(table, 900, SEED).map((made) => scoreReport(PLACES, made));
  const share = (some: (outcome: (typeof outcomes)[number]) => boolean): number =>
    outcomes.filter(some).length / outcomes.length;

  it('are found in 98 of 100', () => {
    expect(share(({ spanFound }) => spanFound)).toBeGreaterThan(0.98);
  });

  it('lead to the area meant first in 93 of 100, and among the five buttons in 95', () => {
    expect(share(({ rank }) => rank === 0)).toBeGreaterThan(0.93);
    expect(share(({ rank }) => rank >= 0)).toBeGreaterThan(0.95);
  });

  it('are filled in wrongly without asking in fewer than one of 100', () => {
    expect(share(({ silent }) => silent === 'wrong')).toBeLessThan(0.01);
    expect(share(({ silent }) => silent === 'right')).toBeGreaterThan(0.7);
  });

  it('are told apart from places where somebody only is, goes or comes from', () => {
    const named = outcomes.filter(({ other }) => other !== 'none');
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter(({ other }) => other === 'taken').length / named.length).toBeLessThan(0.03);
    expect(named.filter(({ other }) => other === 'apart').length / named.length).toBeGreaterThan(0.93);
  });
});

describe('words that villages are called after', () => {
  it.each(NO_PLACES)('name none here: %s', (text) => {
    const coded = understand(text, PLACES).places.filter(({ code }) => code !== undefined);
    expect(coded.filter(({ confidence }) => confidence >= SURE)).toEqual([]);
    expect(coded).toEqual([]);
  });
});

describe('the place of the need', () => {
  const roles = (text: string) => {
    const { places, placesOther } = understand(text, PLACES);
    return { here: places.map((place) => place.text), other: placesOther.map((place) => place.text) };
  };

  it.each([
    ['saudara saya di Bandung, di sini Cimahi banjir', ['Cimahi'], ['Bandung']],
    ['mau ke Jakarta, jalan di Karawang banjir', ['Karawang'], ['Jakarta']],
    ['kami pengungsi dari Sigi, sekarang di Palu butuh tenda', ['Palu'], ['Sigi']],
    ['banjir di Kendal, di Demak sudah surut', ['Kendal'], ['Demak']],
    ['banjir di Cianjur, bukan di Garut', ['Cianjur'], ['Garut']],
    ['longsor di Cugenang, jalan menuju Cipanas putus', ['Cugenang'], ['Cipanas']],
  ] as const)('is told from the others: %s', (text, here, other) => {
    expect(roles(text)).toEqual({ here: [...here], other: [...other] });
  });

  it.each([
    ['kami dari desa Sukamaju kec Cibeber, rumah terendam'],
    ['tolong kirim perahu ke kp melayu jatinegara'],
    ['sudah 3 hari mengungsi di Nganjuk belum ada bantuan'],
    ['banjir 100 meter dari pasar Cikurubuk'],
  ])('is the only one named, whatever leads it: %s', (text) => {
    expect(roles(text).here).toHaveLength(1);
  });

  it('is asked about when the only place named is one that is fled to', () => {
    const [place] = understand('kami mengungsi ke Cileunyi, butuh selimut', PLACES).places;
    expect(place?.text).toBe('Cileunyi');
    expect(place?.confidence).toBeLessThan(SURE);
  });

  it('is both city and regency, in one tap, where only their common name is written', () => {
    for (const name of ['Bandung', 'Bogor', 'Bekasi', 'Malang', 'Kediri', 'Blitar', 'Tegal', 'Sukabumi']) {
      const [place] = understand(`banjir di ${name}`, PLACES).places;
      expect(place?.confidence ?? 1).toBeLessThan(SURE);
      const kinds = PLACES.find(name)
        .slice(0, 5)
        .map((area) => area.name);
      expect(kinds).toEqual(expect.arrayContaining([`Kota ${name}`, `Kabupaten ${name}`]));
    }
  });

  it('is the one of two namesakes that the word for its kind says', () => {
    const code = (text: string) => understand(text, PLACES).places[0]?.code;
    expect(code('longsor di kab bandung')).toBe('32.04');
    expect(code('air sepinggang di kota bekasi')).toBe('32.75');
    expect(code('banjir di Kab. Bogor, butuh tenda')).toBe('32.01');
    expect(code('gempa di kota kediri')).toBe('35.71');
    expect(code('gempa di Sungai Penuh. Tembok rumah rubuh')).toBe('15.72');
  });
});
