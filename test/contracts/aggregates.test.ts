import { expect, it } from 'vitest';
import { ReportId } from '#core/shared/ids.ts';
import { NOW, newStaffId, sampleReport, sampleSave, system } from './samples.ts';
import { describeStores } from './stores.ts';

describeStores('reports', (house) => {
  it('come back exactly as they were saved, with and without words', async () => {
    const { aggregates } = house().stores;
    const full = sampleReport({
      state: 'taken',
      holder: { id: newStaffId(), name: 'Rina Contoh', since: NOW },
      escalation: 1,
      asked: true,
      private: {
        texts: ['air naik', 'anak demam 🌊'],
        place: 'Gang dua',
        contact: '+62 000 0000 0000',
        name: 'Ibu Contoh',
        thread: [{ from: 'responder', text: 'Berapa orang?', at: NOW }],
        attachments: [{ kind: 'photo', file: 'AgACAgUAAx', at: NOW }],
      },
    });
    const { private: _, area: __, point: ___, ...rest } = sampleReport();
    const bare = { ...rest, dangers: [], needs: [], notNeeded: [], groups: [], reasons: [] };
    for (const report of [full, bare]) {
      await aggregates.save([sampleSave(report)]);
      expect(await aggregates.load('report', report.id)).toEqual(report);
    }
    expect(await aggregates.load('report', ReportId.parse(system.newId()))).toBeUndefined();
  });

  it('take one of fifty who act on the same version', async () => {
    const { aggregates } = house().stores;
    const report = sampleReport();
    await aggregates.save([sampleSave(report)]);
    const take = () => {
      const holder = { id: newStaffId(), name: 'Petugas Contoh', since: NOW };
      return aggregates.save([
        sampleSave({ ...report, version: 2, state: 'taken', holder }, 1, 'report.taken'),
      ]);
    };
    const outcomes = await Promise.all(Array.from({ length: 50 }, take));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    const history = await aggregates.history('report', report.id);
    expect(history.map(({ name }) => name)).toEqual(['report.received', 'report.taken']);
  });

  it('are begun once: neither id nor reference is given twice', async () => {
    const { aggregates } = house().stores;
    const report = sampleReport();
    expect(await aggregates.save([sampleSave(report)])).toBe('done');
    expect(await aggregates.save([sampleSave(report)])).toBe('aggregate-moved');
    const twin = sampleReport({ reference: report.reference });
    expect(await aggregates.save([sampleSave(twin)])).toBe('aggregate-moved');
    expect(await aggregates.load('report', twin.id)).toBeUndefined();
    expect(await aggregates.findByReference(report.reference)).toEqual({ kind: 'report', id: report.id });
    expect(await aggregates.findByReference(system.newReference())).toBeUndefined();
  });

  it('are saved all or none', async () => {
    const { aggregates } = house().stores;
    const [kept, fresh] = [sampleReport(), sampleReport()];
    await aggregates.save([sampleSave(kept)]);
    const moved = sampleSave({ ...kept, version: 3 }, 2);
    expect(await aggregates.save([sampleSave(fresh), moved])).toBe('aggregate-moved');
    expect(await aggregates.load('report', fresh.id)).toBeUndefined();
    expect(await aggregates.save([])).toBe('done');
  });

  it('keep their events in the order of their versions, past the ninth and the tenth of one version', async () => {
    const { aggregates } = house().stores;
    const report = sampleReport();
    const first = sampleSave(report);
    const [event] = first.events;
    const events = Array.from({ length: 12 }, (_, index) => ({
      ...event!,
      id: system.newId() as never,
      index,
    }));
    await aggregates.save([{ ...first, events }]);
    for (let version = 2; version <= 11; version += 1) {
      await aggregates.save([sampleSave({ ...report, version }, version - 1, 'report.detailed')]);
    }
    const history = await aggregates.history('report', report.id);
    expect(history.slice(0, 12).map(({ index }) => index)).toEqual(events.map(({ index }) => index));
    expect(history.slice(11).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('lose the words of the person when they are erased, and keep their codes', async () => {
    const { aggregates } = house().stores;
    const { private: _, ...erased } = sampleReport();
    await aggregates.save([
      sampleSave({ ...erased, private: { texts: ['air'], thread: [], attachments: [] } }),
    ]);
    await aggregates.save([sampleSave({ ...erased, version: 2 }, 1, 'report.erased')]);
    expect(await aggregates.load('report', erased.id)).toEqual({ ...erased, version: 2 });
  });
});
