import { forms } from '#content/forms/index.ts';
import type { Field, Form } from '#core/talk/form.ts';
import type { Offer, Step } from '#core/talk/form-engine.ts';
import type { Button, Keyboard, Part } from '#core/talk/session.ts';
import { button, part } from './reply.ts';

type Question = Exclude<Step, { kind: 'done' }>;

/** A form by its id; undefined when a release has removed it. */
export const findForm = (id: string): Form | undefined => forms.find((form) => form.id === id);

/** The question of a step in keys: what was understood, the question, how far we are. */
export function askParts(form: Form, step: Question): Part[] {
  const said = step.kind === 'again' ? [step.why] : step.note ? [step.note] : [];
  const again = step.kind === 'again' && step.attempt > 1;
  const { index, total } = step.progress;
  return [
    ...said,
    ...(step.kind === 'pick' ? [part('form.which')] : []),
    ...(step.kind === 'pick' || again ? [] : [part('form.ask', { form: form.id, field: step.field.id })]),
    ...(step.kind === 'ask' ? [part('form.progress', { index, total })] : []),
  ];
}

/** Buttons under a question. Typing the same words does the same. */
export function askKeyboard(form: Form, step: Question): Keyboard {
  const offers = chunk(step.offers.map(offerButton), 3);
  if (step.kind === 'pick') {
    const rows = step.options.map(({ label, value }) => [
      button(part('button.text', { text: label }), value),
    ]);
    return { kind: 'reply', rows: [...rows, ...offers] };
  }
  return {
    kind: 'reply',
    rows: [...chunk(answerButtons(form, step.field), 2), ...offers],
    ...(step.field.kind === 'place' ? { location: true } : {}),
  };
}

function answerButtons(form: Form, field: Field): Button[] {
  if (field.kind === 'yes-no' || field.kind === 'consent') {
    return [button(part('button.yes'), 'yes'), button(part('button.no'), 'no')];
  }
  return (field.options ?? []).map(({ value }) =>
    button(part('form.option', { form: form.id, field: field.id, value }), value),
  );
}

const OFFERS = {
  skip: part('button.skip'),
  back: part('button.back'),
  done: part('button.done'),
  none: part('button.none-of-these'),
  human: part('button.numbers'),
  menu: part('button.menu'),
} as const satisfies Record<Offer, Part>;

const offerButton = (offer: Offer): Button => button(OFFERS[offer], offer);

function chunk(buttons: readonly Button[], size: number): Button[][] {
  const rows: Button[][] = [];
  for (let start = 0; start < buttons.length; start += size) rows.push(buttons.slice(start, start + size));
  return rows;
}
