import { expect, it } from 'vitest';
import { Application } from '#core/programme/application.ts';
import { AreaCode } from '#core/shared/area.ts';
import { EventId } from '#core/shared/ids.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { NOW, newChat, system } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;
let regencies = 40;
/** A regency that no other test looks at. */
const newRegency = () => {
  regencies += 1;
  return AreaCode.parse(`92.${regencies}`);
};

const sampleFile = (more: Partial<Application> = {}): Application =>
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

const saveOf = (file: Application, loaded = 0): Save => ({
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

describeStores('applications', (house) => {
  it('come back as they were saved, by id and by reference number, with their history', async () => {
    const { aggregates } = house().stores;
    const file = sampleFile();
    expect(await aggregates.save([saveOf(file)])).toBe('done');
    expect(await aggregates.load('application', file.id)).toEqual(file);
    expect(await aggregates.findByReference(file.reference)).toEqual({ kind: 'application', id: file.id });
    expect((await aggregates.history('application', file.id)).map(({ name }) => name)).toEqual([
      'application.submitted',
    ]);
  });

  it('are saved by one of two who decided on the same version', async () => {
    const { aggregates } = house().stores;
    const file = sampleFile();
    await aggregates.save([saveOf(file)]);
    const second = saveOf({ ...file, version: 2 }, 1);
    const outcomes = await Promise.all([
      aggregates.save([second]),
      aggregates.save([saveOf({ ...file, version: 2 }, 1)]),
    ]);
    expect(outcomes.sort()).toEqual(['aggregate-moved', 'done']);
  });

  it('stand at the desk of their step, the one due first first, without anything the person told', async () => {
    const { aggregates, applications } = house().stores;
    const area = newRegency();
    const files = [3, 1, 2].map((days) => sampleFile({ area, due: { at: NOW + days * DAY, usual: false } }));
    for (const file of [
      ...files,
      sampleFile({ area, state: 'returned' }),
      sampleFile({ area, lane: 'protection' }),
    ])
      await aggregates.save([saveOf(file)]);
    const desk = await applications.atDesk({
      lane: 'relief',
      desk: 'village-officer',
      regency: area,
      limit: 10,
    });
    expect(desk.map(({ id }) => id)).toEqual([files[1]?.id, files[2]?.id, files[0]?.id]);
    expect(JSON.stringify(desk)).not.toMatch(/Sumi|Anak saya|decile/);
  });

  it('of a chat are listed the newest first', async () => {
    const { aggregates, applications } = house().stores;
    const chat = newChat();
    const files = [0, 1, 2].map((place) => sampleFile({ chat, at: NOW + place }));
    for (const file of files) await aggregates.save([saveOf(file)]);
    expect((await applications.ofChat(chat, 2)).map(({ id }) => id)).toEqual([files[2]?.id, files[1]?.id]);
  });

  it('are overdue from their day on, until that was told', async () => {
    const { aggregates, applications } = house().stores;
    const past = NOW - 900 * DAY;
    const late = sampleFile({ due: { at: past, usual: true } });
    const told = sampleFile({ due: { at: past, usual: true }, late: true });
    const waiting = sampleFile({ due: { at: past, usual: true }, state: 'returned' });
    for (const file of [late, told, waiting]) await aggregates.save([saveOf(file)]);
    const overdue = (await applications.overdue(past + 1, 50)).map(({ id }) => id);
    expect(overdue).toContain(late.id);
    expect(overdue).not.toContain(told.id);
    expect(overdue).not.toContain(waiting.id);
  });
});
