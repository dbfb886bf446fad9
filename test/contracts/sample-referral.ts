import { Referral } from '#core/referral/referral.ts';
import { EventId } from '#core/shared/ids.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { NOW, newChat, system } from './samples.ts';

const DAY = 86_400_000;

/** A person whom a village passed on to the social worker of Jakarta Timur, sent with her yes; `more` replaces parts of it. */
export const sampleReferral = (more: Partial<Referral> = {}): Referral =>
  Referral.parse({
    id: system.newId(),
    reference: system.newReference(),
    version: 1,
    state: 'sent',
    about: { kind: 'report', id: system.newId(), reference: system.newReference() },
    lane: 'relief',
    purpose: 'care',
    chat: newChat(),
    language: 'id',
    area: '31.75.03.1001',
    onBehalf: false,
    from: { id: system.newId(), role: 'village-officer', area: '31.75.03.1001' },
    to: { role: 'social-worker', area: '31.75' },
    consent: 'given',
    promise: { consent: 7, answer: 3, finish: 30 },
    due: NOW + 3 * DAY,
    speaks: NOW + 3 * DAY,
    late: false,
    tries: 1,
    at: NOW,
    changedAt: NOW,
    private: {
      reason: 'Perlu kunjungan ke rumah.',
      told: 'Ibu lanjut usia tinggal sendiri.',
      name: 'Sumi Contoh',
      thread: [],
    },
    ...more,
  });

/** A save of a new one, or of one that was loaded at `loaded`. */
export const saveOfReferral = (referral: Referral, loaded = 0): Save => ({
  kind: 'referral',
  state: referral,
  loaded,
  events: [
    {
      id: EventId.parse(system.newId()),
      name: loaded === 0 ? 'referral.asked' : 'referral.accepted',
      at: NOW,
      by: { kind: 'staff', id: referral.from.id, role: referral.from.role },
      aggregate: { kind: 'referral', id: referral.id },
      version: referral.version,
      index: 0,
      codes: { purpose: referral.purpose },
    },
  ],
});
