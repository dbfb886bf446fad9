import { FollowUp } from '#core/programme/follow-up.ts';
import { EventId } from '#core/shared/ids.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { NOW, newChat, system } from './samples.ts';

const DAY = 86_400_000;

/** The duties of a family with one child, open; `more` replaces parts of it. */
export const sampleFollowUp = (more: Partial<FollowUp> = {}): FollowUp =>
  FollowUp.parse({
    id: system.newId(),
    reference: system.newReference(),
    version: 1,
    kind: 'duties',
    state: 'open',
    programme: 'goat-aid',
    lane: 'relief',
    chat: newChat(),
    language: 'id',
    consent: '2026-11',
    since: '2026-11-25',
    next: NOW + 7 * DAY,
    step: { place: 0, since: '2026-11-25', asked: 0 },
    at: NOW,
    changedAt: NOW,
    private: {
      people: [{ age: 3, duties: ['goat-walk'], sure: true }],
      marks: [
        {
          entry: 'goat-walk.0.2026-11',
          said: 'not-kept',
          by: 'person',
          reason: 'far',
          words: 'jembatan putus',
          at: NOW,
        },
      ],
      excuses: [],
      told: { 'goat-walk.0.2026-11': { stage: 'begin', at: NOW } },
      answers: [],
    },
    ...more,
  });

/** A save of a new one, or of one that was loaded at `loaded`. */
export const saveOfFollowUp = (file: FollowUp, loaded = 0): Save => ({
  kind: 'follow-up',
  state: file,
  loaded,
  events: [
    {
      id: EventId.parse(system.newId()),
      name: loaded === 0 ? 'follow-up.opened' : 'follow-up.marked',
      at: NOW,
      by: { kind: 'resident' },
      aggregate: { kind: 'follow-up', id: file.id },
      version: file.version,
      index: 0,
      codes: {},
    },
  ],
});
