import type { ForwardTo, GrievanceState } from '#core/grievance/grievance.ts';
import type { grievancePageWords as source } from '../id/grievance-page.ts';
import type { Said } from '../said.ts';
import { CATEGORIES, CONCERNS, OUTCOMES } from './grievances.ts';

const STATES: Readonly<Record<GrievanceState, string>> = {
  received: 'Not opened yet',
  taken: 'Being worked on',
  answered: 'Answered',
  closed: 'Closed',
  withdrawn: 'Withdrawn by the person',
};

const FORWARDS: Readonly<Record<ForwardTo, string>> = {
  province: 'Officers of the province',
  national: 'Officers of the whole country',
  protection: 'Protection officers',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences of the page of officers: grievances. They travel with the console only. */
export const grievancePageWords: Said<typeof source> = {
  'nav.grievances': () => 'Grievances',
  'grievances.title': () => 'Grievances for you',
  'grievances.order': () => 'The nearest day stands first. Grievances about your own office are not shown.',
  'grievances.empty': () => 'No grievance waits for you.',
  'grievances.empty-hint': () =>
    'New ones appear by themselves. Look for a number when somebody tells you one.',
  'grievances.find': () => 'Number of a grievance',
  'grievances.not-found': () => 'There is no grievance with that number for you.',
  'grievances.one': () => 'One grievance',
  'grievances.category': ({ category }) => capital(CATEGORIES[category]),
  'grievances.concerns': ({ concerns }) =>
    concerns === 'nobody' || concerns === 'unknown' ? CONCERNS[concerns] : `about ${CONCERNS[concerns]}`,
  'grievances.state': ({ state }) => STATES[state],
  'grievances.passed': ({ day, time }) => `${time} past ${day}`,
  'grievances.open-by': ({ day }) => `to be opened by ${day}`,
  'grievances.answer-by': ({ day }) => `to be answered by ${day}`,
  'grievances.silent-by': ({ day }) => `waits for the person’s word until ${day}`,
  'grievances.no-day': () => 'without a day',
  'grievances.was-late': () => 'one reach higher already, since it is late',
  'grievances.reopened': ({ n }) => (n === 1 ? 'opened again by the person' : `opened again ${n} times`),
  'grievances.mine': () => 'You hold it',
  'grievances.held-by': ({ who }) => `Held by ${who}`,
  'grievances.nobody': () => 'Nobody holds it yet',
  'grievances.anonymous': () => 'No name',
  'grievances.asked': () => 'Waits for the person’s answer',
  'grievances.hidden': () => 'Its words are shown to whoever holds it.',
  'grievances.name': ({ name }) => `Name of the person: ${name}. Do not pass it on.`,
  'grievances.nameless': () => 'This person gives no name. Do not try to find out who it is.',
  'grievances.about': ({ kind, reference }) =>
    kind === 'report' ? `About report ${reference}.` : `About request ${reference}.`,
  'grievances.forwarded': () => 'Passed on because',
  'grievances.no-acts': () => 'There is nothing that you can do with this grievance now.',

  'grievances.act.take': () => 'Open and take',
  'grievances.act.answer': () => 'Answer',
  'grievances.act.forward': () => 'Pass on',
  'grievances.act.release': () => 'Release',
  'grievances.done.take': ({ reference }) => `You hold ${reference}. The person is told your name.`,
  'grievances.done.ask': ({ reference }) => `The question for ${reference} is sent.`,
  'grievances.done.answer': ({ reference }) => `${reference} is answered. The person receives your words.`,
  'grievances.done.forward': ({ reference }) => `${reference} is passed on. The person is told why.`,
  'grievances.done.release': ({ reference }) => `${reference} is released and waits for another officer.`,
  'grievances.answer.hint': () =>
    'The person receives this answer word for word. If it is not the end, a colleague above you goes on.',
  'grievances.answer.how': () => 'What came of it?',
  'grievances.answer.why': () => 'The answer, with its reasons',
  'grievances.answer.example': () => 'That cut was not allowed. The money was given back on 12 November.',
  'grievances.outcome': ({ outcome }) => capital(OUTCOMES[outcome]),
  'grievances.forward.hint': () => 'This grievance leaves your hands. The person reads why.',
  'grievances.forward.to': () => 'To whom?',
  'grievances.forward.name': ({ to }) => FORWARDS[to],
  'grievances.forward.protection': () =>
    'Protection officers open it only after the person agrees. You no longer see it.',
  'grievances.forward.why': () => 'The reason',
  'grievances.release.hint': () => 'This grievance waits for another officer. The person is told.',
  'grievances.ask.example': () => 'When and where did it happen?',

  'grievances.history.received': ({ who }) => `${who}: complained`,
  'grievances.history.added': ({ who }) => `${who}: added something`,
  'grievances.history.sorted': ({ who }) => `${who}: said what, whom or where it is about`,
  'grievances.history.named': ({ who }) => `${who}: chose to give a name or none`,
  'grievances.history.consented': ({ who }) => `${who}: answered whether it may be opened`,
  'grievances.history.taken': ({ who }) => `${who}: opened and took it`,
  'grievances.history.released': ({ who }) => `${who}: released it`,
  'grievances.history.asked': ({ who }) => `${who}: asked`,
  'grievances.history.answered': ({ who }) => `${who}: answered`,
  'grievances.history.forwarded': ({ who }) => `${who}: passed it on`,
  'grievances.history.accepted': ({ who }) => `${who}: accepted the answer`,
  'grievances.history.reopened': ({ who }) => `${who}: opened it again`,
  'grievances.history.ran-late': ({ who }) => `${who}: said that its day has passed`,
  'grievances.history.closed': ({ who }) => `${who}: closed it, since nobody wrote`,
  'grievances.history.withdrawn': ({ who }) => `${who}: withdrew it`,
  'grievances.history.erased': ({ who }) => `${who}: erased its words`,
};
