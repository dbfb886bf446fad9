import type { Circumstances } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import type { Application } from './application.ts';
import type { ApplicationAct, Submit } from './application-command.ts';
import { findPassRefusal, newPass, withWords } from './application-pass.ts';
import { beginStep } from './application-steps.ts';
import { isFull, type Member } from './yes.ts';

const GROUP_KINDS = ['invite', 'join', 'join-by-phone', 'name-member', 'verify', 'leave', 'send'] as const;
/** Acts of a group and its members. */
export type GroupAct = Extract<ApplicationAct, { kind: (typeof GROUP_KINDS)[number] }>;

/** Is it an act of a group or of one of its members? */
export const isGroupAct = (act: ApplicationAct): act is GroupAct =>
  GROUP_KINDS.some((kind) => kind === act.kind);

/** The acts of a group, by the states in which they are open. */
export const GROUP_ACTS = {
  gathering: {
    invite: 'gathering',
    join: 'gathering',
    'join-by-phone': 'gathering',
    'name-member': 'gathering',
    leave: 'gathering',
  },
  open: {
    invite: 'open',
    join: 'open',
    'join-by-phone': 'open',
    'name-member': 'open',
    verify: 'open',
    leave: 'open',
  },
  returned: {
    invite: 'returned',
    join: 'returned',
    'join-by-phone': 'returned',
    'name-member': 'returned',
    verify: 'returned',
    leave: 'returned',
  },
} as const;

/** A group that nobody has sent is spoken of after so many days, in milliseconds: silence is no end. */
const GATHER_FOR = 14 * 24 * 3600 * 1000;

/**
 * Why an act of a group is not open. Refuses with `pass.unknown`, `pass.already` (this chat is a member), `group.full` (as many
 * as the programme takes), `group.empty` (nobody has said yes), `application.not-open` (no such member).
 */
export function findGroupRefusal(file: Application, command: GroupAct, now: number): Refusal | undefined {
  const full = file.group && isFull(file.group) ? refuse('group.full') : undefined;
  switch (command.kind) {
    case 'join':
      return memberOfChat(file, command.chat)
        ? refuse('pass.already')
        : (findPassRefusal(file, command.code, now) ?? full);
    case 'join-by-phone':
      return full;
    case 'name-member':
    case 'verify':
    case 'leave':
      return findStandingRefusal(file, command);
    case 'send':
      return file.group?.members.some(({ leftAt }) => leftAt === undefined)
        ? undefined
        : refuse('group.empty');
    case 'invite':
      return undefined;
  }
}

/** Is she a member still, and of the kind that the act is about? */
function findStandingRefusal(
  { group, reference, state }: Application,
  { kind, member: id }: Extract<GroupAct, { member: string }>,
): Refusal | undefined {
  const member = group?.members.find((one) => one.id === id && one.leftAt === undefined);
  const fits = {
    leave: true,
    verify: member?.by === 'phone' && !member.verifiedBy,
    'name-member': member?.by === 'own',
  }[kind];
  return member && fits ? undefined : refuse('application.not-open', { reference, state });
}

/** The member who joined from a chat and has not left. */
export function memberOfChat({ group, private: words }: Application, chat: string): Member | undefined {
  const ids = (words?.members ?? []).filter((one) => one.chat === chat).map(({ id }) => id);
  return group?.members.find(({ id, leftAt }) => leftAt === undefined && ids.includes(id));
}

/** The chat that becomes or is no more that of a member by an act on a file, as it was before; never the speaker's own. */
export function movedMember(file: Application, command: ApplicationAct): MovedMember | undefined {
  const chat =
    command.kind === 'join'
      ? command.chat
      : command.kind === 'leave'
        ? file.private?.members?.find(({ id }) => id === command.member)?.chat
        : undefined;
  if (chat === undefined || chat === file.chat) return undefined;
  return { chat, is: command.kind === 'join' ? 'in' : 'out' };
}

/** Whose chat joined a file, or left it. */
export interface MovedMember {
  readonly chat: ChatId;
  readonly is: 'in' | 'out';
}

/** A group's file as it begins: its code, and its speaker among the members if she is one. It has no step yet. */
export function toGathering(
  file: Application,
  { name, isMember, size }: NonNullable<Submit['asGroup']>,
  { now, newId, newReference }: Circumstances,
): Application {
  const opened: Application = {
    ...file,
    state: 'gathering',
    group: { members: [], ...(size && { size }) },
    due: { at: now + GATHER_FOR, usual: false },
  };
  const named = withWords(opened, { groupName: name, pass: newPass(newReference, now) });
  return isMember ? joined(named, { id: newId(), by: 'own', at: now }, { chat: file.chat }) : named;
}

/** The file after an act of the group or of a member; whether it is open is decided before. */
export function actInGroup(file: Application, command: GroupAct, circumstances: Circumstances): Application {
  const { now, actor, newId, newReference } = circumstances;
  switch (command.kind) {
    case 'invite':
      return withWords(file, { pass: newPass(newReference, now) });
    case 'join':
      return joined(file, { id: newId(), by: 'own', at: now }, { chat: command.chat });
    case 'join-by-phone':
      return joined(file, { id: newId(), by: 'phone', at: now }, { label: command.label });
    case 'name-member':
      return named(file, command.member, command.label);
    case 'verify':
      return withMember(file, command.member, { ...(actor.kind === 'staff' && { verifiedBy: actor.id }) });
    case 'leave':
      return left(withMember(file, command.member, { leftAt: now }), command.member);
    case 'send':
      return beginStep(file, 0, now);
  }
}

function joined(
  file: Application,
  member: Member,
  { chat, label }: { chat?: ChatId; label?: string },
): Application {
  const kept = { id: member.id, ...(chat && { chat }), ...(label && { label }) };
  const members = [...(file.private?.members ?? []), kept];
  const group = { ...file.group, members: [...(file.group?.members ?? []), member] };
  return withWords({ ...file, group }, { members });
}

const named = (file: Application, member: string, label: string): Application =>
  withWords(file, {
    members: (file.private?.members ?? []).map((one) => (one.id === member ? { ...one, label } : one)),
  });

const withMember = (file: Application, id: string, change: Partial<Member>): Application => ({
  ...file,
  group: {
    ...file.group,
    members: (file.group?.members ?? []).map((one) => (one.id === id ? { ...one, ...change } : one)),
  },
});

/** Who has left is known to the house no more: only that somebody did. */
const left = (file: Application, member: string): Application =>
  withWords(file, { members: (file.private?.members ?? []).filter(({ id }) => id !== member) });
