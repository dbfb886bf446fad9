import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { Application } from '#core/programme/application.ts';
import { type ApplicationAct, ApplicationCommand, type Submit } from '#core/programme/application-command.ts';
import {
  APPLICATION_TRANSITIONS,
  decideApplication,
  submitApplication,
} from '#core/programme/application-life.ts';
import { ASK_AFTER_DAYS, OBJECT_AT_LEAST } from '#core/programme/application-steps.ts';
import type { Actor, Circumstances } from '#core/shared/decision.ts';
import { StaffId } from '#core/shared/ids.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 25, 8);
const system = createSystem({ now: () => START });

const officer = (name: string, role: 'village-officer' | 'social-worker' = 'social-worker'): Actor => ({
  kind: 'staff',
  id: StaffId.parse(`01JAR1NG00000000000000${name.padStart(4, '0')}`),
  role,
  area: 'ID',
  name: `Contoh ${name}`,
});
const RESIDENT: Actor = { kind: 'resident' };
const CHECKER = officer('0001');
const DECIDER = officer('0002');
const OTHER = officer('0003');

const at = (now: number, actor: Actor): Circumstances => ({
  now,
  actor,
  newId: system.newId,
  newReference: system.newReference,
});

const submit = (steps: Submit['steps']): Submit => {
  const command = ApplicationCommand.parse({
    kind: 'submit',
    id: system.newId(),
    purpose: 'apply',
    programme: 'goat-aid',
    edition: '2026-01-01',
    lane: 'relief',
    chat: 'telegram:7001',
    language: 'id',
    area: '31.75.03.1002',
    consent: '2026-11',
    papers: [{ id: 'ktp', state: 'lost' }],
    steps,
    facts: { 'household.decile': null },
  });
  if (command.kind !== 'submit') throw new Error('not a submit');
  return command;
};

const STEPS: Submit['steps'] = [
  { id: 'start', holder: 'person' },
  { id: 'village', holder: 'village', days: 7 },
  { id: 'social-office', holder: 'social-office' },
];

const begin = (steps = STEPS): Application => submitApplication(submit(steps), at(START, RESIDENT)).state;

function play(file: Application, command: ApplicationAct, actor: Actor, now = START): Application {
  const decided = decideApplication(file, command, at(now, actor));
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.state;
}

function refusalOf(
  file: Application,
  command: ApplicationAct,
  actor: Actor,
  now = START,
): string | undefined {
  const decided = decideApplication(file, command, at(now, actor));
  return decided.ok ? undefined : decided.refusal.code;
}

const atOffice = (): Application =>
  play(
    play(begin(), { kind: 'tell', heard: 'handed-over' }, RESIDENT),
    { kind: 'forward' },
    officer('0009', 'village-officer'),
  );

const refusal = (objectUntil = START + 30 * DAY): ApplicationAct => ({
  kind: 'refuse',
  reasons: [{ condition: 'decile', text: 'Desil di atas batas.' }, { text: 'Kuota tahun ini habis.' }],
  objectUntil,
});

