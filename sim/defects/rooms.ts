import { type Pieces, PRODUCTION } from '../pieces.ts';
import type { Planted } from './wrap.ts';

/** Where a mistake is made: every one of these rooms must have some. */
export const ROOMS = ['turn', 'stores', 'outbox', 'consumers', 'console', 'access'] as const;
export type Room = (typeof ROOMS)[number];

/** Mistakes about who may do, see or be told what, whichever piece they are planted in. */
const ACCESS: readonly string[] = [
  'staff are remembered, so that',
  'every volunteer sees protection',
  'areas do not bound',
  'can be taken again',
  'can be taken without a yes',
  'volunteers hear of protection',
  'protection stands',
  'of protection stands',
  'nobody remembers who checked',
  'every step is the social office',
  'concerns nobody’s office',
  'every officer reaches',
  'a protected complaint needs no yes',
  'goes to protection officers',
  'hears of what endangers her',
  'shows its words to everybody',
  'is a coordinator of the whole country',
  'goes on at the console',
  'numbers are sealed under the key of words',
];
/** Mistakes with what must follow a write: its events, its debts, what the relay takes on. */
const OUTBOX: readonly string[] = [
  'events are left out',
  'events of',
  'the relay',
  'a debt is forgotten',
  'the debt is struck',
  'settling',
  'a settled chat',
  'an indebted chat',
  'owed replies',
  'the reply goes out before',
];
/** Everything else stands where its piece stands. */
const PIECES: Readonly<Record<keyof Pieces, Room>> = {
  takeTurn: 'turn',
  park: 'turn',
  features: 'turn',
  system: 'turn',
  stores: 'stores',
  documents: 'stores',
  seal: 'stores',
  relay: 'outbox',
  channel: 'consumers',
  telling: 'consumers',
  sendNotices: 'consumers',
  sendFileNotices: 'consumers',
  sendFollowUpNotices: 'consumers',
  sendGrievanceNotices: 'consumers',
  sendReferralNotices: 'consumers',
  sweep: 'consumers',
  chaseFiles: 'consumers',
  chaseGrievances: 'consumers',
  chaseReferrals: 'consumers',
  remindFamilies: 'consumers',
  clearEnded: 'consumers',
  keepFiles: 'consumers',
  api: 'console',
  routes: 'console',
};

/** The room of a planted mistake. Throws when it changes nothing. */
export function roomOf({ name, pieces }: Planted): Room {
  if (ACCESS.some((words) => name.includes(words))) return 'access';
  if (OUTBOX.some((words) => name.includes(words))) return 'outbox';
  // The names of the pieces by their type.
  const changed = (Object.keys(PIECES) as (keyof Pieces)[]).find(
    (piece) => pieces[piece] !== PRODUCTION[piece],
  );
  if (!changed) throw new Error(`"${name}" changes nothing`);
  return PIECES[changed];
}
