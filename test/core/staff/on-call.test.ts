import { describe, expect, it } from 'vitest';
import { Scope } from '#core/shared/area.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';
import { chooseOnCall, deskOf, isManned } from '#core/staff/on-call.ts';
import type { Staff } from '#core/staff/staff.ts';

const NOW = 1000;
let count = 0;
const member = (area: string, on?: boolean, more: Partial<Staff> = {}): Staff => {
  count += 1;
  return {
    id: StaffId.parse(String(count).padStart(26, '0')),
    name: 'Contoh',
    role: 'responder',
    area: Scope.parse(area),
    state: 'active',
    chat: ChatId.parse(`telegram:${count}`),
    shifts: on === undefined ? [] : [{ from: 0, until: 2000, on }],
    since: 1,
    ...more,
  };
};

describe('desks', () => {
  it('are the regency and below, the province, the country', () => {
    expect(
      ['31.75.03.1001', '31.75.03', '31.75', '31', 'ID'].map((area) => deskOf(Scope.parse(area))),
    ).toEqual([0, 0, 0, 1, 2]);
  });

  it('ring whoever is on duty or has said nothing, and never who said no', () => {
    const [on, silent, off] = [member('31.75', true), member('31.75.03'), member('31.75', false)];
    const above = member('31');
    const rung = chooseOnCall([on, silent, off, above], { desk: 0, placed: true }, NOW);
    expect(rung).toEqual([on, silent]);
  });

  it('pass on at once what nobody can hear', () => {
    const [off, province, country] = [member('31.75', false), member('31'), member('ID')];
    expect(chooseOnCall([off, province, country], { desk: 0, placed: true }, NOW)).toEqual([province]);
    expect(chooseOnCall([off, country], { desk: 1, placed: true }, NOW)).toEqual([country]);
    expect(chooseOnCall([off], { desk: 0, placed: true }, NOW)).toEqual([]);
    expect(isManned([off, province], 0, NOW)).toBe(false);
    expect(isManned([off, province], 1, NOW)).toBe(true);
  });

  it('count nobody without a chat, or who is cut off or waits', () => {
    const { chat: _, ...voiceless } = member('31.75', true);
    const others = [voiceless, member('31.75', true, { state: 'waiting' })];
    expect(isManned(others, 0, NOW)).toBe(false);
  });

  it('give what has no place to the country, and to everybody where the country has nobody', () => {
    const [here, country] = [member('31.75'), member('ID')];
    expect(chooseOnCall([here, country], { desk: 0, placed: false }, NOW)).toEqual([country]);
    expect(chooseOnCall([here], { desk: 0, placed: false }, NOW)).toEqual([here]);
  });
});
