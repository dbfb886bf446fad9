import { describe, expect, it } from 'vitest';
import {
  appliesFor,
  goesOn,
  leavesOpen,
  saysApply,
  saysNo,
  saysYes,
  tellsOfLoss,
} from '../../bot/typed-words.ts';

describe('what is typed instead of a button', () => {
  it.each(['ya', 'Setuju.', 'boleh', 'nggih', 'sarujuk', 'muhun', 'satuju', 'i agree'])(
    'reads a yes in "%s"',
    (text) => {
      expect([saysYes(text), goesOn(text), saysNo(text)]).toEqual([true, true, false]);
    },
  );

  it.each(['tidak', 'tidak jadi', 'gak', 'mboten', 'Mboten sios', 'henteu', 'teu janten', 'ora sido'])(
    'reads a no in "%s"',
    (text) => {
      expect([saysYes(text), goesOn(text), saysNo(text)]).toEqual([false, false, true]);
    },
  );

  it.each(['lewati', 'nanti', 'tidak hafal', 'later', 'mboten ngertos', 'liwat', 'teu terang'])(
    'leaves a question open with "%s"',
    (text) => {
      expect([saysYes(text), saysNo(text), leavesOpen(text)]).toEqual([false, false, true]);
    },
  );

  it.each(['lanjut', 'lajeng', 'teras'])('goes on with "%s", which agrees to nothing else', (text) => {
    expect([goesOn(text), saysYes(text)]).toEqual([true, false]);
  });

  it('hears of a lost paper in three languages, and not in a sentence without one', () => {
    expect(['ktp hilang', 'kertu keli', 'KK leungit'].map(tellsOfLoss)).toEqual([true, true, true]);
    expect(tellsOfLoss('ktp lengkap')).toBe(false);
  });
});

describe('a wish to apply', () => {
  it.each(['mau daftar', 'Iya, saya mau daftar dong', 'ajukan pak', 'mau daftr'])(
    'is read in "%s"',
    (text) => {
      expect(saysApply(text)).toBe(true);
    },
  );

  it.each(['cara daftar', 'daftar relawan', 'saya sudah daftar kemarin'])('is not read in "%s"', (text) => {
    expect(saysApply(text)).toBe(false);
  });

  it('names what for', () => {
    expect(appliesFor('ya saya mau daftar pkh')).toBe('pkh');
    expect(appliesFor('tolong ajukan PIP ya')).toBe('PIP');
    expect(appliesFor('kapan pkh cair')).toBeUndefined();
  });

  it('is looked for in any text without losing the way', () => {
    for (const text of [`${'iya'.repeat(1300)}!`, 'saya mau '.repeat(400), 'daftar '.repeat(500)])
      expect([saysApply(text), typeof appliesFor(text)]).toEqual([false, expect.any(String)]);
  });
});
