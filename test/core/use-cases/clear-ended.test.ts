import { describe, expect, it } from 'vitest';
import { createMemoryStores } from '#adapters/memory.ts';
import { createSystem } from '#adapters/system.ts';
import type { Application } from '#core/programme/application.ts';
import { decideApplication } from '#core/programme/application-life.ts';
import { ChatId } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import { clearEnded } from '#core/use-cases/clear-ended.ts';
import { sampleFile, saveOf } from '../../contracts/sample-file.ts';
import { NOW } from '../../contracts/samples.ts';

const DAY = 86_400_000;
const KEPT = 90;

/** A house with one request in some state, one number and one photo. */
async function houseWith(more: Partial<Application>) {
  let now = NOW;
  const stores = createMemoryStores(() => now);
  const system = createSystem({ now: () => now });
  const file = sampleFile({
    papers: [
      { id: 'kk', state: 'photo', file: 'FILE-OF-A-CARD' },
      { id: 'ktp', state: 'lost' },
    ],
    ...more,
  });
  const number = { digits: '3299990101990001', doubts: [] };
  await stores.sessions.write({
    session: newSession(ChatId.parse('telegram:7')),
    saves: [saveOf(file)],
    numbers: [{ application: file.id, kind: 'nik', number, consent: '2026-11', at: NOW }],
  });
  const house = { ...stores, system, keepDays: KEPT };
  return {
    file,
    stores,
    system,
    run: (until = Number.POSITIVE_INFINITY) => clearEnded(house, until),
    pass: (days: number) => {
      now += days * DAY;
    },
    left: async () => ({
      numbers: await stores.vault.open(file.id),
      papers: (await stores.aggregates.load('application', file.id))?.papers.map((paper) => paper.file),
    }),
  };
}

const NOTHING = { files: 0, numbers: 0, papers: 0 };

describe('what is over loses its numbers and papers', () => {
  it('after its days and not before, once, with an event that says how much went and no word lost', async () => {
    const { file, stores, run, pass, left } = await houseWith({ state: 'received' });
    pass(KEPT);
    expect(await run()).toEqual(NOTHING);
    expect((await left()).numbers).toEqual({ nik: '3299990101990001' });
    pass(1);
    expect(await run()).toEqual({ files: 1, numbers: 1, papers: 1 });
    expect(await left()).toEqual({ numbers: {}, papers: [undefined, undefined] });
    expect(await run()).toEqual(NOTHING);
    const after = await stores.aggregates.load('application', file.id);
    expect(after).toMatchObject({
      state: 'received',
      changedAt: NOW,
      clearedAt: NOW + (KEPT + 1) * DAY,
      private: file.private,
      papers: [
        { id: 'kk', state: 'photo' },
        { id: 'ktp', state: 'lost' },
      ],
    });
    const history = await stores.aggregates.history('application', file.id);
    expect(history.at(-1)).toMatchObject({
      name: 'application.cleared',
      by: { kind: 'system' },
      codes: { numbers: 1, papers: 1 },
    });
  });

  it('a refusal only when the days to object are over too', async () => {
    const { run, pass } = await houseWith({ state: 'refused', objectUntil: NOW + 30 * DAY });
    pass(KEPT + 29);
    expect(await run()).toEqual(NOTHING);
    pass(2);
    expect(await run()).toEqual({ files: 1, numbers: 1, papers: 1 });
  });

  it('an accepted one of which nobody says that it came after a year more', async () => {
    const { run, pass } = await houseWith({ state: 'accepted' });
    pass(KEPT + 364);
    expect(await run()).toEqual(NOTHING);
    pass(2);
    expect((await run()).files).toBe(1);
  });

  it('never while an office or the person has it', async () => {
    for (const state of ['open', 'returned', 'objected'] as const) {
      const { run, pass, left } = await houseWith({ state });
      pass(3000);
      expect(await run()).toEqual(NOTHING);
      expect((await left()).numbers).toEqual({ nik: '3299990101990001' });
    }
  });

  it('begins nothing after its time, and goes on in the next run', async () => {
    const { run, pass } = await houseWith({ state: 'received' });
    pass(KEPT + 1);
    expect(await run(0)).toEqual(NOTHING);
    expect((await run()).files).toBe(1);
  });

  it('is done by the clock alone', async () => {
    const { file, system } = await houseWith({ state: 'received' });
    const by = (actor: 'resident' | 'system') =>
      decideApplication(
        file,
        { kind: 'clear', before: NOW + 1, numbers: 0 },
        { ...system, now: NOW + 1, actor: { kind: actor } },
      ).ok;
    expect([by('resident'), by('system')]).toEqual([false, true]);
  });
});
