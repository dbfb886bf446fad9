import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { createChance, SimulatedClock } from '#bench/simulated-clock.ts';
import { SimulatedTelegram } from '#bench/simulated-telegram.ts';
import type { NoticeLane } from '#core/notice/pace.ts';
import { ChatId, NoticeId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import type { Delivering } from '#core/use-cases/deliver.ts';
import { SlotPacer } from '#core/use-cases/pacer.ts';
import type { Channel, Notice, Sent } from '#core/use-cases/ports.ts';

export const START = Date.UTC(2026, 10, 25, 8);
export const chatOf = (number: number) => ChatId.parse(`telegram:${number}`);

/** A house in memory on a simulated clock that sends notices to a simulated Telegram. */
export function openNoticeHouse(fault?: (at: number, chat: ChatId) => Sent | undefined) {
  const clock = new SimulatedClock(START);
  const chance = createChance(1);
  const telegram = new SimulatedTelegram({ clock, chance, ...(fault && { fault }) });
  const stores = createMemoryStores(clock.now);
  const system = createSystem({ now: clock.now });
  /** `chat text` of everything that arrived. */
  const arrived: string[] = [];
  const channel: Channel = {
    ...telegram.channel,
    send: async (chat, message) => {
      const sent = await telegram.channel.send(chat, message);
      if (sent.kind === 'sent') arrived.push(`${chat} ${message.text}`);
      return sent;
    },
  };
  const house: Delivering = {
    ...stores,
    channel,
    clock,
    system,
    render: async ({ parts }) => ({
      text: parts.map(({ key, params }) => `${key} ${params['reference'] ?? ''}`).join(),
    }),
    pacer: new SlotPacer({ store: stores.pace, clock }),
  };
  const owe = async (chat: ChatId, lane: NoticeLane = 'ordinary'): Promise<Notice> => {
    const reply = { parts: [{ key: 'notice.taken', params: {} }], via: 'call' as const };
    const id = NoticeId.parse(system.newId());
    const notice: Notice = { id, chat, lane, reply, event: id, state: 'owed', tries: 0, at: clock.now() };
    await stores.notices.owe(notice);
    return notice;
  };
  /** Waits for something while simulated time passes. */
  const wait = async <T>(doing: Promise<T>): Promise<T> => {
    let isDone = false;
    const done = doing.finally(() => {
      isDone = true;
    });
    await clock.run(() => isDone);
    return done;
  };
  const begin = (chat: ChatId, more = {}) =>
    stores.sessions.write({ session: { ...newSession(chat), ...more }, saves: [] });
  return { clock, telegram, stores, system, house, arrived, owe, wait, begin };
}
