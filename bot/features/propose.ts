import type { Feature } from '../context.ts';
import { isShortPass, PROPOSING, readPassIn } from '../proposal-words.ts';
import { answer, menuKeyboard, part } from '../reply.ts';

const COMMAND = /^\/(usul|sanggah)(?:kan)?(?:@\w+)?(?:\s+([a-z0-9-]+))?\s*$/i;
/** "mau usulkan tetangga saya", "usulkan nenek sebelah": the wish, not somebody's own request. */
const WISH =
  /^\W*(?:(?:saya|sy|aku|kami|mau|ingin|pengen|bisa|boleh|tolong|min|pak|bu)\s+)*(?:usul|usulkan|usulin|mengusulkan|ngusulin|daftarkan|daftarin)\s+(?:keluarga\s+)?(?:tetangga|nenek|kakek|warga|orang|keluarga lain|janda|lansia)\b/i;

/**
 * Proposing a missed household (usul), objecting that one is listed (sanggah), and the code by which somebody else says yes.
 * The author is shown to nobody. A chunk of its own.
 */
export const propose: Feature = async (turn) => {
  const { incoming, session } = turn;
  if (incoming.kind === 'button') {
    const [room, verb = '', value = ''] = (incoming.action ?? '').split(':');
    if (room === 'propose') return (await import('./propose-turn.ts')).pressedProposal(turn, verb, value);
    if (room === 'pass') return (await import('./pass.ts')).pressedPass(turn, verb, value);
    return undefined;
  }
  const text = incoming.text?.trim() ?? '';
  if (incoming.kind !== 'message' || text === '') return undefined;
  const pass = readPassIn(text);
  if (pass) return (await import('./pass.ts')).showPass(turn, pass);
  if (isShortPass(text)) return { session, reply: answer([part('pass.short')], menuKeyboard()) };
  const typed = COMMAND.exec(text);
  if (typed || (WISH.test(text) && !session.talk && !session.awaiting)) {
    const purpose = typed?.[1]?.toLowerCase() === 'sanggah' ? 'dispute' : 'propose';
    return (await import('./propose-turn.ts')).beginProposal(turn, purpose, typed?.[2]);
  }
  if (session.awaiting?.kind !== PROPOSING || text.startsWith('/')) return undefined;
  return (await import('./propose-turn.ts')).wroteProposal(turn, text);
};
