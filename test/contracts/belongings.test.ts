import { expect, it } from 'vitest';
import { createStores } from '#adapters/dynamodb/stores.ts';
import { EventId, NOBODY } from '#core/shared/ids.ts';
import { newSession } from '#core/talk/session.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { EVERYTHING } from '#core/use-cases/ports-belongings.ts';
import { keepOneOfEverything, sampleHousehold } from './one-of-everything.ts';
import { sampleFile, saveOf } from './sample-file.ts';
import { sampleGrievance, saveOfGrievance } from './sample-grievance.ts';
import { NOW, newChat, sampleReport, sampleSave, system } from './samples.ts';
import { describeStores } from './stores.ts';

const NOTHING = {
  reports: [],
  applications: [],
  followUps: [],
  grievances: [],
  referrals: [],
  memberships: [],
  household: undefined,
  numbers: new Map(),
};
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

/** What was saved, erased: the state and its event stay of their kind. */
const erased = ({ kind, state, events }: Save): Save => {
  const name = `${kind}.erased`;
  const { private: _, ...line } = state;
  return {
    kind,
    state: { ...line, chat: NOBODY, version: 2 },
    loaded: 1,
    events: [{ ...events[0], id: EventId.parse(system.newId()), name, version: 2 }],
  } as Save;
};

