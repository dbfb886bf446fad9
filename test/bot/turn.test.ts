import { describe, expect, it } from 'vitest';
import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { FEATURES } from '#bot/bot.ts';
import type { Feature, House } from '#bot/context.ts';
import { parkAndSay } from '#bot/errors.ts';
import { readAnswer } from '#bot/read-answer.ts';
import { takeTurnOrThrow } from '#bot/turn.ts';
import { ChatId } from '#core/shared/ids.ts';
import type { Outgoing } from '#core/use-cases/ports.ts';

const CHAT = 42;
const DAY = 86_400_000;
const places = lendPlaces(findAreaFileOrThrow('.'));

/** A house in memory with a clock of its own; `spoken` is everything that went out by call. */
function openHouse() {
  let now = 1_790_000_000_000;
  let update = 0;
  let reachable = true;
  const spoken: string[] = [];
  const stores = createMemoryStores(() => now);
  const house: House = {
    ...stores,
    system: createSystem({ now: () => now }),
    practice: false,
    places: async () => places,
    channel: {
      send: async (_, { text }) => {
        if (!reachable) return { kind: 'down' };
        spoken.push(text);
        return { kind: 'sent', messageIds: [spoken.length] };
      },
      inAnswer: (_, message) => message,
      toast: async () => {},
      remove: async () => [],
    },
  };
  const message = (text: string, sentAgo = 0) => {
    update += 1;
    return {
      update_id: update,
      message: {
        message_id: update,
        date: Math.floor((now - sentAgo) / 1000),
        chat: { id: CHAT, type: 'private' },
        text,
      },
    } as unknown as Parameters<typeof readAnswer>[0];
  };
  const deliver = async (
    one: ReturnType<typeof message>,
    features: readonly Feature[] = FEATURES,
  ): Promise<string> => {
    const before = spoken.length;
    const incoming = readAnswer(one, now);
    if (!incoming) return '';
    const { message: answered } = await takeTurnOrThrow(incoming, features, house);
    return [...spoken.slice(before), (answered as Outgoing | undefined)?.text ?? ''].join('');
  };
  return {
    house,
    message,
    deliver,
    say: (text: string, sentAgo = 0) => deliver(message(text, sentAgo)),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    cut: (is: boolean) => {
      reachable = !is;
    },
    reports: () => stores.queries.ofChat(ChatId.parse(`telegram:${CHAT}`), 20),
  };
}

describe('a turn', () => {
  it('has one effect and one call when its update comes twice', async () => {
    const { message, deliver, reports } = openHouse();
    const update = message('tolong air masuk rumah, di kampung melayu jatinegara');
    expect(await deliver(update)).toMatch(/115/);
    expect(await deliver(update)).toBe('');
    expect(await reports()).toHaveLength(1);
  });

  it('that stood still while forty others were taken is not taken a second time', async () => {
    const { house, message, deliver, say, wait, reports } = openHouse();
    const update = message('banjir di kampung melayu jatinegara, butuh selimut');
    let others: Promise<void> | undefined;
    const { read } = house.sessions;
    // The first delivery stalls before its read; Telegram gives up, delivers again, and the chat goes on.
    const stalled: House = {
      ...house,
      sessions: {
        ...house.sessions,
        read: async (chat) => {
          others ??= goOn();
          await others;
          return read(chat);
        },
      },
    };
    const goOn = async (): Promise<void> => {
      await deliver(update);
      for (let count = 0; count < 40; count += 1) await say('menu');
      wait(20_000);
    };
    const incoming = readAnswer(update, house.system.now());
    if (!incoming) throw new Error('an update');
    await expect(takeTurnOrThrow(incoming, FEATURES, stalled)).rejects.toThrow(/stood still/);
    expect(await reports()).toHaveLength(1);
  });

  it('says again what the channel never got, when the update comes again', async () => {
    const { message, deliver, cut, reports } = openHouse();
    const update = message('tolong air masuk rumah');
    cut(true);
    expect(await deliver(update)).toBe('');
    cut(false);
    expect(await deliver(update)).toMatch(/115/);
    expect(await deliver(update)).toBe('');
    expect(await reports()).toHaveLength(1);
  });

  it('keeps every message of one chat when they are handled at the same time', async () => {
    const { message, deliver, reports } = openHouse();
    await deliver(message('banjir di desa sukamaju, butuh air'));
    await Promise.all(['satu', 'dua', 'tiga'].map((word) => deliver(message(`kabar ${word} dari kami`))));
    const [report] = await reports();
    for (const word of ['satu', 'dua', 'tiga'])
      expect(JSON.stringify(report)).toContain(`kabar ${word} dari kami`);
  });

  it('asks whether a message that comes an hour late is still so, and treats it as urgent', async () => {
    const { say, reports } = openHouse();
    const text = await say('tolong kami terjebak banjir di kampung melayu jatinegara', 3_600_000);
    expect(text).toMatch(/baru kami terima sekarang/);
    expect(text).toMatch(/115/);
    expect((await reports())[0]?.urgency).toBe('danger');
  });

  it('goes on with a half-finished form after nine days', async () => {
    const { say, wait, reports } = openHouse();
    await say('/lapor');
    await say('longsor');
    wait(9 * DAY);
    expect(await say('desa cibeureum tasikmalaya dekat masjid')).toMatch(/Nomor: /);
    expect((await reports())[0]?.hazard).toBe('landslide');
  });

  it('picks a form up again where another matter interrupted it', async () => {
    const { say, wait } = openHouse();
    await say('/lapor');
    await say('longsor');
    await say('/start');
    wait(2 * DAY);
    expect(await say('/lapor')).toMatch(/lanjutkan[\s\S]*Di mana/);
  });

  it('parks an update that is itself at fault, says so with the numbers, and goes on', async () => {
    const { house, message, say } = openHouse();
    const broken: Feature = () => {
      throw new TypeError('planted');
    };
    const update = message('banjir, NIK 3175034505900001');
    const incoming = readAnswer(update, house.system.now());
    if (!incoming) throw new Error('unreadable');
    const logged: unknown[] = [];
    const parking = { ...house, log: (...line: unknown[]) => logged.push(line) };
    const answered = await takeTurnOrThrow(incoming, [broken], house).catch((error: unknown) =>
      parkAndSay(error, update, incoming, parking),
    );
    expect((answered.message as Outgoing).text).toMatch(/tertunda[\s\S]*115/);
    const [parked] = await house.parking.list(5);
    expect(parked?.body).toContain('banjir');
    expect(parked?.body).not.toContain('3175034505900001');
    expect(JSON.stringify(logged)).not.toContain('banjir');
    expect(await say('halo')).toMatch(/Jaring/);
  });

  it('throws on what is down, so that Telegram delivers again', async () => {
    const { house, message } = openHouse();
    const update = message('banjir');
    const incoming = readAnswer(update, house.system.now());
    if (!incoming) throw new Error('unreadable');
    const down = Object.assign(new Error('store'), { name: 'ProvisionedThroughputExceededException' });
    await expect(parkAndSay(down, update, incoming, { ...house, log: () => {} })).rejects.toBe(down);
    expect(await house.parking.list(5)).toEqual([]);
  });
});
