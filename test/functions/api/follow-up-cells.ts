import { expect } from 'vitest';
import type { FollowUpDeskAct } from '#core/api/follow-up.ts';
import type { Lane } from '#core/disaster/report.ts';
import { AreaCode } from '#core/shared/area.ts';
import { dayAt } from '#core/shared/day.ts';
import type { Role } from '#core/shared/decision.ts';
import { ChatId, FollowUpId } from '#core/shared/ids.ts';
import { prepareFollowUp } from '#core/use-cases/handle-follow-up.ts';
import { findRules } from '#functions/api/programmes.ts';
import { acting, addStaff, type CellApi } from './api-house.ts';

const VILLAGE = AreaCode.parse('31.75.03.1001');

/** Where officers serve, and whether that reaches a village of Jakarta Timur. */
export const SEATS = {
  'the village': { area: '31.75.03.1001', reaches: true },
  'the next village': { area: '31.75.03.1002', reaches: false },
  'the regency': { area: '31.75', reaches: true },
  'the country': { area: 'ID', reaches: true },
  elsewhere: { area: '32.04', reaches: false },
} as const;
export const SEAT_NAMES = Object.keys(SEATS) as (keyof typeof SEATS)[];

/** Who records and who accepts reasons: written out here once more, so that a slip in the access table shows. */
const RECORDS: readonly Role[] = ['village-officer', 'social-worker', 'coordinator', 'protection-officer'];
const EXCUSES: readonly Role[] = ['social-worker', 'coordinator', 'protection-officer'];

/** A family whose child of three goes to the Posyandu every month; `entry` is the one of this month. */
export async function addFamily(
  api: CellApi,
  {
    lane = 'relief',
    area = VILLAGE,
    chat = ChatId.parse('telegram:7001'),
  }: { readonly lane?: Lane; readonly area?: AreaCode | null; readonly chat?: ChatId } = {},
) {
  const { aggregates, system } = api.house;
  const id = FollowUpId.parse(system.newId());
  const save = prepareFollowUp(
    {
      kind: 'open',
      id,
      of: 'duties',
      programme: 'pkh',
      lane,
      chat,
      language: 'id',
      ...(area && { area }),
      consent: '2026-11',
      people: [{ age: 3, duties: ['posyandu'], sure: true }],
    },
    await findRules('pkh'),
    system,
  );
  await aggregates.save([save]);
  const entry = `posyandu.0.${dayAt(system.now()).slice(0, 7)}`;
  return { id, entry, path: `/api/follow-ups/${id}`, reference: save.state.reference };
}

interface Cell {
  readonly role: Role;
  readonly lane: Lane;
  readonly seat: keyof typeof SEATS;
}

/** Reading, finding, recording and excusing by one role of one seat, asked of the API itself, also of a family whose place nobody knows. */
export async function holdFollowUpCellsOf(api: CellApi, { role, lane, seat }: Cell): Promise<void> {
  const { area, reaches } = SEATS[seat];
  const { account } = await addStaff(api, role, area);
  const inLane = (lane === 'protection') === (role === 'protection-officer');
  for (const placed of [true, false]) {
    const family = await addFamily(api, placed ? { lane } : { lane, area: null });
    const cell = `${role} of ${seat}, ${lane}, ${placed ? 'placed' : 'without a place'}`;
    const reads = RECORDS.includes(role) && inLane && reaches && placed;
    const send = async (act: FollowUpDeskAct, version: number): Promise<number> => {
      const headers = acting(version);
      return (await api.send(account, 'POST', `${family.path}/acts`, { body: act, headers })).status;
    };
    expect([(await api.send(account, 'GET', family.path)).status, cell]).toEqual([reads ? 200 : 404, cell]);
    const found = await api.send(account, 'GET', `/api/follow-ups?reference=${family.reference}`);
    expect([found.status, cell]).toEqual([RECORDS.includes(role) ? (reads ? 200 : 404) : 403, cell]);
    const missed = { kind: 'mark', entry: family.entry, said: 'not-kept', reason: 'far' } as const;
    expect([await send(missed, 1), cell]).toEqual([reads ? 200 : 404, cell]);
    const excuse = { kind: 'excuse', entry: family.entry, words: 'Jembatan rekaan putus.' } as const;
    const excuses = !reads ? 404 : EXCUSES.includes(role) ? 200 : 403;
    expect([await send(excuse, 2), cell]).toEqual([excuses, cell]);
  }
}
