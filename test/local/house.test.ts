import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAws } from '#local/aws-json.ts';
import type { House } from '#local/house.ts';
import { queueUrl } from '#local/messaging.ts';
import {
  listHeard,
  listKeys,
  startFixture,
  toTemplates,
  toTemporaryFolder,
  until,
  write,
} from './fixtures/fixture-house.ts';

let house: House;
const folder = toTemporaryFolder();
const templates = toTemplates();

beforeAll(async () => {
  house = await startFixture(folder, templates);
});
afterAll(() => house?.stop());

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${house.url}${path}`, { method: 'POST', body, headers });

describe('the door', () => {
  it('hands a JSON body to the function as text', async () => {
    const answer = await post('/echo', '{"goats":3}', { 'content-type': 'application/json' });
    expect(await answer.json()).toMatchObject({ path: '/echo', body: '{"goats":3}' });
  });

  it('hands over bytes as base64, which the function decodes', async () => {
    const answer = await post('/echo', 'kambing', { 'content-type': 'application/octet-stream' });
    expect(await answer.json()).toMatchObject({ body: 'kambing' });
  });

  it('adds the security headers of the function to the answer', async () => {
    const answer = await post('/echo', '');
    expect(answer.headers.get('strict-transport-security')).toContain('max-age');
  });

  it('answers 404 for a path that the plan does not have', async () => {
    const answer = await fetch(`${house.url}/nowhere`);
    expect([answer.status, await answer.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('answers 413 for a body over ten megabytes', async () => {
    expect((await post('/echo', 'x'.repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
  });

  it('says nothing of the cause when a function throws', async () => {
    const answer = await fetch(`${house.url}/throw`);
    expect([answer.status, await answer.json()]).toEqual([500, { error: 'failed' }]);
  });

  it('lets a function that notices its timeout answer for itself', async () => {
    expect((await fetch(`${house.url}/slow`)).status).toBe(500);
  });

  it('ends a run that hangs longer than its timeout and goes on with a new process', async () => {
    expect((await fetch(`${house.url}/hang`)).status).toBe(503);
    expect((await post('/echo', '')).status).toBe(200);
  });

  it('replaces a process that has crashed', async () => {
    expect((await fetch(`${house.url}/crash`)).status).toBe(500);
    expect((await post('/echo', '')).status).toBe(200);
  });

  it('runs up to four requests side by side in processes of their own', async () => {
    const pids = new Set<number>();
    for (let round = 0; round < 20 && pids.size < 2; round += 1) {
      const answers = await Promise.all(Array.from({ length: 12 }, () => post('/echo', '')));
      for (const answer of answers) pids.add((await answer.json()).pid);
    }
    expect(pids.size).toBeGreaterThan(1);
    expect(pids.size).toBeLessThanOrEqual(4);
  });
});

describe('the environment of a function', () => {
  it('holds what its powers need and nothing of the others', async () => {
    const { environment } = await (await post('/echo', '')).json();
    const ours = Object.keys(environment).filter((name) => name.startsWith('JARING_'));
    expect(ours.toSorted()).toEqual([
      'JARING_KEY_FIELDS',
      'JARING_PARAMETER_BOT_TOKEN',
      'JARING_STAGE',
      'JARING_TABLE_CLAIMS',
      'JARING_TELEGRAM_API',
      'JARING_TELEGRAM_BOT',
      'JARING_TELEGRAM_SECRET_SHA256',
    ]);
    expect(Object.keys(environment)).not.toContain('PATH');
    expect(Object.keys(environment)).not.toContain('HOME');
  });
});

describe('an event', () => {
  it('goes from the table through stream, topic and queue to the one who listens', async () => {
    await write(house.url, 1);
    await until(async () => (await listHeard(house.store)).includes(1));
  });

  it('that its listener cannot handle ends among the dead letters, and holds nobody up', async () => {
    await write(house.url, 2, { fail: true });
    await write(house.url, 3);
    await until(async () => (await listHeard(house.store)).includes(3));
    const url = house.environment['AWS_ENDPOINT_URL_SQS'] ?? '';
    const QueueUrl = queueUrl(url, 'jaring-local-listener-dead-letters');
    const letter = await until(async () => {
      const answer = (await callAws(url, 'AmazonSQS.ReceiveMessage', { QueueUrl })) as {
        Messages?: { Body: string }[];
      };
      return answer.Messages?.[0];
    }, 25);
    expect(JSON.parse(letter.Body)).toMatchObject({ name: 'report.received', version: 2 });
  });

  it('is read from the stream in the order of writing, and the checkpoint is on disk', async () => {
    const numbers = Array.from({ length: 25 }, (_, index) => 100 + index);
    for (const number of numbers) await write(house.url, number);
    const read = await until(async () => {
      const keys = (await listKeys(house.store, 'WITNESS')).map((key) => Number(key.slice(-7)));
      return numbers.every((number) => keys.includes(number)) ? keys : undefined;
    });
    expect(read.filter((number) => number >= 100)).toEqual(numbers);
    const checkpoint = join(folder, 'checkpoints', 'jaring-local-claims-jaring-local-witness.json');
    expect(Object.values(JSON.parse(readFileSync(checkpoint, 'utf8')))).toEqual([
      expect.stringMatching(/^\d+$/),
    ]);
  });

  it('that cannot be taken from the stream is put aside after its attempts, and the next ones pass', async () => {
    await write(house.url, 9999);
    await write(house.url, 200);
    await until(
      async () => (await listKeys(house.store, 'WITNESS')).some((key) => key.endsWith('0000200')),
      25,
    );
    const url = house.environment['AWS_ENDPOINT_URL_SQS'] ?? '';
    const QueueUrl = queueUrl(url, 'jaring-local-witness-dead-letters');
    const { Messages } = (await callAws(url, 'AmazonSQS.ReceiveMessage', { QueueUrl })) as {
      Messages: { Body: string }[];
    };
    expect(JSON.parse(Messages[0]?.Body ?? '')).toMatchObject({ DDBStreamBatchInfo: { batchSize: 1 } });
  });
});

describe('the clock', () => {
  it('has run what has a rate once at the start', async () => {
    await until(async () => (await listKeys(house.store, 'TICK')).length > 0);
  });
});

describe('a second house', () => {
  it('on the same folder is refused with one sentence that names the first', async () => {
    await expect(startFixture(folder, templates)).rejects.toThrow(
      /^Another house already runs on .+\(process \d+, http/,
    );
  });
});
