import type { Circumstances } from '../shared/decision.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import type { Application, ApplicationPrivate } from './application.ts';
import type { ApplicationAct } from './application-command.ts';
import { countYeses, type Member, PASS_LASTS } from './yes.ts';

const YES_KINDS = [
  'hear',
  'lend-pass',
  'consent',
  'invite',
  'join',
  'join-by-phone',
  'verify',
  'leave',
] as const;
/** Acts by which somebody other than who asked says yes or no. */
type YesAct = Extract<ApplicationAct, { kind: (typeof YES_KINDS)[number] }>;

/** The acts of a group, by the states in which they are open. */
export const GROUP_ACTS = {
  open: { invite: 'open', join: 'open', 'join-by-phone': 'open', verify: 'open', leave: 'open' },
  returned: {
    invite: 'returned',
    join: 'returned',
    'join-by-phone': 'returned',
    verify: 'returned',
    leave: 'returned',
  },
} as const;

/** Is it an act of somebody else's yes or no? */
export const isYesAct = (act: ApplicationAct): act is YesAct => YES_KINDS.some((kind) => kind === act.kind);

/** A household's no ends its proposal, whoever wrote it down. */
export const isNo = (command: ApplicationAct): boolean =>
  (command.kind === 'hear' || command.kind === 'consent') && command.said === 'no';

/** The author hears no reasons, so that there is nothing to complete, to object to or to tell from an office. */
const NOT_OF_PROPOSALS: readonly ApplicationAct['kind'][] = ['return', 'object', 'tell', 'receive', 'nudge'];

/**
 * Whose yes is missing. Refuses with `application.no-yes` (a proposal goes on and is approved only with the household's yes,
 * or goes on when it could not be reached), `pass.unknown` (a wrong code, or one that has ended), `pass.already` (this chat
 * is a member), `application.not-open` (no group, no proposal, no such member).
 */
export function findYesRefusal(file: Application, command: ApplicationAct, now: number): Refusal | undefined {
  const { reference, purpose } = file;
  const notOpen = refuse('application.not-open', { reference, state: file.state });
  if (purpose !== 'apply' && NOT_OF_PROPOSALS.includes(command.kind)) return notOpen;
  if (command.kind === 'forward' || command.kind === 'accept')
    return fitsYes(file, command.kind) ? undefined : refuse('application.no-yes', { reference });
  if (!isYesAct(command)) return undefined;
  if (command.kind === 'hear' || command.kind === 'lend-pass' || command.kind === 'consent') {
    if (purpose !== 'propose') return notOpen;
    return command.kind === 'consent' ? findPassRefusal(file, command.code, now) : undefined;
  }
  return file.group ? findMemberRefusal(file, command, now) : notOpen;
}

/** Is an act of staff open as far as somebody else's yes goes? For buttons: the decision itself asks again. */
export function fitsYes({ purpose, household, group }: Application, kind: ApplicationAct['kind']): boolean {
  if (purpose !== 'apply' && NOT_OF_PROPOSALS.includes(kind)) return false;
  switch (kind) {
    case 'hear':
    case 'lend-pass':
      return purpose === 'propose' && household?.said !== 'yes';
    case 'verify':
      return group !== undefined && countYeses(group).unverified > 0;
    case 'accept':
      return purpose !== 'propose' || household?.said === 'yes';
    case 'forward':
      return purpose !== 'propose' || household?.said === 'yes' || household?.said === 'unreached';
    default:
      return true;
  }
}

function findPassRefusal({ private: words }: Application, code: string, now: number): Refusal | undefined {
  const pass = words?.pass;
  return pass && pass.code === code && now <= pass.until ? undefined : refuse('pass.unknown');
}

