import type { LockedNumber, NumberKind } from '#core/people/locked-number.ts';
import type { ShownLocked, identity as source } from '../id/identity.ts';
import type { Said } from '../said.ts';

const NAMES: Readonly<Record<NumberKind, string>> = { nik: 'NIK', kk: 'family card number' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const DOUBTS: Readonly<Record<LockedNumber['doubts'][number], string>> = {
  length: 'Usually there are 16 digits.',
  area: 'Its area is not in the present list. Old areas can be like that.',
  date: 'Its date looks unusual. Cards can be misprinted.',
  serial: 'Its last four digits look unusual.',
};

const forOfficer = ({ kind, end, doubts }: ShownLocked): string =>
  `${capital(NAMES[kind])} recorded, ends in ${end}, ${doubts.length === 0 ? 'usual form' : 'something is unusual'}.`;

/** Sentences about NIK and KK. */
export const identity: Said<typeof source> = {
  'identity.ask': ({ programme, required, days }) =>
    `${required ? 'The office will ask for your NIK and family card number.' : 'Your NIK and family card number help, but are not needed.'} ` +
    `May we keep them for ${programme}?\n` +
    'Kept locked, for this request only; you can erase them at any time. ' +
    `They go by themselves ${days} days after the request is over. Sending a number means yes. ` +
    'Without a number the request goes on.',
  'identity.type': ({ kind }) =>
    `Write the ${NAMES[kind]} (16 digits). We delete your message from this chat afterwards.`,
  'identity.kept': ({ kind, end, doubts }) =>
    `${capital(NAMES[kind])} kept, ends in ${end}.` +
    `${doubts.length > 0 ? `\n${doubts.map((doubt) => DOUBTS[doubt]).join(' ')} We keep it all the same. Mistyped? Press Replace.` : ''}`,
  'identity.unread': ({ kind }) =>
    `We could not read the ${NAMES[kind]}. Write its 16 digits, or leave it out.`,
  'identity.later': () => 'All right, without a number for now. The request goes on.',
  'identity.lost': () =>
    'That is all right, the request goes on. Dukcapil replaces both cards free of charge. The number can follow.',
  'identity.mine': ({ reference, numbers }) =>
    numbers.length === 0
      ? `No number is kept with ${reference}.`
      : `Numbers with ${reference}:\n${numbers.map(({ kind, end }) => `${capital(NAMES[kind])} ends in ${end}`).join('\n')}`,
  'identity.opened': ({ day, reason }) => `Opened by an officer on ${day}. Reason: ${reason}`,
  'identity.forgotten': ({ reference }) => `The numbers with ${reference} are erased. The request goes on.`,
  'identity.until': ({ days }) =>
    `NIK, family card number and photos of papers go by themselves ${days} days after a request is over.`,
  'identity.cleared': ({ reference, day }) =>
    `NIK, family card number and photos of papers of ${reference} were erased on ${day}.`,
  'identity.wiped': () => 'That message is deleted.',

  'desk.numbers': ({ numbers, twins }) =>
    [
      ...(numbers.length === 0 ? ['No NIK recorded.'] : numbers.map(forOfficer)),
      ...(twins.length > 0 ? [`The same number is in ${twins.join(', ')}.`] : []),
    ].join('\n'),
  'desk.numbers-cleared': ({ day }) =>
    `NIK, family card number and photos of papers were erased on ${day}: the request has long been over.`,
  'desk.numbers-why': () =>
    'What do you need the whole number for? Your reason and your name are recorded, and the person can read it.',
  'desk.numbers-opened': ({ reference }) =>
    `The opening is recorded in ${reference}. Delete the next message when you are done.`,
  'identity.digits': ({ nik, kk }) =>
    [...(nik ? [`NIK: ${nik}`] : []), ...(kk ? [`Family card: ${kk}`] : [])].join('\n') || 'No NIK recorded.',

  'button.identity.agree': () => 'I agree',
  'button.identity.none': () => 'None / lost',
  'button.identity.later': () => 'Later',
  'button.identity.again': ({ kind }) => `Replace ${NAMES[kind]}`,
  'button.identity.fill': ({ kind }) => `Write ${NAMES[kind]}`,
  'button.identity.forget': () => 'Erase numbers',
  'button.identity.mine': () => 'NIK and family card',
  'button.identity.wipe': () => 'Delete this message',
  'button.desk.numbers': () => 'Open the whole number',
};
