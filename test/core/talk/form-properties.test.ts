import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '#content/forms/index.ts';
import { defineForm, type Form } from '#core/talk/form.ts';
import {
  answerForm,
  askAgain,
  goBack,
  type RawAnswer,
  type Step,
  skipField,
  startForm,
  upgradeTalk,
} from '#core/talk/form-engine.ts';
import { MEMORY } from '#core/talk/form-memory.ts';
import { Talk } from '#core/talk/session.ts';
import { goats, lent, NOW } from './goats.ts';

const everyForm = fc.constantFrom<Form>(goats, ...forms);
const spoken = fc.constantFrom(
  'ya',
  'tidak',
  'gatau',
  'lewati',
  'banjir',
  '3',
  '20rb',
  'air dan nasi',
  'kemarin',
  'sukamaju',
  'padang rumput',
  '2',
  'senang',
  'rumput',
  'cukup',
  '0812 3456 7890',
  'jangan telepon',
  'constructor',
  '__proto__',
  '',
);
const raw: fc.Arbitrary<RawAnswer> = fc.oneof(
  { weight: 6, arbitrary: spoken.map((text) => ({ text })) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => ({ text })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('skip', 'back', 'done', 'none', 'unknown', 'yes', 'flood', '32.06.01.2001')
      .map((action) => ({ action })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      action: fc.constantFrom('flood', 'food', 'happy', 'yes'),
      field: fc.constantFrom('hazard', 'needs', 'mood', 'escaped', 'nothing'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        lat: fc.double({ min: -90, max: 90, noNaN: true }),
        lng: fc.double({ min: -180, max: 180, noNaN: true }),
      })
      .map((point) => ({ point })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RawAnswer>(
      { photo: 'p1' },
      { photo: 'p2', text: 'lihat ini' },
      { voice: 'v1' },
      { document: 'd1' },
      { contact: '+6281234567890' },
      {},
    ),
  },
);
const move = fc.oneof(
  { weight: 8, arbitrary: raw },
  { weight: 1, arbitrary: fc.constant('skip' as const) },
  { weight: 1, arbitrary: fc.constant('back' as const) },
  { weight: 1, arbitrary: fc.constant('again' as const) },
);
type Move = RawAnswer | 'skip' | 'back' | 'again';

function apply(form: Form, step: Step, next: Move): Step {
  if (next === 'skip') return skipField(form, step.talk);
  if (next === 'back') return goBack(form, step.talk);
  return next === 'again' ? askAgain(form, step.talk) : answerForm(form, step.talk, next, lent);
}

const answered = (talk: Talk): readonly string[] => Object.keys(talk.answers).filter((id) => id !== MEMORY);

describe('any form under any messages', () => {
  it('never throws, never loses an accepted answer, and always stands at a question or the end', () => {
    fc.assert(
      fc.property(everyForm, fc.array(move, { maxLength: 40 }), (form, moves) => {
        let step = startForm(form, {}, NOW);
        for (const next of moves) {
          const before = answered(step.talk);
          step = apply(form, step, next);
          expect(answered(step.talk)).toEqual(expect.arrayContaining([...before]));
          expect(() => Talk.parse(step.talk)).not.toThrow();
          if (step.kind !== 'done') expect(form.fields.map(({ id }) => id)).toContain(step.field.id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes on the same from a talk that was stored and loaded', () => {
    fc.assert(
      fc.property(everyForm, fc.array(move, { maxLength: 25 }), raw, (form, moves, last) => {
        const { talk } = moves.reduce<Step>(
          (step, next) => apply(form, step, next),
          startForm(form, {}, NOW),
        );
        const loaded: Talk = Talk.parse(JSON.parse(JSON.stringify(talk)));
        expect(JSON.stringify(answerForm(form, loaded, last, lent))).toBe(
          JSON.stringify(answerForm(form, talk, last, lent)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('comes to its end by skipping alone, in at most three skips a question', () => {
    fc.assert(
      fc.property(everyForm, fc.array(move, { maxLength: 25 }), (form, moves) => {
        let step = moves.reduce<Step>((at, next) => apply(form, at, next), startForm(form, {}, NOW));
        for (let skips = 0; step.kind !== 'done' && skips < form.fields.length * 3 + 1; skips += 1)
          step = skipField(form, step.talk);
        expect(step.kind).toBe('done');
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every answer under its id when a release inserts, removes and reorders questions', () => {
    const fields = fc.shuffledSubarray(
      goats.fields.map(({ onlyIf: _, ...field }) => field),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fields, fc.array(move, { maxLength: 25 }), raw, (kept, moves, last) => {
        const next = defineForm({
          ...goats,
          version: 2,
          savesAfter: undefined,
          fields: [{ id: 'brandNew', kind: 'text', ask: { id: 'Baru?' } }, ...kept],
        } as Form);
        const { talk } = moves.reduce<Step>(
          (step, one) => apply(goats, step, one),
          startForm(goats, {}, NOW),
        );
        const upgraded = upgradeTalk(next, talk);
        for (const id of answered(talk)) expect(upgraded.answers[id]).toEqual(talk.answers[id]);
        const step = answerForm(next, talk, last, lent);
        expect(answered(step.talk)).toEqual(expect.arrayContaining([...answered(talk)]));
        expect(step.talk.answers).not.toHaveProperty('brandNew');
      }),
      { numRuns: 200 },
    );
  });

  it('survives a memory that cannot be read', () => {
    fc.assert(
      fc.property(everyForm, fc.jsonValue(), raw, (form, memory, message) => {
        const { talk } = startForm(form, {}, NOW);
        expect(() =>
          answerForm(form, { ...talk, answers: { [MEMORY]: memory } }, message, lent),
        ).not.toThrow();
      }),
    );
  });
});
