import { expect, it } from 'vitest';
import { NoticeId } from '#core/shared/ids.ts';
import type { Notice } from '#core/use-cases/ports.ts';
import { NOW, newChat, system } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;

describeStores('parked updates', (house) => {
  it('are listed with their bodies, the oldest first, until they are removed or thirty days old', async () => {
    const { stores, clock } = house();
    const chat = newChat();
    const at = (update: number, minutes: number) => ({
      chat,
      update,
      body: `{"update_id":${update},"message":{"text":"tolong ${'air '.repeat(200)}"}}`,
      code: 'turn.failed',
      at: NOW - minutes * 60_000,
    });
    const [first, second] = [at(2, 9), at(1, 3)];
    for (const one of [second, first, first]) await stores.parking.park(one);
    expect(await stores.parking.list(10)).toEqual([first, second]);
    expect(await stores.parking.list(1)).toEqual([first]);
    await stores.parking.remove(first);
    expect(await stores.parking.list(10)).toEqual([second]);
    clock.time = NOW + 31 * DAY;
    expect(await stores.parking.list(10)).toEqual([]);
  });
});

describeStores('notices', (house) => {
  const notice = (more: Partial<Notice> = {}): Notice => ({
    id: NoticeId.parse(system.newId()),
    chat: newChat(),
    lane: 'ordinary',
    reply: { parts: [{ key: 'notice.taken', params: { name: 'Rina Contoh' } }], via: 'call' },
    event: system.newId(),
    state: 'owed',
    tries: 0,
    at: NOW,
    ...more,
  });

  it('are owed once for each event and chat', async () => {
    const { notices } = house().stores;
    const first = notice();
    expect(await notices.owe(first)).toBe(true);
    expect(await notices.owe({ ...first, id: NoticeId.parse(system.newId()) })).toBe(false);
    expect(await notices.owe({ ...first, chat: newChat() })).toBe(true);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => notices.owe({ ...first, event: 'same' })),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  it('are listed while owed, life before everything else, then the oldest first', async () => {
    const { notices } = house().stores;
    const long = NOW - 200 * DAY;
    const [ordinary, older, life] = [
      notice({ at: long - 10 }),
      notice({ at: long - 20 }),
      notice({ at: long - 1, lane: 'life' }),
    ];
    for (const one of [ordinary, older, life]) await notices.owe(one);
    expect(await notices.listOwed(long, 10)).toEqual([life, older, ordinary]);
    expect(await notices.listOwed(long, 2)).toEqual([life, older]);
    await notices.record(life, 'sent');
    await notices.record(older, 'unknown');
    await notices.record(ordinary, 'owed');
    await notices.record(notice(), 'sent');
    expect(await notices.listOwed(long, 10)).toEqual([{ ...ordinary, tries: 1 }]);
  });
});

describeStores('what consumers have seen', (house) => {
  it('is new to each consumer once, whoever comes at the same time', async () => {
    const { stores, clock } = house();
    const event = system.newId();
    const marks = await Promise.all(
      Array.from({ length: 20 }, () => stores.once.first('send-notices', event)),
    );
    expect(marks.filter(Boolean)).toHaveLength(1);
    expect(await stores.once.first('match-reports', event)).toBe(true);
    clock.time = NOW + 29 * DAY;
    expect(await stores.once.first('send-notices', event)).toBe(true);
  });
});
