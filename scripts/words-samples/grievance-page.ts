import type { grievancePageWords as source } from '#content/messages/id/grievance-page.ts';
import { AnswerOutcome, CATEGORIES, CONCERNS, FORWARDS, GrievanceState } from '#core/grievance/grievance.ts';
import { each, type SamplesOf } from './samples-of.ts';

const who = [{ who: 'Petugas Melati (rekaan)' }] as const;
const reference = 'K7M2-9QXD';
const done = [{ reference }] as const;
const day = [{ day: '12 Nov' }] as const;

/** Samples for the sentences of content/messages/id/grievance-page.ts. */
export const grievancePageWords: SamplesOf<typeof source> = {
  'grievances.category': each(CATEGORIES, (category) => ({ category })),
  'grievances.concerns': each(CONCERNS, (concerns) => ({ concerns })),
  'grievances.state': each(GrievanceState.options, (state) => ({ state })),
  'grievances.passed': [{ day: '12 Nov', time: '3 hari' }],
  'grievances.open-by': day,
  'grievances.answer-by': day,
  'grievances.silent-by': day,
  'grievances.reopened': [{ n: 1 }, { n: 2 }],
  'grievances.held-by': who,
  'grievances.name': [{ name: 'Sumi Contoh' }],
  'grievances.about': [
    { kind: 'application', reference },
    { kind: 'report', reference },
  ],
  'grievances.done.take': done,
  'grievances.done.ask': done,
  'grievances.done.answer': done,
  'grievances.done.forward': done,
  'grievances.done.release': done,
  'grievances.outcome': each(AnswerOutcome.options, (outcome) => ({ outcome })),
  'grievances.forward.name': each(FORWARDS, (to) => ({ to })),
  'grievances.history.received': who,
  'grievances.history.added': who,
  'grievances.history.sorted': who,
  'grievances.history.named': who,
  'grievances.history.consented': who,
  'grievances.history.taken': who,
  'grievances.history.released': who,
  'grievances.history.asked': who,
  'grievances.history.answered': who,
  'grievances.history.forwarded': who,
  'grievances.history.accepted': who,
  'grievances.history.reopened': who,
  'grievances.history.ran-late': who,
  'grievances.history.closed': who,
  'grievances.history.withdrawn': who,
  'grievances.history.erased': who,
};
