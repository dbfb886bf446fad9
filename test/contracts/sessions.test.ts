import { expect, it } from 'vitest';
import { newSession, type Session } from '#core/talk/session.ts';
import { NOW, newChat, newStaffId, sampleReport, sampleSave, system } from './samples.ts';
import { describeStores } from './stores.ts';

const DAY = 86_400_000;

const owed = (update: number, since = NOW) => ({
  update,
  tries: 0,
  since,
  reply: { parts: [{ key: 'danger.numbers', params: { numbers: ['115', '117'] } }], via: 'call' as const },
});

/** Somebody in the middle of a form, with everything that a session can hold. */
const fullSession = (session: Session): Session => ({
  ...session,
  language: 'id',
  seen: [880_000_001, 880_000_017, 880_000_016],
  last: {
    update: 880_000_016,
    reply: { parts: [{ key: 'form.ask', params: { field: 'needs' } }], via: 'answer' },
  },
  owed: [owed(880_000_017)],
  talk: {
    form: 'report-disaster',
    version: 1,
    field: 'needs',
    answers: { hazard: 'flood', place: 'dekat jembatan' },
    skipped: ['photo'],
    since: NOW,
  },
  own: [{ reference: system.newReference(), kind: 'report', id: system.newId(), lane: 'relief' }],
  awaiting: { kind: 'choose-place', params: { codes: ['11.74.02.2004', '11.74.02.2005'] } },
  trail: [
    [41, NOW - 5000],
    [43, NOW - 1000],
  ],
  pace: { minute: 29_400_000, turns: 3 },
});

