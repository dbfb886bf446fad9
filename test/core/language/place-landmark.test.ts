import { describe, expect, it } from 'vitest';
import { understand } from '#core/language/understand.ts';
import { PLACES } from './place-lend.ts';

const place = (text: string) => understand(text, PLACES).places[0];

describe('a landmark that ends with the name of its area', () => {
  it.each([
    ['pengungsi di GOR Lumajang butuh selimut', 'GOR Lumajang', '35.08'],
    ['banjir di pasar kliwon kudus', 'pasar kliwon kudus', '33.19'],
    ['air sungai Serayu Banjarnegara meluap ke rumah warga', 'sungai Serayu Banjarnegara', '33.04'],
  ])('keeps its words and takes the area: %s', (text, words, code) => {
    expect(place(text)).toMatchObject({ text: words, code, landmark: true });
  });

  it('called after the area alone is asked about', () => {
    expect(place('pengungsi di GOR Lumajang butuh selimut')?.confidence).toBeLessThan(0.8);
  });

  it('between two regencies lies in their province', () => {
    expect(place('longsor di jalan poros Mamuju-Majene')).toMatchObject({
      text: 'jalan poros Mamuju-Majene',
      code: '76',
    });
  });

  it.each(['jalan raya Bogor banjir 40 cm', 'banjir di hotel metro', 'longsor di jalan Wamena-Jayapura'])(
    'is not believed where names are borrowed or doubtful: %s',
    (text) => {
      expect(place(text)?.code).toBeUndefined();
    },
  );
});
