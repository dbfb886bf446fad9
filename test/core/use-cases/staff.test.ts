import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStores, type Stores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { Role, StaffActor } from '#core/shared/decision.ts';
import { ChatId, ReportId, StaffId } from '#core/shared/ids.ts';
import { OWN_DOOR_LASTS, printCode } from '#core/staff/invitation.ts';
import type { Staff } from '#core/staff/staff.ts';
import { cutOffOrThrow, decideOnWaiting, listStaff } from '#core/use-cases/decide-on-staff.ts';
import { prepareAct, prepareReport } from '#core/use-cases/handle-report.ts';
import {
  inviteStaffOrThrow,
  listInvitations,
  openOwnDoorOrThrow,
  withdrawInvited,
} from '#core/use-cases/invite-staff.ts';
import { joinOrThrow } from '#core/use-cases/join.ts';
import { listDuty } from '#core/use-cases/list-duty.ts';
import { setDuty } from '#core/use-cases/set-duty.ts';

const NOW = Date.UTC(2026, 10, 25, 8);
const HOUR = 3_600_000;
const REGENCY = AreaCode.parse('31.75');
const VILLAGE = AreaCode.parse('31.75.03.1001');
let clock = NOW;
const system = createSystem({ now: () => clock });
const actor = (role: Role, area: StaffActor['area'] = REGENCY): StaffActor => ({
  kind: 'staff',
  id: StaffId.parse(system.newId()),
  role,
  area,
  name: 'Dewi Contoh',
});
const dewi = actor('coordinator');
const invitee = { name: 'Andi Contoh', role: 'volunteer', area: VILLAGE } as const;
const chat = (n: number) => ({ chat: ChatId.parse(`telegram:${n}`) });

let stores: Stores;
let lent: Stores & { system: typeof system };
beforeEach(() => {
  clock = NOW;
  stores = createMemoryStores(() => clock);
  lent = { ...stores, system };
});

