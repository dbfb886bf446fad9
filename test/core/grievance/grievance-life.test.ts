import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { PROMISED } from '#content/grievances.ts';
import type { Category, Concern, Grievance, GrievanceAct } from '#core/grievance/grievance.ts';
import { decideGrievance, fileGrievance, openGrievanceActsOf } from '#core/grievance/grievance-life.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { Actor } from '#core/shared/decision.ts';
import { ChatId, GrievanceId, StaffId } from '#core/shared/ids.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 25);
const PERSON: Actor = { kind: 'resident' };
const HOUSE: Actor = { kind: 'system' };
const officer = (n: number): Extract<Actor, { kind: 'staff' }> => ({
  kind: 'staff',
  id: StaffId.parse(`01JAR1NG0000000000000080${String(n).padStart(2, '0')}`),
  role: 'social-worker',
  area: AreaCode.parse('31.75'),
  name: `Contoh ${n}`,
});

function open(category: Category = 'payment-cut', concerns: Concern = 'village') {
  let now = START;
  const system = createSystem({ now: () => now });
  const lent = (actor: Actor) => ({ now, actor, newId: system.newId, newReference: system.newReference });
  let state: Grievance = fileGrievance(
    {
      kind: 'file',
      id: GrievanceId.parse(system.newId()),
      category,
      concerns,
      chat: ChatId.parse('telegram:7001'),
      language: 'id',
      area: AreaCode.parse('31.75.03.1001'),
      anonymous: false,
      barred: [],
      promise: PROMISED[category],
      text: 'Bantuan saya dipotong 50 ribu.',
    },
    lent(PERSON),
  ).state;
  return {
    state: () => state,
    wait: (days: number) => {
      now += days * DAY;
    },
    do: (actor: Actor, command: GrievanceAct) => {
      const decided = decideGrievance(state, command, lent(actor));
      if (!decided.ok) return decided.refusal.code;
      state = decided.value.state;
      return decided.value.events.map(({ name }) => name).join(' ');
    },
    last: (actor: Actor, command: GrievanceAct) => decideGrievance(state, command, lent(actor)),
  };
}

