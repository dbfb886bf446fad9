import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '#core/disaster/report.ts';
import type { ReportCommand } from '#core/disaster/report-command.ts';
import { decideReport, openActs, REPORT_TRANSITIONS, receiveReport } from '#core/disaster/report-life.ts';
import type { Actor, Circumstances } from '#core/shared/decision.ts';
import { ChatId, ReportId, StaffId, toReferenceOrThrow } from '#core/shared/ids.ts';
import { rankOf, reasonsFor } from '#core/work/priority.ts';

const order = (report: Parameters<typeof rankOf>[0]) => ({
  rank: rankOf(report),
  reasons: reasonsFor(report),
});
const staff = (letter: string, role: 'volunteer' | 'coordinator' = 'volunteer'): Actor => ({
  kind: 'staff',
  id: StaffId.parse(letter.repeat(26)),
  role,
  area: 'ID',
  name: `Petugas ${letter}`,
});
const RESIDENT: Actor = { kind: 'resident' };
const as = (actor: Actor, now = 1000): Circumstances => ({
  now,
  actor,
  newId: () => '0'.repeat(26),
  newReference: () => toReferenceOrThrow([1, 2, 3, 4, 5, 6, 7]),
});
type Act = Exclude<ReportCommand, { kind: 'receive' }>;

function received(details: Extract<ReportCommand, { kind: 'receive' }>['details'] = {}): Report {
  const command = {
    kind: 'receive',
    id: ReportId.parse('1'.repeat(26)),
    lane: 'relief',
    chat: ChatId.parse('telegram:1'),
    language: 'id',
    sentAt: 500,
    details,
  } as const;
  return receiveReport(command, as(RESIDENT), order).state;
}

function decide(report: Report, command: Act, actor: Actor): Report {
  const decided = decideReport(report, command, as(actor), order);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.state;
}
const refusalOf = (report: Report, command: Act, actor: Actor) => {
  const decided = decideReport(report, command, as(actor), order);
  return decided.ok ? undefined : decided.refusal.code;
};

