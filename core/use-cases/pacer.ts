import {
  gapOf,
  NOTICE_LANES,
  type NoticeLane,
  type Pace,
  slotFrom,
  TELEGRAM_PACE,
  timeOfSlot,
} from '../notice/pace.ts';
import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';
import type { Clock, PaceStore } from './ports.ts';

/** Says when a message may leave, so that all copies of all functions together keep the channel's pace. */
export interface Pacer {
  /** Waits until it is this chat's turn: the message must leave at once then. False when that is not before `until`. */
  turn(chat: ChatId, lane: NoticeLane, until: Instant): Promise<boolean>;
  /** The channel asked everybody to be silent for so many seconds. */
  pause(seconds: number): Promise<void>;
}

interface Waiting {
  readonly chat: ChatId;
  readonly lane: NoticeLane;
  readonly until: Instant;
  readonly answer: (isTurn: boolean) => void;
  /** The chat is left alone until then. */
  notBefore: Instant;
}

/** Slots are leased by at most so many at once: what one copy holds, another cannot use. */
const MOST = 8;
/** The bulk lane is never in a hurry: it leases a few at once or none, which saves writes. */
const LEAST: Readonly<Record<NoticeLane, number>> = { life: 1, ordinary: 1, bulk: 4 };
/** How long to wait when the store fails. */
const AFTER_FAILURE = 250;

/** What pacing needs; the pace is Telegram's when absent. */
interface Pacing {
  readonly store: PaceStore;
  readonly clock: Clock;
  readonly pace?: Pace;
}

/** The pacer of one process: it leases slots of the shared grid for those who wait here, and lends each slot to the most pressing. */
export class SlotPacer implements Pacer {
  readonly #store: PaceStore;
  readonly #clock: Clock;
  readonly #pace: Pace;
  #waiting: readonly Waiting[] = [];
  readonly #serving = new Set<NoticeLane>();

  constructor({ store, clock, pace = TELEGRAM_PACE }: Pacing) {
    this.#store = store;
    this.#clock = clock;
    this.#pace = pace;
  }

  turn(chat: ChatId, lane: NoticeLane, until: Instant): Promise<boolean> {
    return new Promise((answer) => this.#line({ chat, lane, until, answer, notBefore: 0 }));
  }

  async pause(seconds: number): Promise<void> {
    await this.#store.pauseUntil(slotFrom(this.#clock.now() + seconds * 1000, this.#pace));
  }

  #line(one: Waiting): void {
    this.#waiting = [...this.#waiting, one];
    if (this.#serving.has(one.lane)) return;
    this.#serving.add(one.lane);
    void this.#serve(one.lane);
  }

  /** Leases slots for a lane until nobody waits in it. */
  async #serve(lane: NoticeLane): Promise<void> {
    while (this.#of(lane).length > 0) {
      const rest = await this.#leaseSome(lane).catch(() => AFTER_FAILURE);
      if (rest > 0) await this.#clock.sleep(rest);
      this.#sendAwayLate();
    }
    this.#serving.delete(lane);
  }

  /** Answers how long to wait before leasing again, in milliseconds. */
  async #leaseSome(lane: NoticeLane): Promise<number> {
    const now = this.#clock.now();
    const { lead, reach } = this.#pace;
    const ready = this.#of(lane).filter(({ notBefore }) => notBefore <= now + lead).length;
    if (ready === 0) return Math.max(1, Math.min(...this.#of(lane).map((one) => one.notBefore)) - now - lead);
    const most = Math.min(ready, MOST);
    const least = Math.min(LEAST[lane], most);
    const leased = await this.#store.lease({
      least,
      most,
      earliest: slotFrom(now + lead, this.#pace),
      before: slotFrom(now + reach[lane], this.#pace),
    });
    for (let place = 0; place < leased.count; place += 1) void this.#use(leased.first + place);
    if (leased.count > 0) return 0;
    return Math.max(1, timeOfSlot(leased.first + least, this.#pace) - reach[lane] - this.#clock.now());
  }

  /** Lends one slot to the most pressing of those who wait and whose chat is free; it is lost when there is none. */
  async #use(slot: number): Promise<void> {
    const at = timeOfSlot(slot, this.#pace);
    for (let one = this.#take(at); one; one = this.#take(at)) {
      const until = at + gapOf(one.chat, this.#pace);
      const free = await this.#store.claimChat(one.chat, at, until).catch(() => at + AFTER_FAILURE);
      if (free === undefined) return this.#lend(one, at, until);
      this.#line({ ...one, notBefore: free });
    }
  }

  async #lend(one: Waiting, at: number, until: number): Promise<void> {
    for (let left = at - this.#clock.now(); left > 0; left = at - this.#clock.now()) {
      await this.#clock.sleep(left);
    }
    if (this.#clock.now() - at <= this.#pace.grace) return one.answer(true);
    this.#line({ ...one, notBefore: until });
  }

  /** Takes the most pressing out of the line: the first of the highest lane. */
  #take(at: number): Waiting | undefined {
    if (this.#clock.now() > at + this.#pace.grace) return undefined;
    for (const lane of NOTICE_LANES) {
      const found = this.#of(lane).find(({ notBefore }) => notBefore <= at);
      if (!found) continue;
      this.#waiting = this.#waiting.filter((one) => one !== found);
      return found;
    }
    return undefined;
  }

  #of(lane: NoticeLane): readonly Waiting[] {
    return this.#waiting.filter((one) => one.lane === lane);
  }

  #sendAwayLate(): void {
    const now = this.#clock.now();
    const late = this.#waiting.filter(({ until }) => until < now);
    if (late.length === 0) return;
    this.#waiting = this.#waiting.filter((one) => !late.includes(one));
    for (const one of late) one.answer(false);
  }
}
