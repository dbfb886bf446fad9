import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms } from '#content/forms/index.ts';
import { en } from '#content/messages/en.ts';
import { id } from '#content/messages/id.ts';
import { readEscape } from '#core/language/escape.ts';
import { AreaCode } from '#core/shared/area.ts';
import { LANGUAGES, type Text } from '#core/shared/text.ts';
import { findOptions } from '#core/talk/answer-option.ts';
import { plain } from '#core/talk/answer-spelling.ts';
import type { Field, Form } from '#core/talk/form.ts';
import { answerForm, type Step, startForm } from '#core/talk/form-engine.ts';
import { askedFields } from '#core/talk/form-path.ts';

const FOLDER = new URL('../../content/forms/', import.meta.url);
const files = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.ts') && name !== 'index.ts' && name !== '_questions.ts',
);
const found: readonly (readonly [string, Form])[] = await Promise.all(
  files.map(
    async (name) => [name, ((await import(new URL(name, FOLDER).href)) as { form: Form }).form] as const,
  ),
);

const LONGEST_QUESTION = 120;
const LONGEST_LABEL = 30;
const MOST_QUESTIONS = 8;
/** Words that hurt or promise: people.md. */
const NEVER =
  /\b(korban|orang gila|cacat|idiot|pengemis|miskin|janda|pasti (dapat|datang|cair)|segera datang|akan datang|victims?|retarded|crazy|beggars?|will come)\b/i;

const texts = (form: Form): readonly Text[] => [
  form.title,
  ...form.fields.flatMap(({ ask, short, example, why, options }) =>
    [ask, short, example, why, ...(options ?? []).map(({ label }) => label)].filter(
      (text) => text !== undefined,
    ),
  ),
];
const questions = ({ fields }: Form): readonly string[] =>
  fields.flatMap(({ ask }) => LANGUAGES.map((language) => ask[language] ?? ''));

describe.each(found)('the form in %s', (name, form) => {
  it('has the name of its file', () => {
    if (!name.startsWith('_')) expect(name).toBe(`${form.id}.ts`);
  });

  it('speaks every language', () => {
    for (const text of texts(form))
      for (const language of LANGUAGES) expect(text[language], JSON.stringify(text)).toBeTruthy();
  });

  it('asks one thing at a time, shortly', () => {
    for (const question of questions(form)) {
      expect(question.match(/\?/g)?.length ?? 0, question).toBeLessThanOrEqual(1);
      expect(question.length, question).toBeLessThanOrEqual(LONGEST_QUESTION);
    }
    if (!name.startsWith('_')) expect(form.fields.length).toBeLessThanOrEqual(MOST_QUESTIONS);
  });

  it('has labels that fit on a button', () => {
    for (const { options } of form.fields)
      for (const { label } of options ?? [])
        for (const language of LANGUAGES) expect(label[language]?.length).toBeLessThanOrEqual(LONGEST_LABEL);
  });

  it('hurts nobody and promises nothing', () => {
    for (const text of texts(form))
      for (const sentence of Object.values(text)) expect(sentence).not.toMatch(NEVER);
  });

  it('can be left after what it needs: everything else is optional', () => {
    const needed = form.savesAfter ?? form.fields.map(({ id }) => id);
    for (const field of form.fields)
      expect(field.optional || needed.includes(field.id) || field.kind === 'consent', field.id).toBe(true);
  });

  it('understands its own labels, aliases, values and numbers as the option they belong to', () => {
    for (const field of form.fields)
      for (const [index, option] of (field.options ?? []).entries()) {
        const typed = [
          option.value,
          option.label.id,
          option.label.en ?? option.value,
          ...(option.aliases ?? []),
          String(index + 1),
        ];
        for (const text of typed)
          expect(
            findOptions(text, field.options ?? []).options.map(({ value }) => value),
            `${field.id}: ${text}`,
          ).toEqual([option.value]);
      }
  });

  it('offers no button that means "stop" or "menu"', () => {
    for (const { options } of form.fields)
      for (const { label } of options ?? [])
        for (const text of Object.values(label)) expect(readEscape(text ?? ''), text).toBeUndefined();
  });

  it('reaches every question', () => {
    for (const field of form.fields) expect(isReachable(form, field), field.id).toBe(true);
  });
});

/** Is there an answer to the questions before that leads to this one? Tries every option, yes and no, and some numbers. */
function isReachable(form: Form, field: Field): boolean {
  const candidates = form.fields.slice(0, form.fields.indexOf(field)).map(({ id, kind, options }) => {
    if (kind === 'choice') return (options ?? []).map(({ value }) => [id, value] as const);
    if (kind === 'choices') return (options ?? []).map(({ value }) => [id, [value]] as const);
    if (kind === 'yes-no') return [true, false].map((value) => [id, value] as const);
    return kind === 'number' || kind === 'money'
      ? [0, 1, 5, 100, 10_000_000].map((value) => [id, value] as const)
      : [];
  });
  const tries = candidates.reduce<readonly (readonly (readonly [string, unknown])[])[]>(
    (all, values) =>
      values.length === 0 || all.length > 2_000
        ? all
        : all.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  );
  return tries.some((answers) => askedFields(form, Object.fromEntries(answers)).includes(field));
}

describe('all forms together', () => {
  it('are all on the generated list, without the templates', () => {
    const listed = forms.map(({ id }) => `${id}.ts`).sort();
    expect(listed).toEqual(files.filter((name) => !name.startsWith('_')).sort());
  });

  it('never share a command, an id or a word that starts them', () => {
    const names = found.flatMap(([, { id, command, aliases }]) => [
      ...new Set([id, `/${command}`, ...(aliases ?? []).map(plain)]),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are not started by words that end a talk', () => {
    for (const [, { aliases }] of found)
      for (const alias of aliases ?? []) expect(readEscape(alias), alias).toBeUndefined();
  });
});

describe('the buttons under a question', () => {
  const form = found.find(([name]) => name === 'ask-for-need.ts')?.[1] as Form;
  const say = (step: Step, text: string) =>
    answerForm(form, step.talk, { text }, { now: 0, language: 'id', readPlace });
  const readPlace = () => [{ code: AreaCode.parse('32.01.01.2001'), name: 'Sukamaju', confidence: 0.5 }];

  it.each([id, en])('may be typed in any language', (messages) => {
    const started = startForm(form, {}, 0);
    const done = say(say(started, 'air'), messages['button.done']({}));
    expect(done).toMatchObject({ kind: 'ask', field: { id: 'place' } });
    const none = say(say(done, 'Sukamaju'), messages['button.none-of-these']({}));
    expect(none).toMatchObject({ kind: 'ask', field: { id: 'quantity' } });
    expect(none.talk.answers['place']).toEqual({ text: 'Sukamaju' });
    expect(say(none, messages['button.skip']({}))).toMatchObject({ field: { id: 'persons' } });
    expect(readEscape(messages['button.back']({}))).toBe('back');
  });
});
