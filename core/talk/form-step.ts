import type { AreaCode, Point } from '#core/shared/area.ts';
import type { Instant } from '#core/shared/decision.ts';
import type { Language } from '#core/shared/text.ts';
import type { Field } from './form.ts';
import type { Answers, Part, Talk } from './session.ts';

/** What a person sent, as the channel saw it. Exactly one thing is usual; a photo may come with text. */
export interface RawAnswer {
  readonly text?: string | undefined;
  /** What a button says: an option's value, `yes`, `no`, `skip`, `unknown`, `done`, `back`, or a value of a `pick`. */
  readonly action?: string | undefined;
  /** The question the button belonged to; without it the current one. A late press changes that answer and no other. */
  readonly field?: string | undefined;
  readonly point?: Point | undefined;
  /** File ids of the channel. */
  readonly photo?: string | undefined;
  readonly voice?: string | undefined;
  readonly document?: string | undefined;
  /** A phone number shared by the phone. */
  readonly contact?: string | undefined;
}

/** A place that words may mean; confidence 0 to 1. */
export interface PlaceGuess {
  readonly code: AreaCode;
  readonly name: string;
  readonly confidence: number;
}

/** What reading an answer is lent. */
export interface Lent {
  readonly now: Instant;
  readonly language: Language;
  readonly readPlace?: ((text: string) => readonly PlaceGuess[]) | undefined;
  /** The areas around a point, the nearest first; none when it lies in the sea or abroad. */
  readonly nearest?:
    | ((point: Point) => readonly { readonly code: AreaCode; readonly name: string }[])
    | undefined;
  /** A phone number as people type it, as `+62...`; needed by questions for a phone only, whose tables are large. */
  readonly readPhone?: ((text: string) => string | undefined) | undefined;
}

/** Buttons that may stand under a question beside its options. */
export type Offer = 'skip' | 'back' | 'done' | 'none' | 'human' | 'menu';

/** One of several readings to choose from. */
export interface Candidate {
  readonly value: string;
  readonly label: string;
}

interface Common {
  readonly talk: Talk;
  /** Enough is known and nothing was saved yet (`talk.saved` is empty): save now, and set `talk.saved`. */
  readonly suffices: boolean;
  /** The fields whose answers, or words kept beside them, this message has changed. */
  readonly changed: readonly string[];
}

interface Question extends Common {
  readonly field: Field;
  readonly progress: { readonly index: number; readonly total: number };
  readonly offers: readonly Offer[];
}

/** What comes next: a question, the same question again, a choice between readings, or the end. */
export type Step =
  /** `note` says what was understood or kept. `chosen` are the choices so far when more may follow. */
  | (Question & { readonly kind: 'ask'; readonly note?: Part; readonly chosen?: readonly string[] })
  /**
   * `why` says why the message could not be read, with an example. `attempt` counts from 1; from 3 on skipping
   * is offered even for what is needed.
   */
  | (Question & { readonly kind: 'again'; readonly why: Part; readonly attempt: number })
  | (Question & { readonly kind: 'pick'; readonly options: readonly Candidate[]; readonly note?: Part })
  /** Everything was asked. `answers` are those that count; save them if nothing was saved. */
  | (Common & { readonly kind: 'done'; readonly answers: Answers; readonly note?: Part });
