import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { FEATURES } from '#bot/bot.ts';
import { type House, toTelling } from '#bot/context.ts';
import { readAnswer } from '#bot/read-answer.ts';
import { takeTurnOrThrow } from '#bot/turn.ts';
import { Scope } from '#core/shared/area.ts';
import type { Role } from '#core/shared/decision.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';
import type { Staff } from '#core/staff/staff.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';
import { sendNotices } from '#core/use-cases/send-notices.ts';
import { sweep } from '#core/use-cases/sweep.ts';

const places = lendPlaces(findAreaFileOrThrow('.'));

/** What one chat was told, with its buttons. */
export interface Told {
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly action: string }[];
}

/** A house in memory with several chats, its own clock, and every event told to whom it concerns after each turn. */
export function openManyChats(start = Date.UTC(2026, 10, 25, 8)) {
  let now = start;
  let update = 0;
  const told = new Map<string, Told[]>();
  const tell = (chat: string, message: Outgoing): void => {
    const rows = message.keyboard?.kind === 'inline' ? message.keyboard.rows.flat() : [];
    told.set(chat, [...(told.get(chat) ?? []), { text: message.text, buttons: rows }]);
  };
  const stores = createMemoryStores(() => now);
  const system = createSystem({ now: () => now });
  const sent = new Set<string>();
  const seenReports = new Set<string>();
  const house: House = {
    ...stores,
    aggregates: {
      ...stores.aggregates,
      load: (kind, id) => stores.aggregates.load(kind, id),
    },
    system,
    practice: false,
    places: async () => places,
    channel: {
      send: async (chat, message) => {
        tell(chat, message);
        return { kind: 'sent', messageIds: [told.get(chat)?.length ?? 1] };
      },
      inAnswer: (_, message) => message,
      toast: async () => {},
      remove: async () => [],
    },
  };
  const chatOf = (chat: number): ChatId => ChatId.parse(`telegram:${chat}`);

  /** Every event that has not been told yet. */
  const relay = async (): Promise<void> => {
    for (const { id } of await allReports()) seenReports.add(id);
    for (const id of seenReports)
      for (const event of await stores.aggregates.history('report', id)) {
        if (sent.has(event.id)) continue;
        sent.add(event.id);
        await sendNotices(event, toTelling(house), now + 5000);
      }
  };
  const allReports = async () => {
    const chats = [...told.keys()].map((chat) => ChatId.parse(chat));
    return (await Promise.all(chats.map((chat) => stores.queries.ofChat(chat, 50)))).flat();
  };
  const deliver = async (chat: number, body: object): Promise<readonly Told[]> => {
    update += 1;
    const before = told.get(`telegram:${chat}`)?.length ?? 0;
    const one = { update_id: update, ...body } as Parameters<typeof readAnswer>[0];
    const incoming = readAnswer(one, now);
    if (!incoming) return [];
    const { message } = await takeTurnOrThrow(incoming, FEATURES, house);
    if (message) tell(`telegram:${chat}`, message);
    told.set(`telegram:${chat}`, told.get(`telegram:${chat}`) ?? []);
    await relay();
    return (told.get(`telegram:${chat}`) ?? []).slice(before);
  };
  const chatBody = (chat: number) => ({ id: chat, type: 'private' as const });
  return {
    house,
    system,
    stores,
    now: () => now,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    say: async (chat: number, text: string): Promise<string> =>
      (
        await deliver(chat, {
          message: { message_id: update + 1, date: Math.floor(now / 1000), chat: chatBody(chat), text },
        })
      )
        .map((one) => one.text)
        .join('\n---\n'),
    /** Presses the newest button of this chat whose label fits. */
    press: async (chat: number, label: RegExp): Promise<string> => {
      const buttons = (told.get(`telegram:${chat}`) ?? []).toReversed().flatMap((one) => one.buttons);
      const found = buttons.find(({ text }) => label.test(text));
      if (!found)
        throw new Error(`No button ${label} in ${chat}: ${buttons.map(({ text }) => text).join(' | ')}`);
      const message = { message_id: 1, date: 1, chat: chatBody(chat) };
      const query = { id: String(update), from: { id: chat }, message, data: found.action };
      return (await deliver(chat, { callback_query: query })).map((one) => one.text).join('\n---\n');
    },
    /** Everything that a chat was told. */
    heard: (chat: number): readonly string[] => (told.get(`telegram:${chat}`) ?? []).map(({ text }) => text),
    sweep: async () => {
      const swept = await sweep(toTelling(house), stores.queries);
      await relay();
      return swept;
    },
    employ: async (
      chat: number,
      name: string,
      role: Role,
      area: string,
      more: Partial<Staff> = {},
    ): Promise<Staff> => {
      const id = StaffId.parse(system.newId());
      const member: Staff = {
        id,
        name,
        role,
        area: Scope.parse(area),
        state: 'active',
        chat: chatOf(chat),
        shifts: [],
        since: now,
        ...more,
      };
      await stores.staff.save(member);
      return member;
    },
  };
}
