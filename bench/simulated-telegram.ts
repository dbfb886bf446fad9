import { TELEGRAM_PER_SECOND } from '#core/notice/pace.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { Channel, Clock, Sent } from '#core/use-cases/ports.ts';

const SECOND = 1000;
const MINUTE = 60_000;
const GROUP_PER_MINUTE = 20;

/** What the simulated Telegram is lent, and how it misbehaves. */
export interface TelegramWorld {
  readonly clock: Clock;
  readonly chance: () => number;
  /** How long a message may be on its way there, at least and at most, in milliseconds. */
  readonly way?: readonly [number, number];
  /** An answer instead of delivering, by the time of the call. */
  readonly fault?: (at: number, chat: ChatId) => Sent | undefined;
}

/** A Telegram that keeps its limits strictly: 30 in any second, one a second in a chat, 20 in any minute in a group. */
export class SimulatedTelegram {
  readonly #world: TelegramWorld;
  /** When messages were let through, the newest last; only the last second is kept. */
  readonly #recent: number[] = [];
  readonly #chats = new Map<ChatId, number[]>();
  /** Messages let through by chat, to find doubled ones. */
  readonly delivered = new Map<ChatId, number>();
  /** Messages and refusals altogether. */
  accepted = 0;
  refused = 0;
  /** The most messages seen in any second. */
  busiest = 0;

  constructor(world: TelegramWorld) {
    this.#world = world;
  }

  readonly channel: Channel = {
    send: (chat) => this.#send(chat),
    inAnswer: (_, message) => message,
    toast: async () => {},
    remove: async () => [],
  };

  async #send(chat: ChatId): Promise<Sent> {
    const { clock, chance, way: [fastest, slowest] = [15, 21], fault } = this.#world;
    await clock.sleep(fastest + (slowest - fastest) * chance());
    const at = clock.now();
    const answer = fault?.(at, chat) ?? this.#judge(at, chat);
    await clock.sleep(40 + 120 * chance());
    return answer;
  }

  #judge(at: number, chat: ChatId): Sent {
    while ((this.#recent[0] ?? at) <= at - SECOND) this.#recent.shift();
    const own = (this.#chats.get(chat) ?? []).filter((one) => one > at - MINUTE);
    const tooMany = this.#recent.length >= TELEGRAM_PER_SECOND;
    const tooSoon = (own.at(-1) ?? Number.NEGATIVE_INFINITY) > at - SECOND;
    if (tooMany || tooSoon || (chat.includes(':-') && own.length >= GROUP_PER_MINUTE)) {
      this.refused += 1;
      return { kind: 'too-fast', retryAfter: 3 };
    }
    this.#recent.push(at);
    this.#chats.set(chat, [...own, at]);
    this.accepted += 1;
    this.busiest = Math.max(this.busiest, this.#recent.length);
    this.delivered.set(chat, (this.delivered.get(chat) ?? 0) + 1);
    return { kind: 'sent', messageIds: [this.accepted] };
  }
}
