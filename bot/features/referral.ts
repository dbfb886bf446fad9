import { may } from '#core/access.ts';
import { type Reference, readReference } from '#core/shared/ids.ts';
import { actorOf, type Feature, type Turn } from '../context.ts';
import type { ReferralPress } from '../own-referral.ts';
import { saysYes, turnsDown } from '../typed-words.ts';

const REFER = /^\/rujuk(?:@\w+)?(?:\s+(\S+(?:\s\S{4})?))?\s*$/i;
const LIST = /^\/?rujukan(?:@\w+)?(?:\s+(?:saya\s*)?(\S+(?:\s\S{4})?)?)?\s*$/i;
const AT_PLACE = /^\/rujukan(?:@\w+)?\s+(?:di |untuk )?(\S.{2,59})$/i;
const NUMBER = /^\s*\/?(?:status|rujukan|nomor)\s+(\S+(?:\s\S{4})?)\s*$/i;
const TAKE_BACK =
  /^\W*(?:tolong |mau |saya mau )?(?:tarik|batalkan|cabut|hentikan) rujukan(?:nya| saya)?\W*$/i;

/**
 * Passing somebody on (rujukan), as officers do it: it stands before what listens for danger, since a reason may speak of it.
 * What it needs is a chunk of its own.
 */
export const referralDesk: Feature = async (turn) => {
  const actor = actorOf(turn);
  if (actor.kind !== 'staff' || !may(actor, 'referral.list')) return undefined;
  const press = pressIn(turn, 'rs');
  if (press) return (await import('./referral-desk.ts')).pressedAtDesk(turn, actor, press);
  const text = turn.incoming.text?.trim();
  if (turn.incoming.kind !== 'message' || text === undefined) return undefined;
  const refer = REFER.exec(text);
  if (refer) return (await import('./referral-send.ts')).beginReferral(turn, actor, refer[1] ?? '');
  const list = LIST.exec(text);
  const listed = list && (await (await import('./referral-desk.ts')).openOrList(turn, actor, list[1] ?? ''));
  if (listed) return listed;
  const place = AT_PLACE.exec(text)?.[1];
  if (place && !numberIn(text)) return (await import('./referral-desk.ts')).listAt(turn, actor, place);
  if (list) return undefined;
  if (turn.session.awaiting?.kind !== 'referral-desk' || text.startsWith('/')) return undefined;
  return (await import('./referral-desk.ts')).wroteAtDesk(turn, actor, text);
};

/** A person who is passed on: asked, told, and free to take it back. */
export const referrals: Feature = async (turn) => {
  const press = pressIn(turn, 'rf');
  if (press) return (await import('./referral-own.ts')).pressedOwn(turn, press);
  const text = turn.incoming.text?.trim();
  if (turn.incoming.kind !== 'message' || text === undefined) return undefined;
  const reference = numberIn(text);
  if (reference) return (await import('./referral-own.ts')).showOwn(turn, reference);
  if (LIST.test(text)) return (await import('./referral-own.ts')).listOwn(turn);
  if (TAKE_BACK.test(text)) return (await import('./referral-own.ts')).takeBackNewest(turn);
  const { awaiting, talk } = turn.session;
  if (awaiting?.kind === 'referral' && !text.startsWith('/'))
    return (await import('./referral-own.ts')).wroteOwn(turn, text);
  // The question came as a notice: a bare yes or no to nothing else is the answer.
  const isFree = !talk && !awaiting && !turn.staff?.active;
  return isFree && (saysYes(text) || turnsDown(text))
    ? (await import('./referral-own.ts')).answerNewest(turn, text)
    : undefined;
};

const numberIn = (text: string): Reference | undefined => readReference(NUMBER.exec(text)?.[1] ?? '');

function pressIn({ incoming }: Turn, room: 'rf' | 'rs'): ReferralPress | undefined {
  if (incoming.kind !== 'button') return undefined;
  const [first, verb = '', typed = '', ...rest] = (incoming.action ?? '').split(':');
  return first === room ? { verb, typed, choice: rest.join(':') } : undefined;
}
