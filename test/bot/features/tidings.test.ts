import { describe, expect, it } from 'vitest';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { FEATURES } from '#bot/bot.ts';
import type { House } from '#bot/context.ts';
import { takeTurnOrThrow } from '#bot/turn.ts';
import { ChatId, NoticeId } from '#core/shared/ids.ts';
import type { NoticeState } from '#core/use-cases/ports.ts';

const NOW = 1_790_000_000_000;
const CHAT = ChatId.parse('telegram:42');
const places = lendPlaces(findAreaFileOrThrow('.'));

function openHouse() {
  const stores = createMemoryStores(() => NOW);
  const system = createSystem({ now: () => NOW });
  const spoken: string[] = [];
  const house: House = {
    ...stores,
    system,
    practice: false,
    places: async () => places,
    channel: {
      send: async (_, { text }) => {
        spoken.push(text);
        return { kind: 'sent', messageIds: [spoken.length] };
      },
      inAnswer: (_, message) => message,
      toast: async () => {},
      remove: async () => [],
    },
  };
  let update = 0;
  const turn = async (said: { text?: string; action?: string }) => {
    update += 1;
    const before = spoken.length;
    const kind = said.action === undefined ? 'message' : 'button';
    const incoming = { kind, update, chat: CHAT, sentAt: NOW, messageId: update, ...said } as const;
    const { message } = await takeTurnOrThrow(
      incoming as Parameters<typeof takeTurnOrThrow>[0],
      FEATURES,
      house,
    );
    return [...spoken.slice(before), message?.text ?? ''].join('\n');
  };
  const session = async () => (await stores.sessions.read(CHAT)).session;
  const owe = async (state: NoticeState, key = 'notice.taken') => {
    const reply = {
      parts: [{ key, params: { reference: 'K7M2-9QXD', holder: 'Rina Contoh' } }],
      via: 'call' as const,
    };
    const id = NoticeId.parse(system.newId());
    await stores.notices.owe({
      id,
      chat: CHAT,
      lane: 'ordinary',
      reply,
      event: id,
      state,
      tries: 1,
      at: NOW,
    });
  };
  return { turn, session, owe, stores };
}

describe('the wish to hear nothing', () => {
  it.each([
    'jangan kirim kabar',
    'Jangan kirim kabar lagi!',
    'tolong jangan kirimin saya notif lagi',
    'stop kabar',
    'berhenti kirim pesan',
    '/kabar mati',
    '/kabar OFF',
    '/stop',
    'unsubscribe',
  ])('is understood: %s', async (text) => {
    const { turn, session } = openHouse();
    const said = await turn({ text });
    expect(said).toMatch(/tidak kami kirim lagi/);
    expect(said).toMatch(/bahaya tetap/);
    expect((await session())?.quiet).toBe(true);
  });

  it.each([
    'belum ada kabar dari kakak saya',
    'jangan kirim bantuan makanan, kami butuh perahu',
    'banjir, jangan kirim kabar ke orang tua saya dulu, tolong kami di atap',
    'kabarnya bendungan jebol',
    'stop',
  ])('is not read into other words: %s', async (text) => {
    const { turn, session } = openHouse();
    await turn({ text });
    expect((await session())?.quiet).toBeUndefined();
  });

  it('is taken back in words, by command and by button', async () => {
    const { turn, session } = openHouse();
    for (const back of [{ text: 'kirim kabar lagi' }, { text: '/kabar hidup' }, { action: 'tidings:on' }]) {
      await turn({ action: 'tidings:off' });
      expect((await session())?.quiet).toBe(true);
      expect(await turn(back)).toMatch(/dikirim lagi|kami kirim lagi ke sini/);
      expect((await session())?.quiet).toBe(false);
    }
    expect(await turn({ text: '/kabar' })).toMatch(/ingin menerima kabar/);
  });
});

describe('/status', () => {
  it('shows what was kept back and says how many may not have arrived, and never a protection matter', async () => {
    const { turn, owe } = openHouse();
    await turn({ text: 'banjir sepinggang di Kampung Melayu Jakarta Timur, butuh makanan' });
    for (const state of ['kept', 'unknown', 'failed', 'sent', 'owed'] as const) await owe(state);
    await owe('kept', 'notice.quiet');
    await owe('unknown', 'notice.quiet');
    const said = await turn({ text: '/status' });
    expect(said).toMatch(/sesuai permintaan Anda \(1\)/);
    expect(said).toMatch(/Rina Contoh/);
    expect(said).toMatch(/2 kabar mungkin tidak sampai/);
    expect(said).not.toMatch(/Ada pesan baru/);
  });
});

describe('somebody who had blocked us', () => {
  it('can be written to again as soon as she writes', async () => {
    const { turn, session, stores } = openHouse();
    await turn({ text: 'halo' });
    const before = await session();
    if (!before) throw new Error('no session');
    await stores.sessions.write({ session: { ...before, unreachable: true }, saves: [] });
    await turn({ text: 'halo lagi' });
    expect((await session())?.unreachable).toBeUndefined();
  });
});
