import { describe, expect, it } from 'vitest';
import { en } from '#content/messages/en.ts';
import { id as atHand, type Messages } from '#content/messages/id.ts';
import { later } from '#content/messages/id-later.ts';
import { HAZARDS } from '#core/disaster/hazard.ts';
import { GROUPS, NEED_CODES } from '#core/disaster/need.ts';
import { readYesNo } from '#core/language/answers.ts';
import { findDanger } from '#core/language/danger.ts';
import { readEscape } from '#core/language/escape.ts';
import type { Readable } from '#core/language/sentences.ts';
import { REFUSAL_CODES } from '#core/shared/refusals.ts';
import { type CompleteLanguage, LANGUAGES } from '#core/shared/text.ts';
import { QUEUE_REASONS } from '#core/work/priority.ts';
import { checkAll } from '#scripts/words.ts';
import { listMessages } from '#scripts/words-corpus.ts';
import { SAMPLES } from '#scripts/words-samples.ts';

const id = { ...atHand, ...later };
const MESSAGES: Readonly<Record<CompleteLanguage, Messages>> = { id, en };
const said = listMessages();
const textsOf = (key: string, language: CompleteLanguage): readonly string[] =>
  said
    .filter((one) => one.key === `content/messages ${key}` && one.language === language)
    .map(({ text }) => text);
const inAll = (test: (language: CompleteLanguage) => void): void => LANGUAGES.forEach(test);

describe('the messages', () => {
  it('say the same keys in every language', () => {
    inAll((language) =>
      expect(Object.keys(MESSAGES[language]).sort(), language).toEqual(Object.keys(id).sort()),
    );
  });

  it('never show a code that has no word, or an empty text', () => {
    for (const { key, language, text } of said) {
      expect(text, `${key} ${language}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text.trim(), `${key} ${language}`).not.toBe('');
    }
  });

  it('have no word that hurts, promises or sounds like an office, no sentence too long, one question', () => {
    expect(checkAll(said)).toEqual([]);
  });

  it('would be caught if they had', () => {
    const bad: Readable = { key: 'test', kind: 'message', language: 'id', text: 'Semua aman, pasti dapat.' };
    expect(checkAll([...said, bad])).toHaveLength(1);
  });

  it('answer every refusal', () => {
    inAll((language) => {
      for (const code of REFUSAL_CODES) expect(MESSAGES[language], code).toHaveProperty([`refusal.${code}`]);
    });
  });

  it('refuse nothing that is no refusal any more', () => {
    const refused = Object.keys(id).filter((key) => key.startsWith('refusal.'));
    expect(refused.sort()).toEqual(REFUSAL_CODES.map((code) => `refusal.${code}`).sort());
  });
});

describe('every code has a word of its own', () => {
  it.each([
    ['hazard', 'staff.queue-line', HAZARDS.map((hazard) => ({ ...SAMPLES['staff.queue-line'][0], hazard }))],
    [
      'need',
      'staff.queue-line',
      NEED_CODES.map((need) => ({ ...SAMPLES['staff.queue-line'][0], needs: [need] })),
    ],
    [
      'reason',
      'staff.queue-line',
      QUEUE_REASONS.map((reason) => ({ ...SAMPLES['staff.queue-line'][0], reasons: [reason] })),
    ],
    ['group', 'report.kept', GROUPS.map((group) => ({ ...SAMPLES['report.kept'][0], groups: [group] }))],
    ['state', 'refusal.report.not-open', [...SAMPLES['refusal.report.not-open']]],
  ] as const)('%s', (_, key, samples) => {
    inAll((language) => {
      const say = MESSAGES[language][key] as (params: unknown) => string;
      const texts = samples.map(say);
      expect(new Set(texts).size, texts.join('\n')).toBe(samples.length);
      for (const text of texts) expect(text).not.toMatch(/undefined|_/);
    });
  });
});

describe('across the languages', () => {
  it('the same commands are named', () => {
    const commands = (text: string): readonly string[] => (text.match(/(?<![\w/])\/[a-z_]+/g) ?? []).sort();
    for (const key of Object.keys(id)) {
      const [source, ...others] = LANGUAGES.map((language) => textsOf(key, language).flatMap(commands));
      for (const other of others) expect(other, key).toEqual(source);
    }
  });

  it('the same numbers and references are shown', () => {
    const figures = (text: string): readonly string[] =>
      (text.replaceAll(/[.,](?=\d{3})/g, '').match(/JR-[\w-]+|\d{3,}/g) ?? []).sort();
    for (const key of Object.keys(id)) {
      const [source, ...others] = LANGUAGES.map((language) => textsOf(key, language).flatMap(figures));
      for (const other of others) expect(other, key).toEqual(source);
    }
  });
});

describe('a word that people are told to write is understood', () => {
  const quoted = (key: string): readonly string[] =>
    LANGUAGES.flatMap((language) =>
      textsOf(key, language).flatMap((text) =>
        [...text.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? ''),
      ),
    );

  it.each([
    ['quiet.clear-word', 'clear'],
    ['form.again-offer', 'menu'],
    ['staff.ask-what', 'cancel'],
  ] as const)('%s', (key, meaning) => {
    const words = quoted(key);
    expect(words).toHaveLength(LANGUAGES.length);
    for (const word of words) expect(readEscape(word), word).toBe(meaning);
  });

  it.each(['form.again.photo', 'form.again-simple.photo'])('%s', (key) => {
    for (const word of quoted(key)) expect(readYesNo(word), word).toBe('skip');
  });

  it('form.again.yes-no', () => {
    expect(quoted('form.again.yes-no').map(readYesNo)).toEqual([
      'yes',
      'no',
      'unknown',
      'yes',
      'no',
      'unknown',
    ]);
  });

  it('menu.help', () => {
    for (const word of quoted('menu.help')) expect(findDanger(word), word).toBeTruthy();
  });
});

describe('the quiet sentences', () => {
  it('name nothing that another eye should not see', () => {
    const topic =
      /kekerasan|pukul|bunuh|anak|suami|polisi|darurat|bahaya|korban|violence|abuse|child|husband|police|emergency|danger|suicid/i;
    const quiet = said.filter(({ key }) => /content\/messages (quiet\.|notice\.quiet$)/.test(key));
    expect(quiet.length).toBeGreaterThan(10);
    for (const { key, text } of quiet) expect(text, key).not.toMatch(topic);
  });
});
