import { describe, expect, it } from 'vitest';
import { defineForm, type FormInput } from '#core/talk/form.ts';

const question = { id: 'goats', kind: 'number', ask: { id: 'Berapa kambing?' } } as const;
const form = (change: Partial<FormInput> = {}): FormInput => ({
  id: 'goats',
  version: 1,
  title: { id: 'Kambing' },
  completes: 'record-answers',
  fields: [question],
  ...change,
});
const withField = (field: object): FormInput =>
  form({ fields: [question, { id: 'next', kind: 'text', ask: { id: 'Lalu?' }, ...field }] });

describe('a form', () => {
  it('is read as it is written', () => {
    expect(defineForm(form()).fields[0]?.id).toBe('goats');
  });

  it.each([
    ['a field that stands twice', form({ fields: [question, question] }), 'field "goats", id, stands twice'],
    ['a choice without options', withField({ kind: 'choice' }), 'field "next", options, are missing'],
    [
      'options where nothing is chosen',
      withField({ options: [{ value: 'a', label: { id: 'A' } }] }),
      'field "next", options, mean nothing for the kind "text"',
    ],
    [
      'one spelling for two options',
      withField({
        kind: 'choice',
        options: [
          { value: 'a', label: { id: 'Satu' } },
          { value: 'b', label: { id: 'Dua' }, aliases: ['satu'] },
        ],
      }),
      'give "satu" to two answers',
    ],
    [
      'a condition about a later answer',
      withField({ onlyIf: { fact: 'later', is: true } }),
      'field "next", onlyIf, asks for "later"',
    ],
    ['limits that exclude everything', withField({ min: 3, max: 2 }), 'is greater than max'],
    [
      'limits where nothing is counted',
      withField({ kind: 'photo', max: 2 }),
      'means nothing for the kind "photo"',
    ],
    [
      'saving after a field that does not exist',
      form({ savesAfter: ['sheep'] }),
      'names "sheep", which is no field',
    ],
    [
      'saving after an optional field',
      { ...withField({ optional: true }), savesAfter: ['next'] },
      'which is optional',
    ],
    [
      'saving after a field that is not always asked',
      { ...withField({ onlyIf: { fact: 'goats', atLeast: 1 } }), savesAfter: ['next'] },
      'which is not always asked',
    ],
    ['an unknown key', withField({ colour: 'red' }), 'field "next"'],
    ['a field id that could be taken for something else', withField({ id: '_talk' }), 'is written like'],
  ])('refuses %s and names form, field and rule', (_, broken, sentence) => {
    expect(() => defineForm(broken as FormInput)).toThrow(sentence);
    expect(() => defineForm(broken as FormInput)).toThrow('The form "goats" cannot be used');
  });
});