function findMemberRefusal(
  file: Application,
  command: Exclude<YesAct, { kind: 'hear' | 'lend-pass' | 'consent' }>,
  now: number,
): Refusal | undefined {
  switch (command.kind) {
    case 'join':
      return memberOfChat(file, command.chat)
        ? refuse('pass.already')
        : findPassRefusal(file, command.code, now);
    case 'verify':
    case 'leave': {
      const member = file.group?.members.find(({ id }) => id === command.member);
      const isOpen =
        member && member.leftAt === undefined && (command.kind === 'leave' || member.by === 'phone');
      return isOpen
        ? undefined
        : refuse('application.not-open', { reference: file.reference, state: file.state });
    }
    default:
      return undefined;
  }
}

/** The member who joined from a chat and has not left. */
export function memberOfChat({ group, private: words }: Application, chat: string): Member | undefined {
  const ids = (words?.members ?? []).filter((one) => one.chat === chat).map(({ id }) => id);
  return group?.members.find(({ id, leftAt }) => leftAt === undefined && ids.includes(id));
}

/** The file after somebody else's yes or no; whether the act is open is decided before. */
export function actByYes(file: Application, command: YesAct, circumstances: Circumstances): Application {
  const { now, actor, newId, newReference } = circumstances;
  const staff = actor.kind === 'staff' ? actor.id : undefined;
  switch (command.kind) {
    case 'hear':
      return ended(
        { ...file, household: { said: command.said, by: 'staff', at: now, ...(staff && { staff }) } },
        command,
      );
    case 'consent':
      return ended({ ...withWords(file, {}, 'pass'), household: { said: command.said, by: 'own', at: now } });
    case 'lend-pass':
    case 'invite':
      return withWords(file, { pass: { code: newReference().slice(0, 4), until: now + PASS_LASTS } });
    case 'join':
      return joined(file, { id: newId(), by: 'own', at: now }, { chat: command.chat });
    case 'join-by-phone':
      return joined(file, { id: newId(), by: 'phone', at: now }, { label: command.label });
    case 'verify':
      return withMember(file, command.member, { ...(staff && { verifiedBy: staff }) });
    case 'leave':
      return left(withMember(file, command.member, { leftAt: now }), command.member);
  }
}

/** Nothing is due of a proposal that has ended. */
function ended(file: Application, command?: YesAct): Application {
  if (command?.kind === 'hear' && command.said !== 'no') return file;
  const { due: _, ...rest } = file;
  return { ...rest, late: false };
}

function joined(
  file: Application,
  member: Member,
  who: { chat?: Member['id']; label?: string },
): Application {
  const { chat, label } = who;
  const kept = { id: member.id, ...(chat && { chat }), ...(label && { label }) };
  // The chat was read by its own schema in the command.
  const members = [...(file.private?.members ?? []), kept] as NonNullable<ApplicationPrivate['members']>;
  return withWords({ ...file, group: { members: [...(file.group?.members ?? []), member] } }, { members });
}

const withMember = (file: Application, id: string, change: Partial<Member>): Application => ({
  ...file,
  group: {
    members: (file.group?.members ?? []).map((one) => (one.id === id ? { ...one, ...change } : one)),
  },
});

/** Who has left is known to the house no more: only that somebody did. */
const left = (file: Application, member: string): Application =>
  withWords(file, { members: (file.private?.members ?? []).filter(({ id }) => id !== member) });

function withWords(file: Application, words: Partial<ApplicationPrivate>, without?: 'pass'): Application {
  const kept = file.private ?? { facts: {}, thread: [], reasons: [], findings: [] };
  const { pass, ...rest } = kept;
  return { ...file, private: { ...rest, ...(pass && without !== 'pass' && { pass }), ...words } };
}

/** What the event says of it: what a household said, how many have joined. */
export function yesCodes(file: Application, command: ApplicationAct): Record<string, string | number> {
  if (command.kind === 'hear' || command.kind === 'consent') return { said: command.said };
  if (!isYesAct(command) || !file.group) return {};
  return { members: countYeses(file.group).yes };
}
