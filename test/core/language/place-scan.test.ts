import { describe, expect, it } from 'vitest';
import { PLACES } from './place-lend.ts';

const phrases = (text: string): string[] => PLACES.scan(text).map((span) => span.text);
const codes = (text: string): (string | undefined)[] =>
  PLACES.scan(text).map((span) => span.candidates[0]?.code);

describe('the places in a sentence', () => {
  it('run as far as their parts belong together', () => {
    expect(
      phrases('Banjir di RT 03 RW 05, Kel.Kampung Melayu Kec.Jatinegara Jakarta Timur sudah sedada'),
    ).toEqual(['RT 03 RW 05, Kel.Kampung Melayu Kec.Jatinegara Jakarta Timur']);
  });

  it('are verbatim pieces of the text', () => {
    const text = 'tlg!! air naik di  kp melayu rt 3/5, ibu saya stroke';
    for (const span of PLACES.scan(text)) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(phrases(text)).toEqual(['kp melayu rt 3/5']);
  });

  it('are found without a word in front when the name leaves no doubt', () => {
    expect(codes('Bidaracina masih banjir 90 cm')).toEqual(['31.75.03.1002']);
    expect(codes('banjarnegara longsor lagi')).toEqual(['33.04']);
  });

  it('are two when two are named that do not belong together', () => {
    expect(codes('longsor di Cugenang dan Cianjur, juga gempa di Mamuju')).toContain('76.02');
    expect(phrases('banjir di Cengkareng, Mamuju')).toHaveLength(2);
  });

  it('keep landmarks and streets as words', () => {
    for (const [text, phrase] of [
      ['kami di dekat masjid, belum makan', 'dekat masjid'],
      ['genangan depan SDN 2 Sukamaju', 'depan SDN 2 Sukamaju'],
      ['banjir di jl. Kemuning Raya 5, tolong', 'jl. Kemuning Raya 5'],
      ['Perum Griya Asri blok C4 kebanjiran', 'Perum Griya Asri blok C4'],
    ] as const) {
      const [span] = PLACES.scan(text);
      expect(span?.text).toBe(phrase);
      expect(span?.landmark).toBe(true);
    }
  });

  it('know the units of all provinces', () => {
    expect(phrases('longsor di jorong Koto Tinggi nagari Malalak Timur')).toEqual([
      'jorong Koto Tinggi nagari Malalak Timur',
    ]);
    expect(codes('banjir gampong Drien kec bakongan')).toEqual(['11.01.01.2004']);
    expect(phrases('pohon tumbang di banjar Tegal Sari')).toEqual(['banjar Tegal Sari']);
  });
});

describe('words that are no place', () => {
  it.each([
    'tolong air naik terus',
    'makan sama minum belum ada',
    'banjir orderan hari ini',
    'banjar parah pak, tolong',
    'jalan rusak dan listrik mati',
    'kami di rumah saja, air di atas lutut',
    'sudah beberapa kali tim lewat',
    'bantuan baru datang tadi malam',
    'rumah tiga lantai roboh',
    'ada di lantai 2, butuh air bersih',
    'BANTUAN!!! air naik trs',
    'ibu sy lumpuh air udh masuk rumah',
  ])('stay words: %s', (text) => {
    expect(phrases(text)).toEqual([]);
  });

  it('are hashtags, links and mentions', () => {
    expect(phrases('@cianjur #mamuju https://example.org/palu')).toEqual([]);
  });
});
