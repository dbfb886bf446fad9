import * as z from 'zod';
import { Text } from '../shared/text.ts';
import { Confidence, Slug } from './vocabulary.ts';

/** Who holds a request while a step lasts. */
export const Holder = z.enum([
  'person',
  'neighbourhood',
  'village',
  'district',
  'social-office',
  'regency-office',
  'regent',
  'province',
  'ministry',
  'school',
  'health-facility',
  'disaster-office',
  'relief-post',
  'bank',
  'protection-service',
  'provider',
  'court',
  'community',
]);
export type Holder = z.infer<typeof Holder>;

/** One step of an application, wherever it is decided. */
export const Step = z.strictObject({
  id: Slug,
  title: Text,
  holder: Holder,
  /** Days that the holder usually has, or has promised; absent where nobody says. */
  days: z.number().int().nonnegative().optional(),
  daysConfidence: Confidence.optional(),
  /** What the person must do, where it is up to her. */
  todo: Text.optional(),
});
export type Step = Readonly<z.infer<typeof Step>>;
