import type { MessageKey, ParamsOf, Sentences, ShownNumber, ShownReport } from '#content/messages/id.ts';
import { HAZARDS } from '#core/disaster/hazard.ts';
import { GROUPS, NEED_CODES } from '#core/disaster/need.ts';
import { ReportState } from '#core/disaster/report.ts';
import { QUEUE_REASONS } from '#core/work/priority.ts';
import { aloud } from './words-samples/aloud.ts';
import { api } from './words-samples/api.ts';
import { applications } from './words-samples/applications.ts';
import { corrections } from './words-samples/corrections.ts';
import { duties } from './words-samples/duties.ts';
import { grievances } from './words-samples/grievances.ts';
import { groups } from './words-samples/groups.ts';
import { handover } from './words-samples/handover.ts';
import { identity } from './words-samples/identity.ts';
import { notices } from './words-samples/notices.ts';
import { places } from './words-samples/places.ts';
import { practice } from './words-samples/practice.ts';
import { proposals } from './words-samples/proposals.ts';
import { referrals } from './words-samples/referrals.ts';
import { rights } from './words-samples/rights.ts';
import { each } from './words-samples/samples-of.ts';
import { screening } from './words-samples/screening.ts';
import { staff } from './words-samples/staff.ts';
import { textOnly } from './words-samples/text-only.ts';
import { waiting } from './words-samples/waiting.ts';

/** The sentences that need something to be said. */
type AskingKey = { [K in MessageKey]: Parameters<Sentences[K]> extends [] ? never : K }[MessageKey];

/** Something to say each of them with; the compiler names a sentence that has none. */
type Samples = { readonly [K in AskingKey]: readonly [ParamsOf<K>, ...ParamsOf<K>[]] };

const reference = 'JR-4K7M-2P';
const holder = 'Petugas Melati (BPBD)';
const place = 'Kampung Melayu';
const since = '19.40 WIB';
const numbers: readonly ShownNumber[] = [
  { number: '115', name: 'Basarnas' },
  { number: '117', name: 'BPBD', how: '24 jam' },
];
const one = [{ reference }] as const;
const held = [{ reference, holder }] as const;
const called = [{ numbers }] as const;
const forExample = [{}, { example: 'Sukamaju' }] as const;

const typical: ShownReport = {
  hazard: 'flood',
  place,
  needs: ['evacuation_rescue', 'water'],
  notNeeded: ['food'],
  groups: ['infant', 'disability'],
  persons: 4,
  depth: 120,
};
const bare: ShownReport = { hazard: 'unknown', needs: [], notNeeded: [], groups: [], persons: 1 };
const reports: readonly [ShownReport, ...ShownReport[]] = [
  typical,
  bare,
  ...HAZARDS.map((hazard) => ({ ...bare, hazard })),
  ...NEED_CODES.map((code) => ({ ...bare, needs: [code], notNeeded: [code] })),
  ...GROUPS.map((group) => ({ ...bare, groups: [group] })),
];
const filed = each(reports, (report) => ({ ...report, reference }));
const card = { reference, state: 'received', texts: [], doNotCall: false, thread: [] };
const queued = { n: 1, reference, hazard: 'flood', area: place, needs: ['water'], since } as const;

