import type { DutyReason, Standing } from '#core/programme/duty-record.ts';
import type { ShownEntry } from '#core/programme/follow-up-shown.ts';
import type { duties as source } from '../id/duties.ts';
import type { Said } from '../said.ts';
import { HOLDERS } from './applications.ts';

const STANDINGS: Readonly<Record<Standing, string>> = {
  ahead: 'not begun yet',
  open: 'not recorded yet',
  kept: 'recorded',
  'not-yet': 'not yet, there is still time',
  unrecorded: 'not recorded, perhaps done',
  differs: 'you and the officer wrote different things',
  excused: 'the reason was accepted',
  missed: 'recorded as not possible',
};

export const REASONS: Readonly<Record<DutyReason, string>> = {
  illness: 'illness',
  disaster: 'disaster',
  closed: 'the place was closed',
  far: 'far away, or no fare',
  other: 'another reason',
};

const whoOf = ({ who, age, sure }: Pick<ShownEntry, 'who' | 'age' | 'sure'>): string =>
  `${who}${age === undefined ? '' : `, aged ${age}`}${sure ? '' : ' (if that is so)'}`;

const whenOf = ({ from, to, standing, ours, percent }: ShownEntry): string => {
  if (to === undefined) return 'We do not know the day yet';
  const guess = ours ? (percent === undefined ? ', our estimate' : ', counted by us in months') : '';
  return standing === 'ahead' ? `${from} to ${to}${guess}` : `Until ${to}${guess}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lineOf = (entry: ShownEntry): string => {
  const often = entry.times > 1 ? ` ${entry.times} times` : '';
  const share = entry.percent === undefined ? '' : `, at least ${entry.percent}%`;
  const reason = entry.asksExcuse ? '; the reason is not answered yet' : '';
  const state = capital(STANDINGS[entry.standing]);
  return `- ${capital(whoOf(entry))}: ${entry.duty}${often}${share}.\n  ${whenOf(entry)}. ${state}${reason}.`;
};

/** Which one a button is about; what is over also says when. */
const labelOf = (entry: ShownEntry): string => {
  const isOver = entry.standing === 'unrecorded' || entry.standing === 'missed';
  return `${whoOf(entry)}${isOver && entry.to !== undefined ? `, ${entry.to.slice(3)}` : ''}`;
};

const STEP = { done: 'Done', now: 'Now', later: 'Later' } as const;

/** Sentences about what goes on after a decision. */
export const duties: Said<typeof source> = {
  'duty.which': () =>
    'There are duties only if your family already receives the programme. Which of these do you receive?\n' +
    'The days of the Posyandu and of meetings are set locally: ask the cadre, the midwife or the facilitator.',
  'duty.not-receiving': () =>
    'That is fine. The Posyandu and pregnancy checks at the Puskesmas are open to everybody, without a programme too.',
  'duty.consent': ({ programme }) =>
    `Calendar of ${programme}\n` +
    'We keep: the programme, who is counted and how old they are, what is done or not, and reasons. ' +
    'Village officers and the facilitator of your area can read it. We remind you in this chat. Do you agree?',
  'duty.declined': () => 'All right, nothing is kept. You can always ask the facilitator about the duties.',
  'duty.who': () => 'Who is there in the family? Choose as many as you like, then press Done.',
  'duty.where': () =>
    'Which village is your home in? Then the local facilitator can help. You may skip this.',
  'duty.where-again': () => 'We have not found that name. Write the village and the district, or skip.',
  'duty.head': ({ programme }) => `Calendar of ${programme}`,
  'duty.line': ({ entry }) => lineOf(entry),
  'duty.nothing': () => 'There is nothing to record now.',
  'duty.dates': () =>
    'The exact days are set locally: ask the cadre, the midwife, the school or the facilitator.',
  'duty.unrecorded': () => 'Not recorded is not a breach. What we do not know, we do not take for a no.',
  'duty.breach': ({ means, excusedBy, sure }) =>
    `${means}\nIs something in the way? Say so before the day has passed. Who can accept a reason: ${excusedBy}` +
    `${sure ? '.' : '; this is not certain, so ask there too.'}`,
  'duty.apart': () =>
    'This calendar does not change your check for aid: eligibility and duties are two things.',
  'duty.month': () => 'How many months is the pregnancy? Then we can estimate the days. You may skip this.',
  'duty.month-again': () => 'Write the number of months only, for example 5. You may skip this.',
  'duty.entry': ({ entry }) => `${lineOf(entry)}\nHow is it?`,
  'duty.kept': () => 'Noted: done. Thank you.',
  'duty.unknown': () => 'That is fine. It stays not recorded, and that is not a breach.',
  'duty.why': () => 'What is in the way? Press one, or just write.',
  'duty.reason-kept': ({ reason, excusedBy }) =>
    `Noted: not possible yet, ${REASONS[reason]}. Who can accept this reason: ${excusedBy}. It may not be accepted.`,
  'duty.still-time': ({ to }) => `There is still time until ${to}.`,
  'duty.desk-told': () =>
    'We pass this reason on to the facilitator of your area, if there is one in Jaring.',
  'duty.tell-yourself': () =>
    'We do not know your area, so no officer reads this yet. Please tell the facilitator yourself.',
  'duty.disaster': () =>
    'Whether a disaster excuses by itself, we have not found in the rules. Ask the facilitator.',
  'duty.ended': () =>
    'All right, the calendar is closed and there are no more reminders. Open it again at any time: /kewajiban',
  'duty.why-end': () => 'Why is the calendar closed?',
  'duty.kept-here': ({ count }) =>
    `Calendars and paths in this chat: ${count}. What is in them: /kewajiban and /mandiri`,
  'duty.gone': () => 'That calendar is not in this chat any more. Write /kewajiban to see what there is now.',

  'notice.duty.remind': ({ programme }) => `Reminder for ${programme}`,
  'notice.duty.staff-noted': ({ entry }) =>
    `An officer noted:\n${lineOf(entry)}\nIs it wrong, or is there a reason? Press a button below.`,
  'notice.duty.excused': ({ entry }) =>
    `An officer in Jaring accepted your reason:\n${lineOf(entry)}\nMake sure that the facilitator notes it in the programme's own records too.`,
  'notice.duty.desk': ({ reference, entry, reason }) =>
    `A resident gives a reason (${REASONS[reason]}), ${reference}:\n${lineOf(entry)}`,
  'notice.path.ask': ({ programme, ask }) => `News of ${programme}\n${ask}`,
  'notice.path.desk': ({ reference, programme, step }) =>
    `The family in ${reference} (${programme}) is stuck at this step: ${step}.`,

  'attend.none': () => 'There is no calendar of duties in your area yet.',
  'attend.head': ({ count }) => `Calendars of duties in your area: ${count}`,
  'attend.narrow': () => 'Your area is wider than one regency. Write: /kehadiran NUMBER',
  'attend.line': ({ n, reference, programme, kind }) =>
    `${n}. ${reference}: ${programme}, ${kind === 'duties' ? 'duties' : 'the way out of aid'}.`,
  'attend.card': ({ reference, programme }) => `Notes ${reference}: ${programme}`,
  'attend.reason': ({ reason, words }) =>
    `The resident's reason: ${REASONS[reason]}${words ? `, "${words}"` : ''}`,
  'attend.days': () => 'Present on how many of how many school days? For example: 18/20',
  'attend.days-again': () => 'Write two numbers with a slash, for example 18/20.',
  'attend.done': () => 'Noted. What is not noted stays "not recorded".',

  'path.start': () =>
    'The way out of aid, step by step. Nothing is compulsory, and this is no promise of capital or work. Where would you like to begin?',
  'path.which': () => 'Which programme? Press its name.',
  'path.consent': ({ programme }) =>
    `${programme}\nWe ask now and then in this chat how it goes and keep your answers. ` +
    'Officers of your area can read them if something is in the way. Do you agree?',
  'path.card': ({ programme, steps }) =>
    `${programme}\n${steps.map(({ title, state }) => `- ${STEP[state]}: ${title}`).join('\n')}`,
  'path.asks-on': ({ day }) => `We ask again around ${day}. That is our own day, not the office's promise.`,
  'path.later': () => 'Noted: not yet. That is fine.',
  'path.stuck': ({ help, holder }) => `${help}\nAsk: ${HOLDERS[holder]}.`,
  'path.contact': ({ label, reach }) => `${label}: ${reach}`,
  'path.stopped': () =>
    'All right, we stop asking. Stopping closes no other aid. Begin again at any time: /mandiri',
  'path.finished': ({ programme }) =>
    `All steps of ${programme} are noted. If things get hard again, write /cek: you may always ask.`,

  'button.duty.start': ({ programme }) => programme,
  'button.duty.none': () => 'Not yet',
  'button.duty.calendar': () => 'Calendar of duties',
  'button.duty.entry': ({ entry }) => `Note: ${labelOf(entry)}`,
  'button.duty.yes': () => 'Done',
  'button.duty.no': () => 'Not possible',
  'button.duty.unknown': () => 'Not sure yet',
  'button.duty.reason': ({ reason }) => REASONS[reason],
  'button.duty.mistake': () => 'That is wrong, it is done',
  'button.duty.has-reason': () => 'There is a reason',
  'button.duty.end': () => 'Close the calendar',
  'button.duty.end-reminders': () => 'No reminders, please',
  'button.duty.end-ended': () => 'We no longer receive it',
  'button.duty.end-outgrown': () => 'We want to stand alone',
  'button.duty.done': () => 'Done',
  'button.attend.yes': ({ entry }) => `Present: ${labelOf(entry)}`,
  'button.attend.no': () => 'Not present',
  'button.attend.days': () => 'Fill in days',
  'button.attend.excuse': () => 'Accept the reason',
  'button.path.start': () => 'What comes next',
  'button.path.joined': () => 'I have joined',
  'button.path.apply': () => 'I want to apply',
  'button.path.yes': () => 'Yes',
  'button.path.not-yet': () => 'Not yet',
  'button.path.stuck': () => 'Something is in the way',
  'button.path.stopped': () => 'Stop asking',

  'refusal.follow-up.closed': () => 'That is closed. Write /kewajiban or /mandiri to open it again.',
  'refusal.follow-up.unknown': () =>
    'That is not in the calendar any more. Write /kewajiban to see the present one.',
  'refusal.follow-up.settled': () =>
    'That has not begun, or it is recorded or excused already. Nothing more is needed.',
};
