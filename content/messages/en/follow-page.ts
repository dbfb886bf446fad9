import type { STANDINGS } from '#core/api/follow-up.ts';
import type { PathWord } from '#core/programme/path.ts';
import type { followPageWords as source } from '../id/follow-page.ts';
import type { Said } from '../said.ts';
import { HOLDERS } from './applications.ts';
import { REASONS } from './duties.ts';

const NAMES: Readonly<Record<(typeof STANDINGS)[number], string>> = {
  ahead: 'not begun yet',
  open: 'not recorded yet',
  kept: 'recorded',
  'not-yet': 'not yet, there is still time',
  unrecorded: 'not recorded, perhaps done',
  differs: 'the family and an officer wrote different things',
  excused: 'the reason was accepted',
  missed: 'recorded as not possible',
};

const SAID: Readonly<Record<PathWord, string>> = {
  yes: 'done',
  'not-yet': 'not yet',
  stuck: 'something is in the way',
  stopped: 'no more questions',
};

const STEP = { done: 'Done', now: 'Now', later: 'Later' } as const;
const MARKS = { kept: 'done', 'not-kept': 'not possible' } as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences of the page of officers: duties and ways out of aid. They travel with the console only. */
export const followPageWords: Said<typeof source> = {
  'nav.follow-ups': () => 'Duties',
  'follow.title': () => 'Duties and ways out of aid',
  'follow.order': () => 'What could have an effect soonest stands first. Not recorded is not a breach.',
  'follow.pressing': () => 'To be looked at first',
  'follow.due': () => 'Next',
  'follow.empty': () => 'There is no calendar of duties in your area yet.',
  'follow.empty-hint': () => 'Families open a calendar themselves in chat; then it appears here.',
  'follow.area-hint': () => 'You serve all of Indonesia: look for an area to see the calendars there.',
  'follow.area-none': () => 'No area',
  'follow.find': () => 'Number of a calendar',
  'follow.not-found': () => 'There is no calendar with that number for you.',
  'follow.one': () => 'One calendar',
  'follow.kind': ({ kind }) => (kind === 'duties' ? 'Duties' : 'Way out of aid'),
  'follow.closed': () => 'Closed',
  'follow.presses': ({ standing, day }) =>
    day === undefined ? NAMES[standing] : `${NAMES[standing]}, last day ${day}`,
  'follow.waits': () => 'a reason waits for an answer',
  'follow.stuck': ({ title }) => `something is in the way at this step: ${title}`,
  'follow.at-step': ({ place, of, title }) => `step ${place} of ${of}: ${title}`,
  'follow.due-by': ({ day }) => `to be recorded by ${day}`,
  'follow.unrecorded': ({ n }) => `${n} over and not recorded`,
  'follow.nothing': () => 'nothing to record now',
  'follow.excused-by': ({ name, sure }) => `Who can accept a reason: ${name}${sure ? '' : ' (not certain)'}`,
  'follow.you-may': () => 'In Jaring, you can accept reasons.',
  'follow.you-may-not': () => 'In Jaring, you can record; other officers accept reasons.',
  'follow.reasons': ({ n }) => (n === 1 ? '1 reason' : `${n} reasons`),
  'follow.breach': () => 'What can happen',

  'follow.group.press': () => 'To be looked at first',
  'follow.group.record': () => 'To be recorded',
  'follow.group.rest': () => 'The rest',
  'follow.who': ({ who, age, sure }) =>
    `${capital(who)}${age === undefined ? '' : `, aged ${age}`}${sure ? '' : ' (if that is so)'}`,
  'follow.standing': ({ standing }) => capital(NAMES[standing]),
  'follow.duty': ({ duty, times, percent }) =>
    `${capital(duty)}${times > 1 ? ` ${times} times` : ''}${percent === undefined ? '' : `, at least ${percent}%`}`,
  'follow.window': ({ from, to }) => `${from} to ${to}`,
  'follow.no-day': () => 'We do not know the day yet',
  'follow.ours': () => 'counted by us',
  'follow.counted-so-far': ({ kept, times }) => `${kept} of ${times} recorded`,
  'follow.warned-on': ({ day }) => `the family is reminded on ${day}`,
  'follow.could-cost': ({ day }) => `could affect the aid from ${day}`,
  'follow.mark-said': ({ who, said }) => `${who}: ${MARKS[said]}`,
  'follow.days': ({ present, of }) => `${present} of ${of} days`,
  'follow.reason': ({ reason }) => REASONS[reason],
  'follow.excused': ({ who }) => `${who}: reason accepted`,

  'follow.act.mark': () => 'Record',
  'follow.act.excuse': () => 'Accept the reason',
  'follow.act.mark-one': ({ who, duty }) => `Record: ${who}, ${duty}`,
  'follow.act.excuse-one': ({ who, duty }) => `Accept the reason: ${who}, ${duty}`,
  'follow.done.mark': ({ reference }) => `Recorded in ${reference}.`,
  'follow.done.excuse': ({ reference }) => `The reason in ${reference} is accepted. The family is told.`,
  'follow.mark.how': () => 'How is it?',
  'follow.mark.kept': () => 'Done',
  'follow.mark.not-kept': () => 'Not possible',
  'follow.mark.days': () => 'Fill in days',
  'follow.mark.present': () => 'Present on how many days?',
  'follow.mark.of': () => 'Of how many days?',
  'follow.mark.days-wrong': () =>
    'Fill in two numbers: no more days present than there were, and 31 at the most.',
  'follow.mark.reason': () => 'What was in the way?',
  'follow.mark.no-reason': () => 'Not known yet',
  'follow.mark.words': () => 'Remark',
  'follow.mark.next': () => 'Check first',
  'follow.mark.final': () => 'What is recorded cannot be removed or changed. Is it right?',
  'follow.mark.told': () => 'The family is told in chat, and can answer if it is wrong.',
  'follow.mark.yes': () => 'Yes, record it',
  'follow.mark.back': () => 'Change it',
  'follow.excuse.hint': () =>
    'This cannot be undone. The family is told; the facilitator must still note it in the programme’s own records.',
  'follow.excuse.why': () => 'Why is this reason accepted?',
  'follow.excuse.example': () => 'The bridge to the Posyandu was broken that week.',

  'follow.path': () => 'Steps',
  'follow.step': ({ state }) => STEP[state],
  'follow.step-said': ({ said }) => capital(SAID[said]),
  'follow.ask-on': ({ day }) => `Asked about again around ${day}`,
  'follow.help': ({ help, holder }) =>
    `${help} Whom to ask: ${holder === 'person' ? 'the family itself' : HOLDERS[holder]}.`,

  'follow.history.opened': ({ who }) => `${who}: opened it`,
  'follow.history.marked': ({ who }) => `${who}: recorded`,
  'follow.history.excused': ({ who }) => `${who}: accepted a reason`,
  'follow.history.told': ({ who }) => `${who}: sent news`,
  'follow.history.answered': ({ who }) => `${who}: answered`,
  'follow.history.reminded': ({ who }) => `${who}: reminded`,
  'follow.history.closed': ({ who }) => `${who}: closed it`,
  'follow.history.erased': ({ who }) => `${who}: erased what it held`,
};
