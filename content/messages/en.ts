import type { Hazard } from '#core/disaster/hazard.ts';
import type { NeedCode } from '#core/disaster/need.ts';
import { aloud } from './en/aloud.ts';
import { api } from './en/api.ts';
import { applications } from './en/applications.ts';
import { GROUPS, HAZARDS, NEEDS, REASONS, STATES } from './en/codes.ts';
import { corrections } from './en/corrections.ts';
import { duties } from './en/duties.ts';
import { grievances } from './en/grievances.ts';
import { groups } from './en/groups.ts';
import { handover } from './en/handover.ts';
import { identity } from './en/identity.ts';
import { notices } from './en/notices.ts';
import { places } from './en/places.ts';
import { practice } from './en/practice.ts';
import { proposals } from './en/proposals.ts';
import { referrals } from './en/referrals.ts';
import { rights } from './en/rights.ts';
import { screening } from './en/screening.ts';
import { staff } from './en/staff.ts';
import { textOnly } from './en/text-only.ts';
import { waiting } from './en/waiting.ts';
import type { Messages, ShownNumber, ShownReport } from './id.ts';

const list = (words: readonly string[]): string => words.join(', ');
const numberLines = (numbers: readonly ShownNumber[]): string =>
  numbers.map(({ number, name, how }) => `${number} ${name}${how ? ` (${how})` : ''}`).join('\n');
const needName = (code: string): string => NEEDS[code as NeedCode] ?? code; // a code of an older release is shown as it is

const happens = (report: ShownReport): string =>
  `What: ${HAZARDS[report.hazard]}${report.depth === undefined ? '' : `, water about ${report.depth} cm`}`;

function lacks(report: ShownReport): readonly string[] {
  const people =
    report.persons === undefined ? [] : [report.persons === 1 ? '1 person' : `${report.persons} people`];
  const groups = report.groups.map((group) => GROUPS[group]);
  return [
    ...(report.needs.length > 0 ? [`Needed: ${list(report.needs.map(needName))}`] : []),
    ...(report.notNeeded.length > 0 ? [`Not needed: ${list(report.notNeeded.map(needName))}`] : []),
    ...(people.length + groups.length > 0 ? [`There: ${list([...people, ...groups])}`] : []),
  ];
}

/** "What: flood. Where: Kampung Melayu. Needed: boat. There: baby." */
function describe(report: ShownReport): string {
  return [happens(report), `Where: ${report.place ?? 'not clear yet'}`, ...lacks(report)].join('\n');
}

const exampleOf = (example: string | undefined): string => (example ? ` Example: ${example}` : '');

const SAFETY: Readonly<Partial<Record<Hazard, string>>> = {
  flood: 'Go to higher ground. Do not cross moving water. Stay away from power lines.',
  tsunami: 'Go to high ground now. Stay away from the beach and rivers.',
  earthquake:
    'Go out into the open if it is safe. Stay away from cracked buildings and glass. At the coast, after a strong or long one: go to high ground at once.',
  landslide: 'Stay away from slopes and streams. Do not go back home yet.',
  fire: 'Get out now, stay low under the smoke. Do not go back in.',
  eruption: 'Stay away from the crater and rivers. Cover your nose and mouth.',
  wind: 'Go into a strong building. Stay away from trees and cables.',
};

