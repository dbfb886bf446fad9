import * as z from 'zod';

/** The hazards a message can tell of; `rob`, lahar and standing water count as `banjir`, fallen trees as `angin`. */
export const Hazard = z.enum([
  'banjir',
  'gempa',
  'longsor',
  'kebakaran',
  'angin',
  'erupsi',
  'tsunami',
  'kekeringan',
]);
export type Hazard = z.infer<typeof Hazard>;

/** The kinds of need a message can name, in the order in which they are shown. */
export const NeedCode = z.enum([
  'evacuation_rescue',
  'medical',
  'medicine',
  'water',
  'food',
  'infant',
  'shelter',
  'clothing_bedding',
  'sanitation',
  'protection',
  'transport_access',
  'power',
  'information',
  'cash',
  'psychosocial',
  'education',
]);
export type NeedCode = z.infer<typeof NeedCode>;

/** People who need more care, or who are hurt, dead or missing. */
export const Group = z.enum([
  'infant',
  'child',
  'elderly',
  'pregnant',
  'disability',
  'student',
  'women',
  'woman_alone',
  'sick',
  'injured',
  'dead',
  'missing',
]);
export type Group = z.infer<typeof Group>;

/** What the writer wants; `chat` is everything without a purpose that we know. */
export const Intent = z.enum([
  'report',
  'need',
  'offer',
  'danger',
  'programme-question',
  'status',
  'complaint',
  'thanks',
  'missing-person',
  'scam-question',
  'chat',
]);
export type Intent = z.infer<typeof Intent>;

/** What the answer must respect: no call, or no time, signal or credit left for further questions. */
export const Constraint = z.enum(['do-not-call', 'low-battery', 'bad-signal', 'no-credit']);
export type Constraint = z.infer<typeof Constraint>;
