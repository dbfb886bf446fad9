import type { Feature } from '../context.ts';
import { SCREENING } from './screen-wish.ts';

const LONGEST = 80;
/** Without one of these nobody asks about a report, ends it or wants a number; the rest is loaded only then. */
const MAY =
  /\b(?:kapan|kpn|jam berapa|lama|mana|belum|blm|kok|when|nomor(?:nya)?|nomer(?:nya)?|no|telp|telepon|kontak|u?dah|sudah|sdh|udh|wis|sampun|tos|parantos|syukur|alhamdulillah|perlu|butuh|safe|found)\b/i;
/** Questions that these words may come between: "where?" and "which of these?". */
const OPEN: readonly string[] = ['where', 'place', 'held', 'still'];

/**
 * Words about the report that is open, or about a number: "kapan datang?", "udah selamat", "nomor BPBD berapa". They are
 * answered, and what was asked before is asked again. A chunk of its own.
 */
export const aboutCurrent: Feature = async (turn) => {
  const { incoming, session, staff } = turn;
  const { text } = incoming;
  if (incoming.kind !== 'message' || text === undefined || text.length > LONGEST || staff?.active)
    return undefined;
  if (!MAY.test(text) || session.talk?.form === SCREENING) return undefined;
  if (session.awaiting && !OPEN.includes(session.awaiting.kind)) return undefined;
  return (await import('./current-turn.ts')).answerCurrent(turn, text);
};