/** Every sentence that people see, in plain English. The words that people can type are those the bot reads. */
export const en: Messages = {
  practice: () => 'DRILL',
  'menu.welcome': () =>
    'Hello, this is Jaring. We write down disaster reports and needs, and pass them to officers.\n' +
    'Just write what happened and where. Example: "Chest-high flood in Kampung Melayu RT 3, a baby here, we need a boat."\n' +
    'In danger? Press SOS or write "help".',
  'menu.what': () => 'Please write, or choose below.',
  'menu.help': () =>
    'What you can write at any time:\n' +
    '/lapor report a disaster\n/butuh say what is needed\n/status see the reports from this chat\n' +
    '/dataku see what we keep\n/hapus delete your data\n/bahasa change the language\n/kabar what we send you\n/teks no buttons\n/batal stop the questions\n' +
    'Write "help" if there is danger.',
  'menu.help-aid': () =>
    'About aid:\n' +
    '/cek what you may get\n/program look for one programme\n/ajukan ask for one\n' +
    '/hak rights of each group\n/kewajiban dates and records\n/mandiri ways into work and business\n' +
    '/kenapa why nothing has come\n/usul propose another family\n/keluhan tell us what is wrong',
  'menu.numbers': ({ numbers }) => `Important numbers:\n${numberLines(numbers)}`,
  'menu.group': () => 'To keep you safe, write to me in a private chat. In groups I keep nothing.',
  'menu.strange': () =>
    'I cannot read this kind of message yet. Use words, or send a photo, a voice note or a location.',
  'menu.not-understood': () =>
    'I do not understand this message yet, but I have kept it. Is it a disaster report or a need?',
  'menu.too-long': () =>
    'The message is very long. The first part is kept; send the rest in another message if it matters.',
  'menu.thanks': () => 'Thank you too. Write again at any time if something changes.',
  'menu.stopped': () => 'All right, we stop. What was kept stays kept.',
  'menu.cancelled': () => 'Cancelled. Nothing was sent.',
  'menu.cancelled-kept': ({ reference }) => `The questions have stopped. Report ${reference} stays kept.`,
  'menu.nothing-to-cancel': () => 'There is nothing to stop.',
  'menu.old-button': () => 'That button no longer works.',
  'menu.delayed': ({ numbers }) =>
    `Sorry, this message is delayed by a fault in our system. It is kept, and an operator sees it.\nIf there is danger, call:\n${numberLines(numbers)}`,

  'danger.call': ({ numbers }) => `Call now:\n${numberLines(numbers)}`,
  'danger.write': ({ numbers }) => `You do not have to call. You can write:\n${numberLines(numbers)}`,
  'danger.carry': () => 'Tell the officer: someone cannot walk and must be carried.',
  'danger.safety': ({ hazard }) => SAFETY[hazard] ?? 'First find a safe place.',
  'danger.medical': () =>
    'If someone faints, cannot breathe or bleeds a lot: call first, do not wait for an answer here.',
  'danger.cry': () => 'What is happening, and where? A few words are enough.',
  'danger.unclear': () => 'Your message is kept and is on the list for officers to see. Is there danger now?',
  'danger.missing': () =>
    'We have noted that someone has not been found yet. When and where was this person last seen?',
  'danger.self-harm': () => 'Thank you for writing. You do not have to carry this alone.',
  'danger.child-alone': () =>
    'Stay in a safe place with someone you know. Do not go with people you do not know.',
  'danger.where': () => 'Where exactly? Write the village or a landmark, or send the location.',
  'where.again': ({ reference, said }) =>
    `Report ${reference} is still kept. ${
      {
        here: 'Responders need the name of the village. Write it, or send your location.',
        unknown: 'That is all right. Write what you see: a mosque, a school, a river. Or send your location.',
        aside: 'Where is it? Write the village or a landmark, or send your location.',
      }[said]
    }`,
  'danger.what': () => 'What is happening there, or what is needed?',
  'danger.who': () => 'Who is there with you, and how many people?',

  'urgent.kept': ({ reference }) =>
    `Your urgent report is kept. Number: ${reference}\nNo officer has answered yet. This number does not mean that help has set out.`,
  'urgent.read': (p) => `What we understood:\n${describe(p)}`,
  'urgent.added': ({ reference }) => `Kept with urgent report ${reference}. No officer has answered yet.`,
  'urgent.added-taken': ({ reference, holder }) => `Kept with report ${reference} and passed to ${holder}.`,

  'quiet.received': () => 'Message received. Only special officers may open it. We will not call.',
  'quiet.danger-now': ({ numbers }) => `If needed now:\n${numberLines(numbers)}`,
  'quiet.code': ({ reference }) => `Code: ${reference}`,
  'quiet.consent': () => 'Nobody is told without your yes. May a special officer read this and answer here?',
  'quiet.clear-word': () => 'Write "clear" to delete this chat.',
  'quiet.consent-yes': () =>
    'All right. A special officer may read this and answer here. At what time is an answer safe?',
  'quiet.consent-no': () => 'All right. Nobody is told. Write at any time.',
  'quiet.noted': () => 'Noted.',
  'quiet.cleared': ({ left }) => {
    if (left === 0) return 'Done.';
    return left === 1
      ? 'Done. 1 message cannot be deleted from here; delete it on your screen.'
      : `Done. ${left} messages cannot be deleted from here; delete them on your screen.`;
  },

  'late.still': ({ sent }) => `You sent this at ${sent}. We receive it only now. Is it still so?`,

  'report.kept': (p) =>
    `Your report is kept. Number: ${p.reference}\n${describe(p)}\nNo officer has answered yet.`,
  'report.heard': (p) =>
    [
      'What we understood:',
      ...(p.hazard === 'unknown' ? [] : [happens(p)]),
      ...lacks(p),
      'Not kept yet. One more thing:',
    ].join('\n'),
  'report.noted': (p) => ['Noted.', ...lacks(p)].join('\n'),
  'report.when': ({ reference, holder }) =>
    `${holder ? `${holder} holds report ${reference}` : `Nobody has taken report ${reference} yet`}. When somebody arrives, we do not know yet. This message is added.`,
  'report.ended': ({ reference }) => `Noted in report ${reference}. Is a responder still needed?`,
  'report.worse': ({ numbers }) =>
    `If it gets worse, call ${numbers.map(({ number, name }) => `${number} (${name})`).join(' or ')}.`,
  'report.correct-me': () => 'Is something wrong? Just write what is right.',
  'report.added': ({ reference }) => `Added to report ${reference}.`,
  'report.corrected': (p) => `Report ${p.reference} is corrected.\n${describe(p)}`,
  'report.answer-kept': ({ reference }) => `Your answer is passed to the officer of report ${reference}.`,
  'report.place-which': ({ words }) => `Which "${words}"?`,
  'report.place-pin': () => 'What is this location near?',
  'report.place-kept': ({ place }) => `Place noted: ${place}.`,
  'report.which-area': () => 'In which village, district or regency? Write it, or send your location.',
  'report.place-words-kept': () => 'The place is noted in your own words.',
  'report.withdrawn': ({ reference }) => `Report ${reference} is cancelled. Thank you for telling us.`,
  'report.reopened': ({ reference }) => `Report ${reference} is open again and back in the queue.`,
  'report.confirmed': ({ reference }) => `Thank you. Report ${reference} is finished.`,
  'report.still-so': ({ reference }) => `Noted: report ${reference} still holds.`,
  'report.new': () => 'All right, a new report. What is happening, and where?',
  'report.why-withdraw': ({ reference }) => `Why is report ${reference} cancelled?`,
  'report.person': () => 'Write your answer for the officer.',

  'status.none': () =>
    'There is no report from this chat yet. Do you have a report number from another phone? The relief post can look it up with that number.',
  'status.head': () => 'Reports from this chat:',
  'status.line': ({ reference, state, holder, hazard, since }) =>
    `${reference}: ${HAZARDS[hazard]}, ${STATES[state] ?? state}${holder ? ` (${holder})` : ''}. Since ${since}.`,
  'status.next': () =>
    'Reports that nobody has taken stay in the queue. Has something changed? Just write it here.',
  'status.not-here': () =>
    'That number is not in this chat. For safety we do not show what it says. The relief post can look it up with that number.',

  'data.head': ({ reports }) =>
    `What we keep for this chat: the chat number, the language, answers in progress, and ${reports} report${reports === 1 ? '' : 's'}.`,
  'data.how': () =>
    'Reports are kept locked. Only the officers who work on them open them. Delete with /hapus.',
  'erase.sure': () =>
    'Delete all that we keep from this chat? Open reports are cancelled. This cannot be undone.',
  'erase.done': () => 'Deleted. All that is left is a record of events, without names and without words.',
  'erase.kept': () => 'All right, nothing is deleted.',

  'answer.known': ({ text }) => text ?? '',

  'language.which': () => 'Pilih bahasa / Choose a language',
  'language.set': () => 'Language: English.',
  'language.partial': ({ draft }) =>
    `${draft ? 'This language is a draft: no native speaker has checked it yet. ' : ''}Some answers still come in Indonesian.`,

  'privacy.not-needed': () =>
    'No identity or card number is needed for this. We covered it before keeping your message.',

  'form.ask': ({ text }) => text ?? '',
  'form.option': ({ text }) => text ?? '',
  'form.which': () => 'Which one do you mean?',
  'form.progress': ({ index, total }) => `(${index} of ${total})`,
  'form.understood': ({ value }) => `Noted: ${value}.`,
  'form.kept': () => 'It is noted.',
  'form.chosen': ({ values }) =>
    `Chosen: ${typeof values === 'string' ? values : list(values)}. Anything else?`,
  'form.file-kept': () => 'File received.',
  'form.voice-kept': () => 'Voice note received, and kept for an officer to hear.',
  'form.pin-kept': ({ place }) => (place ? `Location received, near ${place}.` : 'Location received.'),
  'form.not-on-land': () =>
    'That location is at sea or outside Indonesia. Send it again, or write the name of the place.',
  'form.not-asked-now': () => 'It is noted. Let us go on.',
  'form.needed': () => 'This one is needed so that officers know where to go. Answer in your own words.',
  'form.too-small': ({ min }) => `That number is too small. The least is ${min}.`,
  'form.too-large': ({ max }) => `That number is too large. The most is ${max}.`,
  'form.again-offer': () =>
    'I still cannot read it, but your words are kept. You may skip this, or write "menu".',
  'form.again.text': ({ example }) => `I cannot read that yet.${exampleOf(example)}`,
  'form.again.number': ({ example }) => `Please write it as a number.${exampleOf(example)}`,
  'form.again.money': ({ example }) => `Please write the sum in rupiah.${exampleOf(example)}`,
  'form.again.choice': ({ example }) => `Choose one, or use your own words.${exampleOf(example)}`,
  'form.again.choices': ({ example }) => `Choose one or more, or use your own words.${exampleOf(example)}`,
  'form.again.yes-no': () => 'Answer "yes", "no" or "not sure".',
  'form.again.date': ({ example }) => `Please write the date.${exampleOf(example ?? '5 March 2026')}`,
  'form.again.place': ({ example }) =>
    `Write the village or a landmark, or send the location.${exampleOf(example)}`,
  'form.again.photo': () => 'Send it as a photo, or write "skip".',
  'form.again.phone': ({ example }) => `I cannot read the phone number yet.${exampleOf(example)}`,
  'form.again.consent': () => 'Answer "yes" if you agree, "no" if you do not.',
  'form.again-simple.text': ({ example }) => `One sentence is enough.${exampleOf(example)}`,
  'form.again-simple.number': ({ example }) => `Only the number.${exampleOf(example)}`,
  'form.again-simple.money': ({ example }) => `Only the number, without "Rp".${exampleOf(example)}`,
  'form.again-simple.choice': () => 'Press one of the buttons, or write its place in the list.',
  'form.again-simple.choices': () => 'Press one button first, or write its place in the list.',
  'form.again-simple.yes-no': () => 'Yes or no?',
  'form.again-simple.date': ({ example }) => `Day, month, year.${exampleOf(example ?? '5/3/2026')}`,
  'form.again-simple.place': () => 'The name of the village or district is enough.',
  'form.again-simple.photo': () => 'No photo? Write "skip".',
  'form.again-simple.phone': () => 'Only the number, for example 0812 3456 7890.',
  'form.again-simple.consent': () => 'Do you agree? Answer yes or no.',
  'form.value': ({ text }) => text,
  'form.value-yes': () => 'yes',
  'form.value-no': () => 'no',
  'form.value-voice': () => 'voice note',
  'form.value-hidden': () => 'kept, not shown',
  'form.value-money': ({ rupiah }) => `Rp${rupiah.toLocaleString('en-GB')}`,
  'form.value-date': ({ date }) => date,
  'form.value-files': ({ count }) => (count === 1 ? '1 file' : `${count} files`),
  'form.value-pin': ({ place }) => place ?? 'a place on the map',
  'form.resume': () => 'Let us go on with the question from before.',
  'form.done': ({ reference }) => `Thank you, that is all. Report number: ${reference}`,

  'notice.taken': ({ reference, holder }) =>
    `Report ${reference} has been taken by ${holder}. Has something changed? Write it here.`,
  'notice.released': ({ reference }) =>
    `The officer let go of report ${reference}. It is back in the queue. No other officer has taken it yet.`,
  'notice.handed-over': ({ reference, holder }) => `Report ${reference} is now with ${holder}.`,
  'notice.asked': ({ reference, holder, question }) =>
    `${holder} asks about report ${reference}:\n${question}`,
  'notice.solved': ({ reference, holder }) =>
    `${holder} marked report ${reference} as solved. Is it really solved?`,
  'notice.duplicate': ({ reference }) =>
    `Report ${reference} was joined with another report of the same event. You can still use this number.`,
  'notice.climbed': ({ reference, numbers }) =>
    `Report ${reference} is kept; no officer has taken it yet. It has gone to the level above. Please call too:\n${numberLines(numbers)}`,
  'notice.quiet': () => 'There is a new message for you.',
  'staff.new-urgent': ({ reference, area, reasons }) =>
    `Urgent report ${reference} in ${area}. Why: ${list(reasons.map((reason) => REASONS[reason]))}.`,
  'staff.news': ({ reference, text }) => `News from the reporter of ${reference}:\n${text}`,
  'staff.withdrawn': ({ reference }) => `The reporter cancelled report ${reference}.`,
  'staff.reopened': ({ reference }) => `The reporter says that report ${reference} is not solved yet.`,

  'staff.only': () => 'That command is for officers. If you are one, ask your coordinator for an invitation.',
  'staff.queue-empty': () => 'The queue is empty. That does not mean that everyone is safe.',
  'staff.queue-head': ({ count, area }) => `Queue of ${area}: the first ${count}.`,
  'staff.queue-line': (p) =>
    `${p.n}. ${p.reference} ${HAZARDS[p.hazard]}, ${p.area}${p.needs.length > 0 ? `, needs ${list(p.needs.map(needName))}` : ''}. ` +
    `In this place because: ${list(p.reasons.map((reason) => REASONS[reason]))}. Waiting since ${p.since}.`,
  'staff.queue-held': (p) => `${p.n}. ${p.reference} ${HAZARDS[p.hazard]}, ${p.area}. Held by ${p.holder}.`,
  'staff.queue-waiting-consent': ({ n, reference }) =>
    `${n}. ${reference} waits for the reporter's yes. Do not make contact.`,
  'staff.card': (p) =>
    [
      ...(p.doNotCall ? ['DO NOT CALL THE REPORTER.'] : []),
      `Report ${p.reference} (${STATES[p.state] ?? p.state})`,
      describe(p),
      ...(p.contact && !p.doNotCall ? [`Phone: ${p.contact}`] : []),
      ...(p.texts.length > 0
        ? [`The reporter's words:\n${p.texts.map((text) => `- ${text}`).join('\n')}`]
        : []),
      ...(p.thread.length > 0
        ? [
            `Conversation:\n${p.thread.map(({ from, text }) => `${from === 'resident' ? 'Reporter' : 'Officer'}: ${text}`).join('\n')}`,
          ]
        : []),
      ...(p.hidden ? [`There are ${p.hidden} more messages. Open the console to read them.`] : []),
    ].join('\n'),
  'staff.taken': ({ reference }) => `You now hold report ${reference}. The reporter is told.`,
  'staff.released': ({ reference }) =>
    `Report ${reference} is let go and back in the queue. The reporter is told.`,
  'staff.solved': ({ reference }) =>
    `Report ${reference} is marked as solved. The reporter is asked to confirm.`,
  'staff.solve-how': ({ reference }) => `How was report ${reference} solved?`,
  'staff.ask-what': ({ reference }) =>
    `Write your question to the reporter of ${reference}. Write "cancel" to stop.`,
  'staff.asked': ({ reference }) => `The question is sent to the reporter of ${reference}.`,
  'staff.mine-head': () => 'What you hold:',
  'staff.mine-none': () => 'You hold nothing.',
  'staff.mine-line': ({ reference, hazard, area, asked }) =>
    `${reference}: ${HAZARDS[hazard]}, ${area}${asked ? ', waiting for the reporter to answer' : ''}.`,
  'staff.menu': ({ name }) =>
    `Hello ${name}. /antrean shows the queue, /tugas what you hold, /siaga your hours.\nNeeds in the field are simply written. Example: "posko A butuh selimut 50, di Kampung Melayu".`,

  'refusal.access.denied': () => 'You have no right to do that in this area.',
  'refusal.access.own': () =>
    'This is a matter of your own. A colleague works on it. Type /status to see how far it is.',
  'refusal.not-found': () => 'That report was not found.',
  'refusal.report.already-taken': ({ reference, holder }) =>
    `Report ${reference} was already taken by ${holder}. Others are still in /antrean.`,
  'refusal.report.not-yours': ({ reference, holder }) =>
    `Report ${reference} is held by ${holder}, not by you.`,
  'refusal.report.not-open': ({ reference, state }) =>
    `That cannot be done. Report ${reference}: ${STATES[state] ?? state}.`,
  'refusal.report.not-taken': ({ reference }) => `Take report ${reference} first.`,
  'refusal.report.same': ({ reference }) => `Report ${reference} cannot be joined with itself.`,
  'refusal.answer.unreadable': () => 'I cannot read that answer yet. Try other words.',
  'refusal.answer.too-long': () => 'That answer is too long. Please make it shorter.',
  'refusal.answer.out-of-range': () => 'That number is out of range. Please check it.',
  'refusal.place.not-on-land': () =>
    'That location is at sea or outside Indonesia. Send it again, or write the name of the place.',
  'refusal.place.unknown': () => 'I do not know that place yet. Your words are kept.',
  'refusal.form.outdated': () => 'That question has been replaced. Your answers stay kept.',
  'refusal.invitation.used': () => 'That invitation was used already. Ask your coordinator for a new one.',
  'refusal.invitation.expired': () => 'That invitation is too old. Ask your coordinator for a new one.',
  'refusal.version.moved': () => 'Someone else has just changed this. Look at it again before you repeat.',
  'refusal.application.not-open': () => 'That cannot be done at this stage.',
  'refusal.consent.missing': () => 'The reporter has not said yes. Do not make contact.',

  'button.staff.queue': () => 'Queue',
  'button.staff.held': () => 'My tasks',
  'button.staff.duty': () => 'Duty hours',
  'button.staff.files': () => 'Files',
  'button.sos': () => 'SOS: danger now',
  'button.report': () => 'Report a disaster',
  'button.need': () => 'Ask for something',
  'button.status': () => 'My reports',
  'button.help': () => 'Guide',
  'button.numbers': () => 'Important numbers',
  'button.menu': () => 'Menu',
  'button.yes': () => 'Yes',
  'button.no': () => 'No',
  'button.still': () => 'Still so',
  'button.over': () => 'Not any more',
  'button.wrong': () => 'Something is wrong',
  'button.still-needed': () => 'Still needed',
  'button.withdraw': () => 'No longer needed',
  'button.new-report': () => 'New report',
  'button.location': () => 'Send location',
  'button.none-of-these': () => 'None of these',
  'button.solved-by-others': () => 'Already helped',
  'button.no-longer-needed': () => 'No longer needed',
  'button.mistake': () => 'Sent by mistake',
  'button.solved-yes': () => 'Yes, solved',
  'button.solved-no': () => 'Not solved',
  'button.answer': () => 'Answer',
  'button.is-report': () => 'Yes, report it',
  'button.skip': () => 'Skip',
  'button.back': () => 'Back',
  'button.done': () => 'Go on',
  'button.human': () => 'Talk to an officer',
  'button.take': ({ reference }) => `Take ${reference}`,
  'button.open': ({ reference }) => `Open ${reference}`,
  'button.release': () => 'Let go',
  'button.solve': () => 'Solved',
  'button.ask': () => 'Ask the reporter',
  'button.more': () => 'Next',
  'button.outcome.helped': () => 'Was helped',
  'button.outcome.partly-helped': () => 'Was partly helped',
  'button.outcome.passed-on': () => 'Passed to others',
  'button.outcome.not-found': () => 'Not found',
  'button.outcome.no-longer-needed': () => 'No longer needed',
  'button.language.id': () => 'Bahasa Indonesia',
  'button.language.en': () => 'English',
  'button.language.partial': ({ name, draft }) => `${name}${draft ? ' (draft)' : ''}`,
  'button.text': ({ text }) => text,
  'button.erase': () => 'Yes, delete',

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
