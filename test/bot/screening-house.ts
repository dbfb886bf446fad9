import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { createSeal } from '#adapters/crypto.ts';
import { toSessionItem } from '#adapters/dynamodb/session-item.ts';
import { createFixedKeyService } from '#adapters/memory/keys.ts';
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { FEATURES } from '#bot/bot.ts';
import type { House } from '#bot/context.ts';
import { readAnswer } from '#bot/read-answer.ts';
import { takeTurnOrThrow } from '#bot/turn.ts';
import { ChatId } from '#core/shared/ids.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';

const seal = createSeal({
  keys: [createFixedKeyService('screening')],
  now: () => 1_772_334_000_000,
  chance: (bytes) => new Uint8Array(bytes),
});
const places = lendPlaces(findAreaFileOrThrow('.'));
type Update = Parameters<typeof readAnswer>[0];

/** One message of the bot: its text and what its buttons say and do. */
export interface Said {
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly action?: string }[];
}

/** A person in a house in memory whose clock stands in March 2026. Every update can be delivered twice. */
export function openChat({ chat = 42, twice = false } = {}) {
  let now = Date.UTC(2026, 2, 1, 3);
  let update = chat * 1000;
  const spoken: Outgoing[] = [];
  const stores = createMemoryStores(() => now);
  const house: House = {
    ...stores,
    system: createSystem({ now: () => now }),
    practice: false,
    places: async () => places,
    channel: {
      send: async (_, message) => {
        spoken.push(message);
        return { kind: 'sent', messageIds: [spoken.length] };
      },
      inAnswer: (_, message) => message,
      toast: async () => {},
      remove: async () => [],
    },
  };
  const take = async (one: Update): Promise<Said> => {
    const incoming = readAnswer(one, now);
    if (!incoming) throw new Error('unreadable update');
    const before = spoken.length;
    const { message } = await takeTurnOrThrow(incoming, FEATURES, house);
    const said = message ? [message] : spoken.slice(before);
    const rows = said.flatMap(({ keyboard }) =>
      keyboard && keyboard.kind !== 'remove' ? keyboard.rows.flat() : [],
    );
    return { text: said.map(({ text }) => text).join('\n'), buttons: rows };
  };
  const deliver = async (one: Update): Promise<Said> => {
    const first = await take(one);
    if (!twice) return first;
    const second = await take(one);
    return second.text === '' ? first : second;
  };
  const base = () => {
    update += 1;
    now += 1000;
    return { message_id: update, date: Math.floor(now / 1000), chat: { id: chat, type: 'private' } };
  };
  const say = (text: string) =>
    deliver({ update_id: update + 1, message: { ...base(), text } } as unknown as Update);
  const act = (data: string) =>
    deliver({
      update_id: update + 1,
      callback_query: { id: `b${update}`, data, message: base(), from: { id: chat, language_code: 'id' } },
    } as unknown as Update);
  const press = (said: Said, label: string | RegExp): Promise<Said> => {
    const found = said.buttons.find(({ text }) =>
      typeof label === 'string' ? text === label : label.test(text),
    );
    if (!found) throw new Error(`No ${label} among ${said.buttons.map(({ text }) => text).join(' | ')}`);
    return found.action === undefined ? say(found.text) : act(found.action);
  };
  const id = ChatId.parse(`telegram:${chat}`);
  return {
    say,
    press,
    act,
    stores,
    session: async () => (await stores.sessions.read(id)).session,
    household: () => stores.households.find(id),
    /** Bytes of the conversation as the real store would keep it. */
    bytes: async () => {
      const { session } = await stores.sessions.read(id);
      if (!session) return 0;
      const store = { seal, now: () => now } as unknown as Parameters<typeof toSessionItem>[2];
      const item = await toSessionItem(session, session.revision + 1, store);
      return Object.entries(item).reduce(
        (sum, [name, value]) =>
          sum + name.length + (value instanceof Uint8Array ? value.byteLength : String(value).length),
        0,
      );
    },
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
