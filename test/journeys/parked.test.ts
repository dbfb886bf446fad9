import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ChatId, EventId } from '#core/shared/ids.ts';
import type { ParkedUpdate, Parking } from '#core/use-cases/ports.ts';
import { wireOrThrow } from '#functions/lib/wire.ts';
import { callAws } from '#local/aws-json.ts';
import { queueUrl } from '#local/messaging.ts';
import { Caller } from './api-caller.ts';
import { openHttpApi } from './http-api.ts';
import { openHouse, type PracticeHouse, referenceIn } from './player.ts';

const SITI = 1001;
let practice: PracticeHouse;
let parking: Parking;
let budi: Caller;

beforeAll(async () => {
  practice = await openHouse();
  openHttpApi(practice.house);
  ({ parking } = wireOrThrow());
  budi = await Caller.signIn(practice.house, { chat: 2005 });
}, 120_000);
afterAll(() => practice?.close());

/** An update of Siti as Telegram sends it, parked a minute ago as if a feature had stumbled over it. */
function toParked(update: number, text: string): ParkedUpdate {
  const at = Date.now() - 60_000;
  const body = {
    update_id: update,
    message: {
      message_id: update,
      date: Math.floor(at / 1000),
      chat: { id: SITI, type: 'private' },
      from: { id: SITI, is_bot: false, first_name: 'Siti', language_code: 'id' },
      text,
    },
  };
  return {
    chat: ChatId.parse(`telegram:${SITI}`),
    update,
    code: 'TypeError',
    at,
    body: JSON.stringify(body),
  };
}

const replay = ({ chat, update }: ParkedUpdate) =>
  budi.post('/api/parked/replay', { kind: 'parked', chat, update });

describe('a parked message', () => {
  it('is listed by its kind only, goes through again, and the person has her answer and her number', async () => {
    const siti = practice.player(SITI);
    await siti.say('/start');
    const parked = toParked(700_001, 'banjir di kampung melayu jatinegara, butuh selimut');
    await parking.park(parked);
    const listed = await budi.get('/api/parked');
    expect(listed.body.parked).toMatchObject([
      { update: 700_001, code: 'TypeError', hint: 'Pesan tertulis' },
    ]);
    expect(JSON.stringify(listed.body)).not.toMatch(/selimut|kampung melayu/i);

    expect(await replay(parked)).toMatchObject({ status: 200, body: { sent: 1 } });
    const reference = referenceIn(await siti.hear(/[0-9A-Z]{4}-[0-9A-Z]{4}/));
    expect((await siti.say('status')).text).toContain(reference);
    expect((await budi.get('/api/parked')).body.parked).toEqual([]);
    expect(await replay(parked)).toMatchObject({ status: 404 });
  }, 60_000);

  it('is in nobody else’s hands', async () => {
    const dewi = await Caller.signIn(practice.house, { chat: 2003 });
    expect((await dewi.get('/api/parked')).status).toBe(403);
    expect((await dewi.post('/api/parked/replay', { kind: 'dead', function: 'send-notices' })).status).toBe(
      403,
    );
  });
});

describe('dead letters', () => {
  const deadBehind = async (name: string) =>
    (await budi.get('/api/parked')).body.dead.find((one: { function: string }) => one.function === name);

  it('are counted behind each function and put into its queue again', async () => {
    const queues = practice.house.environment['AWS_ENDPOINT_URL_SQS'] ?? '';
    const event = {
      id: EventId.parse('01JAR1NG0000000000000000E1'),
      name: 'report.solved',
      at: Date.now(),
      by: { kind: 'system' },
      aggregate: { kind: 'report', id: '01JAR1NG0000000000000000R1' },
      version: 1,
      index: 0,
      codes: {},
    };
    await callAws(queues, 'AmazonSQS.SendMessage', {
      QueueUrl: queueUrl(queues, 'jaring-local-send-notices-dead-letters'),
      MessageBody: JSON.stringify(event),
    });
    expect(await deadBehind('send-notices')).toMatchObject({ waiting: 1, ifItFails: expect.any(String) });
    const sent = await budi.post('/api/parked/replay', { kind: 'dead', function: 'send-notices' });
    expect(sent).toMatchObject({ status: 200, body: { sent: 1 } });
    await vi.waitFor(
      async () => expect(await deadBehind('send-notices')).toMatchObject({ waiting: 0 }),
      20_000,
    );
  }, 60_000);

  it('of a stream name records only, and are said to be not movable', async () => {
    const told = await budi.post('/api/parked/replay', { kind: 'dead', function: 'relay' });
    expect(told).toMatchObject({ status: 409, body: { code: 'not-movable' } });
    const unknown = await budi.post('/api/parked/replay', { kind: 'dead', function: 'nothing' });
    expect(unknown.status).toBe(404);
  });
});
