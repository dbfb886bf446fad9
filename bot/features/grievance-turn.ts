import { GRIEVANCE_KINDS, UNFAIR_LIST } from '#content/grievances.ts';
import { may } from '#core/access.ts';
import type { Grievance } from '#core/grievance/grievance.ts';
import { readCategory } from '#core/grievance/read-grievance.ts';
import type { Reference } from '#core/shared/ids.ts';
import type { Button, Part } from '#core/talk/session.ts';
import { actorOf, change, type Outcome, type Turn } from '../context.ts';
import { loadOwnGrievance, newestAnswered } from '../own-grievance.ts';
import { answer, button, inline, menuKeyboard, part } from '../reply.ts';
import { show } from '../show.ts';
import { answered, pressed } from './grievance-acts.ts';
import { grievanceCard } from './grievance-card.ts';
import { deskAnswered, deskList, deskPressed } from './grievance-desk.ts';
import { fileFrom } from './grievance-file.ts';

/** What somebody wants of grievances, before what they need is loaded. */
export type GrievanceWish =
  | {
      readonly kind: 'press';
      readonly room: 'gr' | 'gs';
      readonly verb: string;
      readonly typed: string;
      readonly choice: string;
    }
  | { readonly kind: 'number'; readonly reference: Reference; readonly text: string }
  | { readonly kind: 'command'; readonly words: string }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'ends'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string };

/** With fewer letters than this a complaint has only been announced. */
const TOLD = 24;

/** Answers a wish; undefined when it turns out to be nothing of ours. */
export async function takeGrievance(turn: Turn, wish: GrievanceWish): Promise<Outcome | undefined> {
  switch (wish.kind) {
    case 'press':
      return wish.room === 'gr' ? pressed(turn, wish) : deskPressed(turn, wish);
    case 'number':
      return byNumber(turn, wish.reference);
    case 'command':
      return commanded(turn, wish.words);
    case 'answer':
      return turn.session.awaiting?.kind === 'grievance-desk'
        ? deskAnswered(turn, wish.text)
        : answered(turn, wish.text);
    case 'ends':
      return ended(turn, wish.text);
    case 'words':
      return told(turn, wish.text);
  }
}

async function commanded(turn: Turn, words: string): Promise<Outcome> {
  const actor = actorOf(turn);
  if (words === '' && actor.kind === 'staff' && may(actor, 'grievance.list')) return deskList(turn, actor);
  return words === '' ? askWhat(turn) : fileFrom(turn, words);
}

const askWhat = (turn: Turn): Outcome => ({
  session: change(turn, { awaiting: { kind: 'grievance', params: { ask: 'what' } } }),
  reply: answer([part('grievance.what')]),
});

/** A complaint in everyday words. What tells of a disaster is heard as a report, and a question is answered first. */
async function told(turn: Turn, text: string): Promise<Outcome | undefined> {
  const category = readCategory(text, [...GRIEVANCE_KINDS, UNFAIR_LIST]);
  if (category === undefined) return undefined;
  const read = await turn.read();
  if (!read || read.danger || (read.isReport && read.hazard !== 'none')) return undefined;
  if (category === UNFAIR_LIST.category) return aboutLists(turn, text);
  if (category === 'other' && text.length < TOLD) return askWhat(turn);
  return fileFrom(turn, text);
}

/** How a list is put right; one tap makes a grievance of what was asked. */
const aboutLists = (turn: Turn, text: string): Outcome => ({
  session: change(turn, { awaiting: { kind: 'held', params: { text: text.slice(0, 4096) } } }),
  reply: answer(
    [part('grievance.unfair-list')],
    inline([button(part('button.grievance.file'), 'gr:held'), button(part('button.menu'), 'menu')]),
  ),
});

/** A message of danger that asks for the protected way of grievances; undefined where it tells of something else. */
export async function filedQuietly(turn: Turn, text: string): Promise<Outcome | undefined> {
  return readCategory(text, GRIEVANCE_KINDS) === 'exploitation' ? fileFrom(turn, text) : undefined;
}

/** By its number: everything in the chat that sent it, elsewhere only where it stands. */
async function byNumber(turn: Turn, reference: Reference): Promise<Outcome | undefined> {
  const own = await loadOwnGrievance(turn, reference);
  if (own) return grievanceCard(turn, own, []);
  const found = await turn.house.aggregates.findByReference(reference);
  if (found?.kind !== 'grievance') return undefined;
  const other = await turn.house.aggregates.load('grievance', found.id);
  const said =
    other?.lane === 'relief'
      ? part('grievance.elsewhere', { reference: show(reference), state: other.state })
      : part('status.not-here');
  return { session: turn.session, reply: answer([said], menuKeyboard()) };
}

/** "Belum selesai", "sudah cukup": said to the newest answer. */
async function ended(turn: Turn, text: string): Promise<Outcome | undefined> {
  const grievance = await newestAnswered(turn);
  if (!grievance) return undefined;
  const verb = /sudah/i.test(text) ? 'accept' : 'reopen';
  return pressed(turn, { verb, typed: grievance.reference, choice: '' });
}

/** Grievances of this chat as lines of /status, with a button for each that still runs. Nothing that is protected. */
export function grievanceLines(listed: readonly Grievance[]): {
  readonly parts: readonly Part[];
  readonly rows: readonly Button[][];
} {
  const all = listed.filter(({ lane }) => lane === 'relief');
  if (all.length === 0) return { parts: [], rows: [] };
  const lines = all.map(({ reference, category, state, late }) =>
    part('grievance.line', { reference: show(reference), category, state, late }),
  );
  const rows = all
    .filter(({ state }) => state !== 'withdrawn')
    .slice(0, 5)
    .map(({ reference }) => [
      button(part('button.open', { reference: show(reference) }), `gr:card:${reference}`),
    ]);
  return { parts: [part('grievance.head'), ...lines], rows };
}

/** How many are kept for this chat, for /dataku. */
export function grievanceParts(listed: readonly Grievance[]): readonly Part[] {
  const all = listed.filter(({ lane }) => lane === 'relief');
  return all.length > 0 ? [part('grievance.kept-here', { count: all.length })] : [];
}
