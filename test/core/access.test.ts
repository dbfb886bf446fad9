import { describe, expect, it } from 'vitest';
import { ACCESS, may, OPERATIONS } from '#core/access.ts';
import { AreaCode } from '#core/shared/area.ts';
import { type Actor, ROLES, type Role } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';

const HERE = AreaCode.parse('31.75');
const THERE = AreaCode.parse('32.01');
const staff = (role: Role): Actor => ({
  kind: 'staff',
  id: StaffId.parse('A'.repeat(26)),
  role,
  area: HERE,
  name: 'Petugas',
});

describe('access', () => {
  it.each(ROLES)('of a %s is what the table lists and nothing else, in the own area only', (role) => {
    for (const operation of OPERATIONS) {
      const lane = role === 'protection-officer' ? 'protection' : 'relief';
      expect(may(staff(role), operation, { area: HERE, lane })).toBe(ACCESS[role].includes(operation));
      expect(may(staff(role), operation, { area: THERE, lane })).toBe(false);
    }
  });

  it('to protection matters is for protection officers only, and they see no others', () => {
    for (const role of ROLES) {
      const sees = may(staff(role), 'report.read', { area: HERE, lane: 'protection' });
      expect(sees).toBe(role === 'protection-officer');
    }
    expect(may(staff('protection-officer'), 'report.read', { area: HERE, lane: 'relief' })).toBe(false);
  });

  it('is denied to residents for every operation', () => {
    for (const operation of OPERATIONS) expect(may({ kind: 'resident' }, operation)).toBe(false);
  });

  it('reaches reports without a known place: they are everybody’s concern', () => {
    expect(may(staff('volunteer'), 'report.take', { lane: 'relief' })).toBe(true);
  });
});
