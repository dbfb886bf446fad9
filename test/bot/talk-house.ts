import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { createMemoryStores, type Stores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { FEATURES } from '#bot/bot.ts';
import type { House } from '#bot/context.ts';
import { readAnswer } from '#bot/read-answer.ts';
import { takeTurnOrThrow } from '#bot/turn.ts';
import { Scope } from '#core/shared/area.ts';
import type { Role } from '#core/shared/decision.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';

type Update = Parameters<typeof readAnswer>[0];
const places = lendPlaces(findAreaFileOrThrow('.'));

/** What a chat heard: the text, and what its buttons say and do. */
export interface Heard {
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly action: string }[];
}

/** A house in memory (or over lent stores) with a clock of its own, in which several chats talk by text and buttons. */
export function openTalkHouse(lent?: Stores) {
  let now = Date.UTC(2026, 10, 25, 3, 0, 0);
  let update = 0;
  let spoken: Outgoing[] = [];
  const removed: number[] = [];
  const stores = lent ?? createMemoryStores(() => now);
  const house: House = {
    ...stores,
    system: createSystem({ now: () => now }),
    practice: false,
    places: async () => places,
    channel: {
      send: async (_, message) => {
        spoken.push(message);
        return { kind: 'sent', messageIds: [update] };
      },
      inAnswer: (_, message) => message,
      toast: async () => {},
      remove: async (_, ids) => {
        removed.push(...ids);
        return [];
      },
    },
  };
  const deliver = async (one: Update): Promise<Heard> => {
    spoken = [];
    const incoming = readAnswer(one, now);
    if (!incoming) return { text: '', buttons: [] };
    const { message } = await takeTurnOrThrow(incoming, FEATURES, house);
    const all = message ? [...spoken, message] : spoken;
    return {
      text: all.map(({ text }) => text).join('\n\n'),
      buttons: all.flatMap(({ keyboard }) => (keyboard?.kind === 'inline' ? keyboard.rows.flat() : [])),
    };
  };
  const next = () => {
    update += 1;
    return update;
  };
  const chatOf = (chat: number) => ({ id: chat, type: 'private' });
  const toMessage = (chat: number, more: object): Update =>
    ({
      update_id: next(),
      message: { message_id: update, date: Math.floor(now / 1000), chat: chatOf(chat), ...more },
    }) as unknown as Update;
  const toPress = (chat: number, action: string): Update =>
    ({
      update_id: next(),
      callback_query: {
        id: String(update),
        from: { id: chat },
        data: action,
        message: { message_id: update, date: Math.floor(now / 1000), chat: chatOf(chat) },
      },
    }) as unknown as Update;
  return {
    house,
    stores,
    now: () => now,
    /** Messages that were deleted from chats. */
    removed: () => removed,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    deliver,
    toMessage,
    toPress,
    say: (chat: number, text: string) => deliver(toMessage(chat, { text })),
    photo: (chat: number, file: string) =>
      deliver(toMessage(chat, { photo: [{ file_id: file, file_unique_id: file, width: 9, height: 9 }] })),
    press: (chat: number, action: string) => deliver(toPress(chat, action)),
    hire: (chat: number, role: Role, area = 'ID'): Promise<void> => {
      const member: Staff = {
        id: StaffId.parse(`01JAR1NG000000000000${String(chat).padStart(6, '0')}`),
        name: `Contoh ${chat}`,
        role,
        area: Scope.parse(area),
        state: 'active',
        chat: ChatId.parse(`telegram:${chat}`),
        shifts: [],
        since: now,
      };
      return stores.staff.save(member);
    },
  };
}
