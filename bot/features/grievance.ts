import type { Understanding } from '#core/language/understanding.ts';
import { readReference } from '#core/shared/ids.ts';
import { readAboutMe } from '../about-words.ts';
import type { Feature, Outcome, Turn } from '../context.ts';
import type { GrievanceWish } from './grievance-turn.ts';

const COMMAND = /^\/?(?:keluhan|pengaduan|aduan|complaint)(?:@\w+)?(?:\s+([\s\S]*)|\s*)$/i;
const NUMBER = /^\s*\/?(?:status|keluhan|nomor)\s+(\S+(?:\s\S{4})?)\s*$/i;
/** Words without which nothing is a complaint: only then what can tell is loaded (content/grievances.ts). */
const MAYBE =
  /potong|setengah|separ[uo]|sebagian|utuh|sunat|tilep|pung|setor|sogok|minta|bayar|kasar|bentak|marah|galak|hina|ancam|cam|korup|curang|kasih|sombong|jutek|mabuk|nepot|jual|sopan|usir|sulit|lempar|coret|hapus|keluar|daftar|cair|turun|masuk|kutu|basi|layak|salah|keliru|cocok|sesuai|adu|keluh|ompl|protes|kaya|mampu|adil|mobil|kades|tetangga|tidur|seks/i;
const ENDS = /^\W*(belum (selesai|beres|puas)|tidak puas|keberatan|sudah (cukup|selesai|beres))\b/i;

/** Grievances: kept from one message, followed and answered back. What they need is a chunk of its own. */
export const grievances: Feature = async (turn) => {
  const wish = wishOf(turn);
  if (!wish) return undefined;
  const { takeGrievance } = await import('./grievance-turn.ts');
  return takeGrievance(turn, wish);
};

const FAVOURS = /tidur|seks|layan|bugil|telanjang|badan|pegang/i;

/**
 * Favours that somebody of an office asks for in exchange for aid: as quiet as every word of violence, the same numbers
 * first, but a grievance that this office never sees. Undefined where it is none.
 */
export async function favoursAsked(
  turn: Turn,
  { danger }: Understanding,
  text: string,
): Promise<Outcome | undefined> {
  if (!FAVOURS.test(text) || !danger?.kinds.every((kind) => kind === 'violence')) return undefined;
  return (await import('./grievance-turn.ts')).filedQuietly(turn, text);
}

function wishOf({ incoming, session, staff }: Turn): GrievanceWish | undefined {
  if (incoming.kind === 'button') {
    const [room, verb = '', typed = '', choice = ''] = (incoming.action ?? '').split(':');
    return room === 'gr' || room === 'gs' ? { kind: 'press', room, verb, typed, choice } : undefined;
  }
  if (incoming.kind !== 'message') return undefined;
  const text = incoming.text?.trim();
  const { awaiting, talk } = session;
  const isAsked = awaiting?.kind === 'grievance' || awaiting?.kind === 'grievance-desk';
  const reference = readReference(NUMBER.exec(text ?? '')?.[1] ?? '');
  if (text !== undefined && reference) return { kind: 'number', reference, text };
  const typed = COMMAND.exec(text ?? '');
  // The word alone asks for it also without a stroke; with more behind it, it must be a sentence of its own.
  if (text !== undefined && typed) return { kind: 'command', words: typed[1]?.trim() ?? '' };
  if (
    isAsked &&
    !text?.startsWith('/') &&
    readAboutMe(text) === undefined &&
    (text !== undefined || incoming.point)
  )
    return { kind: 'answer', text: text ?? '' };
  if (text === undefined || text.startsWith('/') || staff?.active) return undefined;
  if (talk || (awaiting && awaiting.kind !== 'held')) return undefined;
  if (ENDS.test(text) && session.own.some(({ kind }) => kind === 'grievance')) return { kind: 'ends', text };
  return MAYBE.test(text) ? { kind: 'words', text } : undefined;
}
