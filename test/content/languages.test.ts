import { describe, expect, it } from 'vitest';
import { partialLanguages } from '#content/languages.ts';
import { id } from '#content/messages/id.ts';
import { readYesNo } from '#core/language/answers.ts';
import { findDanger } from '#core/language/danger.ts';
import { readEscape } from '#core/language/escape.ts';
import { inLanguage, LANGUAGES, Language, PARTIAL_LANGUAGES } from '#core/shared/text.ts';
import { listReadable } from '#scripts/words-corpus.ts';
import { checkPartial, leavesOf, measureCoverage, sayMessages } from '#scripts/words-partial.ts';
import { SAMPLES } from '#scripts/words-samples.ts';

const complete = await listReadable();

const TOKEN = 'Xq7z';

/** The sample once for each text inside it, with that text made a token that stands in no sentence. */
function withToken(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [TOKEN];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    withToken(inner).map((one) =>
      Array.isArray(value)
        ? value.map((old, at) => (String(at) === name ? one : old))
        : { ...value, [name]: one },
    ),
  );
}

/** A code that is none has no sentence. */
function sayOrNothing(say: (params: unknown) => string, params: unknown): string {
  try {
    return String(say(params));
  } catch {
    return '';
  }
}

describe('the languages in which sentences may be missing', () => {
  it('break no rule of words that can be checked in them', async () => {
    expect(await checkPartial(complete)).toEqual([]);
  });

  it('translate nothing that is not said any more', async () => {
    for (const { language, orphans } of await measureCoverage(complete))
      expect(orphans, language).toEqual([]);
  });

  it.each(PARTIAL_LANGUAGES)(
    '%s says every parameter that the Indonesian sentence says',
    async (language) => {
      const { messages } = await partialLanguages[language].load();
      let checked = 0;
      for (const [key, say] of Object.entries(messages) as [string, (params: unknown) => string][]) {
        const source = id[key as keyof typeof id] as (params: unknown) => string;
        for (const sample of (SAMPLES as Record<string, readonly unknown[]>)[key] ?? []) {
          for (const params of withToken(sample)) {
            // What the source does not say word for word is a code, not a parameter.
            const wanted = sayOrNothing(source, params).split(TOKEN).length;
            if (wanted === 1) continue;
            expect(say(params).split(TOKEN), key).toHaveLength(wanted);
            checked += 1;
          }
        }
      }
      expect(checked).toBeGreaterThan(100);
    },
  );

  it.each(PARTIAL_LANGUAGES)('%s asks for words that the house reads', async (language) => {
    const said = sayMessages(language, await partialLanguages[language].load());
    const quoted = (key: string): readonly string[] =>
      said
        .filter((one) => one.key === `content/messages/${language} ${key}`)
        .flatMap(({ text }) => [...text.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? ''));
    expect(quoted('form.again.yes-no').map(readYesNo)).toEqual(['yes', 'no', 'unknown']);
    expect(quoted('form.again.consent').map(readYesNo)).toEqual(['yes', 'no']);
    expect(quoted('form.again.photo').map(readYesNo)).toEqual(['skip']);
    expect(quoted('form.again-offer').map(readEscape)).toEqual(['menu']);
    expect(quoted('quiet.clear-word').map(readEscape)).toEqual(['clear']);
    expect(quoted('menu.help')).toHaveLength(1);
    for (const word of quoted('menu.help')) expect(findDanger(word), word).toBeTruthy();
  });

  it('have a name of their own, and are drafts until a person is named', () => {
    expect(Language.options).toEqual([...LANGUAGES, ...PARTIAL_LANGUAGES]);
    const names = PARTIAL_LANGUAGES.map((language) => partialLanguages[language].name);
    expect(new Set(names).size).toBe(names.length);
    for (const language of PARTIAL_LANGUAGES) {
      const { reviewed } = partialLanguages[language];
      if (reviewed)
        expect(reviewed).toMatchObject({
          by: expect.stringMatching(/ /),
          on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        });
    }
  });

  it('fall back to Indonesian where a text is missing', () => {
    expect(inLanguage({ id: 'Kalimat yang tidak diterjemahkan', en: 'x' }, 'jv')).toBe(
      'Kalimat yang tidak diterjemahkan',
    );
    expect(leavesOf({ a: [1, { b: 'c' }] })).toEqual(['1', 'c']);
  });
});
