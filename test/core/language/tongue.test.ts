import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '#core/language/understand.ts';
import { readCorpus } from '../../corpus/corpus.ts';

/** Invented first messages, a line each: the language they are in, and the words. */
const readMessages = (file: string): readonly (readonly [language: string, text: string])[] =>
  readFileSync(`test/corpus/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);

const heardIn = (text: string): string => understand(text).language;

/** Of the messages in a language, the share heard as such, in percent. */
function shareHeard(file: string, language: string): number {
  const said = readMessages(file).filter(([one]) => one === language);
  return Math.round((said.filter(([, text]) => heardIn(text) === language).length / said.length) * 100);
}

/** What is offered or spoken when it is heard. */
const OFFERED = new Set(['jv', 'su', 'en']);

describe('the language of a first message', () => {
  it.each([
    ['jv', 90],
    ['su', 90],
    ['en', 90],
  ])('is heard in %s from at least %d of a hundred', (language, least) => {
    expect(shareHeard('first-messages.txt', language)).toBeGreaterThanOrEqual(least);
  });

  // Written after the words were settled: nobody adds words for these.
  it.each(['jv', 'su'])('is heard in %s from seven of ten that no word was chosen for', (language) => {
    expect(shareHeard('first-messages-held.txt', language)).toBeGreaterThanOrEqual(70);
  });

  it('is another one for at most two of a hundred who write Indonesian', () => {
    const invented = [...readMessages('first-messages.txt'), ...readMessages('first-messages-held.txt')];
    const own = invented.filter(([language]) => language === 'id').map(([, text]) => text);
    const corpus = readCorpus().flatMap(({ sentence }) => (sentence.language === 'id' ? sentence.text : []));
    const all = [...own, ...corpus];
    expect(all.length).toBeGreaterThan(95);
    const wrong = all.filter((text) => OFFERED.has(heardIn(text)));
    expect([wrong.length / all.length <= 0.02, wrong]).toEqual([true, wrong]);
  });

  it('is not read off names of places: "Banyu Biru", "Griya Asri", "Sumur Bandung"', () => {
    for (const text of ['banjir di Banyu Biru, Griya Asri', 'Sumur Bandung dan Wonten Wetan kebanjiran'])
      expect(heardIn(text)).toBe('id');
  });

  it('is heard with accents and doubled words too', () => {
    expect(heardIn('dèrèng wonten opo-opo')).toBe('jv');
  });
});
