import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { Event } from '#core/events.ts';
import { planApplicationNotices } from '#core/notice/application-notices.ts';
import { Application } from '#core/programme/application.ts';

const NOW = Date.UTC(2026, 10, 25);
const system = createSystem({ now: () => NOW });
const lent = { programme: 'Bantuan Kambing', since: '25/11/2026' };

const fileOf = (more: object = {}): Application =>
  Application.parse({
    id: system.newId(),
    reference: system.newReference(),
    version: 2,
    state: 'open',
    purpose: 'apply',
    programme: 'goat-aid',
    edition: '2026-01-01',
    lane: 'relief',
    chat: 'telegram:1',
    language: 'id',
    consent: '2026-11',
    papers: [],
    steps: [{ id: 'village', holder: 'village', since: NOW }],
    step: 0,
    late: false,
    objections: 0,
    asked: false,
    at: NOW,
    changedAt: NOW,
    private: {
      facts: {},
      thread: [{ from: 'staff', text: 'Berapa anak?', at: NOW }],
      reasons: [],
      findings: [],
    },
    ...more,
  });

const eventOf = (name: Event['name'], codes: Event['codes'] = {}): Event =>
  Event.parse({
    id: system.newId(),
    name,
    at: NOW,
    by: { kind: 'staff' },
    aggregate: { kind: 'application', id: system.newId() },
    version: 2,
    index: 0,
    codes,
  });

const told = (event: Event, file = fileOf()) =>
  planApplicationNotices(event, file, lent).map(({ to, parts }) => `${to} ${parts[0]?.key}`);

describe('notices of a file', () => {
  it('tell the person of lateness first, then the desk, which hears of it once in three days', () => {
    expect(told(eventOf('application.ran-late', { step: 'village', reminded: true }))).toEqual([
      'person notice.application.late',
      'desk notice.application.nudge',
    ]);
    expect(told(eventOf('application.ran-late', { step: 'village', reminded: false }))).toEqual([
      'person notice.application.late',
    ]);
  });

  it('say of no step that it is late or waited for once it is over, and of no request that was taken back', () => {
    const late = eventOf('application.ran-late', { step: 'village', reminded: true });
    const nudged = eventOf('application.nudged', { step: 'village' });
    const steps = [
      { id: 'village', holder: 'village', since: NOW },
      { id: 'check', holder: 'social-office', since: NOW },
    ] as const;
    for (const over of [fileOf({ state: 'withdrawn' }), fileOf({ steps: [...steps], step: 1 })]) {
      expect(told(late, over)).toEqual([]);
      expect(told(nudged, over)).toEqual([]);
    }
    expect(told(nudged)).toEqual(['desk notice.application.nudge']);
  });

  it('say nothing of a step within one office', () => {
    expect(told(eventOf('application.forwarded', { left: 'village', holder: 'village' }))).toEqual([]);
    expect(told(eventOf('application.forwarded', { left: 'person', holder: 'village' }))).toEqual([
      'person notice.application.moved',
      'desk notice.application.desk',
    ]);
  });

  it('of the protection lane name nothing', () => {
    const [first] = planApplicationNotices(
      eventOf('application.refused'),
      fileOf({ lane: 'protection' }),
      lent,
    );
    expect(first?.parts).toEqual([{ key: 'notice.quiet', params: {} }]);
  });

  it('tell of numbers and papers that went, where there were any and the matter may be named', () => {
    const cleared = (numbers: number, papers: number) => eventOf('application.cleared', { numbers, papers });
    const over = fileOf({ state: 'received' });
    expect(told(cleared(1, 0), over)).toEqual(['person notice.application.cleared']);
    expect(told(cleared(0, 2), over)).toEqual(['person notice.application.cleared']);
    expect(told(cleared(0, 0), over)).toEqual([]);
    expect(told(cleared(1, 1), fileOf({ state: 'received', lane: 'protection' }))).toEqual([]);
  });

  it('reach no desk where an office outside has the step', () => {
    const bank = fileOf({ steps: [{ id: 'bank', holder: 'bank' }] });
    expect(told(eventOf('application.submitted'), bank)).toEqual([]);
  });

  it('bring a question to the person and an answer to the desk', () => {
    expect(told(eventOf('application.asked'))).toEqual(['person application.question']);
    expect(told(eventOf('application.answered'))).toEqual(['desk notice.application.news']);
  });
});