describe('a report', () => {
  it('is received with nothing but a chat, and is never refused', () => {
    const report = received();
    expect(report).toMatchObject({ state: 'received', version: 1, urgency: 'ordinary', hazard: 'unknown' });
  });

  it('has one holder: the second who takes is told who has it', () => {
    const taken = decide(received(), { kind: 'take' }, staff('A'));
    expect(taken.holder?.name).toBe('Petugas A');
    expect(refusalOf(taken, { kind: 'take' }, staff('B'))).toBe('report.already-taken');
  });

  it('is solved, asked about and released by its holder or a coordinator only', () => {
    const taken = decide(received(), { kind: 'take' }, staff('A'));
    const solve: Act = { kind: 'solve', outcome: 'helped' };
    expect(refusalOf(taken, solve, staff('B'))).toBe('report.not-yours');
    expect(decide(taken, solve, staff('C', 'coordinator')).state).toBe('solved');
    expect(decide(taken, { kind: 'release' }, staff('A'))).not.toHaveProperty('holder');
    expect(refusalOf(received(), solve, staff('A'))).toBe('report.not-taken');
  });

  it('comes back to the queue when the person says that it is not solved', () => {
    const solved = decide(
      decide(received(), { kind: 'take' }, staff('A')),
      { kind: 'solve', outcome: 'helped' },
      staff('A'),
    );
    const reopened = decide(solved, { kind: 'reopen' }, RESIDENT);
    expect(reopened.state).toBe('received');
    expect(reopened.holder).toBeUndefined();
  });

  it('grows with what is told later, and danger never becomes smaller by it', () => {
    const urgent = received({ urgency: 'danger', needs: [{ code: 'water' }], text: 'tolong' });
    const more = decide(
      urgent,
      {
        kind: 'add',
        details: {
          urgency: 'ordinary',
          needs: [{ code: 'water', quantity: 20, unit: 'liter' }],
          text: 'air',
        },
      },
      RESIDENT,
    );
    expect(more.urgency).toBe('danger');
    expect(more.needs).toEqual([{ code: 'water', quantity: 20, unit: 'liter' }]);
    expect(more.private?.texts).toEqual(['tolong', 'air']);
  });

  it('is corrected by the person: what she says replaces, also danger', () => {
    const urgent = received({ urgency: 'danger', hazard: 'flood' });
    const corrected = decide(
      urgent,
      { kind: 'correct', details: { urgency: 'ordinary', hazard: 'landslide' } },
      RESIDENT,
    );
    expect(corrected).toMatchObject({ urgency: 'ordinary', hazard: 'landslide' });
  });

  it('takes what was declined off the needs', () => {
    const report = received({ needs: [{ code: 'food' }, { code: 'water' }] });
    expect(decide(report, { kind: 'add', details: { notNeeded: ['food'] } }, RESIDENT).needs).toEqual([
      { code: 'water' },
    ]);
  });

  it('cannot be taken before an adult has given consent where it is asked for', () => {
    const waiting = received({ consent: 'waiting' });
    expect(refusalOf(waiting, { kind: 'take' }, staff('A'))).toBe('consent.missing');
    const given = decide(waiting, { kind: 'add', details: { consent: 'given' } }, RESIDENT);
    expect(decide(given, { kind: 'take' }, staff('A')).state).toBe('taken');
  });

  it('is no duplicate of itself, and a duplicate can be told apart again', () => {
    const report = received();
    expect(refusalOf(report, { kind: 'mark-duplicate', of: report.id }, staff('A'))).toBe('report.same');
    const joined = decide(report, { kind: 'mark-duplicate', of: ReportId.parse('2'.repeat(26)) }, staff('A'));
    const apart = decide(joined, { kind: 'unmark-duplicate' }, staff('A'));
    expect(apart).toMatchObject({ state: 'received' });
    expect(apart.duplicateOf).toBeUndefined();
  });

  it('loses the person when she asks for it, in every state', () => {
    const erased = decide(
      received({ text: 'rahasia', place: 'rumah', point: { lat: -6, lng: 106 } }),
      { kind: 'erase' },
      RESIDENT,
    );
    expect(JSON.stringify(erased)).not.toContain('rahasia');
    expect(erased).not.toHaveProperty('private');
    expect(erased).not.toHaveProperty('point');
  });

  it('climbs only from the step on which it was seen, so that two sweeps lift it once', () => {
    const climbed = decide(received(), { kind: 'escalate', from: 0 }, { kind: 'system' });
    expect(climbed.escalation).toBe(1);
    expect(refusalOf(climbed, { kind: 'escalate', from: 0 }, { kind: 'system' })).toBe('version.moved');
  });

  it('follows its table: any act leads where the table says or is refused, and the version rises by one', () => {
    const acts: Act[] = [
      { kind: 'take' },
      { kind: 'release' },
      { kind: 'solve', outcome: 'helped' },
      { kind: 'reopen' },
      { kind: 'withdraw', reason: 'mistake' },
      { kind: 'escalate', from: 0 },
      { kind: 'ask', text: 'di mana?' },
      { kind: 'answer', text: 'di sini' },
      { kind: 'mark-duplicate', of: ReportId.parse('2'.repeat(26)) },
      { kind: 'unmark-duplicate' },
      { kind: 'erase' },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 12 }), (sequence) => {
        let report = received();
        for (const act of sequence) {
          const open: Record<string, string> = REPORT_TRANSITIONS[report.state];
          const decided = decideReport(report, act, as(staff('A')), order);
          if (!decided.ok) continue;
          expect(decided.value.state.state).toBe(open[act.kind]);
          expect(decided.value.state.version).toBe(report.version + 1);
          expect(decided.value.events).toHaveLength(1);
          report = decided.value.state;
        }
      }),
    );
  });

  it('tells in its events codes only, never a word of the person', () => {
    const decided = receiveReport(
      {
        kind: 'receive',
        id: ReportId.parse('1'.repeat(26)),
        lane: 'relief',
        chat: ChatId.parse('telegram:1'),
        language: 'id',
        sentAt: 1,
        details: { text: 'kata rahasia', name: 'Fulan', contact: '0800' },
      },
      as(RESIDENT),
      order,
    );
    expect(JSON.stringify(decided.events)).not.toMatch(/rahasia|Fulan|0800/);
  });

  it('names the acts that are open', () => {
    expect(openActs({ state: 'received' })).toContain('take');
    expect(openActs({ state: 'received' })).not.toContain('solve');
  });
});
