import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toReportItem } from '#adapters/dynamodb/report-item.ts';
import { toSessionItem } from '#adapters/dynamodb/session-item.ts';
import { newSession, type Session } from '#core/talk/session.ts';
import { NOW, newChat, newStaffId, sampleReport, sampleSave, system } from './samples.ts';
import { type StoreServer, startStoreServer } from './store-server.ts';
import { openRealStores, TestClock } from './stores.ts';

/** A chat of some weeks: a full window of seen ids, three things of its own, a reply with a keyboard. */
const ordinarySession = (chat = newChat()): Session => ({
  ...newSession(chat),
  language: 'id',
  seen: Array.from({ length: 32 }, (_, turn) => 880_000_000 + turn * 911),
  last: {
    update: 880_028_241,
    reply: {
      parts: [
        {
          key: 'status.line',
          params: { reference: 'K7M29QXD', state: 'taken', holder: 'Rina Contoh', at: NOW },
        },
        { key: 'status.next', params: {} },
      ],
      keyboard: {
        kind: 'inline',
        rows: [[{ label: { key: 'label.add', params: {} }, action: 'add:01KAXR3NFQ8D5V1T2B9C7E6G4H' }]],
      },
      via: 'answer',
    },
  },
  own: Array.from({ length: 3 }, () => ({
    reference: system.newReference(),
    kind: 'report',
    id: system.newId(),
    lane: 'relief' as const,
  })),
  current: { id: system.newId(), reference: system.newReference(), lane: 'relief', until: NOW + 3_600_000 },
  pace: { minute: 29_400_000, turns: 1 },
});

/** The same chat near the end of a long form, with a form set aside and thirty messages to delete. */
const midForm = (session: Session): Session => {
  const talk = {
    form: 'report-disaster',
    version: 1,
    field: 'details',
    answers: {
      hazard: 'flood',
      place: { text: 'Belakang masjid besar, gang dua, sebelah warung', code: '11.74.02.2004' },
      needs: ['evacuation_rescue', 'food', 'water', 'medicine'],
      people: 6,
      details:
        'Nenek tidak bisa berjalan, bayi dua bulan demam, air masih naik dan listrik padam sejak malam.',
    },
    skipped: ['photo', 'contact'],
    since: NOW,
  };
  const asked = {
    parts: [{ key: 'form.ask', params: { form: 'report-disaster', field: 'details' } }],
    via: 'answer' as const,
  };
  return {
    ...session,
    last: { update: 880_028_241, reply: asked },
    talk,
    paused: [
      { ...talk, form: 'screen-household', answers: { income: 'below', members: 5, disability: true } },
    ],
    trail: Array.from({ length: 30 }, (_, place) => [4000 + place * 3, NOW - 900_000 + place * 29_531]),
  };
};

/** So many letters in words that hardly repeat, as a long message has them: they deflate to about half. */
function lettersOfMany(length: number): string {
  const syllables = [
    'ba',
    'nyu',
    'ter',
    'kan',
    'ri',
    'mo',
    'lu',
    'sang',
    'pe',
    'di',
    'ah',
    'gu',
    'wet',
    'ca',
    'ji',
    'fo',
  ];
  let text = '';
  for (let step = 7; text.length < length; step = (step * 1103 + 12345) % 65536) {
    text += `${syllables[(step >> 7) % 16]}${(step >> 4) % 5 < 2 ? ' ' : ''}`;
  }
  return text.slice(0, length);
}

