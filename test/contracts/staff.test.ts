import { expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { ROLES } from '#core/shared/decision.ts';
import { refuse } from '#core/shared/refusals.ts';
import { no, yes } from '#core/shared/result.ts';
import type { Invitation } from '#core/staff/invitation.ts';
import type { Staff } from '#core/staff/staff.ts';
import { NOW, newChat, newStaffId } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const member = (more: Partial<Staff> = {}): Staff => ({
  id: newStaffId(),
  name: 'Andi Contoh',
  role: 'responder',
  area: AreaCode.parse('94.01'),
  state: 'active',
  shifts: [],
  since: NOW,
  ...more,
});
let invited = 0;
const invitation = (more: Partial<Invitation> = {}): Invitation => {
  invited += 1;
  return {
    id: invited.toString(16).padStart(32, '0'),
    name: 'Rina Contoh',
    role: 'volunteer',
    area: AreaCode.parse('94.02'),
    state: 'open',
    at: NOW + invited,
    expiresAt: NOW + 7 * DAY,
    ...more,
  };
};

describeStores('staff', (house) => {
  it('are found as they were saved, by id, chat and account', async () => {
    const { staff } = house().stores;
    const chat = newChat();
    const andi = member({ chat, account: `sub-${chat}`, shifts: [{ from: NOW, until: NOW + 1, on: true }] });
    await staff.save(andi);
    expect(await staff.find(andi.id)).toEqual(andi);
    expect(await staff.findByChat(chat)).toEqual(andi);
    expect(await staff.findByAccount(`sub-${chat}`)).toEqual(andi);
    await staff.save({ ...andi, shifts: [] });
    expect(await staff.find(andi.id)).toEqual({ ...andi, shifts: [] });
    expect(await staff.find(newStaffId())).toBeUndefined();
    expect(await staff.findByAccount('nobody')).toBeUndefined();
    expect(await staff.findByChat(newChat())).toBeUndefined();
  });

  it('lose their chat and their account in one act', async () => {
    const { staff, sessions } = house().stores;
    const [lost, found] = [newChat(), newChat()];
    const andi = member({ chat: lost, account: `sub-${lost}` });
    await staff.save(andi);
    await staff.save({ ...andi, chat: found });
    expect((await sessions.read(lost)).staff).toBeUndefined();
    expect(await staff.findByChat(lost)).toBeUndefined();
    expect((await sessions.read(found)).staff).toEqual({
      id: andi.id,
      role: andi.role,
      area: andi.area,
      name: andi.name,
      active: true,
    });
    const { chat: _, account: __, ...rest } = andi;
    await staff.save({ ...rest, state: 'cut-off' });
    expect((await sessions.read(found)).staff).toBeUndefined();
    expect(await staff.findByChat(found)).toBeUndefined();
    expect(await staff.findByAccount(`sub-${lost}`)).toBeUndefined();
  });

  it('have no binding while they wait, and get it when they are active', async () => {
    const { staff, sessions } = house().stores;
    const chat = newChat();
    const andi = member({ chat, state: 'waiting' });
    await staff.save(andi);
    expect((await sessions.read(chat)).staff).toBeUndefined();
    expect((await staff.findByChat(chat))?.id).toBe(andi.id);
    await staff.save({ ...andi, state: 'active' });
    expect((await sessions.read(chat)).staff?.id).toBe(andi.id);
  });

  it('share no chat and no account', async () => {
    const { staff, sessions } = house().stores;
    const chat = newChat();
    const andi = member({ chat, account: `sub-${chat}` });
    await staff.save(andi);
    for (const door of [{ chat }, { account: `sub-${chat}` }]) {
      const rina = member(door);
      await expect(staff.save(rina)).rejects.toThrow();
      expect(await staff.find(rina.id)).toBeUndefined();
    }
    expect((await sessions.read(chat)).staff?.id).toBe(andi.id);
  });

  it('are changed on what they are now, or refused', async () => {
    const { staff } = house().stores;
    const andi = member();
    await staff.save(andi);
    const shift = (n: number) => ({ from: NOW + n, until: NOW + n + 1, on: true });
    const add = (n: number) =>
      staff.change(andi.id, (now) => yes({ ...now, shifts: [...now.shifts, shift(n)] }));
    await Promise.all([add(1), add(2)]);
    expect((await staff.find(andi.id))?.shifts).toHaveLength(2);
    expect(await staff.change(andi.id, () => no(refuse('access.denied')))).toEqual(
      no(refuse('access.denied')),
    );
    expect(await staff.change(newStaffId(), yes)).toEqual(no(refuse('staff.unknown')));
  });

  it('are listed where their duty reaches, by role, while they are active', async () => {
    const { staff } = house().stores;
    const village = AreaCode.parse('93.05.02.2001');
    const here = ['93', '93.05', '93.05.02', '93.05.02.2001'].map((code) =>
      member({ area: AreaCode.parse(code) }),
    );
    const everywhere = member({ area: 'ID', role: 'coordinator' });
    const waiting = member({ area: AreaCode.parse('93.05'), state: 'waiting' });
    const others = [
      waiting,
      member({ area: AreaCode.parse('93.06') }),
      member({ area: AreaCode.parse('93.05'), state: 'cut-off' }),
      member({ area: AreaCode.parse('93.05'), role: 'finance-officer' }),
    ];
    for (const one of [...here, everywhere, ...others]) await staff.save(one);
    const roles = ['responder', 'coordinator'] as const;
    const found = await staff.list({ area: village, roles });
    expect(found).toEqual([...here, everywhere].sort(byId));
    expect(await staff.list({ area: village, roles, states: ['waiting'] })).toEqual([waiting]);
  });

  it('are listed under an area, with those who wait when they are asked for', async () => {
    const { staff } = house().stores;
    const within = AreaCode.parse('92.07');
    const inside = [
      member({ area: within }),
      member({ area: AreaCode.parse('92.07.01') }),
      member({ area: within, state: 'waiting', role: 'volunteer' }),
    ];
    for (const one of inside) await staff.save(one);
    await staff.save(member({ area: AreaCode.parse('92') }));
    await staff.save(member({ area: within, state: 'cut-off' }));
    const states = ['active', 'waiting'] as const;
    expect(await staff.list({ roles: ROLES, states, within })).toEqual([...inside].sort(byId));
    expect(await staff.list({ roles: ROLES, within })).toEqual(inside.slice(0, 2).sort(byId));
    expect((await staff.list({ roles: ROLES, within: 'ID' })).length).toBeGreaterThanOrEqual(3);
  });

  it('are listed by role alone when no area is known, also after the role has changed', async () => {
    const { staff } = house().stores;
    const [one, other] = [member({ role: 'protection-officer' }), member({ role: 'protection-officer' })];
    for (const each of [one, other]) await staff.save(each);
    await staff.save({ ...other, role: 'volunteer', area: AreaCode.parse('91.01') });
    expect(await staff.list({ area: undefined, roles: ['protection-officer'] })).toEqual([one]);
    const volunteers = await staff.list({ roles: ['volunteer'], within: AreaCode.parse('91.01') });
    expect(volunteers.map(({ id }) => id)).toEqual([other.id]);
  });
});

describeStores('invitations', (house) => {
  it('are found by their id, added once, and listed under an area, the newest first', async () => {
    const { invitations } = house().stores;
    const area = AreaCode.parse('94.03');
    const [first, second, elsewhere] = [
      invitation({ area }),
      invitation({ area: AreaCode.parse('94.03.01') }),
      invitation(),
    ];
    for (const one of [first, second, elsewhere]) expect(await invitations.add(one)).toBe(true);
    expect(await invitations.add({ ...first, name: 'Orang Lain' })).toBe(false);
    expect(await invitations.find(first.id)).toEqual(first);
    expect(await invitations.find('f'.repeat(32))).toBeUndefined();
    expect(await invitations.list(area)).toEqual([second, first]);
  });

  it('are withdrawn while they are open, and used by nobody then', async () => {
    const { invitations, staff } = house().stores;
    const one = invitation();
    await invitations.add(one);
    const withdrawn: Invitation = { ...one, state: 'withdrawn' };
    expect(await invitations.withdraw(withdrawn)).toBe(true);
    expect(await invitations.withdraw(withdrawn)).toBe(false);
    const rina = member({ state: 'waiting' });
    expect(await invitations.join(one, rina)).toBe(false);
    expect(await staff.find(rina.id)).toBeUndefined();
  });

  it('let in exactly one of many who come at the same time', async () => {
    const { invitations, staff } = house().stores;
    const one = invitation();
    await invitations.add(one);
    const many = Array.from({ length: 8 }, () => member({ state: 'waiting', chat: newChat() }));
    const joined = await Promise.all(many.map((each) => invitations.join(one, each)));
    expect(joined.filter(Boolean)).toHaveLength(1);
    const lucky = many[joined.indexOf(true)];
    expect(await invitations.find(one.id)).toEqual({ ...one, state: 'used', usedBy: lucky?.id });
    const known = await Promise.all(many.map(({ id }) => staff.find(id)));
    expect(known.filter(Boolean)).toEqual([lucky]);
  });

  it('are worth nothing once they have expired, or at a door that is somebody’s', async () => {
    const { stores, clock } = house();
    const [one, late] = [invitation(), invitation()];
    for (const each of [one, late]) await stores.invitations.add(each);
    const chat = newChat();
    await stores.staff.save(member({ chat }));
    expect(await stores.invitations.join(one, member({ chat, state: 'waiting' }))).toBe(false);
    expect((await stores.invitations.find(one.id))?.state).toBe('open');
    clock.time = late.expiresAt;
    expect(await stores.invitations.join(late, member({ state: 'waiting' }))).toBe(false);
  });

  it('open a second door of whoever is there already, and stand in no list', async () => {
    const { invitations, staff } = house().stores;
    const andi = member({ chat: newChat() });
    await staff.save(andi);
    const own = invitation({ member: andi.id, area: AreaCode.parse('94.09') });
    await invitations.add(own);
    expect(await invitations.list(own.area)).toEqual([]);
    const both = { ...andi, account: `sub-${andi.chat}` };
    expect(await invitations.join(own, both)).toBe(true);
    expect(await staff.findByAccount(both.account)).toEqual(both);
    expect(await staff.findByChat(andi.chat ?? newChat())).toEqual(both);
    const stranger = member();
    const other = invitation({ member: stranger.id });
    await invitations.add(other);
    expect(await invitations.join(other, stranger)).toBe(false);
  });
});

describeStores('talks that wait for their human', (house) => {
  it('count from the first unanswered word until they are stopped', async () => {
    const { talks } = house().stores;
    const [first, second] = [newChat(), newChat()];
    const long = NOW - 300 * DAY;
    await talks.start(second, long + 5);
    await talks.start(first, long);
    await talks.start(first, long + 9);
    const waiting = [
      { chat: first, since: long },
      { chat: second, since: long + 5 },
    ];
    expect(await talks.list(long + 10, 10)).toEqual(waiting);
    expect(await talks.list(long + 5, 10)).toEqual(waiting.slice(0, 1));
    await talks.stop(first);
    await talks.stop(first);
    expect(await talks.list(long + 10, 10)).toEqual(waiting.slice(1));
    await talks.start(first, long + 7);
    expect(await talks.list(long + 10, 10)).toHaveLength(2);
  });
});