describe('an application', () => {
  it('begins with the person, keeps a lost paper and needs no identity number', () => {
    const file = begin();
    expect(file).toMatchObject({
      state: 'open',
      step: 0,
      version: 1,
      papers: [{ id: 'ktp', state: 'lost' }],
    });
    expect(file.due).toBeUndefined();
  });

  it('moves on by the word of the person, and the step says whose word it is', () => {
    const file = play(begin(), { kind: 'tell', heard: 'handed-over' }, RESIDENT);
    expect(file.step).toBe(1);
    expect(file.steps[0]).toMatchObject({ toldBy: 'person', doneAt: START });
    expect(file.due).toEqual({ at: START + 7 * DAY, usual: true });
  });

  it('names a day of our own where nobody states how long a step takes', () => {
    expect(atOffice().due).toEqual({ at: START + ASK_AFTER_DAYS * DAY, usual: false });
  });

  it('stays where it is when the person heard a refusal or nothing', () => {
    for (const heard of ['refused', 'nothing'] as const)
      expect(play(begin(), { kind: 'tell', heard, text: 'katanya tidak bisa' }, RESIDENT)).toMatchObject({
        step: 0,
        state: 'open',
      });
  });

  it('is never refused or accepted by the house or the person', () => {
    for (const actor of [RESIDENT, { kind: 'system' } as const]) {
      expect(refusalOf(atOffice(), refusal(), actor)).toBe('access.denied');
      expect(refusalOf(atOffice(), { kind: 'accept' }, actor)).toBe('access.denied');
    }
  });

  it('is not decided by whoever checked it', () => {
    const checked = play(
      atOffice(),
      { kind: 'check', findings: [{ fact: 'household.floor', said: 'earth', found: 'cement' }] },
      CHECKER,
    );
    expect(refusalOf(checked, refusal(), CHECKER)).toBe('application.not-yours');
    expect(refusalOf(checked, { kind: 'accept' }, CHECKER)).toBe('application.not-yours');
    expect(play(checked, { kind: 'accept' }, DECIDER).state).toBe('accepted');
  });

  it('leaves at least a week to object', () => {
    expect(refusalOf(atOffice(), refusal(START + OBJECT_AT_LEAST - 1), DECIDER)).toBe('answer.out-of-range');
    expect(play(atOffice(), refusal(START + OBJECT_AT_LEAST), DECIDER).state).toBe('refused');
  });

  it('names who decided when an office outside did', () => {
    const outside = begin([{ id: 'ministry', holder: 'ministry' }]);
    expect(refusalOf(outside, { kind: 'accept' }, DECIDER)).toBe('application.outside');
    const told: ApplicationAct = { kind: 'accept', outside: 'SK Kemensos, 20 November 2026' };
    expect(play(outside, told, DECIDER).state).toBe('accepted');
  });

  it('is accepted at its last step only', () => {
    const village = play(begin(), { kind: 'tell', heard: 'handed-over' }, RESIDENT);
    expect(refusalOf(village, { kind: 'accept' }, DECIDER)).toBe('application.not-last');
  });

  it('keeps every reason of a refusal and the file through the objection, settled by somebody else', () => {
    const refused = play(atOffice(), refusal(), DECIDER);
    expect(refused.private?.reasons).toHaveLength(2);
    const objected = play(refused, { kind: 'object', text: 'Rumah kami kontrakan.' }, RESIDENT);
    expect(objected).toMatchObject({ state: 'objected', reference: refused.reference, objections: 1 });
    const answer: ApplicationAct = { kind: 'settle', outcome: 'overturned', text: 'Benar, kontrakan.' };
    expect(refusalOf(objected, answer, DECIDER)).toBe('application.not-yours');
    const reopened = play(objected, answer, OTHER);
    expect(reopened).toMatchObject({ state: 'open', step: 2 });
    expect(reopened.private?.reasons).toEqual([]);
  });

  it('can be objected to once, until the last day', () => {
    const refused = play(atOffice(), refusal(START + 10 * DAY), DECIDER);
    expect(refusalOf(refused, { kind: 'object', text: 'x' }, RESIDENT, START + 10 * DAY + 1)).toBe(
      'application.too-late',
    );
    const upheld = play(
      play(refused, { kind: 'object', text: 'x' }, RESIDENT),
      { kind: 'settle', outcome: 'upheld', text: 'Tetap.' },
      OTHER,
    );
    expect(upheld.state).toBe('refused');
    expect(refusalOf(upheld, { kind: 'object', text: 'lagi' }, RESIDENT)).toBe('application.too-late');
  });

  it('nudges a holder at most once in 72 hours', () => {
    const nudged = play(atOffice(), { kind: 'nudge' }, { kind: 'system' });
    expect(refusalOf(nudged, { kind: 'nudge' }, RESIDENT, START + 71 * 3_600_000)).toBe(
      'application.too-soon',
    );
    expect(play(nudged, { kind: 'nudge' }, RESIDENT, START + 72 * 3_600_000).nudgedAt).toBe(
      START + 72 * 3_600_000,
    );
  });

  it('comes back with a reason and goes on at the same step', () => {
    const returned = play(atOffice(), { kind: 'return', reason: 'Foto KK buram.' }, CHECKER);
    expect(returned).toMatchObject({ state: 'returned', private: { returned: 'Foto KK buram.' } });
    const added = play(returned, { kind: 'add', paper: { id: 'kk', state: 'photo', file: 'f1' } }, RESIDENT);
    const resumed = play(added, { kind: 'resume' }, RESIDENT, START + DAY);
    expect(resumed).toMatchObject({ state: 'open', step: 2 });
    expect(resumed.private?.returned).toBeUndefined();
  });

  it('runs late once for each step, and not before its day, whatever a list says that lags behind', () => {
    const file = atOffice();
    const runLate = (from: typeof file, now: number) =>
      decideApplication(from, { kind: 'run-late' }, at(now, { kind: 'system' }));
    const due = file.due?.at ?? Number.NaN;
    expect(runLate(file, due - 1)).toMatchObject({ ok: false, refusal: { code: 'application.too-soon' } });
    const late = runLate(file, due);
    expect(late).toMatchObject({ ok: true, value: { state: { late: true } } });
    if (!late.ok) throw new Error('refused');
    expect(runLate(late.value.state, due + DAY).ok).toBe(false);
  });

  it('forgets the person when she asks, and keeps what happened', () => {
    const erased = play(atOffice(), { kind: 'erase' }, RESIDENT);
    expect(erased.private).toBeUndefined();
    expect(erased.chat).toBe('erased:0');
    expect(JSON.stringify(erased)).not.toContain('telegram:7001');
  });

  it('moves only along its table, keeps its number and stays readable, whatever comes', () => {
    const acts: fc.Arbitrary<ApplicationAct> = fc.constantFrom<ApplicationAct>(
      { kind: 'tell', heard: 'handed-over' },
      { kind: 'tell', heard: 'accepted' },
      { kind: 'check', findings: [{ fact: 'household.floor', found: 'earth' }] },
      { kind: 'forward' },
      { kind: 'return', reason: 'Kurang satu berkas.' },
      { kind: 'resume' },
      { kind: 'ask', text: 'Berapa anak?' },
      { kind: 'answer', text: 'Dua' },
      { kind: 'accept', outside: 'SK' },
      { ...refusal(START + 400 * DAY), outside: 'SK' } as ApplicationAct,
      { kind: 'object', text: 'Keberatan' },
      { kind: 'settle', outcome: 'overturned', text: 'Ya' },
      { kind: 'settle', outcome: 'upheld', text: 'Tidak' },
      { kind: 'receive', complete: false },
      { kind: 'nudge' },
      { kind: 'run-late' },
      { kind: 'withdraw' },
    );
    const actors = fc.constantFrom<Actor>(RESIDENT, CHECKER, DECIDER, OTHER, { kind: 'system' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(acts, actors, fc.integer({ min: 0, max: DAY })), { maxLength: 30 }),
        (all) => {
          let file = begin();
          let now = START;
          for (const [command, actor, later] of all) {
            now += later;
            const decided = decideApplication(file, command, at(now, actor));
            if (!decided.ok) continue;
            const next = decided.value.state;
            expect(Object.keys(APPLICATION_TRANSITIONS[file.state])).toContain(command.kind);
            expect(next.version).toBe(file.version + 1);
            expect(next.reference).toBe(file.reference);
            expect(next.step).toBeLessThan(next.steps.length);
            expect(Application.safeParse(next).success).toBe(true);
            file = next;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
