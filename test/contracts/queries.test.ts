import { expect, it } from 'vitest';
import type { Report } from '#core/disaster/report.ts';
import { AreaCode } from '#core/shared/area.ts';
import { NOW, newChat, newStaffId, sampleReport, sampleSave } from './samples.ts';
import { describeStores, type UnderContract } from './stores.ts';

let regencies = 10;
/** A regency that no other test looks at, with a village in it. */
const newRegency = () => {
  regencies += 1;
  const code = `95.${regencies}`;
  return { regency: AreaCode.parse(code), village: AreaCode.parse(`${code}.01.2001`) };
};

const rank = (place: number) => `${String(place % 6)}1#${String(place).padStart(15, '0')}`;

async function keep({ stores }: UnderContract, reports: readonly Report[]): Promise<void> {
  for (const report of reports) await stores.aggregates.save([sampleSave(report)]);
}

const held = (report: Report, id = newStaffId()): Report => ({
  ...report,
  state: 'taken',
  holder: { id, name: 'Rina Contoh', since: NOW },
});

describeStores('the queue', (house) => {
  it('stands in the order of rank over all shards, page after page, the taken ones last', async () => {
    const { regency, village } = newRegency();
    const open = Array.from({ length: 60 }, (_, place) =>
      sampleReport({ area: village, rank: rank(59 - place) }),
    );
    const taken = Array.from({ length: 8 }, (_, place) =>
      held(sampleReport({ area: village, rank: rank(place) })),
    );
    await keep(house(), [...open, ...taken]);
    const byRank = (reports: Report[]) => reports.map(({ id, rank }) => `${rank}#${id}`).sort();
    const expected = [...byRank(open), ...byRank(taken)].map((place) => place.split('#').at(-1));
    for (const limit of [7, 20, 68, 100]) {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await house().stores.queries.queue({
          lane: 'relief',
          regency,
          limit,
          ...(cursor !== undefined && { cursor }),
        });
        expect(page.lines.length).toBeLessThanOrEqual(limit);
        ids.push(...page.lines.map((line) => line.id));
        cursor = page.cursor;
      } while (cursor);
      expect(ids).toEqual(expected);
    }
  });

  it('shows codes and the holder, never the words of the person', async () => {
    const { regency, village } = newRegency();
    const report = held(sampleReport({ area: village }));
    await keep(house(), [report]);
    const { lines } = await house().stores.queries.queue({ lane: 'relief', regency, limit: 10 });
    const { private: _, ...codes } = report;
    expect(lines).toEqual([{ id: report.id, report: codes, cursor: expect.any(String) }]);
  });

  it('keeps the lanes and the regencies apart, and closed ones out', async () => {
    const { regency, village } = newRegency();
    const relief = sampleReport({ area: village });
    const protection = sampleReport({ area: village, lane: 'protection' });
    const solved = sampleReport({ area: village, state: 'solved' });
    const elsewhere = sampleReport({ area: newRegency().village });
    await keep(house(), [relief, protection, solved, elsewhere]);
    const { queries } = house().stores;
    const idsOf = async (lane: Report['lane']) =>
      (await queries.queue({ lane, regency, limit: 10 })).lines.map((line) => line.id);
    expect(await idsOf('relief')).toEqual([relief.id]);
    expect(await idsOf('protection')).toEqual([protection.id]);
  });

  it('keeps reports without a known regency together', async () => {
    const { area: _, ...placeless } = sampleReport({ lane: 'protection' });
    const vague = sampleReport({ lane: 'protection', area: AreaCode.parse('95') });
    await keep(house(), [placeless, vague]);
    const { lines } = await house().stores.queries.queue({
      lane: 'protection',
      regency: undefined,
      limit: 50,
    });
    expect(new Set(lines.map((line) => line.id))).toEqual(new Set([placeless.id, vague.id]));
  });

  it('loses a report that is solved and gets it back when it is reopened', async () => {
    const { regency, village } = newRegency();
    const report = sampleReport({ area: village });
    const { aggregates, queries } = house().stores;
    const count = async () => (await queries.queue({ lane: 'relief', regency, limit: 5 })).lines.length;
    await aggregates.save([sampleSave(report)]);
    await aggregates.save([sampleSave({ ...report, version: 2, state: 'solved' }, 1, 'report.solved')]);
    expect(await count()).toBe(0);
    await aggregates.save([sampleSave({ ...report, version: 3 }, 2, 'report.reopened')]);
    expect(await count()).toBe(1);
  });
});

