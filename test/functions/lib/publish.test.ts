import { SNSClient } from '@aws-sdk/client-sns';
import { startFauxqs } from 'fauxqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '#core/events.ts';
import { toPublish } from '#functions/lib/publish.ts';

const REGION = 'ap-southeast-3';
let server: Awaited<ReturnType<typeof startFauxqs>>;
let client: SNSClient;

beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false, defaultRegion: REGION });
  server.createTopic('events');
  for (const queue of ['all', 'solved']) server.createQueue(queue);
  server.subscribe({ topic: 'events', queue: 'all', attributes: { RawMessageDelivery: 'true' } });
  const FilterPolicy = JSON.stringify({ name: ['report.solved'] });
  server.subscribe({
    topic: 'events',
    queue: 'solved',
    attributes: { RawMessageDelivery: 'true', FilterPolicy },
  });
  client = new SNSClient({
    endpoint: `http://127.0.0.1:${server.port}`,
    region: REGION,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(() => server.stop());

const toEvent = (number: number, name = 'report.received') =>
  ({ id: `event-${number}`, name, version: number }) as unknown as Event;

const bodiesIn = (queue: string) =>
  server.inspectQueue(queue)?.messages.ready.map(({ body }) => JSON.parse(body).version) ?? [];

describe('publishing', () => {
  it('hands over more events than the topic takes at once, and each listener gets what it asked for', async () => {
    const publish = toPublish(`arn:aws:sns:${REGION}:000000000000:events`, client);
    const events = Array.from({ length: 23 }, (_, index) => toEvent(index));
    expect(await publish([...events, toEvent(23, 'report.solved')])).toEqual(new Set());
    expect(bodiesIn('all')).toHaveLength(24);
    expect(bodiesIn('solved')).toEqual([23]);
  });

  it('takes the same event twice in one batch', async () => {
    const publish = toPublish(`arn:aws:sns:${REGION}:000000000000:events`, client);
    expect(await publish([toEvent(1), toEvent(1)])).toEqual(new Set());
  });

  it('throws when there is no such topic', async () => {
    await expect(
      toPublish(`arn:aws:sns:${REGION}:000000000000:goats`, client)([toEvent(1)]),
    ).rejects.toThrow();
  });
});
