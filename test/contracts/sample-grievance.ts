import { Grievance } from '#core/grievance/grievance.ts';
import { EventId } from '#core/shared/ids.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { NOW, newChat, system } from './samples.ts';

const DAY = 86_400_000;

/** A complaint about a cut that waits in a village of Jakarta; `more` replaces parts of it. */
export const sampleGrievance = (more: Partial<Grievance> = {}): Grievance =>
  Grievance.parse({
    id: system.newId(),
    reference: system.newReference(),
    version: 1,
    state: 'received',
    category: 'payment-cut',
    concerns: 'village',
    lane: 'relief',
    consent: 'not-needed',
    least: 0,
    desk: 0,
    chat: newChat(),
    language: 'id',
    area: '31.75.03.1001',
    anonymous: false,
    barred: [],
    answerers: [],
    promise: { open: 3, answer: 8, quiet: 10, source: 'lapor' },
    due: NOW + 3 * DAY,
    late: false,
    asked: false,
    reopened: 0,
    since: NOW,
    at: NOW,
    changedAt: NOW,
    private: {
      thread: [{ from: 'person', text: 'Bantuan saya dipotong 50 ribu.', at: NOW }],
      name: 'Sumi Contoh',
    },
    ...more,
  });

/** A save of a new one, or of one that was loaded at `loaded`. */
export const saveOfGrievance = (grievance: Grievance, loaded = 0): Save => ({
  kind: 'grievance',
  state: grievance,
  loaded,
  events: [
    {
      id: EventId.parse(system.newId()),
      name: loaded === 0 ? 'grievance.received' : 'grievance.taken',
      at: NOW,
      by: { kind: 'resident' },
      aggregate: { kind: 'grievance', id: grievance.id },
      version: grievance.version,
      index: 0,
      codes: { category: grievance.category },
    },
  ],
});
