import * as z from 'zod';
import { Condition, FactValue } from '../shared/condition.ts';
import { Text } from '../shared/text.ts';

/** One possible answer to a choice, with the words that people see. */
export const Option = z.object({ value: z.string().min(1), label: Text });
export type Option = z.infer<typeof Option>;

/** Who can truthfully answer: the person, a registry (DTSEN, Dukcapil, BPJS ...), or an officer who looked. */
export const KnownBy = z.enum(['person', 'registry', 'officer']);
export type KnownBy = z.infer<typeof KnownBy>;

/**
 * When the interview may ask: `always` where it can decide something, `when-raised` only after the person
 * spoke of it herself (violence, mental health), `never` where she cannot know.
 */
export const Asked = z.enum(['always', 'when-raised', 'never']);
export type Asked = z.infer<typeof Asked>;

/** One fact that a rule may ask. "Tidak tahu" (`null`) is always an allowed answer. */
export const Fact = z.object({
  id: z.string().regex(/^(household|member)\.[a-z][A-Za-z]*$/),
  unit: z.enum(['household', 'member']),
  kind: z.enum(['yes-no', 'number', 'choice', 'several', 'area']),
  knownBy: KnownBy,
  asked: Asked,
  sensitivity: z.enum(['normal', 'sensitive', 'high']),
  question: Text,
  options: z.array(Option).optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  /** What a number counts: years, rupiah, square metres, people, months. */
  measure: z.string().optional(),
  /** Where this is unmet the question does not apply, and `otherwise` is the answer. */
  onlyIf: Condition.optional(),
  otherwise: FactValue.optional(),
});
export type Fact = z.infer<typeof Fact>;

type Extra = Partial<Pick<Fact, 'asked' | 'sensitivity' | 'onlyIf' | 'otherwise' | 'measure'>>;

const make = (id: string, kind: Fact['kind'], knownBy: KnownBy, question: Text, extra: Extra): Fact => ({
  id,
  unit: id.startsWith('member.') ? 'member' : 'household',
  kind,
  knownBy,
  asked: knownBy === 'person' ? 'always' : 'never',
  sensitivity: 'normal',
  question,
  ...extra,
});

/** A fact that is yes or no. */
export const yesNo = (id: string, knownBy: KnownBy, ask: string, askEn: string, extra: Extra = {}): Fact =>
  make(id, 'yes-no', knownBy, { id: ask, en: askEn }, extra);

/** A number within `range`, both ends allowed. */
export const number = (
  id: string,
  knownBy: KnownBy,
  range: [number, number],
  ask: string,
  askEn: string,
  extra: Extra = {},
): Fact => ({ ...make(id, 'number', knownBy, { id: ask, en: askEn }, extra), range });

/** Options as `value: [Indonesian, English]`. */
export type Labels = Readonly<Record<string, readonly [string, string]>>;

const toOptions = (labels: Labels): Option[] =>
  Object.entries(labels).map(([value, [id, en]]) => ({ value, label: { id, en } }));

/** Exactly one of the options. */
export const choice = (
  id: string,
  knownBy: KnownBy,
  labels: Labels,
  ask: string,
  askEn: string,
  extra: Extra = {},
): Fact => ({ ...make(id, 'choice', knownBy, { id: ask, en: askEn }, extra), options: toOptions(labels) });

/** Any number of the options; the empty list says "none of these". */
export const several = (
  id: string,
  knownBy: KnownBy,
  labels: Labels,
  ask: string,
  askEn: string,
  extra: Extra = {},
): Fact => ({ ...make(id, 'several', knownBy, { id: ask, en: askEn }, extra), options: toOptions(labels) });

/** An official area code, of any level. */
export const area = (id: string, knownBy: KnownBy, ask: string, askEn: string, extra: Extra = {}): Fact =>
  make(id, 'area', knownBy, { id: ask, en: askEn }, extra);
