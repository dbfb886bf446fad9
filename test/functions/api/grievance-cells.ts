import { expect } from 'vitest';
import type { GrievanceDeskVerb } from '#core/api/grievance.ts';
import { CONCERNS, type Concern, type Grievance } from '#core/grievance/grievance.ts';
import { leastDeskOf } from '#core/grievance/route.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { Role } from '#core/shared/decision.ts';
import { sampleGrievance, saveOfGrievance } from '#test/contracts/sample-grievance.ts';
import { acting, addStaff, type CellApi } from './api-house.ts';
import type { LANES } from './cells.ts';

/** Where officers serve, and how far that reaches over a village of Jakarta Timur; `undefined` does not reach it. */
export const SEATS = {
  'the village': { area: '31.75.03.1001', reach: -1 },
  'the regency': { area: '31.75', reach: 0 },
  'the province': { area: '31', reach: 1 },
  'the country': { area: 'ID', reach: 2 },
  elsewhere: { area: '32.04', reach: undefined },
} as const;
export type Seat = keyof typeof SEATS;
export const SEAT_NAMES = Object.keys(SEATS) as Seat[];

/** Which roles hear at all, and which offices they work for: written out here once more, so that a slip in the code shows. */
const HEARS: Readonly<Partial<Record<Role, readonly Concern[]>>> = {
  'social-worker': ['social-office', 'facilitator'],
  coordinator: ['relief-post', 'disaster-office'],
  'protection-officer': [],
};

export const GRIEVANCE_BODIES: Readonly<Record<GrievanceDeskVerb, object>> = {
  take: { kind: 'take' },
  ask: { kind: 'ask', text: 'Kapan itu?' },
  answer: { kind: 'answer', outcome: 'explained', text: 'Karena aturan.' },
  forward: { kind: 'forward', to: 'national', reason: 'Kantor kami sendiri.' },
  release: { kind: 'release' },
};

const ACTS = Object.keys(GRIEVANCE_BODIES) as GrievanceDeskVerb[];

interface Cell {
  readonly role: Role;
  readonly lane: (typeof LANES)[number];
  readonly seat: Seat;
}

/**
 * Every act of one role on grievances about each office, held by herself and by nobody, asked of the API itself. Whoever
 * may not read one tries another act with each office: five acts over twelve offices.
 */
export async function holdGrievanceCellsOf(api: CellApi, { role, lane, seat }: Cell): Promise<void> {
  const { area, reach } = SEATS[seat];
  const member = await addStaff(api, role, area);
  const inLane = (lane === 'protection') === (role === 'protection-officer');
  for (const [place, concerns] of CONCERNS.entries()) {
    const least = leastOf(concerns, lane);
    const reads =
      HEARS[role] !== undefined &&
      inLane &&
      reach !== undefined &&
      reach >= least &&
      !HEARS[role].includes(concerns);
    for (const act of reads ? ACTS : [ACTS[place % ACTS.length] ?? 'take']) {
      const cell = `${role} of ${seat}, ${act}, ${lane}, about ${concerns}`;
      const one = grievanceFor(act, concerns, lane, member.id);
      await api.house.aggregates.save([saveOfGrievance(one)]);
      const path = `/api/grievances/${one.id}`;
      const read = await api.send(member.account, 'GET', path);
      expect([read.status, cell]).toEqual([reads ? 200 : 404, cell]);
      const found = await api.send(member.account, 'GET', `/api/grievances?reference=${one.reference}`);
      expect([found.status, cell]).toEqual([HEARS[role] ? (reads ? 200 : 404) : 403, cell]);
      const options = { body: GRIEVANCE_BODIES[act], headers: acting(1) };
      const done = await api.send(member.account, 'POST', `${path}/acts`, options);
      const isHighest = act === 'forward' && least === 2;
      expect([done.status, cell]).toEqual([!reads ? 404 : isHighest ? 422 : 200, cell]);
      if (!reads) continue;
      expect(read.body.sees).toBe(act === 'take' ? 'codes' : 'all');
      expect([read.body.grievance.acts.includes(act), cell]).toEqual([!isHighest, cell]);
      if (act === 'forward')
        expect([read.body.forwards.includes('national'), cell]).toEqual([!isHighest, cell]);
    }
  }
}

/** Written out once more: who must be above the regency. */
function leastOf(concerns: Concern, lane: Cell['lane']): number {
  if (concerns === 'protection-service' && lane === 'protection') return 2;
  return concerns === 'unknown' || concerns === 'other' ? 1 : 0;
}

/** A grievance on which nothing but access can be in the way of the act. */
function grievanceFor(
  act: GrievanceDeskVerb,
  concerns: Concern,
  lane: Cell['lane'],
  holder: NonNullable<Grievance['holder']>['id'],
): Grievance {
  const area = AreaCode.parse('31.75.03.1001');
  const least = leastDeskOf({ concerns, lane, area });
  return sampleGrievance({
    area,
    concerns,
    lane,
    least,
    desk: least,
    consent: lane === 'protection' ? 'given' : 'not-needed',
    ...(act === 'take' ? {} : { state: 'taken', holder: { id: holder, since: 1 } }),
  });
}
