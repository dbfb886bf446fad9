import type {
  OverrideGround,
  ReferralConsent,
  ReferralOutcome,
  ReferralPurpose,
  ReferralState,
} from '#core/referral/referral.ts';
import type { Naming, ShownOffice, referrals as source } from '../id/referrals.ts';
import type { Said } from '../said.ts';

/** What is sought at the other office. */
export const PURPOSE_NAMES: Readonly<Record<ReferralPurpose, string>> = {
  health: 'health',
  care: 'social support',
  protection: 'protection',
  documents: 'civil documents',
  school: 'school',
  work: 'work or a small business',
  shelter: 'a place to live',
  relief: 'emergency relief',
  other: 'something else',
};

/** Offices by their role. */
export const OFFICE_NAMES: Readonly<Record<ShownOffice['role'], string>> = {
  'village-officer': 'the village office',
  'social-worker': 'the social worker',
  'protection-officer': 'the protection officer',
  coordinator: 'the coordinator',
  responder: 'the disaster responders',
};

/** How a referral ended. */
export const OUTCOME_NAMES: Readonly<Record<ReferralOutcome, string>> = {
  helped: 'helped',
  partly: 'partly helped',
  elsewhere: 'dealt with elsewhere',
  'not-reached': 'could not be reached yet',
  'not-wanted': 'not needed any more',
};

const STATES: Readonly<Record<ReferralState, string>> = {
  asking: 'waits for your answer',
  sent: 'waits to be accepted',
  accepted: 'accepted',
  declined: 'not accepted, the officer looks for another office',
  done: 'finished',
  'not-agreed': 'not passed on',
  revoked: 'taken back',
};

/** Where a referral stands, as officers say it. */
export const DESK_STATES: Readonly<Record<ReferralState, string>> = {
  ...STATES,
  asking: 'waits for the person’s yes',
  declined: 'not accepted by the other office',
};

/** What the person has said to it. */
export const CONSENTS: Readonly<Record<ReferralConsent, string>> = {
  waiting: 'not answered yet',
  given: 'agreed',
  unnamed: 'agreed, without name and number',
  declined: 'did not agree',
  silent: 'no answer',
  overridden: 'not waited for, because of danger',
};

/** On which grounds nobody waits. */
export const GROUNDS: Readonly<Record<OverrideGround, string>> = {
  life: 'danger to life',
  child: 'danger to a child',
};

const NAMINGS: Readonly<Record<Naming, string>> = { name: 'name', contact: 'phone number', place: 'address' };

