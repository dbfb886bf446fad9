import type { Feature } from '../context.ts';
import { isShortPass, PROPOSING } from '../proposal-words.ts';
import { answer, menuKeyboard, part } from '../reply.ts';

const COMMAND = /^\/(usul|sanggah)(?:kan)?(?:@\w+)?(?:\s+([a-z0-9-]+))?\s*$/i;
/** The command without its stroke, where nothing else is being talked about. */
const IN_WORDS =
  /^\W*(?:(?:saya|sy|aku|kami|mau|ingin|pengen|bisa|cara|gimana|bagaimana)\s+)*(?:me|meng|ng|nge)?(?<purpose>usul|sanggah|nyanggah)(?:kan|in)?(?:\s+(?:dong|ya|pak|bu|min))*\W*$/i;
/** "mau usulkan tetangga saya", "usulkan nenek sebelah": the wish, not somebody's own request. */
const WISH =
  /^\W*(?:(?:kalo|kalau|klo|gimana|gmn|bagaimana|cara|caranya|saya|sy|aku|kami|mau|ingin|pengen|bisa|boleh|tolong|min|pak|bu)\s+)*(?:usul|usulkan|usulin|mengusulkan|ngusulin|daftarkan|daftarin)\s+(?:keluarga\s+)?(?:tetangga|nenek|kakek|warga|orang|keluarga lain|janda|lansia)\b/i;
/** "Tetangga saya nenek tinggal sendiri, tolong didaftarkan": somebody else, and the wish behind it. */
const WISH_AFTER =
  /\b(?:tetangga|nenek|kakek|warga|keluarga lain|janda|lansia|orang tua) .{0,80}\b(?:tolong|mohon|minta|bisa|mau|harusnya)?\s*(?:di)?(?:usulkan|usulin|daftarkan|daftarin)\b/i;

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
  if (isShortPass(text)) return { session, reply: answer([part('pass.short')], menuKeyboard()) };
  const typed = COMMAND.exec(text);
  const isFree = !session.talk && (!session.awaiting || session.awaiting.kind === 'held');
  const worded = isFree ? IN_WORDS.exec(text)?.groups?.['purpose']?.toLowerCase() : undefined;
  if (typed || worded || (isFree && (WISH.test(text) || WISH_AFTER.test(text)))) {
    const isDispute =
      typed?.[1]?.toLowerCase() === 'sanggah' || worded?.endsWith('sanggah') || worded === 'nyanggah';
    const purpose = isDispute ? 'dispute' : 'propose';
    return (await import('./propose-turn.ts')).beginProposal(turn, purpose, typed?.[2]);
  }
  if (session.awaiting?.kind !== PROPOSING || text.startsWith('/')) return undefined;
  return (await import('./propose-turn.ts')).wroteProposal(turn, text);
};
