import { readReference } from '#core/shared/ids.ts';
import type { Feature, Turn } from '../context.ts';
import { GROUP, MEMBERSHIP } from '../group-words.ts';
import { readPassIn } from '../proposal-words.ts';

const COMMAND = /^\/kelompok(?:@\w+)?\s*$/i;
const LEAVES =
  /^\W*\/?(?:(?:saya|kula|abdi|mau|ingin|pengen|purun|hoyong)\s+)*(?:keluar|medal|kaluar|leave)(?:\s+(?:dari|saking|tina|the|my))?(\s+(?:kelompok|group))?\W*$/i;
const STATUS = /^\s*\/?(?:status|berkas|nomor|kelompok)\s+(\S+(?:\s\S{4})?)\s*$/i;

/**
 * Asking as a group: it is opened by who speaks for it, joined by each member's own yes (bot/features/pass.ts reads the code),
 * left at any time, and sent when there are enough. Chunks of their own.
 */
export const groups: Feature = async (turn) => {
  const { incoming, session } = turn;
  if (incoming.kind === 'button') {
    const [room, verb = '', value = '', more = ''] = (incoming.action ?? '').split(':');
    return room === 'grp' ? pressed(turn, verb, value, more) : undefined;
  }
  const text = incoming.text?.trim() ?? '';
  if (incoming.kind !== 'message') return undefined;
  // A code is for whoever gave it, never the answer to an officer's question or a part of a complaint.
  const pass = readPassIn(text);
  if (pass) return (await import('./pass.ts')).showPass(turn, pass);
  if (COMMAND.test(text)) return (await import('./group-open.ts')).listGroups(turn);
  const leaves = LEAVES.exec(text);
  if (leaves && (leaves[1] || text.startsWith('/') || isFreeMember(turn)))
    return (await import('./group-member.ts')).askToLeave(turn);
  const named = readReference(STATUS.exec(text)?.[1] ?? '');
  if (named && session.own.some(({ kind, reference }) => kind === MEMBERSHIP && reference === named))
    return (await import('./group-member.ts')).showMembership(turn, named);
  if (session.awaiting?.kind !== GROUP || text.startsWith('/')) return undefined;
  return wrote(turn, text);
};

/** The word alone means a group only where nothing else is being talked about. */
const isFreeMember = ({ session: { own, talk, awaiting } }: Turn): boolean =>
  !talk && (!awaiting || awaiting.kind === GROUP) && own.some(({ kind }) => kind === MEMBERSHIP);

const OPENING = ['new', 'open', 'agree', 'disagree', 'member', 'helper', 'nowhere', 'at'];
const SPEAKING = [
  'card',
  'send',
  'send-anyway',
  'wait',
  'record',
  'said',
  'not-said',
  'code',
  'people',
  'out',
  'drop',
];

async function pressed(turn: Turn, verb: string, value: string, more: string) {
  if (OPENING.includes(verb)) return (await import('./group-open.ts')).pressedOpening(turn, verb, value);
  if (SPEAKING.includes(verb)) return (await import('./group-card.ts')).pressedCard(turn, verb, value, more);
  return (await import('./group-member.ts')).pressedMember(turn, verb, value);
}

/** What was typed counts as much as a button. */
async function wrote(turn: Turn, text: string) {
  const step = String(turn.session.awaiting?.params['step']);
  if (step === 'card' || step === 'short' || step.startsWith('record'))
    return (await import('./group-card.ts')).wroteCard(turn, step, text);
  if (step === 'join' || step === 'name-yours' || step === 'leave')
    return (await import('./group-member.ts')).wroteMember(turn, step, text);
  return (await import('./group-open.ts')).wroteOpening(turn, text);
}
