import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ACCESS } from '#core/access.ts';
import type { DeskAct } from '#core/api/desk.ts';
import type { Application, StepState } from '#core/programme/application.ts';
import type { Role } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';
import { sampleFile, saveOf } from '#test/contracts/sample-file.ts';
import { acting, addStaff, type CellApi } from './api-house.ts';
import { HERE, type LANES } from './cells.ts';

const THERE = '32.04';
export const REACHES = ['of the area', 'elsewhere'] as const;

/** Whose step it is, and which roles do that office's work: written out here once more, so that a slip in the code shows. */
const HOLDERS: Readonly<Record<string, { holder: StepState['holder']; roles: readonly Role[] | 'all' }>> = {
  village: { holder: 'village', roles: ['village-officer', 'social-worker', 'coordinator'] },
  office: { holder: 'social-office', roles: ['social-worker', 'coordinator'] },
  ministry: { holder: 'ministry', roles: 'all' },
};

export const FILE_BODIES: Readonly<Record<DeskAct, object>> = {
  check: { kind: 'check', findings: [{ fact: 'household.decile' }] },
  ask: { kind: 'ask', text: 'Masih mengontrak?' },
  forward: { kind: 'forward' },
  return: { kind: 'return', reason: 'KK belum ada.' },
  accept: { kind: 'accept', outside: 'SK rekaan, 20 November' },
  refuse: { kind: 'refuse', reasons: ['Desil di atas batas.'], outside: 'SK rekaan, 20 November' },
  hear: { kind: 'hear', said: 'yes' },
  'lend-pass': { kind: 'lend-pass' },
  verify: { kind: 'verify', member: '01JAR1NG000000000000000777' },
  'want-files': { kind: 'want-files' },
  settle: { kind: 'settle', outcome: 'overturned', text: 'Desil sudah diperbaiki.' },
};

interface Cell {
  readonly role: Role;
  readonly lane: (typeof LANES)[number];
  readonly reach: (typeof REACHES)[number];
}

/** Every act of one role on files at each office, asked of the API itself: what the access table and the office say must come out. */
export async function holdFileCellsOf(api: CellApi, { role, lane, reach }: Cell): Promise<void> {
  const member = await addStaff(api, role, reach === 'elsewhere' ? THERE : HERE);
  const table = ACCESS[role];
  const inLane = (lane === 'protection') === (role === 'protection-officer');
  const reads = table.includes('application.read') && inLane && reach === 'of the area';
  for (const [office, { holder, roles }] of Object.entries(HOLDERS)) {
    await holdOpenings(api, { role, lane, holder, reads, account: member.account });
    for (const act of Object.keys(FILE_BODIES) as DeskAct[]) {
      const file = fileFor(act, holder, lane);
      await api.house.aggregates.save([saveOf(file)]);
      const read = await api.send(member.account, 'GET', `/api/applications/${file.id}`);
      const path = `/api/applications/${file.id}/acts`;
      const done = await api.send(member.account, 'POST', path, {
        body: FILE_BODIES[act],
        headers: acting(1),
      });
      const decides = act === 'accept' || act === 'refuse' || act === 'settle';
      const allowed = table.includes(decides ? 'application.decide' : 'application.act');
      const isHers = act === 'settle' || lane === 'protection' || roles === 'all' || roles.includes(role);
      const cell = `${role}, ${act}, file at ${office}`;
      expect([read.status, cell]).toEqual([reads ? 200 : 404, cell]);
      expect([done.status, cell]).toEqual([!reads ? 404 : allowed && isHers ? 200 : 403, cell]);
      if (reads) expect([read.body.application.acts.includes(act), cell]).toEqual([allowed && isHers, cell]);
    }
  }
}

interface Openings {
  readonly role: Role;
  readonly lane: Cell['lane'];
  readonly holder: StepState['holder'];
  readonly reads: boolean;
  readonly account: string;
}

/** NIK and KK only for a social worker on whose desk the file lies or who looks after it; papers for whoever works on it. */
async function holdOpenings(api: CellApi, { role, lane, holder, reads, account }: Openings): Promise<void> {
  const file = fileFor('ask', holder, lane);
  await api.house.aggregates.save([saveOf(file)]);
  const send = (path: string, body: object) =>
    api.send(account, 'POST', `/api/applications/${file.id}/${path}`, {
      body,
      headers: { 'idempotency-key': randomUUID() },
    });
  const cell = `${role} opens on a file at ${holder}`;
  const numbers = await send('numbers', { reason: 'Mencocokkan data rekaan' });
  const isHers = role === 'social-worker' && holder !== 'village';
  expect([numbers.status, cell]).toEqual([!reads ? 404 : isHers ? 200 : 403, cell]);
  // There is no such paper: whoever may open is told so, whoever may not is not.
  const roles = Object.values(HOLDERS).find((one) => one.holder === holder)?.roles;
  const works = lane === 'protection' || roles === 'all' || roles?.includes(role) === true;
  const paper = await send('papers/none/openings', {});
  expect([paper.status, cell]).toEqual([reads && !works ? 403 : 404, cell]);
}

/** A file on which nothing but access can be in the way of the act. */
function fileFor(act: DeskAct, holder: StepState['holder'], lane: Application['lane']): Application {
  const step = { id: 'now', holder, since: 1_700_000_000_000 };
  const steps = act === 'accept' ? [step] : [step, { id: 'next', holder: 'ministry' as const }];
  const refusedBy = StaffId.parse('01JAR1NG0000000000000009ZZ');
  return sampleFile({
    lane,
    area: '31.75.03.1001' as never,
    steps,
    ...((act === 'hear' || act === 'lend-pass') && { purpose: 'propose' }),
    ...(act === 'verify' && {
      group: { members: [{ id: '01JAR1NG000000000000000777', by: 'phone', at: 1 }] },
    }),
    ...(act === 'settle' && { state: 'objected', objections: 1, decidedBy: refusedBy }),
  });
}
