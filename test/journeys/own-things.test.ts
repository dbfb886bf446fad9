import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChatId } from '#core/shared/ids.ts';
import { openTalkHouse } from '#test/bot/talk-house.ts';
import { keepOneOfEverything } from '#test/contracts/one-of-everything.ts';
import { type StoreServer, startStoreServer } from '#test/contracts/store-server.ts';
import { openRealStores, TestClock } from '#test/contracts/stores.ts';

const OWNER = 6_400_001;
const chat = ChatId.parse(`telegram:${OWNER}`);
/** The session's one, and three more (bars.md, P4). */
const MOST = 4;

describe('who has one of everything', () => {
  let server: StoreServer;
  let real: ReturnType<typeof openRealStores>;
  let talk: ReturnType<typeof openTalkHouse>;
  let kept: Awaited<ReturnType<typeof keepOneOfEverything>>;

  beforeAll(async () => {
    server = await startStoreServer();
    real = openRealStores(server, new TestClock());
    talk = openTalkHouse(real.stores);
    kept = await keepOneOfEverything(chat, real.stores);
  });
  afterAll(() => server.stop());

  /** What is said, and how many calls read from the store for it. */
  const ask = async (text: string) => {
    let heard = '';
    const { reads } = await real.book.measure(async () => {
      heard = (await talk.say(OWNER, text)).text;
    });
    return { heard: heard.replaceAll('-', ''), reads };
  };

  it('sees all of it in /status, for four reads', async () => {
    const { heard, reads } = await ask('/status');
    for (const one of [kept.report, kept.application, kept.grievance, kept.referral, kept.group])
      expect(heard).toContain(one.reference);
    // What was kept back while she wanted no news.
    expect(heard).toContain('K7M29QXD');
    expect(reads).toBeLessThanOrEqual(MOST);
  });

  it('sees all that is kept in /dataku, with the end of her number, for four reads', async () => {
    const { heard, reads } = await ask('/dataku');
    expect(heard).toContain(kept.report.reference);
    expect(heard).toContain('0001');
    expect(heard).not.toContain('3299990101990001');
    for (const counted of ['Keluhan: 1', 'Ikut kelompok: 1', 'Rujukan: 1', 'jalan mandiri di chat ini: 1'])
      expect(heard).toContain(counted);
    expect(reads).toBeLessThanOrEqual(MOST);
  });

  it.each(['/kelompok', '/rujukan', '/kewajiban', 'kenapa bantuan saya belum cair'])(
    'reads no more for %s',
    async (text) => {
      expect((await ask(text)).reads).toBeLessThanOrEqual(MOST);
    },
  );

  it('is asked once before all of it goes, for one read', async () => {
    expect((await ask('/hapus')).reads).toBe(1);
  });

  it('has nothing after a yes to it: no list, no index and no state says whose it was', async () => {
    await talk.press(OWNER, 'erase:yes');
    const { store, stores } = real;
    const rows = await store.documents.query({
      TableName: store.tables.claims,
      IndexName: 'by-owner',
      KeyConditionExpression: '#owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':owner': chat },
    });
    expect(rows.Items).toEqual([]);
    const { chat: asker } = (await stores.aggregates.load('grievance', kept.grievance.id)) ?? {};
    expect(asker).toBe('erased:0');
    expect(await stores.applications.ofMember(chat)).toEqual([]);
    expect(await stores.households.find(chat)).toBeUndefined();
    expect(await stores.vault.shown(kept.application.id)).toEqual([]);
    // The number leads on to what became of it.
    expect(await stores.aggregates.findByReference(kept.report.reference)).toEqual({
      kind: 'report',
      id: kept.report.id,
    });
  });
});
