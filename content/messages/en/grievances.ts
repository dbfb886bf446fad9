import type {
  AnswerOutcome,
  Category,
  Concern,
  GrievanceState,
  PromisedDays,
} from '#core/grievance/grievance.ts';
import type { grievances as source } from '../id/grievances.ts';
import type { Said } from '../said.ts';

/** What a grievance is about, as people say it. */
export const CATEGORIES: Readonly<Record<Category, string>> = {
  'left-out': 'a name left out or struck off',
  'wrongly-in': 'somebody who should not receive it',
  'payment-late': 'aid that is late',
  'payment-cut': 'aid that was cut, or money asked for',
  conduct: 'how an officer behaved',
  quality: 'the quality of aid',
  'data-wrong': 'data that are wrong',
  exploitation: 'a protected matter',
  other: 'something else',
};

/** Whom it concerns, as people call them. */
export const CONCERNS: Readonly<Record<Concern, string>> = {
  neighbourhood: 'the head of RT, RW or hamlet',
  village: 'the village office',
  facilitator: 'the facilitator or group leader',
  'social-office': 'the social office',
  'relief-post': 'the relief post or volunteers',
  'disaster-office': 'BPBD',
  payer: 'the bank, agent or post office',
  facility: 'a school or health service',
  'protection-service': 'the protection service',
  other: 'somebody else',
  nobody: 'nobody in particular',
  unknown: 'not told yet',
};

const STATES: Readonly<Record<GrievanceState, string>> = {
  received: 'waits for an officer to open it',
  taken: 'an officer is working on it',
  answered: 'answered, waiting for your word',
  closed: 'closed',
  withdrawn: 'withdrawn',
};

export const OUTCOMES: Readonly<Record<AnswerOutcome, string>> = {
  righted: 'put right',
  explained: 'explained',
  'not-found': 'no proof was found',
  'passed-on': 'passed to the office that decides',
};

const MEASURES: Readonly<Record<PromisedDays['source'], string>> = {
  lapor: 'The measure, as at LAPOR!',
  sanggah: 'The measure, by the rule on objections of 2024',
  own: 'Our own measure',
};

