import { describe, expect, it } from 'vitest';
import { understand } from '#core/language/understand.ts';

describe('one message understood', () => {
  it('reads the whole of a frightened sentence', () => {
    const read = understand(
      'banjir dah sedada di kp melayu rt 3/5, ibu sy stroke ga bisa jalan, bayi 3bln, tlg perahu!! makanan msh ada',
    );
    expect(read).toMatchObject({
      isReport: true,
      hazard: 'banjir',
      notNeeded: ['food'],
      depthCm: 130,
      lifeThreatening: true,
      intent: 'danger',
      language: 'id',
    });
    expect(read.needs).toContain('evacuation_rescue');
    expect(read.vulnerableGroups).toEqual(expect.arrayContaining(['infant', 'disability']));
    expect(read.places[0]?.text).toContain('kp melayu');
  });

  it('reads the one-line grammar of volunteers with the same lexicon', () => {
    const read = understand('BUTUH air 20L RT03 Sukamaju 6 org 1 bayi');
    expect(read.items).toEqual([{ code: 'water', word: 'air l', quantity: 20, unit: 'liter' }]);
    expect(read.people).toEqual([
      { n: 6, unit: 'orang' },
      { n: 1, unit: 'bayi' },
    ]);
    expect(read.places[0]?.text).toBe('RT03 Sukamaju');
  });

  it('gives the place of every place phrase in the original text', () => {
    const message = 'Longsor di Kp. Cibodas, jl raya tertutup';
    for (const { text, start, end } of understand(message).places)
      expect(message.slice(start, end)).toBe(text);
  });

  it('keeps a bare place as a report that is asked about', () => {
    expect(understand('rt 008 rw 010 kelurahan Sukajaya')).toMatchObject({
      isReport: true,
      ambiguous: true,
      hazard: 'none',
    });
  });

  it('marks the needs of a person who writes for another', () => {
    expect(understand('tetangga saya kelaparan, nenek sendirian').onBehalf).toBe(true);
  });

  it.each(['', '   ', '👍👍', '\u0000', 'a'.repeat(10_000), '#'.repeat(500), '1'.repeat(400)])(
    'answers chat to nothing at all (%#)',
    (message) => {
      expect(understand(message)).toMatchObject({ isReport: false, intent: 'chat', needs: [] });
    },
  );
});

describe('amounts in a list', () => {
  const amounts = (text: string) => understand(text).items.map(({ word, quantity }) => [word, quantity]);

  it('belong to the thing on their side of the comma', () => {
    expect(amounts('butuh selimut 100, matras 50, popok bayi ukuran M 10 pak')).toEqual([
      ['selimut', 100],
      ['matras', 50],
      ['popok bayi', 10],
    ]);
    expect(amounts('butuh 100 selimut, 50 matras dan 10 pak popok')).toEqual([
      ['selimut', 100],
      ['matras', 50],
      ['popok', 10],
    ]);
  });
});
