import { describe, expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { ROLES, type Role, type StaffActor } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';
import { mayAppoint } from '#core/staff/appointing.ts';

const PROVINCE = AreaCode.parse('31');
const REGENCY = AreaCode.parse('31.75');
const VILLAGE = AreaCode.parse('31.75.03.1001');
const actor = (role: Role, area: StaffActor['area'] = REGENCY): StaffActor => ({
  kind: 'staff',
  id: StaffId.parse('A'.repeat(26)),
  role,
  area,
  name: 'Petugas',
});
const FIELD = ['volunteer', 'responder', 'village-officer', 'social-worker'];

describe('who may appoint whom', () => {
  it('is written cell by cell for the own area', () => {
    const expected: Partial<Record<Role, readonly string[]>> = {
      coordinator: FIELD,
      administrator: [...FIELD, 'coordinator', 'protection-officer', 'finance-officer', 'administrator'],
    };
    for (const by of ROLES)
      for (const role of ROLES) {
        const allowed = expected[by]?.includes(role) ?? false;
        expect(mayAppoint(actor(by), { role, area: REGENCY }), `${by} -> ${role}`).toBe(allowed);
        expect(mayAppoint(actor(by), { role, area: PROVINCE }), `${by} -> ${role} above`).toBe(false);
        expect(mayAppoint(actor(by), { role, area: 'ID' }), `${by} -> ${role} everywhere`).toBe(false);
      }
  });

  it('lets a coordinator make coordinators of smaller areas, never of her own', () => {
    const her = actor('coordinator', PROVINCE);
    expect(mayAppoint(her, { role: 'coordinator', area: REGENCY })).toBe(true);
    expect(mayAppoint(her, { role: 'coordinator', area: PROVINCE })).toBe(false);
    expect(mayAppoint(her, { role: 'volunteer', area: VILLAGE })).toBe(true);
  });

  it('keeps protection officers out of the hands of local coordinators', () => {
    const officer = { role: 'protection-officer', area: REGENCY } as const;
    expect(mayAppoint(actor('coordinator'), officer)).toBe(false);
    expect(mayAppoint(actor('coordinator', PROVINCE), officer)).toBe(false);
    expect(mayAppoint(actor('coordinator', 'ID'), officer)).toBe(true);
    expect(mayAppoint(actor('coordinator', 'ID'), { role: 'administrator', area: REGENCY })).toBe(false);
  });
});