/** Bytes as DynamoDB counts them: names and values, three bytes more for each list or map and one for each element. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (value instanceof Uint8Array) return value.length;
  if (value instanceof Set) return [...value].reduce((sum: number, one) => sum + sizeOf(one), 0);
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, one) => sum + 1 + sizeOf(one), 0);
  if (typeof value === 'object' && value !== null) return 3 + sizeOfItem(value) + Object.keys(value).length;
  return 1;
}
const sizeOfItem = (item: object): number =>
  Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0);

describe('what the store charges', () => {
  let server: StoreServer;
  let real: ReturnType<typeof openRealStores>;
  beforeAll(async () => {
    server = await startStoreServer();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    real = openRealStores(server, new TestClock());
  });

  const turnOf = async (session: Session) => {
    await real.stores.sessions.write({ session: { ...session, revision: 0 }, saves: [] });
    return real.book.measure(async () => {
      const read = await real.stores.sessions.read(session.chat);
      await real.stores.sessions.write({
        session: { ...session, revision: read.session?.revision ?? 0 },
        saves: [],
      });
    });
  };

  it('is one read unit and one write unit for a plain turn, in one call each', async () => {
    const cost = await turnOf(ordinarySession());
    console.log('plain turn', cost);
    expect(cost).toEqual({ reads: 1, readUnits: 1, writes: 1, writeUnits: 1 });
  });

  it('is at most two write units in the middle of a form', async () => {
    const cost = await turnOf(midForm(ordinarySession()));
    console.log('turn in a form', cost);
    expect(cost).toMatchObject({ reads: 1, readUnits: 1, writes: 1 });
    expect(cost.writeUnits).toBeLessThanOrEqual(2);
  });

  it('is one read unit for a staff chat too', async () => {
    const chat = newChat();
    await real.stores.staff.save({
      id: newStaffId(),
      name: 'Rina Contoh',
      role: 'responder',
      area: 'ID',
      state: 'active',
      chat,
      shifts: [],
      since: NOW,
    });
    const cost = await turnOf(ordinarySession(chat));
    console.log('turn of staff', cost);
    expect(cost).toEqual({ reads: 1, readUnits: 1, writes: 1, writeUnits: 1 });
  });

  it.each([
    [
      'a report',
      ['Tolong, air sudah setinggi dada, kami enam orang di atap, ada bayi. Butuh perahu dan nasi.'],
    ],
    ['a report of a thousand letters', [lettersOfMany(1000)]],
  ])(
    'is at most sixteen write units for a turn that submits %s and owes its number, indexes included',
    async (what, texts) => {
      const session = ordinarySession();
      const report = sampleReport({
        chat: session.chat,
        private: { texts, thread: [], attachments: [] },
      });
      const reply = {
        parts: [{ key: 'report.received', params: { reference: report.reference } }],
        via: 'call' as const,
      };
      await real.stores.sessions.write({ session, saves: [] });
      const owed = [{ update: 880_028_241, reply, tries: 0, since: NOW }];
      const cost = await real.book.measure(async () => {
        const read = await real.stores.sessions.read(session.chat);
        const next = { ...session, owed, revision: read.session?.revision ?? 0 };
        await real.stores.sessions.write({ session: next, saves: [sampleSave(report)] });
      });
      console.log('submit of', what, cost);
      expect(cost).toMatchObject({ reads: 1, readUnits: 1, writes: 1 });
      expect(cost.writeUnits).toBeLessThanOrEqual(16);
    },
  );

  it('is one call and two units to settle a reply', async () => {
    const session = ordinarySession();
    const reply = { parts: [{ key: 'report.received', params: {} }], via: 'call' as const };
    const owing = { ...session, owed: [{ update: 880_028_241, reply, tries: 0, since: NOW }] };
    const owed = await turnOf(owing);
    const settled = await real.book.measure(() =>
      real.stores.sessions.settle(session.chat, 880_028_241, [4711]),
    );
    console.log('turn with an owed reply', owed, 'settled', settled);
    expect(settled.writes).toBe(1);
    expect(settled.writeUnits).toBeLessThanOrEqual(2);
  });

  it('is the same for a page of the queue whether it holds a handful or hundreds', async () => {
    const page = (regency: string) =>
      real.book.measure(() =>
        real.stores.queries.queue({ lane: 'relief', regency: regency as never, limit: 20 }),
      );
    const fill = async (regency: string, count: number) => {
      for (let one = 0; one < count; one += 1) {
        const area = `${regency}.01.2001` as never;
        await real.stores.aggregates.save([sampleSave(sampleReport({ area }))]);
      }
    };
    await fill('95.01', 100);
    await fill('95.02', 600);
    const [few, many] = [await page('95.01'), await page('95.02')];
    console.log('a page of 100', few, 'of 600', many);
    expect(many.reads).toBeLessThanOrEqual(32);
    expect(many.readUnits).toBeLessThanOrEqual(few.readUnits * 1.5);
  });

  it('rests on small items', async () => {
    const { store } = real;
    const report = sampleReport();
    const sizes = {
      ordinary: sizeOfItem(await toSessionItem(ordinarySession(), 2, store)),
      midForm: sizeOfItem(await toSessionItem(midForm(ordinarySession()), 2, store)),
      report: sizeOfItem(await toReportItem(report, store)),
    };
    console.log('bytes', sizes, 'plain report', JSON.stringify(report).length);
    expect(sizes.ordinary).toBeLessThanOrEqual(1024);
    expect(sizes.midForm).toBeLessThanOrEqual(2048);
    expect(sizes.report).toBeLessThanOrEqual(1024);
  });
});