const DESKS = ['regency or city', 'province', 'national'] as const;
const deskOf = (desk: number): string => DESKS[desk] ?? DESKS[2];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences about grievances. */
export const grievances: Said<typeof source> = {
  'grievance.what': () =>
    'What is your complaint? Write it in one message, without a name if you like.\nExample: "The RT head kept 50 thousand of my aid."',
  'grievance.unfair-list': () =>
    'Lists of aid can be wrong, and may be put right.\nFor your family: write /cek, then /ajukan. Or use the village or Cek Bansos.\nSomebody well off receives it: use sanggah in Cek Bansos, from the same village, with a photo of the house. The region has 14 days (rule of 2024).\nWe tell nobody your name.',
  'grievance.kept': ({ reference, category, concerns, anonymous }) =>
    `Your complaint is kept. Number: ${reference}\nAbout: ${CATEGORIES[category]}${
      concerns === 'unknown' ? '' : `, ${CONCERNS[concerns]}`
    }.\n${anonymous ? 'Without a name.' : 'We do not ask your name.'} Your aid must not be lost for complaining.`,
  'grievance.days': ({ open, answer, source }) =>
    `${MEASURES[source]}: opened in ${open} days, answered in ${answer} days. This is not a promise.\nIf it is late, officers above join in and you are told.`,
  'grievance.outside': ({ numbers }) =>
    `No officer has answered yet. You may also go outside Jaring:\n${numbers.map(({ number, name }) => `${number} ${name}`).join('\n')}`,
  'grievance.whom': () => 'Whom is it about? The office that you choose will not see this complaint.',
  'grievance.whom-known': ({ concerns }) =>
    `Noted: about ${CONCERNS[concerns]}. They do not see this complaint.`,
  'grievance.whom-unknown': () =>
    'As nobody was named, officers of the province or the national level will open it.',
  'grievance.where': () => 'In which village or kelurahan? You may skip this.',
  'grievance.where-again': () =>
    'We do not know that place yet. Write the village and its district, or skip.',
  'grievance.where-which': () => 'Which one?',
  'grievance.settled': ({ reference, desk }) =>
    `Complaint ${reference} waits for an officer (${deskOf(desk)}). See it any time: /status`,
  'grievance.card': ({ grievance }) =>
    [
      `Complaint ${grievance.reference}: ${STATES[grievance.state]}.`,
      `About: ${CATEGORIES[grievance.category]}, ${CONCERNS[grievance.concerns]}.`,
      ...(grievance.about ? [`Number it is about: ${grievance.about}`] : []),
      ...(grievance.holder ? [`Officer: ${grievance.holder}`] : []),
      ...(grievance.state === 'received' ? [`Level: ${deskOf(grievance.desk)}.`] : []),
      ...(grievance.until ? [`Its day: ${grievance.until}${grievance.late ? ' (late)' : ''}`] : []),
      grievance.named
        ? 'Only the officer who holds it sees your name.'
        : 'Officers see neither your name nor your number.',
    ].join('\n'),
  'grievance.answer': ({ text, outcome }) => `Answer (${OUTCOMES[outcome]}):\n${text}`,
  'grievance.question': ({ text }) => `The officer asks:\n${text}`,
  'grievance.line': ({ reference, category, state, late }) =>
    `${reference}: ${CATEGORIES[category]}, ${STATES[state]}${late ? ' (late)' : ''}`,
  'grievance.head': () => 'Complaints from this chat:',
  'grievance.elsewhere': ({ reference, state }) =>
    `Complaint ${reference}: ${STATES[state]}. What it says is shown only in the chat that sent it.`,
  'grievance.kept-here': ({ count }) => `Complaints: ${count}`,
  'grievance.write-more': () => 'Please write what you want to add.',
  'grievance.write-why': () => 'What is not over yet? Write it in one message.',
  'grievance.write-name': () => 'What is your name? Only the officer who holds it sees it.',
  'grievance.added': ({ reference }) => `Added to complaint ${reference}.`,
  'grievance.named': () => 'Your name is noted. You can remove it any time.',
  'grievance.unnamed': () => 'All right, without a name.',
  'grievance.sorted': ({ category }) => `Changed: about ${CATEGORIES[category]}.`,
  'grievance.which-kind': () => 'What is this complaint about?',
  'grievance.accepted': ({ reference }) =>
    `All right, complaint ${reference} is closed. You can open it again from /status.`,
  'grievance.reopened': ({ reference }) =>
    `Complaint ${reference} is open again. Another officer takes it, one level up.`,
  'grievance.withdrawn': ({ reference }) => `Complaint ${reference} is withdrawn.`,
  'grievance.consent-no': () => 'All right. Nobody is told. Write any time.',
  'grievance.not-open': () => 'That cannot be done at this stage.',

  'grievance.notice.taken': ({ reference, holder, until }) =>
    `Complaint ${reference} was opened by ${holder === '' ? 'an officer' : holder}.${until ? ` The day for an answer: ${until}.` : ''}`,
  'grievance.notice.released': ({ reference }) =>
    `The officer has let go of complaint ${reference}; it waits for another one.`,
  'grievance.notice.forwarded': ({ reference, reason }) =>
    `Complaint ${reference} was passed to another officer.\nThe reason: ${reason}`,
  'grievance.notice.asked': ({ reference, text }) =>
    `The officer asks about complaint ${reference}:\n${text}`,
  'grievance.notice.answered': ({ reference, text, outcome, days }) =>
    `Complaint ${reference} was answered: ${OUTCOMES[outcome]}.\n${text}\nIs that enough? Without a word from you for ${days} days we close it, and you can still open it again.`,
  'grievance.notice.late': ({ reference, desk }) =>
    `Complaint ${reference} has passed its day. It is now with officers of the level ${deskOf(desk)} too. We are sorry that you wait.`,
  'grievance.notice.closed': ({ reference }) =>
    `Complaint ${reference} was closed as we heard nothing from you. Not over yet? Open it again any time.`,
  'grievance.notice.desk': ({ reference, category, late }) =>
    `${late ? 'A late complaint' : 'A complaint waits'}: ${reference}, ${CATEGORIES[category]}.`,
  'grievance.notice.news': ({ reference }) => `The person has added something to complaint ${reference}.`,

  'grievance.desk.none': () => 'No complaint waits for you.',
  'grievance.desk.head': ({ count }) => `Complaints waiting: ${count}`,
  'grievance.desk.line': ({ n, reference, category, held, until, late }) =>
    `${n}. ${reference}: ${CATEGORIES[category]}, ${held ? 'held' : 'not opened'}, ${late ? 'late since' : 'before'} ${until}`,
  'grievance.desk.card': ({ grievance, place, words }) =>
    [
      `Complaint ${grievance.reference}: ${STATES[grievance.state]}.`,
      `About: ${CATEGORIES[grievance.category]}, ${CONCERNS[grievance.concerns]}. Place: ${place}.`,
      ...(grievance.until ? [`Its day: ${grievance.until}${grievance.late ? ' (late)' : ''}`] : []),
      ...(words.length === 0
        ? ['What it says is shown to the officer who opens it.']
        : words.map(({ from, text }) => `${from === 'person' ? 'Person' : 'Officer'}: ${text}`)),
    ].join('\n'),
  'grievance.desk.name': ({ name }) => `Name of who complained: ${name}. Do not pass it on.`,
  'grievance.desk.ask-what': () => 'What do you want to ask? The person stays unknown.',
  'grievance.desk.how': () => 'How did it end?',
  'grievance.desk.answer-why': () => 'Write the answer with its reasons. The person gets it word for word.',
  'grievance.desk.to-whom': () => 'Pass it to whom?',
  'grievance.desk.forward-why': () => 'Write the reason. The person reads it too.',
  'grievance.desk.done': ({ reference }) => `Noted on complaint ${reference}.`,

  'refusal.grievance.not-open': () => 'That cannot be done with this complaint now.',
  'refusal.grievance.not-yours': () => 'Another officer holds this complaint or has answered it before.',
  'refusal.grievance.already-taken': () => 'Another officer has just opened this complaint.',
  'refusal.grievance.highest': () => 'There is no level above that. Answer here, with the reasons.',

  'button.grievance.file': () => 'Make it a complaint',
  'button.grievance.whom': ({ concerns }) => capital(CONCERNS[concerns]),
  'button.grievance.kind': ({ category }) => capital(CATEGORIES[category]),
  'button.grievance.more': () => 'Add something',
  'button.grievance.reply': () => 'Answer',
  'button.grievance.name': () => 'Say my name',
  'button.grievance.nameless': () => 'Without a name',
  'button.grievance.re-sort': () => 'About something else',
  'button.grievance.re-whom': () => 'About somebody else',
  'button.grievance.drop': () => 'Withdraw it',
  'button.grievance.accept': () => 'That is enough',
  'button.grievance.reopen': () => 'Not over yet',
  'button.grievance.take': () => 'Open and take it',
  'button.grievance.ask': () => 'Ask the person',
  'button.grievance.answer': () => 'Answer',
  'button.grievance.forward': () => 'Pass on',
  'button.grievance.release': () => 'Let go',
  'button.grievance.outcome': ({ outcome }) => capital(OUTCOMES[outcome]),
  'button.grievance.to': ({ to }) =>
    to === 'province'
      ? 'Officers of the province'
      : to === 'national'
        ? 'National officers'
        : 'Protection officers',
};
