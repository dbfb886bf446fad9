import type { Hazard } from '#core/disaster/hazard.ts';
import type { Group, NeedCode } from '#core/disaster/need.ts';
import type { QueueReason } from '#core/work/priority.ts';

/** What happened, as people call it. */
export const HAZARDS: Readonly<Record<Hazard, string>> = {
  flood: 'flood',
  earthquake: 'earthquake',
  landslide: 'landslide',
  fire: 'fire',
  wind: 'strong wind',
  eruption: 'volcanic eruption',
  tsunami: 'tsunami',
  drought: 'drought',
  conflict: 'conflict',
  other: 'something else',
  unknown: 'not clear yet',
};

/** What is needed. */
export const NEEDS: Readonly<Record<NeedCode, string>> = {
  food: 'food',
  water: 'water',
  shelter: 'shelter',
  clothing_bedding: 'blankets and clothes',
  medical: 'medical care',
  medicine: 'medicine',
  infant: 'baby supplies',
  sanitation: 'hygiene items',
  evacuation_rescue: 'evacuation',
  transport_access: 'road access',
  power: 'power',
  information: 'news or phone signal',
  cash: 'cash aid',
  psychosocial: 'someone to talk to',
  education: 'school supplies',
  protection: 'protection',
};

/** Who is among them. */
export const GROUPS: Readonly<Record<Group, string>> = {
  infant: 'baby',
  child: 'child',
  elderly: 'older person',
  pregnant: 'pregnant woman',
  disability: 'person with a disability',
  student: 'student',
  women: 'women',
  woman_alone: 'woman alone',
  sick: 'sick person',
  injured: 'injured person',
  dead: 'someone has died',
  missing: 'missing person',
};

/** Why a report stands where it stands. */
export const REASONS: Readonly<Record<QueueReason, string>> = {
  'life-threat': 'a life is at risk',
  'danger-unclear': 'danger not clear yet',
  escalated: 'moved up because nobody took it',
  'vulnerable-people': 'people who need help first',
  'basic-need': 'basic need',
  waiting: 'waiting time',
};

/** Where a report stands. */
export const STATES: Readonly<Record<string, string>> = {
  received: 'kept, no officer has taken it yet',
  taken: 'taken by an officer',
  solved: 'marked as solved',
  withdrawn: 'cancelled',
  duplicate: 'joined with another report',
};