const officeOf = ({ role, area }: ShownOffice): string => `${OFFICE_NAMES[role]}, ${area}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences about referrals. */
export const referrals: Said<typeof source> = {
  'referral.question': ({ reference, office, purpose }) =>
    `The officer would like to pass you on to ${officeOf(office)}.\nIt is for ${PURPOSE_NAMES[purpose]}. Referral number: ${reference}`,
  'referral.shared': ({ onBehalf, reason, told, names }) =>
    [
      `Why: ${reason}`,
      `What will be read there: ${told}`,
      ...(names.length > 0 ? [`Also your ${names.map((one) => NAMINGS[one]).join(', ')}.`] : []),
      ...(onBehalf ? ['You write for somebody else: please ask them first.'] : []),
    ].join('\n'),
  'referral.question-no': () =>
    'You may say no, and take it back at any time. What you have here goes on as before. Do you agree?',
  'referral.yes': ({ reference, office, days }) =>
    `All right. Referral ${reference} goes to ${officeOf(office)}. Our own measure: an answer within ${days} days. This is not a promise.\nLook at any time: /status`,
  'referral.no': () => 'All right, you are not passed on. Nothing changes for what you have here.',
  'referral.card': ({ referral }) =>
    [
      `Referral ${referral.reference}: ${STATES[referral.state]}.`,
      `To ${officeOf(referral.office)}, for ${PURPOSE_NAMES[referral.purpose]}.`,
      `It comes from ${referral.about}.`,
      ...(referral.holder ? [`Officer: ${referral.holder}`] : []),
      ...(referral.until ? [`Due: ${referral.until}${referral.late ? ' (late)' : ''}`] : []),
    ].join('\n'),
  'referral.outcome': ({ outcome, text }) => `What came of it (${OUTCOME_NAMES[outcome]}):\n${text}`,
  'referral.line': ({ reference, office, state, late }) =>
    `${reference}: to ${officeOf(office)}, ${STATES[state]}${late ? ' (late)' : ''}`,
  'referral.head': () => 'Where you were passed on to:',
  'referral.kept-here': ({ count }) => `Referrals: ${count}`,
  'referral.write-more': () => 'Please write your message for the officer.',
  'referral.added': ({ reference }) => `Added to referral ${reference}.`,
  'referral.revoked': ({ reference }) =>
    `Referral ${reference} is taken back. That office cannot read it any more.`,

  'referral.notice.overridden': ({ reference, office, why }) =>
    `Because of danger the officer has passed you on to ${officeOf(office)} without waiting. Number: ${reference}\nWhy: ${why}\nYou can take it back at any time.`,
  'referral.notice.accepted': ({ reference, office, holder, until }) =>
    `Referral ${reference} was accepted by ${officeOf(office)}${holder === '' ? '' : `: ${holder}`}.${until ? ` A result is due by ${until}.` : ''}`,
  'referral.notice.declined': ({ reference, office, reason }) =>
    `Referral ${reference} was not accepted by ${officeOf(office)}.\nWhy: ${reason}\nYour first officer still has the matter.`,
  'referral.notice.finished': ({ reference, outcome, text }) =>
    `Referral ${reference} is finished: ${OUTCOME_NAMES[outcome]}.\n${text}`,
  'referral.notice.told': ({ reference, text }) =>
    `A message of the officer about referral ${reference}:\n${text}`,
  'referral.notice.late': ({ reference, office }) =>
    `Referral ${reference} to ${officeOf(office)} is past its day. The officers are reminded. Sorry for the wait.`,
  'referral.notice.lapsed': ({ reference }) =>
    `The question about referral ${reference} is closed, as it was not answered. Nothing was sent. What you have here goes on.`,
  'referral.notice.revoked': ({ reference, office }) =>
    `Referral ${reference} to ${officeOf(office)} was taken back by the officer. That office cannot read it any more.`,

  'referral.notice.receiver': ({ reference, purpose, late }) =>
    `${late ? 'A late referral' : 'A referral for your office'}: ${reference}, ${PURPOSE_NAMES[purpose]}.`,
  'referral.notice.receiver-now': ({ reference, purpose }) =>
    `Urgent referral, there is danger: ${reference}, ${PURPOSE_NAMES[purpose]}. Open it now.`,
  'referral.notice.sender': ({ reference, office, state, consent }) =>
    `Referral ${reference} to ${officeOf(office)}: ${DESK_STATES[state]}. The person: ${CONSENTS[consent]}.`,
  'referral.notice.sender-late': ({ reference, office }) =>
    `Referral ${reference} is past its day at ${officeOf(office)}. The person was told.`,
  'referral.notice.news': ({ reference }) => `There is a message of the person on referral ${reference}.`,
  'referral.notice.gone': ({ reference }) => `Referral ${reference} was taken back. It can be read no more.`,

  'referral.desk.name-place': () =>
    'For offices of one area write /rujukan and the name of a regency or city.',
  'referral.desk.none': () => 'No referral is with your office, and none that it sent is still running.',
  'referral.desk.received': ({ count }) => `Referrals for your office: ${count}`,
  'referral.desk.away': ({ count }) => `Referrals of your office that another office has: ${count}`,
  'referral.desk.sent': ({ count }) => `Referrals of your office that wait: ${count}`,
  'referral.desk.line': ({ n, reference, purpose, state, until, late }) =>
    `${n}. ${reference}: ${PURPOSE_NAMES[purpose]}, ${DESK_STATES[state]}, ${late ? 'late since' : 'before'} ${until}`,
  'referral.desk.card': ({ referral }) =>
    [
      `Referral ${referral.reference}: ${DESK_STATES[referral.state]}.`,
      `For ${PURPOSE_NAMES[referral.purpose]}. From ${officeOf(referral.from)}, to ${officeOf(referral.office)}.`,
      `Place: ${referral.place}. The person: ${CONSENTS[referral.consent]}.`,
      ...(referral.ground ? [`Not waited for: ${GROUNDS[referral.ground]}.`] : []),
      ...(referral.holder ? [`Officer: ${referral.holder}`] : []),
      ...(referral.outcome ? [`Result: ${OUTCOME_NAMES[referral.outcome]}.`] : []),
      ...(referral.until ? [`Due: ${referral.until}${referral.late ? ' (late)' : ''}`] : []),
    ].join('\n'),
  'referral.desk.words': ({ reason, told, names }) =>
    [
      `Why: ${reason}`,
      `What was told: ${told}`,
      ...(names.name ? [`Name: ${names.name}`] : []),
      ...(names.contact ? [`Phone: ${names.contact}`] : []),
      ...(names.place ? [`Address: ${names.place}`] : []),
    ].join('\n'),
  'referral.desk.override': ({ why }) => `Why nobody waited: ${why}`,
  'referral.desk.coarse': () => 'Its words are shown once it is accepted.',
  'referral.desk.unnamed': () => 'Without name and number. Reach the person by a message here.',
  'referral.desk.declined': ({ reason, next }) =>
    `Why it was not accepted: ${reason}${next ? `\nThey suggest: ${officeOf(next)}` : ''}`,
  'referral.desk.taken-back': ({ reason }) => `Why it was taken back: ${reason}`,
  'referral.desk.thread': ({ thread }) =>
    thread.map(({ from, text }) => `${from === 'person' ? 'Person' : 'Officer'}: ${text}`).join('\n'),
  'referral.desk.which': () =>
    'Which number is passed on? Write /rujuk and the number. A file on your desk, or a report or grievance that you hold.',
  'referral.desk.to-whom': ({ reference }) => `To which office does ${reference} go? You may write it.`,
  'referral.desk.nobody': () => 'No other office has anybody for this place yet.',
  'referral.desk.what-for': () => 'What for? The other office sees only this before it accepts.',
  'referral.desk.why': () => 'Write why. The person reads it too.',
  'referral.desk.tell-what': () =>
    'What does that office need to know? No more than that, and no NIK. The person reads it before agreeing.',
  'referral.desk.sure': ({ office, purpose, reason, told, names, days }) =>
    [
      `To ${officeOf(office)}, for ${PURPOSE_NAMES[purpose]}.`,
      `Why: ${reason}`,
      `What is told: ${told}`,
      `From the file goes: ${names.length > 0 ? names.map((one) => NAMINGS[one]).join(', ') : 'nothing'}.`,
      `The person is asked first, for ${days.consent} days. Without an answer nothing is sent.`,
    ].join('\n'),
  'referral.desk.ground': () => 'Without waiting only where there is danger. Danger to whom?',
  'referral.desk.ground-why': () =>
    'What is the danger, and why can it not wait? This is written down under your name.',
  'referral.desk.tells': () =>
    'Is the person told now? Choose no only where hearing of it would endanger them.',
  'referral.desk.asked': ({ reference }) => `Referral ${reference} is made. The person is being asked.`,
  'referral.desk.sent-now': ({ reference }) =>
    `Referral ${reference} was sent without waiting. The reason and your name are kept.`,
  'referral.desk.dropped': () => 'All right, nobody is passed on.',
  'referral.desk.decline-why': () => 'Why can it not be accepted? The person and the sender read it.',
  'referral.desk.decline-next': () => 'Which office fits better? You may skip this.',
  'referral.desk.how': () => 'What came of it?',
  'referral.desk.finish-what': () => 'Write what came of it. The person reads it word for word.',
  'referral.desk.tell-whom': () => 'Write the message for the person.',
  'referral.desk.revoke-why': () => 'Why is it taken back? A few words.',
  'referral.desk.done': ({ reference }) => `Noted on referral ${reference}.`,

  'refusal.referral.not-open': () => 'That cannot be done with this referral now.',
  'refusal.referral.not-yours': () => 'A colleague holds this referral.',
  'refusal.referral.already-taken': () => 'A colleague has just accepted this referral.',
  'refusal.referral.own-office': () => 'That is your own office.',
  'refusal.referral.no-office': () => 'Nobody works there for this place yet.',
  'refusal.referral.protection': () => 'This may only go to a protection officer.',
  'refusal.referral.same': ({ reference }) =>
    `This is with that office already${reference ? `: ${reference}` : ''}.`,

  'button.referral.yes': () => 'Yes, I agree',
  'button.referral.unnamed': () => 'Yes, without name and number',
  'button.referral.no': () => 'No',
  'button.referral.revoke': () => 'Take it back',
  'button.referral.more': () => 'Write to the officer',
  'button.referral.refer': () => 'Refer',
  'button.referral.office': ({ office }) => capital(officeOf(office)),
  'button.referral.purpose': ({ purpose }) => capital(PURPOSE_NAMES[purpose]),
  'button.referral.ask': () => 'Ask the person first',
  'button.referral.danger': () => 'Danger, without waiting',
  'button.referral.drop': () => 'Do not refer',
  'button.referral.ground': ({ ground }) => capital(GROUNDS[ground]),
  'button.referral.tells': ({ tells }) => (tells ? 'Yes, tell them' : 'No, it would endanger them'),
  'button.referral.accept': () => 'Accept',
  'button.referral.decline': () => 'Cannot accept',
  'button.referral.tell': () => 'Write to the person',
  'button.referral.finish': () => 'Finished',
  'button.referral.outcome': ({ outcome }) => capital(OUTCOME_NAMES[outcome]),
  'button.referral.send-on': () => 'To another office',
  'button.referral.send-on-to': ({ role }) => `Send to ${OFFICE_NAMES[role]}`,
  'button.referral.take-back': () => 'Take back',
};
