import type { Verdict } from '#core/programme/eligibility.ts';
import type { Waiting } from '#core/programme/waiting.ts';
import type { ShownWaiting, waiting as source } from '../id/waiting.ts';
import type { Said } from '../said.ts';
import { HOLDERS } from './applications.ts';

const whose = (told: ShownWaiting['told']): string =>
  told === 'person' ? ', by your word' : told === 'staff' ? ', entered by an officer' : '';
const forDays = (days: number): string => (days === 0 ? 'today' : `${days} day${days === 1 ? '' : 's'}`);

const BLOCKS: Readonly<Record<Waiting['block'], (p: ShownWaiting) => string>> = {
  you: ({ place, of, step }) => `It waits for a step of yours, step ${place} of ${of}:\n${step}`,
  returned: ({ since }) => `It waits for what you were asked to complete, since ${since}.`,
  desk: ({ place, of, step, holder, since, days, told }) =>
    `It stands at step ${place} of ${of}: ${step}\nWith ${HOLDERS[holder]} since ${since} (${forDays(days)})${whose(told)}.`,
  elsewhere: ({ place, of, step, holder, since, days, told }) =>
    `It stands at step ${place} of ${of}: ${step}\nAs entered here, with ${HOLDERS[holder]} since ${since} (${forDays(days)})${whose(told)}.`,
  payment: ({ since }) =>
    `Approved, entered by an officer (${since}). What is missing: that the money or goods arrive.`,
  objection: ({ since, days }) =>
    `Your objection waits for an answer since ${since} (${forDays(days)}). Whoever refused does not answer it.`,
  refused: ({ since }) => `Not approved, entered on ${since}. So nothing can be paid yet.`,
  received: ({ since }) => `By our record you have received it (${since}).`,
  ended: ({ since }) => `This request was withdrawn (${since}).`,
};

const ELIGIBLE: Readonly<Record<Verdict, string>> = {
  likely: 'perhaps met, by what you told',
  unlikely: 'something seems not to fit, by what you told',
  'cannot-tell': 'cannot be told yet',
};
const APPROVED = {
  yes: 'entered by an officer',
  no: 'not approved',
  unknown: 'nobody has entered it, so we do not know yet',
} as const;

const dutiesLine = (duties: Waiting['duties']): string => {
  if (duties === 'none') return 'none';
  if (duties === 'unrecorded') return 'not recorded here yet';
  const { kept, missed, unknown } = duties;
  return `${kept} done, ${missed} missed, ${unknown} not known yet`;
};

/** Sentences that answer why nothing has come yet. */
export const waiting: Said<typeof source> = {
  'why.head': ({ reference, programme }) => `${programme}\nNumber: ${reference}`,
  'why.block': (p) => BLOCKS[p.block](p),
  'why.due': ({ day, usual, over }) => {
    if (!usual)
      return over > 0
        ? `Nobody states how long this step takes. We have been asking since ${day}; we do not know the cause yet.`
        : `Nobody states how long this step takes. We shall ask on ${day}.`;
    return over > 0
      ? `Usually done before ${day}. That is ${over} day${over === 1 ? '' : 's'} ago; we do not know the cause yet.`
      : `Usually done before ${day}. That day has not come yet.`;
  },
  'why.lacking': ({ papers }) =>
    `Papers that we have not received yet:\n${papers
      .map(({ paper, instead }) => `- ${paper}${instead ? `. ${instead}` : ''}`)
      .join('\n')}`,
  'why.apart': ({ eligible, duties, approved, received }) =>
    'Four different things:\n' +
    `- Conditions: ${ELIGIBLE[eligible]}.\n` +
    `- Duties: ${dutiesLine(duties)}.\n` +
    `- Approved and on the list: ${APPROVED[approved]}.\n` +
    `- Received: ${received ? 'yes, by your word' : 'not recorded yet'}.`,
  'why.unseen': ({ holder }) =>
    `Jaring cannot see inside ${HOLDERS[holder]}. We know only what somebody entered.`,
  'why.unpaid': () => 'Jaring cannot see payments. Give nobody a PIN or an OTP.',
  'why.who-knows': ({ where, contacts, papers }) =>
    `Who knows:\n${[where, ...contacts].map((line) => `- ${line}`).join('\n')}` +
    `${papers.length > 0 ? `\nTake along: ${papers.join(', ')}.` : ''}`,
  'why.causes': ({ causes }) => `Usual causes:\n${causes}`,
  'why.nudged': ({ last, from }) => `We reminded the officer on ${last}. It can be done again from ${from}.`,
  'why.which': () => 'Which request?',
  'why.none': () => 'We have no request from this chat. Which aid are you waiting for?',
  'why.none-other': () => 'What is the aid called?',
  'why.none-of': ({ programme }) =>
    `${programme}\nThere is no request for it from this chat, so we do not know how far it is.`,
  'why.can': () =>
    'What can be done here: keep a request and follow it. Requests from another phone are not shown here.',
  'why.letter': ({ programme }) =>
    'Show this message at the office:\n' +
    `"Kindly tell us about ${programme} for our family: whether we are listed, whether it is approved, and when it is paid. If something is missing, please write it down."`,
  'button.why': () => 'Why not yet?',
  'button.why.other': () => 'Other aid',
  'button.why.disaster': () => 'Disaster aid',
  'button.why.apply': () => 'Keep a request',
  'button.why.card': () => 'See all steps',
};
