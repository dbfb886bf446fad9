import { inLanguage } from '#core/shared/text.ts';
import type { Field } from './form.ts';
import type { Candidate, Lent } from './form-step.ts';
import type { Part } from './session.ts';

/** What one message says as the answer to one question. */
export type Reading =
  /**
   * `words` are kept beside the value when the value does not say all that was written. `more`: further
   * choices may follow.
   */
  | {
      readonly kind: 'read';
      readonly value: unknown;
      readonly note?: Part;
      readonly words?: string;
      readonly more?: boolean;
    }
  | { readonly kind: 'skipped'; readonly words?: string }
  /** Several readings fit; `value` is what is certain already. */
  | {
      readonly kind: 'pick';
      readonly options: readonly Candidate[];
      readonly value?: unknown;
      readonly words?: string;
    }
  | { readonly kind: 'unreadable'; readonly why: Part };

/** What reading one answer is lent beside the message. */
export interface Reader extends Lent {
  /** How often this question was answered unreadably so far. */
  readonly tries: number;
  readonly version: number;
  /** The answer given before, if this question was answered already. */
  readonly before?: unknown;
  /** Choices may be added one by one to those chosen before. */
  readonly more?: boolean;
}

/** The question stays open. */
export const skipped: Reading = { kind: 'skipped' };

/** From this attempt on the person may leave even a needed question out. */
export const LAST_ATTEMPT = 3;

/** Why a message could not be read: first with an example, then simpler, then with ways out. */
export const unreadable = (field: Field, reader: Reader): Reading => ({
  kind: 'unreadable',
  why: whyUnreadable(field, reader),
});

function whyUnreadable(field: Field, { tries, language }: Reader): Part {
  if (tries + 1 >= LAST_ATTEMPT) return { key: 'form.again-offer', params: {} };
  const example = field.example === undefined ? {} : { example: inLanguage(field.example, language) };
  return {
    key: tries === 0 ? `form.again.${field.kind}` : `form.again-simple.${field.kind}`,
    params: example,
  };
}

/** A value read with confidence, but not as it was written: said back in a note, and the words are kept. */
export const understood = (value: unknown, said: string, words: string): Reading => ({
  kind: 'read',
  value,
  note: { key: 'form.understood', params: { value: said } },
  words,
});