describe('the life of a grievance', () => {
  it('goes from received to taken, answered with reasons, and closed by the person’s word', () => {
    const one = open();
    expect(one.state()).toMatchObject({ state: 'received', desk: 0, due: START + 3 * DAY });
    expect(one.do(officer(1), { kind: 'take' })).toBe('grievance.taken');
    expect(one.state()).toMatchObject({ state: 'taken', due: START + 8 * DAY });
    expect(one.do(officer(2), { kind: 'take' })).toBe('grievance.already-taken');
    expect(one.do(officer(1), { kind: 'ask', text: 'Kapan?' })).toBe('grievance.asked');
    expect(one.do(PERSON, { kind: 'add', text: 'Selasa.' })).toBe('grievance.added');
    expect(one.state().asked).toBe(false);
    expect(one.do(officer(1), { kind: 'answer', outcome: 'righted', text: 'Uang kembali.' })).toBe(
      'grievance.answered',
    );
    expect(one.state().holder).toBeUndefined();
    expect(one.do(PERSON, { kind: 'accept' })).toBe('grievance.accepted');
    expect(one.state()).toMatchObject({ state: 'closed', ended: 'accepted' });
    expect(one.state().due).toBeUndefined();
  });

  it('that is opened again stands one reach higher and is somebody else’s', () => {
    const one = open();
    one.do(officer(1), { kind: 'take' });
    one.do(officer(1), { kind: 'answer', outcome: 'not-found', text: 'Tidak ada bukti.' });
    expect(one.do(PERSON, { kind: 'reopen', text: 'Ada saksi.' })).toBe('grievance.reopened');
    expect(one.state()).toMatchObject({ state: 'received', desk: 1, reopened: 1 });
    expect(one.do(officer(1), { kind: 'take' })).toBe('grievance.not-yours');
    expect(one.do(officer(2), { kind: 'take' })).toBe('grievance.taken');
  });

  it('that nobody opens or answers in its days is late, climbs, and may be taken out of idle hands', () => {
    const one = open();
    one.do(officer(1), { kind: 'take' });
    one.wait(8);
    expect(one.do(PERSON, { kind: 'run-late' })).toBe('access.denied');
    expect(one.do(HOUSE, { kind: 'run-late' })).toBe('grievance.ran-late');
    expect(one.state()).toMatchObject({ late: true, desk: 1, state: 'taken' });
    expect(one.do(officer(1), { kind: 'take' })).toBe('grievance.not-yours');
    expect(one.do(officer(2), { kind: 'take' })).toBe('grievance.taken');
    expect(one.state().holder?.id).toBe(officer(2).id);
  });

  it('closes by itself after ten silent days, and opens again at any time', () => {
    const one = open();
    one.do(officer(1), { kind: 'take' });
    one.do(officer(1), { kind: 'answer', outcome: 'explained', text: 'Karena aturan.' });
    expect(one.state().due).toBe(START + 10 * DAY);
    expect(one.do(PERSON, { kind: 'close' })).toBe('access.denied');
    one.wait(10);
    expect(one.do(HOUSE, { kind: 'close' })).toBe('grievance.closed');
    expect(one.state().ended).toBe('silence');
    one.wait(200);
    expect(one.do(PERSON, { kind: 'reopen' })).toBe('grievance.reopened');
    expect(one.state().ended).toBeUndefined();
  });

  it('leaves the hands that hold it when the person says that it concerns another office', () => {
    const one = open('conduct', 'nobody');
    one.do(officer(1), { kind: 'take' });
    expect(one.do(PERSON, { kind: 'sort', category: 'quality' })).toBe('grievance.sorted');
    expect(one.state().state).toBe('taken');
    expect(one.do(PERSON, { kind: 'sort', concerns: 'social-office' })).toBe('grievance.sorted');
    expect(one.state()).toMatchObject({ state: 'received', concerns: 'social-office' });
    expect(one.state().holder).toBeUndefined();
  });

  it('about exploitation waits for a yes: nothing is due before, nobody is late', () => {
    const one = open('exploitation', 'relief-post');
    expect(one.state()).toMatchObject({ lane: 'protection', consent: 'waiting' });
    expect(one.state().due).toBeUndefined();
    one.do(PERSON, { kind: 'consent', given: true });
    expect(one.state()).toMatchObject({ consent: 'given', due: START + DAY });
    const other = open();
    other.do(officer(1), { kind: 'take' });
    expect(other.do(officer(1), { kind: 'forward', to: 'protection', reason: 'Perlu dilindungi.' })).toBe(
      'grievance.forwarded',
    );
    expect(other.state()).toMatchObject({ lane: 'protection', consent: 'waiting', state: 'received' });
  });

  it('is passed up only, with a reason, and the reach below does not see it any more', () => {
    const one = open();
    expect(one.do(officer(1), { kind: 'forward', to: 'province', reason: 'Kantor kami sendiri.' })).toBe(
      'grievance.forwarded',
    );
    expect(one.state()).toMatchObject({ least: 1, desk: 1, state: 'received' });
    expect(one.do(officer(1), { kind: 'forward', to: 'province', reason: 'Lagi.' })).toBe(
      'grievance.highest',
    );
  });

  it('keeps no word and no chat after erasure, and no event ever holds one', () => {
    const one = open();
    const decided = one.last(PERSON, { kind: 'add', text: 'Kenari biru.' });
    expect(JSON.stringify(decided.ok && decided.value.events)).not.toMatch(/Kenari|telegram/);
    one.do(PERSON, { kind: 'erase' });
    expect(JSON.stringify(one.state())).not.toMatch(/dipotong 50|telegram:7001/);
    expect(openGrievanceActsOf(one.state())).toEqual(['erase']);
  });

  it('lets nobody but staff do what staff do', () => {
    for (const command of [{ kind: 'take' }, { kind: 'release' }, { kind: 'ask', text: 'a' }] as const)
      expect(['access.denied', 'grievance.not-open']).toContain(open().do(PERSON, command));
  });
});
