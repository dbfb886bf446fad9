import type { TurnAnswer } from '#bot/turn.ts';
import type { ChatId } from '#core/shared/ids.ts';
import type { Outcome, Process } from './engine.ts';
import type { Told } from './told.ts';
import type { World } from './world.ts';

/** How long Telegram waits for an answer. The function itself may go on longer: then it is a zombie. */
const PATIENCE = 10_000;
const LONGEST_PAUSE = 60_000;
/** What was answered comes again only while so few others of its chat have followed: docs/simulator.md names that limit. */
const FOLLOWERS = 12;

/** Telegram's side of the webhook: one update of a chat after the other, each again until it is answered with 200. */
export class Sender {
  readonly #world: World;
  readonly #queues = new Map<ChatId, Told[]>();
  /** How many updates of each chat were answered. */
  readonly #answered = new Map<ChatId, number>();

  constructor(world: World) {
    this.#world = world;
  }

  get idle(): boolean {
    return [...this.#queues.values()].every((queue) => queue.length === 0);
  }

  push(told: Told): void {
    const queue = this.#queues.get(told.chat) ?? [];
    this.#queues.set(told.chat, queue);
    queue.push(told);
    if (queue.length === 1)
      this.#world.engine.after(this.#world.random.between(1, 40), () => this.#deliver(told));
  }

  #deliver(told: Told): void {
    const { engine, random } = this.#world;
    told.deliveries += 1;
    let over = false;
    const again = () => {
      if (over) return;
      over = true;
      const pause = Math.min(LONGEST_PAUSE, 500 * 2 ** Math.min(told.deliveries, 8));
      engine.after(random.between(10, pause), () => this.#deliver(told));
    };
    this.#world.startTurn(told, (outcome, process) => {
      if (over) return;
      if (outcome.kind !== 'answer' || this.#world.misfortune.hits('answer-lost')) return again();
      over = true;
      this.#acknowledge(told, process, outcome.value);
    });
    engine.after(PATIENCE, again);
  }

  #acknowledge(told: Told, process: Process, answer: TurnAnswer | undefined): void {
    const { engine, random, misfortune } = this.#world;
    this.#take(told, process, answer);
    const queue = this.#queues.get(told.chat);
    queue?.shift();
    const [next] = queue ?? [];
    if (next) engine.after(random.between(0, 10), () => this.#deliver(next));
    const place = (this.#answered.get(told.chat) ?? 0) + 1;
    this.#answered.set(told.chat, place);
    if (misfortune.hits('duplicate-update'))
      engine.after(random.between(0, 15_000), () => {
        if ((this.#answered.get(told.chat) ?? 0) - place <= FOLLOWERS) this.#repeat(told);
      });
  }

  /** The same update once more, whatever else goes on in the chat meanwhile. */
  #repeat(told: Told): void {
    told.deliveries += 1;
    this.#world.startTurn(told, (outcome: Outcome<TurnAnswer | undefined>, process) => {
      if (outcome.kind === 'answer') this.#take(told, process, outcome.value);
    });
  }

  /** Telegram has the answer: a message in it goes to the chat, and nobody learns whether it arrived. */
  #take(told: Told, process: Process, answer: TurnAnswer | undefined): void {
    told.acknowledged = true;
    const message = answer?.message;
    const phone = this.#world.phone(told.chat);
    const arrives = message !== undefined && phone !== undefined && !phone.blocked;
    if (arrives) {
      told.answered += 1;
      phone.receive(message);
    }
    this.#world.watch.onAcknowledged({ told, process, message, arrives });
  }
}
