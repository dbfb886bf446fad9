import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { type Bot, callBotOrThrow } from './bot-api.ts';
import { messageOf } from './problem.ts';

/** Seconds that Telegram may keep a question for updates open. */
const PATIENCE = 25;
/** Milliseconds between deliveries of an update that was not taken; the last one repeats. */
const BACKOFF = [500, 1000, 2000, 5000, 15_000];

const Update = z.looseObject({ update_id: z.number() });
type Update = z.infer<typeof Update>;
const Chat = z.object({ chat: z.object({ id: z.number() }) });
const From = z.object({ from: z.object({ id: z.number() }) });
const Wrapped = z.object({ message: Chat });
const Reply = z.looseObject({ method: z.string() });

export interface PollingInput {
  readonly bot: Bot;
  /** The house's own webhook. */
  readonly webhook: string;
  readonly secret: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Fetches updates from the real Telegram and hands them to the house's own door, as Telegram's webhook would:
 * one at a time for each chat, again when the door fails, confirmed to Telegram only when taken.
 */
export async function pollTelegram(input: PollingInput): Promise<void> {
  const { bot, say, signal } = input;
  const line = new Line(input);
  while (!signal.aborted) {
    try {
      const request = { offset: line.offset, timeout: line.busy ? 1 : PATIENCE };
      const updates = z.array(Update).parse(await callBotOrThrow(bot, 'getUpdates', request, signal));
      const news = line.add(updates);
      // What is still under way is listed again at once: wait instead of asking without pause.
      if (news === 0 && line.busy) await wait(300, undefined, { signal });
    } catch (error) {
      if (signal.aborted) return;
      say(`Telegram could not be asked for messages, trying again: ${messageOf(error)}`);
      await wait(3000, undefined, { signal }).catch(() => {});
    }
  }
}

/** The updates under way, in line behind those of the same chat. */
class Line {
  readonly #input: PollingInput;
  readonly #underWay = new Set<number>();
  readonly #chats = new Map<number, Promise<void>>();
  #newest = 0;

  constructor(input: PollingInput) {
    this.#input = input;
  }

  get busy(): boolean {
    return this.#underWay.size > 0;
  }

  /** The first update that has not been taken: Telegram forgets everything before it. */
  get offset(): number {
    return this.busy ? Math.min(...this.#underWay) : this.#newest === 0 ? 0 : this.#newest + 1;
  }

  /** Puts updates in line that are not yet there; answers how many. */
  add(updates: readonly Update[]): number {
    const fresh = updates.filter(({ update_id: id }) => id > this.#newest);
    for (const update of fresh) {
      this.#newest = update.update_id;
      this.#underWay.add(update.update_id);
      const chat = chatOf(update);
      const before = this.#chats.get(chat) ?? Promise.resolve();
      const turn = before.then(() => this.#deliver(update));
      this.#chats.set(chat, turn);
      void turn.then(() => this.#chats.get(chat) === turn && this.#chats.delete(chat));
    }
    return fresh.length;
  }

  async #deliver(update: Update): Promise<void> {
    const { signal } = this.#input;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      if (await deliverOnce(this.#input, update)) {
        this.#underWay.delete(update.update_id);
        return;
      }
      await wait(BACKOFF[Math.min(attempt, BACKOFF.length - 1)], undefined, { signal }).catch(() => {});
    }
  }
}

/** Where an update belongs: its chat, else who acted; updates of neither stand in one line. */
function chatOf(update: Update): number {
  for (const part of Object.values(update)) {
    const inner = Wrapped.safeParse(part).data?.message.chat.id;
    const id = Chat.safeParse(part).data?.chat.id ?? inner ?? From.safeParse(part).data?.from.id;
    if (id !== undefined) return id;
  }
  return 0;
}

/** Answers whether the door took the update. */
async function deliverOnce(
  { bot, webhook, secret, say, signal }: PollingInput,
  update: Update,
): Promise<boolean> {
  try {
    const response = await fetch(webhook, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
      signal,
    });
    const text = await response.text();
    if (!response.ok) return false;
    const reply = Reply.safeParse(text.startsWith('{') ? JSON.parse(text) : undefined);
    if (reply.success) await sendReply(bot, reply.data, say);
    return true;
  } catch {
    return false;
  }
}

/** A method in the door's answer is carried out once; its result and its errors are not seen, as with a webhook. */
async function sendReply(
  bot: Bot,
  { method, ...parameters }: z.infer<typeof Reply>,
  say: (line: string) => void,
): Promise<void> {
  await callBotOrThrow(bot, method, parameters).catch((error) =>
    say(`A reply was not accepted: ${messageOf(error)}`),
  );
}
