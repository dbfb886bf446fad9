import type { ApplicationState } from '#core/programme/application.ts';
import type { Holder } from '#core/programme/step.ts';
import type { ShownSize, groups as source } from '../id/groups.ts';
import type { Said } from '../said.ts';
import { HOLDERS } from './applications.ts';

const STATES: Readonly<Record<ApplicationState, string>> = {
  gathering: 'waits for other members',
  open: 'is going on',
  returned: 'waits for its speaker to complete it',
  accepted: 'approved, which does not mean paid',
  received: 'received',
  refused: 'not approved',
  objected: 'an objection is being answered',
  withdrawn: 'ended',
  'taken-up': 'ended',
};

const holderOf = (holder: Holder): string => (holder === 'person' ? 'its speaker' : HOLDERS[holder]);

const sizeLine = (size: ShownSize | undefined): string => {
  const { atLeast, atMost, sure } = size ?? { sure: true };
  if (atLeast === undefined && atMost === undefined) return 'We do not know how many members it asks for.';
  const asked =
    atLeast === undefined
      ? `at most ${atMost}`
      : atMost === undefined
        ? `at least ${atLeast}`
        : `${atLeast} to ${atMost}`;
  return sure ? `It asks for ${asked} members.` : `It may ask for ${asked} members; that is not certain.`;
};

