import { answers } from '#content/answers.ts';
import type { Understanding } from '#core/language/understanding.ts';
import { chooseAnswer } from '#core/talk/known-answer.ts';
import { tellsOfWant } from '#core/use-cases/read-message.ts';
import type { Feature, Outcome, Turn } from '../context.ts';
import { neverHad } from '../typed-words.ts';
import { freeText } from './free-text.ts';
import { SCREENING, type Wish } from './screen-wish.ts';

/**
 * What may I get, and why? /cek, /program, questions about aid, and plain words about a household. The catalogue is a
 * chunk of its own: only who comes for it waits for it.
 */
export const screen: Feature = async (turn) => {
  const wish = await wishOf(turn);
  if (!wish) return reportedMeanwhile(turn);
  const { takeWish } = await import('./screen-turn.ts');
  return takeWish(turn, wish);
};

const CHECK = /^(\/cek(@\w+)?|cek bantuan|check for aid)$/i;
// Whoever asks for a programme without naming it chooses from the list first.
const PROGRAMMES = /^\/(?:(?:program|programme)(?:@\w+)?(?:\s+(.*))?|(?:ajukan|daftar)(?:@\w+)?)$/is;

const TELLS =
  /^\W*(jangan|stop|berhenti|(?:tidak|gak?) usah)? ?(?:lagi )?(?:kabar|kasih ?tahu|beri ?tahu)\w*(?: saya| sy)? (?:program|bantuan) baru\W*$/i;

async function wishOf(turn: Turn): Promise<Wish | undefined> {
  const { incoming, session } = turn;
  if (incoming.kind === 'button') return pressed(incoming.action ?? '');
  if (incoming.kind !== 'message' || incoming.text === undefined) return undefined;
  const text = incoming.text.trim();
  if (CHECK.test(text)) return { kind: 'check' };
  const asked = PROGRAMMES.exec(text);
  if (asked) return { kind: 'programmes', words: asked[1]?.trim() ?? '' };
  const tells = TELLS.exec(text);
  if (tells) return { kind: 'press', action: `s:tell:${tells[1] ? 'no' : 'yes'}` };
  // An answer that a report waits for is none of ours.
  if (session.awaiting && session.awaiting.kind !== 'held') return undefined;
  if (text.startsWith('/') || (session.talk && session.talk.form !== SCREENING)) return undefined;
  const read = await turn.read();
  if (!read || isReport(read, text)) return undefined;
  // Thanks are no answer; the interview waits.
  if (read.intent === 'thanks') return undefined;
  if (session.talk && session.talk.field !== 'result') return { kind: 'answer', text };
  if (chooseAnswer(answers, text)) return undefined;
  if (read.intent === 'programme-question') return { kind: 'ask', text, programmes: read.programmes ?? [] };
  return mayTellOfHousehold(turn, read)
    ? { kind: 'words', text, wants: read.needs.length > 0 || neverHad(text) }
    : undefined;
}

/** What happens now goes before an interview, which waits: `/cek` takes it up where it stood. */
async function reportedMeanwhile(turn: Turn): Promise<Outcome | undefined> {
  const { session, incoming, staff } = turn;
  if (session.talk?.form !== SCREENING || session.awaiting || incoming.kind !== 'message' || staff?.active)
    return undefined;
  const read = await turn.read();
  if (!read || !isReport(read, incoming.text ?? '')) return undefined;
  const { talk, ...rest } = session;
  return freeText({ ...turn, session: { ...rest, paused: [...session.paused, talk].slice(-2) } });
}

const pressed = (action: string): Wish | undefined =>
  action === 'cek' ? { kind: 'check' } : action.startsWith('s:') ? { kind: 'press', action } : undefined;

/** Something is happening, here or now: that is for the reports, also in the middle of an interview. */
const isReport = (read: Understanding, text: string): boolean =>
  read.danger !== undefined ||
  read.lifeThreatening ||
  (read.isReport &&
    read.hazard !== 'none' &&
    (read.places.length > 0 || read.depthCm !== undefined || read.intent === 'danger' || isNow(text)));

const isNow = (text: string): boolean => NOW.test(text) && !BEFORE.test(text);

/** What a household went through, and is over. */
const BEFORE =
  /\b(?:(?:tahun|thn|th|bulan|bln|minggu|mgg|hari) (?:yang |yg )?(?:lalu|lewat|kemarin|kmrn)|dulu\w*|pernah|waktu itu|(?:sudah|udah|udh|dah|sdh) (?:kering|surut|lama|selesai|reda))\b/i;
/** Water in the house, ground that shook, or a word that says so: "banjir" alone may be what a household went through. */
const NOW =
  /\b(?:kelel[ae]p|(?:ke|te)rend[ae]m|kebanjiran|tenggelam|hanyut|barusan|baru saja|sekarang|skr?n?g|woo?[yi]|naik terus|(?:sudah|udah|udh|dah|mulai) (?:masuk|naik|dekat|deket|sampai|sampe))\b/i;

const NOT_OURS: readonly string[] = ['thanks', 'status', 'complaint', 'scam-question', 'offer'];

/** Words without a hazard, a place or goods for today, while no report is open that they could belong to. */
function mayTellOfHousehold({ session, now, incoming }: Turn, read: Understanding): boolean {
  const { current } = session;
  if (current && current.until >= now) return false;
  const never = neverHad(incoming.text ?? '') && read.hazard === 'none' && read.items.length === 0;
  return (tellsOfWant(read) || never) && !NOT_OURS.includes(read.intent);
}
