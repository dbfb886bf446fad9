import type { ShownGrievance, grievances as source } from '#content/messages/id/grievances.ts';
import { AnswerOutcome, CATEGORIES, CONCERNS, GrievanceState } from '#core/grievance/grievance.ts';
import { each, type SamplesOf } from './samples-of.ts';

const reference = 'JR4K-7M2P';
const one = [{ reference }] as const;
const text = 'Uang yang dipotong sudah dikembalikan pada 12 November.';
const numbers = [{ number: '171', name: 'Kemensos' }] as const;
const shown: ShownGrievance = {
  reference,
  state: 'received',
  category: 'payment-cut',
  concerns: 'neighbourhood',
  late: false,
  desk: 0,
  named: false,
};
const states = each(GrievanceState.options, (state) => ({ ...shown, state }));
const outcomes = each(AnswerOutcome.options, (outcome) => ({ outcome }));

/** Samples for the sentences of content/messages/id/grievances.ts. */
export const grievances: SamplesOf<typeof source> = {
  'grievance.kept': [
    ...each(CATEGORIES, (category) => ({
      reference,
      category,
      concerns: 'unknown' as const,
      anonymous: false,
    })),
    { reference, category: 'payment-cut', concerns: 'village', anonymous: true },
  ],
  'grievance.days': [
    { open: 3, answer: 8, source: 'lapor' },
    { open: 3, answer: 14, source: 'sanggah' },
    { open: 1, answer: 3, source: 'own' },
  ],
  'grievance.outside': [{ numbers }],
  'grievance.whom-known': each(CONCERNS, (concerns) => ({ concerns })),
  'grievance.settled': [
    { reference, desk: 0 },
    { reference, desk: 2 },
  ],
  'grievance.card': [
    ...each(states, (grievance) => ({ grievance })),
    {
      grievance: {
        ...shown,
        holder: 'Melati',
        until: '12/11/2026',
        late: true,
        named: true,
        about: 'K7M2-9QXD',
      },
    },
  ],
  'grievance.answer': each(AnswerOutcome.options, (outcome) => ({ text, outcome })),
  'grievance.question': [{ text }],
  'grievance.line': [
    ...each(GrievanceState.options, (state) => ({
      reference,
      category: 'conduct' as const,
      state,
      late: false,
    })),
    { reference, category: 'quality', state: 'received', late: true },
  ],
  'grievance.elsewhere': each(GrievanceState.options, (state) => ({ reference, state })),
  'grievance.kept-here': [{ count: 2 }],
  'grievance.added': one,
  'grievance.sorted': each(CATEGORIES, (category) => ({ category })),
  'grievance.accepted': one,
  'grievance.reopened': one,
  'grievance.withdrawn': one,
  'grievance.notice.taken': [
    { reference, holder: 'Melati', until: '12/11/2026' },
    { reference, holder: '' },
  ],
  'grievance.notice.released': one,
  'grievance.notice.forwarded': [{ reference, reason: 'Ini tentang kantor kami sendiri.' }],
  'grievance.notice.asked': [{ reference, text: 'Kapan uangnya dipotong?' }],
  'grievance.notice.answered': each(AnswerOutcome.options, (outcome) => ({
    reference,
    text,
    outcome,
    days: 10,
  })),
  'grievance.notice.late': [
    { reference, desk: 1 },
    { reference, desk: 2 },
  ],
  'grievance.notice.closed': one,
  'grievance.notice.desk': [
    { reference, category: 'payment-cut', late: false },
    { reference, category: 'conduct', late: true },
  ],
  'grievance.notice.news': one,
  'grievance.desk.head': [{ count: 3 }],
  'grievance.desk.line': [
    { n: 1, reference, category: 'payment-cut', held: false, until: '12/11/2026', late: false },
    { n: 2, reference, category: 'conduct', held: true, until: '12/11/2026', late: true },
  ],
  'grievance.desk.card': [
    { grievance: shown, place: 'Kota Jakarta Timur', words: [] },
    {
      grievance: { ...shown, state: 'taken', until: '12/11/2026', late: true },
      place: 'Kota Jakarta Timur',
      words: [
        { from: 'person', text: 'Bantuan saya dipotong 50 ribu.' },
        { from: 'staff', text: 'Kapan itu?' },
      ],
    },
  ],
  'grievance.desk.name': [{ name: 'Melati (rekaan)' }],
  'grievance.desk.done': one,
  'button.grievance.whom': each(CONCERNS, (concerns) => ({ concerns })),
  'button.grievance.kind': each(CATEGORIES, (category) => ({ category })),
  'button.grievance.outcome': outcomes,
  'button.grievance.to': each(['province', 'national', 'protection'] as const, (to) => ({ to })),
};
