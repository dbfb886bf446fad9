import { expect } from 'vitest';
import { fileNameOf } from '#adapters/file-links.ts';
import { ACCESS } from '#core/access.ts';
import type { Act } from '#core/api/report.ts';
import type { Role } from '#core/shared/decision.ts';
import { OPERATION_OF } from '#core/use-cases/report-line.ts';
import { sampleReport, sampleSave } from '#test/contracts/samples.ts';
import { acting, addStaff, type CellApi } from './api-house.ts';

/** The area of the report and of most of those who look at it, and another one. */
export const HERE = '31.75';
const THERE = '32.04';
export const LANES = ['relief', 'protection'] as const;
export const RELATIONS = ['holder', 'colleague of the area', 'somebody elsewhere'] as const;

/** The lists of the API and what the access table calls looking at them. */
export const LISTS = [
  ['GET', '/api/queue', 'report.list'],
  ['GET', '/api/map', 'report.list'],
  ['GET', '/api/reports?held=me', 'report.list'],
  ['GET', '/api/staff', 'staff.list'],
  ['GET', '/api/duty', 'staff.list'],
  ['GET', '/api/applications', 'application.list'],
  ['GET', '/api/grievances', 'grievance.list'],
  ['GET', '/api/referrals', 'referral.list'],
  ['GET', '/api/follow-ups', 'follow-up.list'],
] as const;

/** The voice note of every report of the cells, as the channel names it. */
const VOICE = 'voice-of-the-cells';

const BODIES: Readonly<Record<Act, object>> = {
  take: { kind: 'take' },
  release: { kind: 'release', reason: 'lelah' },
  'hand-over': { kind: 'hand-over', to: '', reason: 'ganti giliran' },
  ask: { kind: 'ask', text: 'Di mana?' },
  hear: { kind: 'hear', file: fileNameOf(VOICE), text: 'Minta perahu' },
  complete: { kind: 'complete', add: { persons: 7 } },
  'want-files': { kind: 'want-files' },
  solve: { kind: 'solve', outcome: 'helped' },
  correct: { kind: 'correct', change: { persons: 7 }, was: { persons: 6 } },
  'mark-duplicate': { kind: 'mark-duplicate', of: '' },
  'unmark-duplicate': { kind: 'unmark-duplicate' },
  reopen: { kind: 'reopen' },
};
const STATE_FOR: Partial<Record<Act, 'received' | 'solved' | 'duplicate'>> = {
  take: 'received',
  reopen: 'solved',
  'unmark-duplicate': 'duplicate',
};
const HOLDERS: readonly Act[] = ['release', 'hand-over', 'ask', 'solve'];
/** Not even a coordinator does these for somebody else: nobody but the holder sees what was sent. */
const SEEING: readonly Act[] = ['hear', 'complete', 'want-files'];

interface Cell {
  readonly role: Role;
  readonly lane: (typeof LANES)[number];
  readonly relation: (typeof RELATIONS)[number];
}

/** Every act of one role in one lane and relation, asked of the API itself: what the access table and the relation say must come out. */
export async function holdCellsOf(api: CellApi, cell: Cell): Promise<void> {
  const { role, lane, relation } = cell;
  const people = {
    member: await addStaff(api, role, relation === 'somebody elsewhere' ? THERE : HERE),
    other: await addStaff(api, lane === 'protection' ? 'protection-officer' : 'responder', HERE),
  };
  for (const act of Object.keys(BODIES) as Act[]) {
    const { read, done, isHeld } = await answersTo(api, cell, act, people);
    const inLane = (lane === 'protection') === (role === 'protection-officer');
    const reads = ACCESS[role].includes('report.read') && inLane && relation !== 'somebody elsewhere';
    expect([read.status, act], `${role} reads`).toEqual([reads ? 200 : 404, act]);
    if (reads) expect(read.body.sees).toBe(isHeld ? 'all' : 'codes');
    const leads = role === 'coordinator' && !SEEING.includes(act);
    const holds = ![...HOLDERS, ...SEEING].includes(act) || relation === 'holder' || leads;
    const wanted = !reads ? 404 : !ACCESS[role].includes(OPERATION_OF[act]) ? 403 : holds ? 200 : 409;
    expect([done.status, act], `${role} does`).toEqual([wanted, act]);
  }
}

type Person = Awaited<ReturnType<typeof addStaff>>;

async function answersTo(
  api: CellApi,
  { lane, relation }: Cell,
  act: Act,
  { member, other }: Readonly<Record<'member' | 'other', Person>>,
) {
  const holder = relation === 'holder' ? member : other;
  const state = STATE_FOR[act] ?? 'taken';
  const report = sampleReport({
    lane,
    state,
    area: '31.75.03.1001' as never,
    private: { texts: [], thread: [], attachments: [{ kind: 'voice', file: VOICE, at: 1 }] },
    ...(state === 'received' ? {} : { holder: { id: holder.id, name: holder.name, since: 1 } }),
  });
  const twin = sampleReport({ lane, area: '31.75.03.1001' as never });
  await api.house.aggregates.save([sampleSave(report), sampleSave(twin)]);
  const body = {
    ...BODIES[act],
    ...(act === 'hand-over' && { to: other.id }),
    ...(act === 'mark-duplicate' && { of: twin.reference }),
  };
  const read = await api.send(member.account, 'GET', `/api/reports/${report.id}`);
  const done = await api.send(member.account, 'POST', `/api/reports/${report.id}/acts`, {
    body,
    headers: acting(1),
  });
  return { read, done, isHeld: state === 'taken' && relation === 'holder' };
}
