import type { ChatId } from '#core/shared/ids.ts';
import type { Commit } from './documents/documents.ts';
import type { Item } from './documents/item.ts';
import type { Told } from './told.ts';
import type { Watch } from './watch.ts';
import type { World } from './world.ts';

const MOST_OWED = 10;

/** What is owed in a chat: since when, and how many messages went to the channel meanwhile. */
interface Owed {
  readonly updates: Set<number>;
}

/** Watches conversations: their revision, the updates they have seen, the replies they owe. */
export class SessionWatch {
  readonly #world: World;
  readonly #watch: Watch;
  /** The chats that owe replies now. */
  readonly owing = new Map<string, Owed>();
  /** How many messages each chat was given so far, whatever became of them. */
  readonly #given = new Map<string, number>();
  readonly #owedAt = new Map<number, number>();
  readonly #settled = new Set<number>();

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  /** Was the debt for this update struck, or pushed out by newer ones? */
  wasSettled({ update }: Told): boolean {
    return this.#settled.has(update);
  }

  onSend(chat: ChatId, outcome: string): void {
    if (outcome === 'too-fast' || outcome === 'down') return;
    this.#given.set(chat, (this.#given.get(chat) ?? 0) + 1);
  }

  onCommit({ before, after }: Commit): void {
    if (!after) {
      this.#watch.violation('revision-rises-by-one', `${String(before?.['pk'])} was removed`);
      return;
    }
    const chat = String(after['pk']).slice('CHAT#'.length);
    this.#checkRevision(chat, before, after);
    this.#checkSeen(chat, before, after);
    this.#noteDebts(chat, before, after);
  }

  #checkRevision(chat: string, before: Item | undefined, after: Item): void {
    const gone = before !== undefined && Number(before['expiresAt']) * 1000 <= this.#world.clock() + 3000;
    const expected = Number(before?.['revision'] ?? 0) + 1;
    if (after['revision'] !== expected && !(gone && after['revision'] === 1))
      this.#watch.violation(
        'revision-rises-by-one',
        `${chat} went from revision ${String(before?.['revision'])} to ${String(after['revision'])}`,
      );
  }

  #checkSeen(chat: string, before: Item | undefined, after: Item): void {
    const { acting, actingCall, told } = this.#world;
    const [old, seen] = [seenIn(before), seenIn(after)];
    const added = seen.filter((id) => !old.includes(id));
    const kept = old.slice(-(31 - Math.max(0, added.length - 1)));
    const expired = before !== undefined && Number(before['expiresAt']) * 1000 <= this.#world.clock() + 3000;
    if (!expired && kept.some((id) => !seen.includes(id)))
      this.#watch.violation('seen-window', `${chat} forgot recent updates`);
    if (added.length > 1)
      this.#watch.violation('seen-window', `${chat} saw ${added.length} updates in one write`);
    if (acting?.role !== 'turn') {
      if (added.length > 0)
        this.#watch.violation('seen-with-the-write', `${chat} saw an update outside of a turn`);
      return;
    }
    const update = acting.update ?? 0;
    // A turn of staff may open or close the talk in somebody else's chat: that is no update of hers.
    if (told.get(update)?.chat !== chat) {
      if (added.length > 0)
        this.#watch.violation('seen-with-the-write', `${chat} saw the update of another chat`);
      return;
    }
    if (actingCall !== 'update' && added[0] !== update)
      this.#watch.violation(
        'seen-with-the-write',
        `${chat} was written by the turn of ${update} without its mark`,
      );
    const [one] = added;
    const mine = one === undefined ? undefined : told.get(one);
    if (!mine) return;
    mine.writes += 1;
    mine.writtenAt = this.#world.engine.now;
    mine.begunAt = acting.startedAt;
    if (mine.writes > 1)
      this.#watch.violation('one-write-per-update', `${chat} took ${update} in ${mine.writes} times`);
  }

  #noteDebts(chat: string, before: Item | undefined, after: Item): void {
    const [old, now] = [owesIn(before), owesIn(after)];
    for (const update of now) if (!old.has(update)) this.#owedAt.set(update, this.#given.get(chat) ?? 0);
    const struck = [...old].filter((update) => !now.has(update));
    const forgotten = after['sealed'] === undefined;
    if (struck.length > 1 && this.#world.actingCall === 'update' && !forgotten)
      this.#watch.violation('settled-after-said', `${chat}: one message struck ${struck.length} debts`);
    for (const update of struck) {
      this.#settled.add(update);
      const pushedOut = this.#world.actingCall !== 'update' && old.size >= MOST_OWED;
      const gone = before !== undefined && Number(before['expiresAt']) * 1000 <= this.#world.clock() + 3000;
      if (!pushedOut && !gone && (this.#given.get(chat) ?? 0) <= (this.#owedAt.get(update) ?? 0))
        this.#watch.violation(
          'settled-after-said',
          `${chat} owes nothing for ${update} any more, and nothing was sent`,
        );
    }
    if (now.size > 0) this.owing.set(chat, { updates: now });
    else this.owing.delete(chat);
    const due = after['due'];
    if (now.size > 0 !== (due !== undefined))
      this.#watch.violation(
        'debts-end',
        `${chat} owes for ${now.size} updates and ${due === undefined ? 'is not' : 'is'} on the list of debts`,
      );
  }
}

const owesIn = (item: Item | undefined): Set<number> =>
  new Set((item?.['owes'] as Set<number> | undefined) ?? []);

/** The ids as adapters/dynamodb/pack.ts writes them: distances, base 36. Read here anew, so that a mistake there shows. */
function seenIn(item: Item | undefined): number[] {
  const packed = String(item?.['seen'] ?? '');
  if (packed === '') return [];
  let sum = 0;
  return packed.split(' ').map((delta) => {
    sum += Number.parseInt(delta, 36);
    return sum;
  });
}
