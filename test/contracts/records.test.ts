import { expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { NoticeId } from '#core/shared/ids.ts';
import type { Notice, Staff } from '#core/use-cases/ports.ts';
import { NOW, newChat, newStaffId, system } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;

const member = (more: Partial<Staff> = {}): Staff => ({
  id: newStaffId(),
  name: 'Andi Contoh',
  role: 'responder',
  area: AreaCode.parse('94.01'),
  active: true,
  chat: undefined,
  onDuty: undefined,
  ...more,
});

describeStores('staff', (house) => {
  it('are found as they were saved', async () => {
    const { staff } = house().stores;
    const andi = member({ chat: newChat(), onDuty: true });
    await staff.save(andi);
    expect(await staff.find(andi.id)).toEqual(andi);
    await staff.save({ ...andi, onDuty: false });
    expect(await staff.find(andi.id)).toEqual({ ...andi, onDuty: false });
    expect(await staff.find(newStaffId())).toBeUndefined();
  });

  it('lose their chat in one act', async () => {
    const { staff, sessions } = house().stores;
    const [lost, found] = [newChat(), newChat()];
    const andi = member({ chat: lost });
    await staff.save(andi);
    await staff.save({ ...andi, chat: found });
    expect((await sessions.read(lost)).staff).toBeUndefined();
    expect((await sessions.read(found)).staff?.id).toBe(andi.id);
    await staff.save({ ...andi, chat: found, active: false });
    expect((await sessions.read(found)).staff?.active).toBe(false);
    await staff.save({ ...andi, chat: undefined });
    expect((await sessions.read(found)).staff).toBeUndefined();
  });

  it('share no chat', async () => {
    const { staff, sessions } = house().stores;
    const chat = newChat();
    const [andi, rina] = [member({ chat }), member({ chat })];
    await staff.save(andi);
    await expect(staff.save(rina)).rejects.toThrow();
    expect((await sessions.read(chat)).staff?.id).toBe(andi.id);
    expect(await staff.find(rina.id)).toBeUndefined();
  });

  it('are listed where their duty reaches, by role, while they are active', async () => {
    const { staff } = house().stores;
    const village = AreaCode.parse('93.05.02.2001');
    const here = ['93', '93.05', '93.05.02', '93.05.02.2001'].map((code) =>
      member({ area: AreaCode.parse(code) }),
    );
    const everywhere = member({ area: 'ID', role: 'coordinator' });
    const others = [
      member({ area: AreaCode.parse('93.06') }),
      member({ area: AreaCode.parse('93.05'), active: false }),
      member({ area: AreaCode.parse('93.05'), role: 'finance-officer' }),
    ];
    for (const one of [...here, everywhere, ...others]) await staff.save(one);
    const found = await staff.list({ area: village, roles: ['responder', 'coordinator'] });
    expect(found).toEqual([...here, everywhere].sort((one, other) => (one.id < other.id ? -1 : 1)));
  });

  it('are listed by role alone when no area is known, also after the role has changed', async () => {
    const { staff } = house().stores;
    const [one, other] = [member({ role: 'protection-officer' }), member({ role: 'protection-officer' })];
    for (const each of [one, other]) await staff.save(each);
    await staff.save({ ...other, role: 'volunteer' });
    expect(await staff.list({ area: undefined, roles: ['protection-officer'] })).toEqual([one]);
    expect((await staff.list({ area: undefined, roles: ['volunteer'] })).map(({ id }) => id)).toEqual([
      other.id,
    ]);
  });
});

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
