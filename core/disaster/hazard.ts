import * as z from 'zod';

/** What kind of disaster somebody sees. `unknown` is an answer of its own: nobody is asked to guess. */
export const HAZARDS = [
  'flood',
  'earthquake',
  'landslide',
  'fire',
  'wind',
  'eruption',
  'tsunami',
  'drought',
  'conflict',
  'other',
  'unknown',
] as const;
export const Hazard = z.enum(HAZARDS);
export type Hazard = z.infer<typeof Hazard>;
