import { describe, expect, it } from 'vitest';
import { createSystem } from '#adapters/system.ts';
import { render } from '#bot/render.ts';
import type { ReportDetails } from '#core/disaster/report-command.ts';
import { EVENT_NAMES, type EventName } from '#core/events.ts';
import { planNotices } from '#core/notice/notices.ts';
import { ChatId, EventId, ReportId } from '#core/shared/ids.ts';
import { prepareReport } from '#core/use-cases/handle-report.ts';

const system = createSystem({ now: () => 1_700_000_000_000 });
const lent = { area: 'Kampung Contoh', numbers: [{ number: '117', name: 'BNPB' }] };

function plansOf(name: EventName, details: ReportDetails, lane: 'relief' | 'protection' = 'relief') {
  const id = ReportId.parse(system.newId());
  const chat = ChatId.parse('telegram:1');
  const save = prepareReport(
    { kind: 'receive', id, lane, chat, language: 'id', sentAt: 1, details },
    { kind: 'resident' },
    system,
  );
  const [event] = save.events;
  if (!event) throw new Error('no event');
  return planNotices({ ...event, id: EventId.parse(system.newId()), name }, save.state, lent);
}

describe('notices', () => {
  it('are sentences that exist, for every event', async () => {
    for (const name of EVENT_NAMES) {
      for (const plan of plansOf(name, { urgency: 'danger' })) {
        for (const language of ['id', 'en'] as const) {
          const { text } = await render({ parts: [...plan.parts], via: 'call' }, language, false);
          expect(text.length).toBeGreaterThan(5);
          expect(text).not.toContain('undefined');
        }
      }
    }
  });

  it('wake those on duty for what is urgent, and for nothing else', () => {
    expect(plansOf('report.received', { urgency: 'danger' }).map(({ to }) => to)).toEqual(['on-duty']);
    expect(plansOf('report.received', { urgency: 'ordinary' })).toEqual([]);
  });

  it('tell nobody of an adult’s report of violence before she has said yes', () => {
    expect(plansOf('report.received', { urgency: 'danger', consent: 'waiting' }, 'protection')).toEqual([]);
  });

  it('never name a protection matter to the person’s screen', () => {
    for (const name of EVENT_NAMES) {
      for (const plan of plansOf(name, { urgency: 'danger', hazard: 'flood' }, 'protection').filter(
        ({ to }) => to === 'reporter',
      )) {
        expect(plan.parts).toEqual([{ key: 'notice.quiet', params: {} }]);
      }
    }
  });
});