/** What every sentence is said with when its words are checked: each code once, long and short. */
export const SAMPLES: Samples = {
  'menu.numbers': called,
  'menu.cancelled-kept': one,
  'menu.delayed': called,
  'danger.call': called,
  'danger.write': called,
  'where.again': each(['here', 'unknown', 'aside'] as const, (said) => ({ reference, said })),
  'danger.safety': each(HAZARDS, (hazard) => ({ hazard })),
  'urgent.kept': one,
  'urgent.read': reports,
  'urgent.added': one,
  'urgent.added-taken': held,
  'quiet.danger-now': called,
  'quiet.code': one,
  'quiet.cleared': [{ left: 0 }, { left: 1 }, { left: 3 }],
  'late.still': [{ sent: since }],
  'report.kept': filed,
  'report.heard': reports,
  'report.noted': reports,
  'report.when': held,
  'report.ended': one,
  'report.worse': called,
  'report.added': one,
  'report.corrected': filed,
  'report.answer-kept': one,
  'report.place-which': [{ words: place }],
  'report.place-kept': [{ place }],
  'report.withdrawn': one,
  'report.reopened': one,
  'report.confirmed': one,
  'report.still-so': one,
  'report.why-withdraw': one,
  'status.line': each(ReportState.options, (state) => ({ reference, state, holder, hazard: 'flood', since })),
  'data.head': [{ reports: 0 }, { reports: 1 }, { reports: 3 }],
  'answer.known': [{ answer: 'is-it-true', text: place }],
  'language.partial': [{ draft: true }, { draft: false }],
  'button.language.partial': [
    { name: 'Basa Jawa', draft: true },
    { name: 'Basa Jawa', draft: false },
  ],
  'form.ask': [{ form: 'report-disaster', field: 'place', text: place }],
  'form.option': [{ form: 'report-disaster', field: 'groups', value: 'infant', text: place }],
  'form.progress': [{ index: 2, total: 7 }],
  'form.understood': [{ value: place }],
  'form.chosen': [{ values: [place] }, { values: place }],
  'form.pin-kept': [{}, { place }],
  'form.too-small': [{ min: 0 }],
  'form.too-large': [{ max: 100 }],
  'form.again.text': forExample,
  'form.again.number': forExample,
  'form.again.money': forExample,
  'form.again.choice': forExample,
  'form.again.choices': forExample,
  'form.again.date': forExample,
  'form.again.place': forExample,
  'form.again.phone': forExample,
  'form.again-simple.text': forExample,
  'form.again-simple.number': forExample,
  'form.again-simple.money': forExample,
  'form.again-simple.date': forExample,
  'form.value': [{ text: place }],
  'form.value-money': [{ rupiah: 1_500_000 }],
  'form.value-date': [{ date: '2026-03-05' }],
  'form.value-files': [{ count: 1 }, { count: 2 }],
  'form.value-pin': [{}, { place }],
  'form.done': one,
  'notice.taken': held,
  'notice.released': one,
  'notice.handed-over': held,
  'notice.asked': [{ reference, holder, question: place }],
  'notice.solved': held,
  'notice.duplicate': one,
  'notice.climbed': [{ reference, numbers }],
  'staff.new-urgent': each(QUEUE_REASONS, (reason) => ({ reference, area: place, reasons: [reason] })),
  'staff.news': [{ reference, text: place }],
  'staff.withdrawn': one,
  'staff.reopened': one,
  'staff.queue-head': [{ count: 5, area: place }],
  'staff.queue-line': each(QUEUE_REASONS, (reason) => ({ ...queued, reasons: [reason] })),
  'staff.queue-held': [{ n: 1, reference, hazard: 'flood', area: place, holder: 'Andi' }],
  'staff.queue-waiting-consent': [{ n: 1, reference }],
  'staff.card': [
    ...each(reports, (report) => ({ ...card, ...report })),
    { ...card, ...reports[0], hidden: 12 },
  ],
  'staff.taken': one,
  'staff.released': one,
  'staff.solved': one,
  'staff.solve-how': one,
  'staff.ask-what': one,
  'staff.asked': one,
  'staff.mine-line': [{ reference, hazard: 'flood', area: place, asked: true }],
  'staff.menu': [{ name: 'Melati' }],
  'refusal.report.already-taken': held,
  'refusal.report.not-yours': held,
  'refusal.report.not-open': each(ReportState.options, (state) => ({ reference, state })),
  'refusal.report.not-taken': one,
  'refusal.report.same': one,
  'button.take': one,
  'button.open': one,
  'button.text': [{ text: place }],
  ...staff,
  ...handover,
  ...notices,
  ...screening,
  ...applications,
  ...practice,
  ...identity,
  ...duties,
  ...grievances,
  ...groups,
  ...rights,
  ...proposals,
  ...referrals,
  ...waiting,
  ...textOnly,
  ...places,
  ...aloud,
  ...corrections,
  ...api,
};