async function invite(by = dewi, whom: Parameters<typeof inviteStaffOrThrow>[0] = invitee) {
  const invited = await inviteStaffOrThrow(whom, by, lent);
  if (!invited.ok) throw new Error(invited.refusal.code);
  return invited.value;
}
async function joined(code: string, door: Parameters<typeof joinOrThrow>[1] = chat(1)): Promise<Staff> {
  const answered = await joinOrThrow(code, door, lent);
  if (!answered.ok) throw new Error(answered.refusal.code);
  return answered.value.member;
}
async function active(by = dewi, door = chat(1)): Promise<Staff> {
  const { code } = await invite(by);
  const confirmed = await decideOnWaiting((await joined(code, door)).id, 'confirm', by, lent);
  if (!confirmed.ok) throw new Error(confirmed.refusal.code);
  return confirmed.value;
}
const codeOf = (answered: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answered.ok ? 'ok' : answered.refusal.code;

describe('an invitation', () => {
  it('lets one account in once, and opens nothing before a coordinator confirms her', async () => {
    const { code, invitation } = await invite();
    const andi = await joined(printCode(code).toLowerCase());
    expect(andi).toMatchObject({ ...invitee, state: 'waiting', invitedBy: dewi.id, ...chat(1) });
    expect((await stores.sessions.read(chat(1).chat)).staff).toBeUndefined();
    expect(codeOf(await joinOrThrow(code, chat(2), lent))).toBe('invitation.used');
    expect(await joinOrThrow(code, chat(1), lent)).toEqual({
      ok: true,
      value: { kind: 'again', member: andi },
    });
    const confirmed = await decideOnWaiting(andi.id, 'confirm', dewi, lent);
    expect(confirmed).toMatchObject({ ok: true, value: { state: 'active', confirmedBy: dewi.id } });
    expect((await stores.sessions.read(chat(1).chat)).staff?.id).toBe(andi.id);
    expect((await stores.invitations.find(invitation.id))?.usedBy).toBe(andi.id);
  });

  it('is worth nothing when it is unknown, withdrawn, expired, or the chat is a colleague’s', async () => {
    expect(codeOf(await joinOrThrow('AAAAA-AAAAA', chat(1), lent))).toBe('invitation.unknown');
    expect(codeOf(await joinOrThrow('kode saya', chat(1), lent))).toBe('invitation.unknown');
    const taken = await invite();
    expect(codeOf(await withdrawInvited(taken.invitation.id, dewi, lent))).toBe('ok');
    expect(codeOf(await joinOrThrow(taken.code, chat(1), lent))).toBe('invitation.withdrawn');
    expect(codeOf(await withdrawInvited(taken.invitation.id, dewi, lent))).toBe('invitation.withdrawn');
    expect(codeOf(await withdrawInvited('0'.repeat(32), dewi, lent))).toBe('invitation.unknown');
    const [first, second] = [await invite(), await invite()];
    await joined(first.code);
    expect(codeOf(await joinOrThrow(second.code, chat(1), lent))).toBe('staff.already');
    clock = second.invitation.expiresAt;
    expect(codeOf(await joinOrThrow(second.code, chat(2), lent))).toBe('invitation.expired');
  });

  it('is given by whoever may appoint, for her own area only', async () => {
    for (const [by, code] of [
      [actor('volunteer'), 'access.denied'],
      [actor('coordinator', AreaCode.parse('32.01')), 'access.denied'],
      [actor('administrator', 'ID'), 'ok'],
    ] as const)
      expect(codeOf(await inviteStaffOrThrow(invitee, by, lent))).toBe(code);
    const { invitation } = await invite();
    expect(codeOf(await withdrawInvited(invitation.id, actor('volunteer'), lent))).toBe('access.denied');
    const listed = await listInvitations(dewi, stores.invitations);
    expect(listed.ok && listed.value.map(({ id }) => id)).toContain(invitation.id);
    expect(codeOf(await listInvitations(actor('volunteer'), stores.invitations))).toBe('access.denied');
  });

  it('keeps its code nowhere', async () => {
    const { code, invitation } = await invite();
    expect(JSON.stringify(await stores.invitations.find(invitation.id))).not.toContain(code);
  });
});

describe('somebody who waits', () => {
  it('is not confirmed by herself, by a stranger or twice, and her phone is free when she is turned away', async () => {
    const andi = await joined((await invite()).code);
    for (const by of [actor('coordinator', AreaCode.parse('32.01')), actor('responder')])
      expect(codeOf(await decideOnWaiting(andi.id, 'confirm', by, lent))).toBe('access.denied');
    const self = { ...dewi, id: andi.id };
    expect(codeOf(await decideOnWaiting(andi.id, 'confirm', self, lent))).toBe('access.denied');
    expect(codeOf(await decideOnWaiting(andi.id, 'reject', dewi, lent))).toBe('ok');
    expect(codeOf(await decideOnWaiting(andi.id, 'confirm', dewi, lent))).toBe('staff.not-waiting');
    expect(codeOf(await decideOnWaiting(dewi.id, 'confirm', dewi, lent))).toBe('staff.unknown');
    expect((await joined((await invite()).code)).state).toBe('waiting');
  });

  it('stands first in the list of colleagues', async () => {
    const andi = await active();
    const other = await joined((await invite()).code, chat(2));
    const listed = await listStaff(dewi, stores.staff);
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual([other.id, andi.id]);
    expect(codeOf(await listStaff(actor('volunteer'), stores.staff))).toBe('access.denied');
  });
});

describe('a second door', () => {
  it('is opened from the first within a quarter of an hour', async () => {
    const andi = await active();
    const her: StaffActor = { kind: 'staff', id: andi.id, role: andi.role, area: andi.area, name: andi.name };
    const { code } = await openOwnDoorOrThrow(her, lent);
    const member = await joined(code, { account: 'sub-andi' });
    expect(member).toEqual({ ...andi, account: 'sub-andi' });
    expect((await stores.staff.findByAccount('sub-andi'))?.id).toBe(andi.id);
    expect(codeOf(await joinOrThrow(code, { account: 'sub-other' }, lent))).toBe('invitation.used');
    const late = await openOwnDoorOrThrow(her, lent);
    clock += OWN_DOOR_LASTS;
    expect(codeOf(await joinOrThrow(late.code, { account: 'sub-late' }, lent))).toBe('invitation.expired');
  });
});

describe('cutting off', () => {
  it('closes chat and console in one act and puts back what was held, with the reason in its history', async () => {
    const andi = await active();
    const id = ReportId.parse(system.newId());
    const details = { hazard: 'flood', area: VILLAGE } as const;
    const receive = {
      kind: 'receive',
      id,
      lane: 'relief',
      ...chat(9),
      language: 'id',
      sentAt: NOW,
      details,
    } as const;
    const received = prepareReport(receive, { kind: 'resident' }, system);
    await stores.aggregates.save([received]);
    const her: StaffActor = { kind: 'staff', id: andi.id, role: andi.role, area: andi.area, name: andi.name };
    const taken = prepareAct(received.state, { kind: 'take', ...chat(1) }, her, system);
    if (!taken.ok) throw new Error(taken.refusal.code);
    await stores.aggregates.save([taken.value]);
    const cut = await cutOffOrThrow(andi.id, dewi, lent);
    expect(cut).toMatchObject({ ok: true, value: { member: { state: 'cut-off' }, released: 1 } });
    expect((await stores.sessions.read(chat(1).chat)).staff).toBeUndefined();
    expect(await stores.staff.findByChat(chat(1).chat)).toBeUndefined();
    const report = await stores.aggregates.load('report', id);
    expect(report).toMatchObject({ state: 'received' });
    expect(report?.holder).toBeUndefined();
    const last = (await stores.aggregates.history('report', id)).at(-1);
    expect(last).toMatchObject({
      name: 'report.released',
      by: { kind: 'system' },
      codes: { reason: 'cut-off' },
    });
    expect(await cutOffOrThrow(andi.id, dewi, lent)).toMatchObject({ ok: true, value: { released: 0 } });
  });

  it('is for whoever may appoint her, and never for oneself', async () => {
    const andi = await active();
    expect(codeOf(await cutOffOrThrow(andi.id, actor('volunteer'), lent))).toBe('access.denied');
    expect(codeOf(await cutOffOrThrow(andi.id, { ...dewi, id: andi.id }, lent))).toBe('access.denied');
    expect(codeOf(await cutOffOrThrow(StaffId.parse('Z'.repeat(26)), dewi, lent))).toBe('staff.unknown');
  });
});

describe('duty', () => {
  it('is spoken by oneself and shown on the board of whoever leads', async () => {
    const andi = await active();
    const her: StaffActor = { kind: 'staff', id: andi.id, role: andi.role, area: andi.area, name: andi.name };
    const on = [{ from: NOW, until: NOW + 4 * HOUR, on: true }];
    expect(codeOf(await setDuty(on, her, lent))).toBe('ok');
    expect(codeOf(await setDuty([{ from: 1, until: NOW, on: true }], her, lent))).toBe('duty.past');
    expect(codeOf(await setDuty(on, actor('finance-officer'), lent))).toBe('access.denied');
    const board = await listDuty(dewi, lent);
    const cells = board.ok ? board.value.rows[0]?.cells.map(({ state }) => state) : [];
    expect(cells?.slice(3, 5)).toEqual(['covered', 'unknown']);
    expect(codeOf(await listDuty(her, lent))).toBe('access.denied');
  });

  it('ends with a cut-off', async () => {
    const andi = await active();
    await cutOffOrThrow(andi.id, dewi, lent);
    const her: StaffActor = { kind: 'staff', id: andi.id, role: andi.role, area: andi.area, name: andi.name };
    const on = [{ from: NOW, until: NOW + HOUR, on: true }];
    expect(codeOf(await setDuty(on, her, lent))).toBe('staff.not-active');
  });
});
