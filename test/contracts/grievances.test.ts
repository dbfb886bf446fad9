import { expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { sampleGrievance, saveOfGrievance } from './sample-grievance.ts';
import { NOW, newChat } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;
let regencies = 10;
/** A regency that no other test looks at. */
const newRegency = () => {
  regencies += 1;
  return AreaCode.parse(`93.${regencies}`);
};

describeStores('grievances', (house) => {
  it('come back as they were saved, by id and by number, with their history', async () => {
    const { aggregates } = house().stores;
    const one = sampleGrievance();
    expect(await aggregates.save([saveOfGrievance(one)])).toBe('done');
    expect(await aggregates.load('grievance', one.id)).toEqual(one);
    expect(await aggregates.findByReference(one.reference)).toEqual({ kind: 'grievance', id: one.id });
    expect((await aggregates.history('grievance', one.id)).map(({ name }) => name)).toEqual([
      'grievance.received',
    ]);
  });

  it('are saved by one of two who decided on the same version', async () => {
    const { aggregates } = house().stores;
    const one = sampleGrievance();
    await aggregates.save([saveOfGrievance(one)]);
    const outcomes = await Promise.all(
      [1, 2].map(() => aggregates.save([saveOfGrievance({ ...one, version: 2 }, 1)])),
    );
    expect(outcomes.sort()).toEqual(['aggregate-moved', 'done']);
  });

  it('wait in their regency, the one due first first, without a word of anybody', async () => {
    const { aggregates, grievances } = house().stores;
    const area = newRegency();
    const waiting = [3, 1, 2].map((days) => sampleGrievance({ area, due: NOW + days * DAY }));
    for (const one of [
      ...waiting,
      sampleGrievance({ area, state: 'answered' }),
      sampleGrievance({ area, lane: 'protection' }),
      sampleGrievance({ area, state: 'received', consent: 'waiting' }),
    ])
      await aggregates.save([saveOfGrievance(one)]);
    const listed = await grievances.waiting('relief', area, 10);
    expect(listed.map(({ id }) => id)).toEqual([waiting[1]?.id, waiting[2]?.id, waiting[0]?.id]);
    expect(JSON.stringify(listed)).not.toMatch(/Sumi|dipotong/);
  });

  it('of a chat are listed the newest first, apart from what it applied for', async () => {
    const { aggregates, grievances, applications } = house().stores;
    const chat = newChat();
    const all = [0, 1, 2].map((place) => sampleGrievance({ chat, at: NOW + place }));
    for (const one of all) await aggregates.save([saveOfGrievance(one)]);
    expect((await grievances.ofChat(chat, 2)).map(({ id }) => id)).toEqual([all[2]?.id, all[1]?.id]);
    expect(await applications.ofChat(chat, 5)).toEqual([]);
  });

  it('are due from their day on, wherever they lie, and not without a day', async () => {
    const { aggregates, grievances } = house().stores;
    const past = NOW - 700 * DAY;
    const late = sampleGrievance({ due: past });
    const answered = sampleGrievance({ due: past, state: 'answered' });
    const { due: _, ...undated } = sampleGrievance({ state: 'closed' });
    for (const one of [late, answered, undated]) await aggregates.save([saveOfGrievance(one)]);
    const due = (await grievances.due(past + 1, 50)).map(({ id }) => id);
    expect(due).toEqual(expect.arrayContaining([late.id, answered.id]));
    expect(due).not.toContain(undated.id);
  });
});