/** Sentences about asking as a group, with each member's own yes. */
export const groups: Said<typeof source> = {
  'group.which': () => 'Which programme do you ask for together?',
  'group.what': ({ programme, size }) =>
    `${programme}\nThis is asked for together, as a group. ${sizeLine(size)}`,
  'group.consent': () =>
    'Each member answers for herself. You see how many only. Officers read the names of the group and of its speaker. Open a group?',
  'group.name': () => 'What is the group called? No person’s name and no phone number, please.',
  'group.speaker': () => 'Who speaks for it? Write a name that the members know.',
  'group.member-too': () => 'Are you a member yourself?',
  'group.where': () => 'In which village or ward is the group?',
  'group.too-long': () => 'That is too long. Please write less.',
  'group.opened': ({ reference, name }) => `The group ${name} is open, not sent yet. Number: ${reference}`,
  'group.code': ({ code, link, until }) =>
    [
      'Share this with those who may join. They type here:',
      `join ${code}`,
      ...(link ? [`or open ${link}`] : []),
      `It lasts until ${until}.`,
    ].join('\n'),
  'group.code-ended': () => 'The group’s code has ended. Press "New code".',
  'group.card': ({ reference, programme, name, yes, unverified, names, size }) =>
    [
      programme,
      `Group: ${name}`,
      `Number: ${reference}`,
      `Said yes: ${yes}.`,
      ...(unverified > 0 ? [`Recorded on your phone, not checked by an officer yet: ${unverified}.`] : []),
      ...(names.length > 0 ? [`Who let themselves be named: ${names.join(', ')}`] : []),
      sizeLine(size),
    ].join('\n'),
  'group.gathering': () => 'Not sent yet. When there are enough, press "Send".',
  'group.short': ({ yes, atLeast }) =>
    `Only ${yes} said yes; the programme asks for at least ${atLeast}. An officer may return it. Send it now all the same?`,
  'group.kept': () => 'It is not sent. The group stays as it is.',
  'group.sent': ({ reference, yes }) => `The group’s request is sent; ${yes} said yes. Number: ${reference}`,
  'group.record-who': () => 'What is the member without a phone called?',
  'group.record-sure': ({ label, programme }) =>
    `Read to ${label}: "This group asks for ${programme}. You may say no, and leave at any time." Did they say yes themselves?`,
  'group.recorded': ({ label }) => `${label} is recorded, and counts once an officer has checked it.`,
  'group.not-recorded': () => 'Nothing is recorded.',
  'group.taken-out': ({ label }) => `${label} is taken out.`,
  'group.dropped': ({ reference }) => `Group ${reference} is ended. Its members are told.`,

  'group.ask': ({ programme, summary, name, speaker }) =>
    `You are invited to ask for ${programme} together.\nGroup: ${name}${speaker ? `\nSpeaks for it: ${speaker}` : ''}\n${summary}`,
  'group.seen': () =>
    'The speaker and officers see how many said yes. Other members do not see your answer. You may leave at any time. Do you join?',
  'group.said-yes': ({ reference }) =>
    `You have joined. Number: ${reference}\nTo leave at any time, write "leave group".`,
  'group.name-yours': () => 'May the speaker and officers see your name? Write it, or skip.',
  'group.named': ({ label }) => `The speaker and officers may see the name ${label}.`,
  'group.unnamed': () => 'Your name is not shown.',
  'group.said-no': () => 'Nothing is recorded, and the speaker is not told.',
  'group.already': () => 'You are in this group already.',
  'group.yours': () => 'This is your own group.',
  'group.closed': () => 'This group takes no more members. Ask whoever speaks for it.',
  'pass.wait': () => 'Some codes did not fit. Wait an hour, or ask the speaker to read it out slowly.',
  'group.head': () => 'Groups that you are in:',
  'group.line': ({ reference, programme, state }) => `${reference}: ${programme}, ${STATES[state]}.`,
  'group.mine': ({ reference, programme, name, label, state, holder }) =>
    [
      programme,
      ...(name ? [`Group: ${name}`] : []),
      `Number: ${reference}`,
      `State: ${STATES[state]}`,
      ...(state === 'open' ? [`Now with: ${holderOf(holder)}`] : []),
      label ? `Your name is shown as ${label}.` : 'Your name is not shown.',
    ].join('\n'),
  'group.leave-sure': ({ programme }) =>
    `Leave the group for ${programme}? What we keep of you there is deleted.`,
  'group.leave-which': () => 'Which group do you leave?',
  'group.left': () => 'You have left. Your answer and name in that group are deleted.',
  'group.stays': () => 'You stay in the group.',
  'group.no-member': () => 'This chat is in no group.',
  'group.data': ({ count }) => `Groups joined: ${count}. To leave, write "leave group".`,

  'desk.group': ({ name, yes, names, waiting, size }) =>
    [
      `Group: ${name}`,
      `Said yes themselves, or checked: ${yes}.`,
      sizeLine(size),
      ...(names.length > 0 ? [`Who let themselves be named: ${names.join(', ')}`] : []),
      ...(waiting.length > 0 ? [`Recorded by the speaker, not checked: ${waiting.join(', ')}`] : []),
    ].join('\n'),
  'button.desk.verify': ({ label }) => `I have checked: ${label}`,
  'notice.group.joined': ({ reference, yes }) => `Group ${reference}: ${yes} have said yes.`,
  'notice.group.left': ({ reference, yes }) => `Group ${reference}: a member has left. ${yes} say yes.`,
  'notice.group.unsent': ({ reference, yes }) =>
    `Group ${reference} is not sent yet. ${yes} have said yes. You can send it, add to it, or end it.`,
  'notice.group.sent': ({ reference, programme }) =>
    `Your group’s request (${reference}, ${programme}) has been sent by its speaker.`,
  'notice.group.moved': ({ reference, programme, holder }) =>
    `Your group’s request (${reference}, ${programme}) is now with: ${holderOf(holder)}.`,
  'notice.group.accepted': ({ reference, programme }) =>
    `Your group’s request (${reference}, ${programme}) is approved, which does not mean paid.`,
  'notice.group.refused': ({ reference, programme }) =>
    `Your group’s request (${reference}, ${programme}) is not approved. Its speaker has the reasons and can object.`,
  'notice.group.settled': ({ reference, programme }) =>
    `Your group’s objection (${reference}, ${programme}) has been answered. Ask its speaker.`,
  'notice.group.ended': ({ reference, programme }) =>
    `Your group’s request (${reference}, ${programme}) was ended by its speaker. To delete your name, write "leave group".`,

  'refusal.group.full': () => 'This group is full. Ask whoever speaks for it.',
  'refusal.group.empty': () => 'Nobody has said yes yet. Share the code, or record a member without a phone.',
  'button.apply.group': () => 'With a group',
  'button.group.another': () => 'Another group',
  'button.group.member': () => 'Yes, I am a member',
  'button.group.helper': () => 'No, I only help',
  'button.group.send': () => 'Send',
  'button.group.send-anyway': () => 'Send anyway',
  'button.group.wait': () => 'Wait',
  'button.group.record': () => 'Member without a phone',
  'button.group.said-it': () => 'Yes, they agree',
  'button.group.not-said': () => 'Not yet',
  'button.group.code': () => 'New code',
  'button.group.people': () => 'Members',
  'button.group.drop': () => 'End the group',
  'button.group.yes': () => 'Yes, I join',
  'button.group.no': () => 'I do not join',
  'button.group.leave': () => 'Leave the group',
  'button.group.leave-yes': () => 'Yes, leave',
  'button.group.leave-no': () => 'Stay',
  'button.group.take-out': ({ label }) => `Take out ${label}`,
};
