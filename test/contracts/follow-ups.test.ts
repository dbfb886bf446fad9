import { expect, it } from 'vitest';
import { FollowUp } from '#core/programme/follow-up.ts';
import { AreaCode } from '#core/shared/area.ts';
import { sampleFile, saveOf as saveOfRequest } from './sample-file.ts';
import { sampleFollowUp as sample, saveOfFollowUp as saveOf } from './sample-follow-up.ts';
import { NOW, newChat } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;
const HERE = AreaCode.parse('93.41.01.2001');
const REGENCY = AreaCode.parse('93.41');

describeStores('follow-ups', (house) => {
  it('come back as they were saved, by id and by number, with their history', async () => {
    const { aggregates } = house().stores;
    const file = sample();
    expect(await aggregates.save([saveOf(file)])).toBe('done');
    expect(await aggregates.load('follow-up', file.id)).toEqual(file);
    expect(await aggregates.findByReference(file.reference)).toEqual({ kind: 'follow-up', id: file.id });
    expect((await aggregates.history('follow-up', file.id)).map(({ name }) => name)).toEqual([
      'follow-up.opened',
    ]);
    expect(await aggregates.save([saveOf({ ...file, version: 2 })])).toBe('aggregate-moved');
  });

  it('of a chat stand apart from its requests, and each list is told only its own', async () => {
    const { aggregates, applications, followUps } = house().stores;
    const chat = newChat();
    const [file, request] = [sample({ chat }), sampleFile({ chat })];
    await aggregates.save([saveOf(file)]);
    await aggregates.save([saveOfRequest(request)]);
    expect((await followUps.ofChat(chat, 5)).map(({ id }) => id)).toEqual([file.id]);
    expect((await applications.ofChat(chat, 5)).map(({ id }) => id)).toEqual([request.id]);
    expect((await followUps.ofChat(chat, 5))[0]?.private).toBeUndefined();
  });

  it('are listed in their regency, what presses first and what is silent last, while they are open and placed', async () => {
    const { aggregates, followUps } = house().stores;
    const later = sample({ area: HERE, next: NOW + 9 * DAY });
    const sooner = sample({ area: HERE, next: NOW + 2 * DAY });
    const silent = FollowUp.parse({ ...sample({ area: HERE }), next: undefined });
    const pressing = sample({ area: HERE, next: NOW + 20 * DAY, presses: NOW + 12 * DAY });
    const others = [
      sample({ area: HERE, state: 'closed' }),
      sample(),
      sample({ area: HERE, lane: 'protection' }),
    ];
    for (const file of [silent, later, sooner, pressing, ...others]) await aggregates.save([saveOf(file)]);
    expect((await followUps.inRegency('relief', REGENCY, 9)).map(({ id }) => id)).toEqual([
      pressing.id,
      sooner.id,
      later.id,
      silent.id,
    ]);
  });

  it('are due from their moment on, and never once they are closed', async () => {
    const { aggregates, followUps } = house().stores;
    const past = NOW - 900 * DAY;
    const due = sample({ next: past });
    const closed = sample({ next: past, state: 'closed' });
    for (const file of [due, closed]) await aggregates.save([saveOf(file)]);
    const listed = (await followUps.due(past + 1, 50)).map(({ id }) => id);
    expect(listed).toContain(due.id);
    expect(listed).not.toContain(closed.id);
    await aggregates.save([saveOf({ ...due, version: 2, next: NOW }, 1)]);
    expect((await followUps.due(past + 1, 50)).map(({ id }) => id)).not.toContain(due.id);
  });
});
