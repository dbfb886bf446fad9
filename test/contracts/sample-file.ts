import { Application } from '#core/programme/application.ts';
import { EventId } from '#core/shared/ids.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { NOW, newChat, system } from './samples.ts';

const DAY = 86_400_000;

/** A file at a village office, with a lost paper and a few words; `more` replaces parts of it. */
export const sampleFile = (more: Partial<Application> = {}): Application =>
  Application.parse({
    id: system.newId(),
    reference: system.newReference(),
    version: 1,
    state: 'open',
    purpose: 'apply',
    programme: 'goat-aid',
    edition: '2026-01-01',
    lane: 'relief',
    chat: newChat(),
    language: 'id',
    consent: '2026-11',
    papers: [{ id: 'kk', state: 'lost' }],
    steps: [{ id: 'village', holder: 'village', days: 7, since: NOW }],
    step: 0,
    due: { at: NOW + 7 * DAY, usual: true },
    late: false,
    objections: 0,
    asked: false,
    at: NOW,
    changedAt: NOW,
    private: {
      facts: { 'household.decile': 2 },
      name: 'Sumi Contoh',
      thread: [{ from: 'person', text: 'Anak saya dua.', at: NOW }],
      reasons: [],
      findings: [],
    },
    ...more,
  });

/** A save of a new file, or of one that was loaded at `loaded`. */
export const saveOf = (file: Application, loaded = 0): Save => ({
  kind: 'application',
  state: file,
  loaded,
  events: [
    {
      id: EventId.parse(system.newId()),
      name: loaded === 0 ? 'application.submitted' : 'application.forwarded',
      at: NOW,
      by: { kind: 'resident' },
      aggregate: { kind: 'application', id: file.id },
      version: file.version,
      index: 0,
      codes: { programme: file.programme },
    },
  ],
});
