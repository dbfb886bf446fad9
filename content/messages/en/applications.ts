import type { ApplicationState } from '#core/programme/application.ts';
import type { Holder } from '#core/programme/step.ts';
import type {
  ShownApplication,
  ShownFact,
  ShownPaper,
  ShownStep,
  applications as source,
} from '../id/applications.ts';
import type { Said } from '../said.ts';

/** Who has a file, as people call them. */
export const HOLDERS: Readonly<Record<Holder, string>> = {
  person: 'you',
  neighbourhood: 'the RT or RW head',
  village: 'the village office',
  district: 'the district office',
  'social-office': 'the social office',
  'regency-office': 'the regency or city office',
  regent: 'the regent or mayor',
  province: 'the province',
  ministry: 'the ministry',
  school: 'the school',
  'health-facility': 'the health centre or hospital',
  'disaster-office': 'BPBD',
  'relief-post': 'the relief post',
  bank: 'the bank or post office',
  'protection-service': 'the protection service',
  provider: 'the office that runs it',
  court: 'the court',
  community: 'the community group',
};

const STATES: Readonly<Record<ApplicationState, string>> = {
  gathering: 'waits for its members',
  open: 'being handled',
  returned: 'waits for you to complete it',
  accepted: 'accepted, not necessarily paid yet',
  received: 'received',
  refused: 'not accepted',
  objected: 'objection is being answered',
  'taken-up': 'the household asks for itself',
  withdrawn: 'withdrawn',
};

const stepLine = ({ title, state, told, day }: ShownStep): string => {
  if (state === 'later') return `- Later: ${title}`;
  if (state === 'now') return `- Now: ${title}`;
  const whose = told === 'person' ? ', by your word' : told === 'staff' ? ', noted by an officer' : '';
  return `- Done${day ? ` ${day}` : ''}${whose}: ${title}`;
};

const dueLine = (due: ShownApplication['due'], late: boolean): string => {
  if (!due) return '';
  if (late) return `\n${due.day} has passed. We do not know why yet.`;
  return due.usual ? `\nUsually done before ${due.day}.` : `\nWe ask again on ${due.day}.`;
};

const PAPERS = { photo: 'photo sent', 'at-hand': 'there', lost: 'lost', unknown: 'not clear' } as const;

const paperLine = ({ paper, state }: ShownPaper): string => `${paper} ${PAPERS[state]}`;

const factLine = ({ question, answer }: ShownFact): string =>
  `${question.replace(/\?\s*$/, ':')} ${answer === true ? 'yes' : answer === false ? 'no' : answer}`.trim();

