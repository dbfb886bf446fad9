import type { Feature, Turn } from '../context.ts';
import { neverHad } from '../typed-words.ts';
import { SCREENING } from './screen-wish.ts';
import type { WaitingWish } from './waiting-wish.ts';

/** "Belum cair, kenapa?": answered from the person's own request, or with what Jaring cannot see. A chunk of its own. */
export const waiting: Feature = async (turn) => {
  const wish = await wishOf(turn);
  if (!wish) return undefined;
  const { answerWaiting } = await import('./waiting-turn.ts');
  const outcome = await answerWaiting(turn, wish);
  const { awaiting } = turn.session;
  if (!outcome || !awaiting || !asksPlace(awaiting.kind)) return outcome;
  return { ...outcome, session: { awaiting, ...outcome.session } };
};

/** A question for the place of a report waits on while somebody asks about money. */
const asksPlace = (awaited: string | undefined): boolean => awaited === 'where' || awaited === 'place';

const COMMAND = /^\/(?:kenapa|why)(?:@\w+)?\s*$/i;

/** Without one of these nobody asks; the spellings of them all are loaded only then. */
const MAY_ASK =
  /b[eu]?l[aeou]?[mn]|\bbl|\b[gk]a|\bg+k?\b|nga|t[ai]?da?k|kok|\bko\b|k?e?napa|knp|naha|kunaon|ngopo|piye|kapan|kpn|iraha|lam+a|la?ma|lambat|tung+u|mand|mac|mentok|telat|lelet|gantung|jadwal|jdwl|\bd[ue]r|acan|\bnd|\bora|mboten|not|why|when|slow|\?/i;

async function wishOf(turn: Turn): Promise<WaitingWish | undefined> {
  const { incoming, session } = turn;
  if (incoming.kind === 'button') {
    const [room, verb = '', value = ''] = (incoming.action ?? '').split(':');
    return room === 'why' ? { kind: 'button', verb, value } : undefined;
  }
  const { text } = incoming;
  if (incoming.kind !== 'message' || text === undefined) return undefined;
  if (COMMAND.test(text)) return { kind: 'ask', text: '' };
  const awaited = session.awaiting?.kind;
  if (awaited === 'waiting') return text.startsWith('/') ? undefined : { kind: 'name', text };
  if (awaited !== undefined && awaited !== 'held' && !asksPlace(awaited)) return undefined;
  if (session.talk && (session.talk.form !== SCREENING || session.talk.field !== 'result')) return undefined;
  return (await isAsked(turn, text)) ? { kind: 'ask', text } : undefined;
}

/** After a disaster "bantuan belum datang" is news of a report; without a request "kenapa lama?" asks about nothing of ours. */
async function isAsked({ session, now, read }: Turn, text: string): Promise<boolean> {
  if (!MAY_ASK.test(text) || neverHad(text)) return false;
  const { readWaitingQuestion } = await import('#core/talk/waiting-question.ts');
  const asked = readWaitingQuestion(text);
  if (!asked) return false;
  const { current } = session;
  const isReported = current !== undefined && current.until >= now;
  if (asked === 'money') return isCalmly(await read());
  if (isReported) return false;
  const hasFiles = session.own.some(({ kind }) => kind === 'application');
  if (asked === 'bare') return hasFiles;
  const told = await read();
  // "Belum ada pompa yang datang ke perumahan ..." is news from a place, and no request of hers.
  return isCalm(told) && told?.places.length === 0;
}

/** "Bantuan gempa tahap 2 kapan cair?" names a disaster and asks for money; who needs goods now is in it. */
const isCalmly = (read: Awaited<ReturnType<Turn['read']>>): boolean =>
  isCalm(read) ||
  (read?.intent === 'programme-question' && !read.danger && !read.lifeThreatening && read.items.length === 0);

const isCalm = (read: Awaited<ReturnType<Turn['read']>>): boolean =>
  read !== undefined &&
  read.danger === undefined &&
  !read.lifeThreatening &&
  !(read.isReport && read.hazard !== 'none') &&
  read.intent !== 'scam-question';
