import { describe, expect, it } from 'vitest';
import { may, OPERATIONS, type Operation } from '#core/access.ts';
import { AreaCode } from '#core/shared/area.ts';
import { ROLES, type Role, type StaffActor } from '#core/shared/decision.ts';
import { ChatId, StaffId } from '#core/shared/ids.ts';

const HERE = AreaCode.parse('31.75');
const THERE = AreaCode.parse('32.01');
const INSIDE = AreaCode.parse('31.75.03');
const staff = (role: Role): StaffActor => ({
  kind: 'staff',
  id: StaffId.parse('A'.repeat(26)),
  role,
  area: HERE,
  name: 'Petugas',
});

/** Every cell once more, in the order of ROLES: R resident, V volunteer, E responder, G village officer, S social worker, C coordinator, P protection officer, F finance officer, A administrator. */
const CELLS: Readonly<Record<Operation, string>> = {
  'report.list': '.VEGSCP..',
  'report.read': '.VEGSCP..',
  'report.take': '.VEGSCP..',
  'report.release': '.VEGSCP..',
  'report.hand-over': '.VEGSCP..',
  'report.ask': '.VEGSCP..',
  'report.open-file': '.VEGSCP..',
  'report.hear': '.VEGSCP..',
  'report.solve': '.VEGSCP..',
  'report.mark-duplicate': '..E..CP..',
  'report.correct': '..E..CP..',
  'report.log': '.VEGSCP..',
  'staff.list': '.....C..A',
  'staff.invite': '.....C..A',
  'staff.confirm': '.....C..A',
  'staff.cut-off': '.....C..A',
  'duty.set': '.VEGSCP.A',
  'parked.list': '........A',
  'parked.replay': '........A',
  'application.list': '...GSCP..',
  'application.read': '...GSCP..',
  'application.act': '...GSCP..',
  'application.open-paper': '...GSCP..',
  'application.decide': '....SCP..',
  'identity.open': '....S....',
  'follow-up.list': '...GSCP..',
  'follow-up.record': '...GSCP..',
  'follow-up.excuse': '....SCP..',
  'grievance.list': '....SCP..',
  'grievance.read': '....SCP..',
  'grievance.act': '....SCP..',
  'referral.list': '..EGSCP..',
  'referral.read': '..EGSCP..',
  'referral.send': '..EGSCP..',
  'referral.act': '..EGSCP..',
};

describe('access', () => {
  it.each(OPERATIONS)('to %s is for the roles of its row, in the own area only', (operation) => {
    ROLES.forEach((role, column) => {
      const lane = role === 'protection-officer' ? 'protection' : 'relief';
      const allowed = CELLS[operation].charAt(column) !== '.';
      expect(may(staff(role), operation, { area: HERE, lane }), role).toBe(allowed);
      expect(may(staff(role), operation, { area: INSIDE, lane }), role).toBe(allowed);
      expect(may(staff(role), operation, { area: THERE, lane }), role).toBe(false);
      expect(may(staff(role), operation, { area: 'ID', lane }), role).toBe(false);
    });
  });

  it('to protection matters is for protection officers only, and they see no others', () => {
    for (const operation of OPERATIONS.filter((one) => /^(report|application|grievance)\./.test(one))) {
      for (const role of ROLES) {
        const sees = may(staff(role), operation, { area: HERE, lane: 'protection' });
        expect(sees, `${role} ${operation}`).toBe(role === 'protection-officer');
      }
      expect(may(staff('protection-officer'), operation, { area: HERE, lane: 'relief' })).toBe(false);
    }
  });

  it('to a matter of her own is for her colleagues, but for a report of need', () => {
    const chat = ChatId.parse('telegram:7001');
    const rest = OPERATIONS.filter((one) => !one.startsWith('report.'));
    for (const role of ROLES) {
      const actor = { ...staff(role), chat };
      for (const operation of rest) {
        expect(may(actor, operation, { chat }), `${role} ${operation}`).toBe(false);
        expect(may(actor, operation, { chat, onBehalf: true })).toBe(may(staff(role), operation));
        expect(may(actor, operation, { chat: ChatId.parse('telegram:7002') })).toBe(
          may(staff(role), operation),
        );
      }
      expect(may(actor, 'report.take', { chat })).toBe(may(staff(role), 'report.take'));
    }
  });

  it('is denied to residents for every operation', () => {
    for (const operation of OPERATIONS) expect(may({ kind: 'resident' }, operation)).toBe(false);
  });

  it('reaches reports without a known place: they are everybody’s concern', () => {
    expect(may(staff('volunteer'), 'report.take', { lane: 'relief' })).toBe(true);
  });
});