/** Sentences about the life of an application. */
export const applications: Said<typeof source> = {
  'apply.for-whom': ({ programme }) => `${programme}\nWho is this application for?`,
  'apply.consent': ({ programme }) =>
    `${programme}\nWe note this application. Only officers who handle it read it. Do you agree?`,
  'apply.at-once': ({ programme }) =>
    `${programme}\nWe can keep and follow this request, free of charge. Only the officers who handle it read it. Do you agree?`,
  'apply.meanwhile': () =>
    'Keep your date for surgery or dialysis and show this there. Who pays while the card is off, we do not know for sure; ask the BPJS desk there.',
  'apply.by-word': () => 'To have the request kept and followed, write "switch on again" later.',
  'apply.usual': ({ say }) => `${say} It may differ from place to place.`,
  'apply.not-a-promise': () => 'Applying is free. It is not a promise that you are accepted.',
  'apply.where': () => 'In which village is the home?',
  'apply.where-again': () => 'We have not found that name. Write village and district, or skip.',
  'apply.where-which': () => 'Which one?',
  'apply.declined': () => 'All right, nothing is noted. You can still go to the office yourself.',
  'apply.closed': ({ programme }) =>
    `${programme} takes no applications now. Be careful if somebody offers it.`,
  'apply.unknown': () => 'We do not know that programme yet. Write /program to look for it.',
  'apply.twice': ({ reference, programme }) =>
    `There is an application for ${programme} from this chat already. Number: ${reference}`,
  'apply.kept': ({ reference, programme, holder }) =>
    `Application kept. Number: ${reference}\nProgramme: ${programme}\nNow with: ${HOLDERS[holder]}`,
  'apply.todo': ({ todo }) => `What you need to do:\n${todo}`,
  'apply.paper': ({ paper, n, of }) =>
    `Paper ${n} of ${of}: ${paper}. Do you have it? You can send a photo here.`,
  'apply.paper-lost': ({ paper, instead }) => `A lost ${paper} does not stop the application.\n${instead}`,
  'apply.paper-kept': () => 'The photo is kept.',
  'apply.ready': ({ reference }) => `Done. See how it goes at any time: write "status ${reference}".`,

  'application.card': (p) =>
    `${p.programme}\nNumber: ${p.reference}\nState: ${STATES[p.state]}\nNow with: ${HOLDERS[p.holder]}` +
    `${dueLine(p.due, p.late)}\n${p.steps.map(stepLine).join('\n')}`,
  'application.line': ({ reference, programme, state, holder, late }) =>
    `${reference}: ${programme}, ${STATES[state]}, with ${HOLDERS[holder]}${late ? ', late' : ''}.`,
  'application.head': () => 'Applications from this chat:',
  'application.truth': ({ holder }) =>
    `We cannot see inside ${HOLDERS[holder]}. What stands here is only what somebody noted.`,
  'application.returned': ({ reason }) => `Sent back because:\n${reason}`,
  'application.reasons': ({ reasons, until }) =>
    `The reasons:\n${reasons.map((reason) => `- ${reason}`).join('\n')}` +
    `${until ? `\nYou can object until ${until}.` : ''}`,
  'application.question': ({ text }) => `The officer asks:\n${text}`,
  'application.what-heard': () => 'What did the office say?',
  'application.tell-more': () => 'Noted. Anything to add? Write it, or press Done.',
  'application.heard': ({ heard }) =>
    ({
      'handed-over': 'Noted: you have handed in the papers.',
      accepted: 'Noted: you say this step is done.',
      refused: 'Noted: you say it was refused there. Ask for the reason in writing if you can.',
      nothing: 'Noted: no news yet.',
    })[heard],
  'application.object-why': () => 'Write your objection. What is not right?',
  'application.objected': ({ reference }) =>
    `The objection is kept in ${reference}. Somebody else than who refused answers it.`,
  'application.noted': ({ reference }) => `Kept in application ${reference}.`,
  'application.resumed': ({ reference }) => `Application ${reference} went back to the officer.`,
  'application.nudged': () => 'We have reminded the officer.',
  'application.got': ({ reference }) => `Thank you. ${reference} is noted as received.`,
  'application.not-got': () =>
    'Noted: not received. Accepted and paid are two things. Take this number and ask at the office.',
  'application.withdrawn': ({ reference }) => `Application ${reference} is withdrawn.`,
  'application.letter': ({ reference, programme, holder, day }) =>
    `Show this message at ${HOLDERS[holder]}:\n` +
    `"Please tell me about the application for ${programme}, number ${reference}, handed in on ${day}. If something is missing, please write it down."`,

  'desk.none': () => 'There is no file on your desk.',
  'desk.head': ({ count }) => `Files on your desk: ${count}`,
  'desk.line': ({ n, reference, programme, step, since, late }) =>
    `${n}. ${reference}: ${programme}, ${step}, since ${since}${late ? ', late' : ''}.`,
  'desk.card': ({ file, said, papers, findings, objection }) =>
    [
      `${file.reference}: ${file.programme}, ${STATES[file.state]}`,
      `Step: ${file.steps.find(({ state }) => state === 'now')?.title ?? '-'}`,
      ...(said.length > 0 ? [`The person says: ${said.map(factLine).join('; ')}`] : []),
      ...(papers.length > 0 ? [`Papers: ${papers.map(paperLine).join('; ')}`] : []),
      ...(findings.length > 0 ? [`Found: ${findings.map(factLine).join('; ')}`] : []),
      ...(objection ? [`Objection: ${objection}`] : []),
    ].join('\n'),
  'desk.why-return': () => 'What is missing? The person reads this sentence.',
  'desk.why-refuse': () =>
    'Write every reason, one on a line. The person reads them all and can object for 30 days.',
  'desk.ask-what': () => 'Write the question for the person.',
  'desk.found-what': () => 'Write what you found there. Example: "earth floor, five people, rented".',
  'desk.outside-who': () => 'Who decided, and when? Example: "Ministry decree, 20 November".',
  'desk.settle-why': () => 'Write the answer to this objection.',
  'desk.done': ({ reference }) => `Noted in ${reference}. The person is told.`,

  'notice.application.late': ({ reference, programme, holder }) =>
    `${programme} (${reference}): no news from ${HOLDERS[holder]}. We remind the officer. Any news? Write it here.`,
  'notice.application.moved': ({ reference, programme, holder }) =>
    `${programme} (${reference}) is now with ${HOLDERS[holder]}.`,
  'notice.application.accepted': ({ reference, programme }) =>
    `${programme} (${reference}) is accepted. Being paid is another step; tell us when you have received it.`,
  'notice.application.refused': ({ reference, programme }) => `${programme} (${reference}) is not accepted.`,
  'notice.application.cleared': ({ reference, programme }) =>
    `${programme} (${reference}) has long been over. We have erased your NIK, family card number and photos of papers.`,
  'notice.application.settled': ({ reference, outcome }) =>
    outcome === 'overturned'
      ? `Your objection to ${reference} holds. The application is open again.`
      : `The objection to ${reference} is answered. The decision stays.`,
  'notice.application.desk': ({ reference, programme }) => `A file on your desk: ${programme}, ${reference}.`,
  'notice.application.nudge': ({ reference, programme, since }) =>
    `File ${reference} (${programme}) has waited on your desk since ${since}.`,
  'notice.application.news': ({ reference, text }) => `News from the person of ${reference}:\n${text}`,

  'button.apply.self': () => 'My family',
  'button.apply.other': () => 'Another family',
  'button.apply.agree': () => 'I agree',
  'button.apply.disagree': () => 'Not now',
  'button.paper.have': () => 'I have it',
  'button.paper.lost': () => 'Lost',
  'button.application.handed-over': () => 'I handed it in',
  'button.application.heard': () => 'There is news',
  'button.heard.accepted': () => 'This step is done',
  'button.heard.refused': () => 'Refused there',
  'button.heard.nothing': () => 'No news yet',
  'button.application.object': () => 'Object',
  'button.application.got': () => 'I received it',
  'button.application.not-got': () => 'Not received yet',
  'button.application.nudge': () => 'Remind the officer',
  'button.application.letter': () => 'A letter to carry',
  'button.application.resume': () => 'Send again',
  'button.application.drop': () => 'Withdraw',
  'button.desk.check': () => 'Note findings',
  'button.desk.forward': () => 'Pass on',
  'button.desk.return': () => 'Send back',
  'button.desk.accept': () => 'Accept',
  'button.desk.refuse': () => 'Not accepted',
  'button.desk.upheld': () => 'Decision stays',
  'button.desk.overturned': () => 'Objection holds',

  'refusal.application.not-yours': () =>
    'Whoever checked or decided before may not decide here. Ask a colleague.',
  'refusal.application.outside': () =>
    'This step is with another office. Write who decided and when, then it can be noted.',
  'refusal.application.not-last': () => 'There are steps after this one. Pass it on to the next step first.',
  'refusal.application.last': () => 'This is the last step. Open here: approve, refuse, or send back.',
  'refusal.identity.too-often': () => 'This number was opened several times just now. Try again in an hour.',
  'refusal.application.too-soon': () =>
    'The officer has been reminded. You can remind again after three days.',
  'refusal.application.no-yes': () => 'The proposed household has not agreed yet. Enter its answer first.',
  'refusal.pass.unknown': () => 'That code is not valid. Ask whoever gave it for a new one.',
  'refusal.pass.already': () => 'You are counted as a member already.',
  'refusal.application.too-late': () =>
    'The last day to object has passed. Write "complaint" if something is not right.',
};