describeStores('what a chat has', (house) => {
  it('is read at once, with the household and the ends of numbers, and nothing of anybody else’s', async () => {
    const { stores, real } = house();
    const [chat, other] = [newChat(), newChat()];
    const kept = await keepOneOfEverything(chat, stores);
    await keepOneOfEverything(other, stores);
    const wish = { most: EVERYTHING, household: true, numbers: true } as const;
    const own = await stores.belongings.ofChat(chat, wish);
    expect(own.reports).toEqual([kept.report]);
    expect(idsOf(own.applications)).toEqual([kept.application.id]);
    expect(idsOf(own.followUps)).toEqual([kept.followUp.id]);
    expect(idsOf(own.grievances)).toEqual([kept.grievance.id]);
    expect(idsOf(own.referrals)).toEqual([kept.referral.id]);
    expect(idsOf(own.memberships)).toEqual([kept.group.id]);
    expect(own.household).toEqual(sampleHousehold(chat));
    expect(own.numbers.get(kept.application.id)).toEqual([
      { kind: 'nik', end: '0001', doubts: ['area'], consent: '2026-11', at: NOW },
    ]);
    const cost = await real?.book.measure(() => stores.belongings.ofChat(chat, wish));
    if (cost) expect(cost.reads).toBe(2);
  });

  it('comes with what was written only where that is asked for', async () => {
    const { belongings, ...stores } = house().stores;
    const chat = newChat();
    const kept = await keepOneOfEverything(chat, stores);
    const lines = await belongings.ofChat(chat, { most: { ...EVERYTHING, report: 0 } });
    expect(JSON.stringify(lines)).not.toMatch(/Sumi|Anak saya|dipotong|jembatan/);
    const whole = await belongings.ofChat(chat, { most: EVERYTHING, words: true });
    expect(whole.applications).toEqual([kept.application]);
    expect(whole.followUps).toEqual([kept.followUp]);
    expect(whole.grievances).toEqual([kept.grievance]);
    expect(whole.referrals).toEqual([kept.referral]);
  });

  it('is nothing but what is asked for', async () => {
    const { stores } = house();
    const chat = newChat();
    const { grievance } = await keepOneOfEverything(chat, stores);
    const own = await stores.belongings.ofChat(chat, { most: { grievance: 5 } });
    expect(own).toEqual({ ...NOTHING, grievances: [expect.objectContaining({ id: grievance.id })] });
    expect(await stores.belongings.ofChat(newChat(), { most: EVERYTHING, household: true })).toEqual(NOTHING);
  });

  it('is listed the newest first, so many of each kind, and no kind hides another', async () => {
    const { stores } = house();
    const chat = newChat();
    const files = [0, 1, 2].map((place) => sampleFile({ chat, at: NOW + place }));
    const reports = Array.from({ length: 230 }, (_, place) =>
      sampleReport({ chat, receivedAt: NOW + place * 1000 }),
    );
    await stores.aggregates.save(files.map((file) => saveOf(file)));
    for (let from = 0; from < reports.length; from += 23)
      await stores.aggregates.save(reports.slice(from, from + 23).map((report) => sampleSave(report)));
    const newest = idsOf(reports).toReversed();
    const some = await stores.belongings.ofChat(chat, { most: { report: 10, application: 2 } });
    expect(idsOf(some.reports)).toEqual(newest.slice(0, 10));
    expect(idsOf(some.applications)).toEqual([files[2]?.id, files[1]?.id]);
    const all = await stores.belongings.ofChat(chat, { most: EVERYTHING });
    expect(idsOf(all.reports)).toEqual(newest);
    expect(idsOf(all.applications)).toEqual(idsOf(files).toReversed());
    expect(idsOf(await stores.queries.ofChat(chat, 3))).toEqual(newest.slice(0, 3));
    expect(idsOf(await stores.queries.ofChat(chat, Number.POSITIVE_INFINITY))).toEqual(newest);
  });

  it('is what the conversation remembers too, while the index shows nothing of it yet', async () => {
    const { stores, real } = house();
    if (!real) return;
    const [chat, other] = [newChat(), newChat()];
    const kept = await keepOneOfEverything(chat, stores);
    const foreign = sampleGrievance({ chat: other });
    await stores.aggregates.save([saveOfGrievance(foreign)]);
    const documents = { ...real.store.documents, query: async () => ({ $metadata: {}, Items: [] }) };
    const late = createStores({ ...real.store, documents }).belongings;
    const remembered = [
      { kind: 'report', id: kept.report.id },
      { kind: 'grievance', id: foreign.id },
      { kind: 'membership', id: kept.group.id },
      { kind: 'application', id: kept.application.id },
    ];
    expect(await late.ofChat(chat, { most: EVERYTHING })).toEqual(NOTHING);
    const own = await late.ofChat(chat, { most: EVERYTHING, remembered });
    expect(idsOf([...own.reports, ...own.applications, ...own.memberships])).toEqual([
      kept.report.id,
      kept.application.id,
      kept.group.id,
    ]);
    // What is somebody else's is shown to nobody, whatever a conversation says.
    expect(own.grievances).toEqual([]);
  });

  it('is its own no more once it was erased or left, in no list and in no index', async () => {
    const { stores, real } = house();
    const chat = newChat();
    const kept = await keepOneOfEverything(chat, stores);
    const all = [sampleSave(kept.report), saveOf(kept.application), saveOfGrievance(kept.grievance)].map(
      erased,
    );
    const left = saveOf({ ...kept.group, version: 3 }, 2);
    const moved = { ...left, moved: { chat, is: 'out' } } as Save;
    expect(await stores.aggregates.save([...all, moved])).toBe('done');
    const own = await stores.belongings.ofChat(chat, { most: EVERYTHING });
    expect(own).toMatchObject({ reports: [], applications: [], grievances: [], memberships: [] });
    expect(idsOf([...own.followUps, ...own.referrals])).toEqual([kept.followUp.id, kept.referral.id]);
    expect(await stores.queries.ofChat(chat, 9)).toEqual([]);
    expect(await stores.aggregates.findByReference(kept.report.reference)).toEqual({
      kind: 'report',
      id: kept.report.id,
    });
    const rows = await real?.store.documents.query({
      TableName: real.store.tables.claims,
      IndexName: 'by-owner',
      KeyConditionExpression: '#owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':owner': chat },
    });
    if (rows)
      expect(rows.Items?.map(({ own: place }) => String(place).split('#')[0])).toEqual([
        'follow-up',
        'referral',
      ]);
  });

  it('stays in its list when it changes, and is guarded as before', async () => {
    const { stores } = house();
    const chat = newChat();
    const file = sampleFile({ chat });
    expect(await stores.sessions.write({ session: newSession(chat), saves: [saveOf(file)] })).toBe('done');
    expect(await stores.aggregates.save([saveOf({ ...file, version: 2, state: 'returned' }, 1)])).toBe(
      'done',
    );
    const own = await stores.belongings.ofChat(chat, { most: EVERYTHING });
    expect(own.applications.map(({ state }) => state)).toEqual(['returned']);
  });
});
