import type { NeedCode } from '#core/disaster/need.ts';
import type { Role } from '#core/shared/decision.ts';
import type { Duty } from '#core/staff/staff.ts';
import type { staff as source } from '../id/staff.ts';
import type { Said } from '../said.ts';
import { GROUPS, NEEDS } from './codes.ts';

/** Roles, as people call them. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  resident: 'resident',
  volunteer: 'volunteer',
  responder: 'responder',
  'village-officer': 'village officer',
  'social-worker': 'social worker',
  coordinator: 'coordinator',
  'protection-officer': 'protection officer',
  'finance-officer': 'finance officer',
  administrator: 'administrator',
};

const DUTIES: Readonly<Record<Duty | 'waiting', string>> = {
  on: 'On duty',
  off: 'Off duty',
  unknown: 'Hours not known',
  waiting: 'Waiting for confirmation',
};

const SENT = { photo: 'photo', voice: 'voice note', document: 'document' } as const;

/** Sentences about invitations, duty and the work of staff. */
export const staff: Said<typeof source> = {
  'staff.join-how': () => 'Write your invitation code. Example: K7M2Q-9XD4T',
  'staff.join-waits': ({ name, role, area }) =>
    `Invitation noted: ${name}, ${ROLE_NAMES[role]}, ${area}. It now waits for a coordinator to confirm you. The queue is not open yet. The decision comes to this chat.`,
  'staff.asks-in': ({ name, role, area }) =>
    `${name} used an invitation as ${ROLE_NAMES[role]}, ${area}. Make sure it is the right person before you confirm.`,
  'staff.confirmed': ({ by, role, area }) =>
    `${by} has confirmed you as ${ROLE_NAMES[role]}, ${area}. /antrean shows the queue. /siaga notes your hours on duty.`,
  'staff.turned-away': () => 'Your invitation was not confirmed. Ask your coordinator.',
  'staff.confirm-done': ({ name }) => `${name} is confirmed.`,
  'staff.reject-done': ({ name }) => `${name} is not confirmed. That chat opens nothing.`,
  'staff.duty-now': ({ state, until }) =>
    state === 'unknown'
      ? 'Your hours on duty are not known.'
      : `You are ${state === 'on' ? 'on' : 'off'} duty until ${until ?? '?'}.`,
  'staff.duty-next': ({ from, until }) => `Next: ${from} to ${until}.`,
  'staff.duty-how': () => 'Choose, or write the hours. Example: siaga 19-07',
  'staff.duty-set': ({ on, from, until }) =>
    `Noted: ${on ? 'on' : 'off'} duty, ${from} to ${until}. Wrong? Write again, the last word counts.`,
  'staff.duty-unread': () =>
    'Those hours were not understood. Examples: siaga 19-07, siaga sampai 18.00, tidak siaga',
  'staff.people-head': (p) =>
    `Staff in ${p.area}. Waiting for confirmation: ${p.waiting}. On duty: ${p.on}, off duty: ${p.off}, not known: ${p.unknown}.`,
  'staff.person-line': (p) =>
    `${p.n}. ${p.name}, ${ROLE_NAMES[p.role]}, ${p.area}. ${DUTIES[p.duty]}${p.until === undefined ? '' : ` until ${p.until}`}`,
  'staff.cut-off-sure': ({ name }) =>
    `Cut off ${name}? Chat and console close, and what she or he holds returns to the queue.`,
  'staff.cut-off-done': ({ name, released }) => `${name} is cut off. Reports back in the queue: ${released}.`,
  'staff.console-code': ({ code }) =>
    `Your code for the console: ${code}. It works once, for 15 minutes. Send it to nobody.`,
  'button.staff-confirm': () => 'Confirm',
  'button.staff-reject': () => 'Wrong person',
  'button.staff-confirm-n': ({ n }) => `${n}: confirm`,
  'button.staff-reject-n': ({ n }) => `${n}: wrong person`,
  'button.cut-off-n': ({ n }) => `${n}: cut off`,
  'button.cut-off-yes': () => 'Yes, cut off',
  'button.duty-until': ({ until }) => `On duty until ${until}`,
  'button.duty-off': () => 'Off duty',
  'staff.log-what': () => 'What is needed, and where? Example: BUTUH air 20L RT03 Sukamaju 6 orang 1 bayi',
  'staff.log-where': () => 'Where? Write only the place.',
  'staff.logged': (p) =>
    `Noted: ${p.reference}. ${p.needs.map((need) => NEEDS[need as NeedCode] ?? need).join(', ')} at ${p.place ?? '?'}${p.persons === undefined ? '' : `, ${p.persons} people`}${p.groups.map((group) => `, ${GROUPS[group]}`).join('')}.`,
  'staff.also-held': ({ references }) => `You also hold: ${references.join(', ')}. See all: /tugas`,
  'staff.pass-whom': ({ reference }) => `To whom do you hand over report ${reference}?`,
  'staff.pass-nobody': ({ reference }) =>
    `No colleague can take ${reference} now. You can let it go back to the queue.`,
  'staff.pass-why': ({ reference }) => `Why is ${reference} handed over? Write the reason.`,
  'staff.passed': ({ reference, name }) => `Report ${reference} is handed over to ${name}.`,
  'staff.passed-to-you': ({ reference, area, reason }) =>
    `Report ${reference} in ${area} is handed over to you. Reason: ${reason}`,
  'button.pass': () => 'Hand over',
  'button.pass-to': ({ name, role }) => `${name}, ${ROLE_NAMES[role]} `.trim(),
  'refusal.invitation.withdrawn': () =>
    'That invitation has been withdrawn. Ask a coordinator for a new one.',
  'refusal.invitation.unknown': () => 'That invitation code is not known. Check its letters and digits.',
  'refusal.staff.unknown': () => 'That member of staff was not found.',
  'refusal.staff.not-waiting': () => 'That member of staff is not waiting for confirmation.',
  'refusal.staff.not-active': () => 'That member of staff is not active.',
  'refusal.staff.already': () => 'This chat already belongs to a member of staff.',
  'refusal.duty.past': () => 'Those hours are over. Write hours that are still to come.',
  'staff.voices': ({ n }) =>
    `There ${n === 1 ? 'is a voice note' : `are ${n} voice notes`} that nobody has heard. Once you hold the report, open it in the console, part "What was sent".`,
  'staff.news-file': ({ reference, file }) =>
    `The reporter of ${reference} has sent a ${SENT[file]}. Open the report in the console, part "What was sent".`,
};
