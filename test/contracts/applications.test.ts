import { expect, it } from 'vitest';
import { AreaCode } from '#core/shared/area.ts';
import { NOBODY } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { sampleFile, saveOf } from './sample-file.ts';
import { NOW, newChat } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;
let regencies = 40;
/** A regency that no other test looks at. */
const newRegency = () => {
  regencies += 1;
  return AreaCode.parse(`92.${regencies}`);
};

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

  it('are read page by page, also where several are due at one moment: each once', async () => {
    const { aggregates, applications } = house().stores;
    const area = newRegency();
    const files = [1, 1, 1, 2, 3].map((days) =>
      sampleFile({ area, due: { at: NOW + days * DAY, usual: true } }),
    );
    for (const file of files) await aggregates.save([saveOf(file)]);
    const query = { lane: 'relief', desk: 'village-officer', regency: area, limit: 2 } as const;
    const read: string[] = [];
    let after: { at: number; id: string } | undefined;
    for (let page = 0; page < 4; page += 1) {
      const some = await applications.atDesk({ ...query, after });
      read.push(...some.map(({ id }) => id));
      const last = some.at(-1);
      after = last && { at: last.due?.at ?? last.at, id: last.id };
    }
    expect(read).toHaveLength(5);
    expect([...read].sort()).toEqual(files.map(({ id }) => String(id)).sort());
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

  it('are over since their last word, a refusal since its last day to object, until what they held has gone', async () => {
    const { aggregates, applications } = house().stores;
    const past = NOW - 900 * DAY;
    const of = (more: object) => sampleFile({ at: past, changedAt: past, ...more });
    const over = of({ state: 'received' });
    const objectable = of({ state: 'refused', objectUntil: past + 30 * DAY });
    const running = of({ state: 'open' });
    const gone = of({ state: 'received', clearedAt: past + DAY });
    const erased = of({ state: 'received', chat: NOBODY });
    for (const file of [over, objectable, running, gone, erased]) await aggregates.save([saveOf(file)]);
    const listed = async (before: number) => (await applications.ended(before, 50)).map(({ id }) => id);
    expect(await listed(past + 1)).toContain(over.id);
    for (const { id } of [objectable, running, gone, erased])
      expect(await listed(past + 1)).not.toContain(id);
    expect(await listed(past + 30 * DAY + 1)).toContain(objectable.id);
    expect(await aggregates.save([saveOf({ ...over, version: 2, clearedAt: NOW }, 1)])).toBe('done');
    expect(await listed(past + 1)).not.toContain(over.id);
  });

  it('of groups are found from a member’s chat from her yes on, until she leaves, and by nobody else', async () => {
    const { aggregates, applications, sessions } = house().stores;
    const [ani, budi] = [newChat(), newChat()];
    const files = [sampleFile({ state: 'gathering' }), sampleFile({ state: 'gathering' })];
    for (const file of files) {
      await aggregates.save([saveOf(file)]);
      const joined = saveOf({ ...file, version: 2 }, 1);
      expect(await aggregates.save([{ ...joined, moved: { chat: ani, is: 'in' } } as Save])).toBe('done');
    }
    const found = await applications.ofMember(ani);
    expect(found.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
    expect(JSON.stringify(found)).not.toMatch(/Sumi|Anak saya/);
    expect(await applications.ofMember(budi)).toEqual([]);
    const left = saveOf({ ...sampleFile(), ...files[0], version: 3 }, 2);
    const moved = { ...left, moved: { chat: ani, is: 'out' } } as Save;
    expect(await sessions.write({ session: newSession(ani), saves: [moved] })).toBe('done');
    expect((await applications.ofMember(ani)).map(({ id }) => id)).toEqual([files[1]?.id]);
    const stale = saveOf({ ...sampleFile(), ...files[1], version: 2 }, 1);
    expect(await aggregates.save([{ ...stale, moved: { chat: budi, is: 'in' } } as Save])).toBe(
      'aggregate-moved',
    );
    expect(await applications.ofMember(budi)).toEqual([]);
  });

  it('of a group that nobody sent are overdue too, and stand on no desk', async () => {
    const { aggregates, applications } = house().stores;
    const area = newRegency();
    const past = NOW - 900 * DAY;
    const file = sampleFile({ area, state: 'gathering', due: { at: past, usual: false } });
    await aggregates.save([saveOf(file)]);
    expect((await applications.overdue(past + 1, 100)).map(({ id }) => id)).toContain(file.id);
    const query = { lane: 'relief', desk: 'village-officer', regency: area, limit: 5 } as const;
    expect(await applications.atDesk(query)).toEqual([]);
  });

  it('keep grounds, yeses and members as codes, and whom they are about sealed', async () => {
    const { aggregates, applications } = house().stores;
    const area = newRegency();
    const file = sampleFile({
      area,
      purpose: 'propose',
      grounds: ['elderly'],
      household: { said: 'unreached', by: 'staff', at: NOW },
      group: { members: [{ id: 'ONE', by: 'phone', at: NOW }] },
      private: {
        facts: {},
        thread: [],
        reasons: [],
        findings: [],
        about: 'Nenek Rekaan',
        why: 'Tinggal sendiri',
        members: [{ id: 'ONE', label: 'Bu Rekaan' }],
        pass: { code: '4F7A', until: NOW + DAY },
      },
    });
    await aggregates.save([saveOf(file)]);
    expect(await aggregates.load('application', file.id)).toEqual(file);
    const [line] = await applications.atDesk({
      lane: 'relief',
      desk: 'village-officer',
      regency: area,
      limit: 5,
    });
    expect(line).toMatchObject({ grounds: ['elderly'], group: { members: [{ by: 'phone' }] } });
    expect(JSON.stringify(line)).not.toMatch(/Rekaan|sendiri|4F7A/);
  });
});