describeStores('conversations', (house) => {
  it('are absent until they begin, and come back as they were written, one revision on', async () => {
    const { sessions } = house().stores;
    const chat = newChat();
    expect(await sessions.read(chat)).toEqual({ session: undefined, staff: undefined });
    const session = fullSession(newSession(chat));
    expect(await sessions.write({ session, saves: [] })).toBe('done');
    expect((await sessions.read(chat)).session).toEqual({ ...session, revision: 1 });
  });

  it('take one of fifty writers who read the same revision', async () => {
    const { sessions } = house().stores;
    const chat = newChat();
    const write = (seen: number, revision: number) =>
      sessions.write({ session: { ...newSession(chat), revision, seen: [seen] }, saves: [] });
    for (const revision of [0, 1]) {
      const outcomes = await Promise.all(Array.from({ length: 50 }, (_, writer) => write(writer, revision)));
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
      expect(new Set(outcomes)).toEqual(new Set(['done', 'session-moved']));
    }
    expect((await sessions.read(chat)).session?.revision).toBe(2);
  });

  it('are written together with a new report, its event and its reference', async () => {
    const { sessions, aggregates } = house().stores;
    const report = sampleReport();
    const save = sampleSave(report);
    const session = newSession(report.chat);
    expect(await sessions.write({ session, saves: [save] })).toBe('done');
    expect(await aggregates.load('report', report.id)).toEqual(report);
    expect(await aggregates.history('report', report.id)).toEqual(save.events);
    expect(await aggregates.findByReference(report.reference)).toEqual({ kind: 'report', id: report.id });
  });

  it('say who was faster, and then nothing is written', async () => {
    const { sessions, aggregates } = house().stores;
    const report = sampleReport();
    await aggregates.save([sampleSave(report)]);
    const taken = { ...report, version: 2 };
    const session = newSession(report.chat);
    expect(await sessions.write({ session, saves: [sampleSave(taken, 5)] })).toBe('aggregate-moved');
    expect((await sessions.read(report.chat)).session).toBeUndefined();
    await sessions.write({ session, saves: [] });
    expect(await sessions.write({ session, saves: [sampleSave(taken, 1)] })).toBe('session-moved');
    expect((await aggregates.load('report', report.id))?.version).toBe(1);
    expect(await sessions.write({ session, saves: [sampleSave(taken, 5)] })).toBe('session-moved');
  });

  it('are absent when they have expired, and begin anew', async () => {
    const { stores, clock } = house();
    const chat = newChat();
    await stores.sessions.write({ session: { ...newSession(chat), seen: [1] }, saves: [] });
    clock.time = NOW + 179 * DAY;
    expect((await stores.sessions.read(chat)).session?.seen).toEqual([1]);
    clock.time = NOW + 181 * DAY;
    expect((await stores.sessions.read(chat)).session).toBeUndefined();
    expect(await stores.sessions.write({ session: newSession(chat), saves: [] })).toBe('done');
    expect(await stores.sessions.write({ session: newSession(chat), saves: [] })).toBe('session-moved');
  });

  it('owe nothing more for a settled update, and settling twice is settling once', async () => {
    const { sessions } = house().stores;
    const chat = newChat();
    await sessions.write({ session: { ...newSession(chat), owed: [owed(7), owed(8)] }, saves: [] });
    await sessions.settle(chat, 7, [101, 102]);
    await sessions.settle(chat, 7, [101, 102]);
    const once = (await sessions.read(chat)).session;
    expect(once?.owed.map(({ update }) => update)).toEqual([8]);
    expect(once?.trail).toEqual([
      [101, NOW],
      [102, NOW],
    ]);
    await sessions.settle(chat, 8, []);
    await sessions.settle(chat, 9, [103]);
    expect((await sessions.read(chat)).session?.owed).toEqual([]);
  });

  it('leave the list of debts also when two debts are settled at the same moment', async () => {
    const { sessions } = house().stores;
    for (let round = 0; round < 5; round += 1) {
      const chat = newChat();
      await sessions.write({ session: { ...newSession(chat), owed: [owed(7), owed(8)] }, saves: [] });
      await Promise.all([sessions.settle(chat, 7, [101]), sessions.settle(chat, 8, [102])]);
      expect((await sessions.read(chat)).session?.owed).toEqual([]);
      expect(await sessions.listOwed(NOW + DAY, 1000)).not.toContain(chat);
    }
  });

  it('are decided again when a debt was settled in between', async () => {
    const { sessions } = house().stores;
    const chat = newChat();
    await sessions.write({ session: { ...newSession(chat), owed: [owed(7)] }, saves: [] });
    const { session = newSession(chat) } = await sessions.read(chat);
    await sessions.settle(chat, 7, [101]);
    expect(await sessions.write({ session, saves: [] })).toBe('session-moved');
    const again = (await sessions.read(chat)).session ?? session;
    expect(await sessions.write({ session: again, saves: [] })).toBe('done');
    expect((await sessions.read(chat)).session).toMatchObject({ owed: [], trail: [[101, NOW]] });
  });

  it('forget message ids after two days', async () => {
    const { stores, clock } = house();
    const chat = newChat();
    const trail: [number, number][] = [
      [1, NOW],
      [2, NOW + DAY],
    ];
    await stores.sessions.write({ session: { ...newSession(chat), trail }, saves: [] });
    clock.time = NOW + 2 * DAY + 1;
    expect((await stores.sessions.read(chat)).session?.trail).toEqual([[2, NOW + DAY]]);
  });

  it('are listed while they owe, the longest owing first', async () => {
    const { sessions } = house().stores;
    const [first, second, late] = [newChat(), newChat(), newChat()];
    const debt = (chat: typeof first, since: number) =>
      sessions.write({ session: { ...newSession(chat), owed: [owed(1, since)] }, saves: [] });
    await debt(second, NOW - 60_000_000);
    await debt(first, NOW - 70_000_000);
    await debt(late, NOW - 10);
    const listed = () => sessions.listOwed(NOW - 50_000_000, 10);
    expect(await listed()).toEqual([first, second]);
    expect(await sessions.listOwed(NOW - 50_000_000, 1)).toEqual([first]);
    await sessions.settle(first, 1, [9]);
    expect(await listed()).toEqual([second]);
    await sessions.settle(second, 1, [9]);
    expect(await listed()).toEqual([]);
  });

  it('are blank after removal, know what they have seen, and cannot be revived by a late writer', async () => {
    const { stores, clock } = house();
    const { sessions } = stores;
    const chat = newChat();
    const full = fullSession(newSession(chat));
    await sessions.write({ session: full, saves: [] });
    await sessions.remove(chat);
    await sessions.remove(newChat());
    const blank = { ...newSession(chat), revision: 2, seen: full.seen };
    expect((await sessions.read(chat)).session).toEqual(blank);
    expect(await sessions.write({ session: { ...full, revision: 1 }, saves: [] })).toBe('session-moved');
    await sessions.settle(chat, 880_000_017, [5]);
    expect((await sessions.read(chat)).session).toEqual(blank);
    expect(await sessions.write({ session: blank, saves: [] })).toBe('done');
    await sessions.remove(chat);
    clock.time = NOW + DAY + 1000;
    expect((await sessions.read(chat)).session).toBeUndefined();
  });

  it('come with the staff binding of the chat, in the same read', async () => {
    const { sessions, staff } = house().stores;
    const chat = newChat();
    const member = {
      id: newStaffId(),
      name: 'Rina Contoh',
      role: 'responder' as const,
      area: 'ID' as const,
      state: 'active' as const,
      chat,
      shifts: [],
      since: NOW,
    };
    await staff.save(member);
    await sessions.write({ session: newSession(chat), saves: [] });
    const { session, staff: binding } = await sessions.read(chat);
    expect(session?.revision).toBe(1);
    expect(binding).toEqual({
      id: member.id,
      name: member.name,
      role: 'responder',
      area: 'ID',
      active: true,
    });
  });
});
