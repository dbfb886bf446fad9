import { createSystem } from '#adapters/system.ts';
import { Report } from '#core/disaster/report.ts';
import type { Event } from '#core/events.ts';
import { ChatId, EventId, StaffId } from '#core/shared/ids.ts';
import type { Save } from '#core/use-cases/ports.ts';

export const NOW = Date.UTC(2026, 10, 25, 8, 0, 0);
export const system = createSystem({ now: () => NOW });

let chats = 700_000;
/** A chat that no other sample has. */
export const newChat = () => {
  chats += 1;
  return ChatId.parse(`telegram:${chats}`);
};
export const newStaffId = () => StaffId.parse(system.newId());

/** A flood report with two needs and a pin, as a first message makes it; `more` replaces parts of it. */
export function sampleReport(more: Partial<Report> = {}): Report {
  const sentAt = more.sentAt ?? NOW - 1000;
  return Report.parse({
    id: system.newId(),
    reference: system.newReference(),
    version: 1,
    state: 'received',
    lane: 'relief',
    urgency: 'danger',
    dangers: ['rescue'],
    hazard: 'flood',
    needs: [
      { code: 'evacuation_rescue' },
      { code: 'food', item: 'nasi bungkus', quantity: 30, unit: 'bungkus' },
    ],
    notNeeded: ['clothing_bedding'],
    groups: ['infant', 'elderly'],
    persons: 6,
    area: '11.74.02.2004',
    point: { lat: 4.46837, lng: 97.96241 },
    onBehalf: false,
    doNotCall: false,
    consent: 'not-needed',
    language: 'id',
    chat: newChat(),
    sentAt,
    receivedAt: NOW,
    asked: false,
    escalation: 0,
    changedAt: NOW,
    rank: `00#${String(sentAt).padStart(15, '0')}`,
    reasons: ['life-threat', 'vulnerable-people', 'basic-need', 'waiting'],
    private: {
      texts: ['Tolong, air sudah setinggi dada, kami enam orang di atap, ada bayi. Butuh perahu dan nasi.'],
      place: 'Belakang masjid besar, gang dua',
      thread: [],
      attachments: [],
    },
    ...more,
  });
}

/** What happened to a report at its version. */
export const sampleEvent = (report: Report, name: Event['name'] = 'report.received'): Event => ({
  id: EventId.parse(system.newId()),
  name,
  at: NOW,
  by: { kind: 'resident' },
  aggregate: { kind: 'report', id: report.id },
  version: report.version,
  index: 0,
  codes: { lane: report.lane, urgency: report.urgency, area: report.area ?? 'unknown' },
});

/** A save of a new report, or of one that was loaded at `loaded`. */
export const sampleSave = (report: Report, loaded = 0, name: Event['name'] = 'report.received'): Save => ({
  kind: 'report',
  state: report,
  loaded,
  events: [sampleEvent(report, name)],
});