describeStores('the other lists', (house) => {
  it('name what a chat has started, the newest first, whatever the lane', async () => {
    const chat = newChat();
    const reports = [3, 1, 2].map((hour) =>
      sampleReport({ chat, receivedAt: NOW + hour, lane: hour === 1 ? 'protection' : 'relief' }),
    );
    await keep(house(), [...reports, sampleReport()]);
    const found = await house().stores.queries.ofChat(chat, 2);
    expect(found).toEqual([reports[0], reports[2]]);
  });

  it('name everything that a chat has started, also beyond what one request to the store brings', async () => {
    const chat = newChat();
    const reports = Array.from({ length: 120 }, (_, place) =>
      sampleReport({ chat, receivedAt: NOW + place }),
    );
    await keep(house(), reports);
    const { queries } = house().stores;
    const every = await queries.ofChat(chat, Number.POSITIVE_INFINITY);
    expect(every.map(({ id }) => id)).toEqual(reports.map(({ id }) => id).reverse());
    expect(await queries.ofChat(chat, 100)).toHaveLength(100);
  });

  it('name what a member of staff holds, the most pressing first, until she lets go', async () => {
    const rina = newStaffId();
    const [later, sooner] = [
      held(sampleReport({ rank: rank(2) }), rina),
      held(sampleReport({ rank: rank(1) }), rina),
    ];
    await keep(house(), [later, sooner, held(sampleReport())]);
    const { queries, aggregates } = house().stores;
    expect((await queries.ofHolder(rina, 5)).map(({ id }) => id)).toEqual([sooner.id, later.id]);
    const { holder: _, ...released } = sooner;
    await aggregates.save([sampleSave({ ...released, version: 2, state: 'received' }, 1, 'report.released')]);
    expect((await queries.ofHolder(rina, 5)).map(({ id }) => id)).toEqual([later.id]);
  });

  it('name relief reports near a point across the edges of cells, the newest first', async () => {
    const centre = { lat: -7.2, lng: 112.7 };
    const at = (lat: number, lng: number, receivedAt: number, more: Partial<Report> = {}) =>
      sampleReport({ point: { lat: centre.lat + lat, lng: centre.lng + lng }, receivedAt, ...more });
    const [near, across] = [at(0.001, 0, NOW + 1), at(-0.03, 0.03, NOW + 2)];
    const others = [at(1, 0, NOW + 3), at(0, 0, NOW - 10), at(0, 0, NOW + 4, { lane: 'protection' })];
    await keep(house(), [near, across, ...others]);
    const found = await house().stores.queries.near(centre, NOW, 10);
    expect(found.map(({ id }) => id)).toEqual([across.id, near.id]);
  });

  it('name untaken urgent reports on the clock, the oldest first, until they are taken or have climbed to the top', async () => {
    const long = NOW - 400 * 86_400_000;
    const [old, older] = [sampleReport({ receivedAt: long }), sampleReport({ receivedAt: long - 1000 })];
    const others = [
      sampleReport({ receivedAt: long, urgency: 'unclear' }),
      sampleReport({ receivedAt: long, urgency: 'ordinary' }),
      sampleReport({ receivedAt: long, escalation: 2 }),
      held(sampleReport({ receivedAt: long })),
    ];
    await keep(house(), [old, older, ...others]);
    const { queries } = house().stores;
    expect((await queries.untaken('danger', long + 1, 10)).map(({ id }) => id)).toEqual([older.id, old.id]);
    expect(await queries.untaken('danger', long - 2000, 10)).toEqual([]);
    expect((await queries.untaken('unclear', long + 1, 10)).map(({ id }) => id)).toEqual([others[0]!.id]);
  });
});
