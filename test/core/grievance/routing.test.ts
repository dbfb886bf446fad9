import { describe, expect, it } from 'vitest';
import { mayHear } from '#core/access-grievances.ts';
import { CONCERNS, type Concern } from '#core/grievance/grievance.ts';
import { leastDeskOf, reachOf } from '#core/grievance/route.ts';
import { AreaCode, Scope } from '#core/shared/area.ts';
import { ROLES, type Role, type StaffActor } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';

const VILLAGE = AreaCode.parse('31.75.03.1001');
const REACHES = ['31.75.03.1001', '31.75.03', '31.75', '31', 'ID'] as const;
const LANES = ['relief', 'protection'] as const;
const ID = StaffId.parse('01JAR1NG000000000000008001');

/** Whose office it is, written out once more: a slip in the code shows here. */
const WORKS_FOR: Readonly<Record<Concern, readonly Role[]>> = {
  neighbourhood: ['village-officer'],
  village: ['village-officer'],
  facilitator: ['social-worker'],
  'social-office': ['social-worker'],
  'relief-post': ['volunteer', 'responder', 'coordinator'],
  'disaster-office': ['volunteer', 'responder', 'coordinator'],
  payer: ['finance-officer'],
  facility: [],
  'protection-service': [],
  other: [],
  nobody: [],
  unknown: [],
};

const officer = (role: Role, area: string): StaffActor => ({
  kind: 'staff',
  id: ID,
  role,
  area: Scope.parse(area),
  name: 'Contoh',
});

const routed = (concerns: Concern, lane: (typeof LANES)[number], area: AreaCode | undefined = VILLAGE) => ({
  concerns,
  lane,
  area,
  least: leastDeskOf({ concerns, lane, area }),
  barred: [],
  consent: 'not-needed' as const,
});

describe('a grievance', () => {
  it('is never seen by a role of the office it is about, at any reach, in any lane', () => {
    for (const concerns of CONCERNS)
      for (const lane of LANES)
        for (const area of REACHES)
          for (const role of WORKS_FOR[concerns])
            expect(
              mayHear(officer(role, area), 'grievance.read', routed(concerns, lane)),
              `${concerns} ${lane} ${role} ${area}`,
            ).toBe(false);
  });

  it('is never seen below a regency, by a volunteer, a responder, a village officer, money or administration', () => {
    for (const concerns of CONCERNS)
      for (const lane of LANES)
        for (const role of ROLES)
          for (const area of REACHES) {
            const sees = mayHear(officer(role, area), 'grievance.read', routed(concerns, lane));
            const isOpenTo = ['social-worker', 'coordinator', 'protection-officer'].includes(role);
            if (!isOpenTo || reachOf(Scope.parse(area)) < 0)
              expect(sees, `${concerns} ${lane} ${role} ${area}`).toBe(false);
          }
  });

  it('always has somebody who may see it, somewhere', () => {
    for (const concerns of CONCERNS)
      for (const lane of LANES)
        for (const area of [VILLAGE, undefined])
          expect(
            ROLES.some((role) =>
              mayHear(officer(role, 'ID'), 'grievance.read', routed(concerns, lane, area)),
            ),
            `${concerns} ${lane}`,
          ).toBe(true);
  });

  it('of which nobody said whom it concerns or where is read from the province up', () => {
    for (const one of [
      routed('unknown', 'relief'),
      routed('other', 'relief'),
      {
        ...routed('nobody', 'relief', undefined),
        area: undefined,
        least: leastDeskOf({ concerns: 'nobody', lane: 'relief', area: undefined }),
      },
    ]) {
      expect(mayHear(officer('social-worker', '31.75'), 'grievance.read', one)).toBe(false);
      expect(mayHear(officer('social-worker', '31'), 'grievance.read', one)).toBe(true);
    }
  });

  it('about the protection service is read by the whole country’s protection officers only', () => {
    const one = routed('protection-service', 'protection');
    expect(mayHear(officer('protection-officer', '31.75'), 'grievance.read', one)).toBe(false);
    expect(mayHear(officer('protection-officer', '31'), 'grievance.read', one)).toBe(false);
    expect(mayHear(officer('protection-officer', 'ID'), 'grievance.read', one)).toBe(true);
  });

  it('is hidden from whoever acted on what it is about, from another area, and before a yes', () => {
    const one = routed('nobody', 'relief');
    const social = officer('social-worker', '31.75');
    expect(mayHear(social, 'grievance.act', one)).toBe(true);
    expect(mayHear(social, 'grievance.act', { ...one, barred: [ID] })).toBe(false);
    expect(mayHear(officer('social-worker', '32.04'), 'grievance.read', one)).toBe(false);
    for (const consent of ['waiting', 'declined'] as const)
      expect(
        mayHear(officer('protection-officer', 'ID'), 'grievance.read', {
          ...routed('unknown', 'protection'),
          consent,
        }),
      ).toBe(false);
    expect(mayHear({ kind: 'resident' }, 'grievance.read', one)).toBe(false);
  });
});
