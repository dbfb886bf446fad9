import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDocuments } from '#adapters/dynamodb/client.ts';

/** A store that takes every call and never answers. */
let asked = 0;
const silent = createServer(() => {
  asked += 1;
});

beforeAll(async () => {
  process.env['AWS_REGION'] ??= 'us-east-1';
  process.env['AWS_ACCESS_KEY_ID'] ??= 'invented';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'invented';
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

describe('a store that stands still', () => {
  it('is given two seconds, three times, and then the turn hears of it', async () => {
    const { port } = silent.address() as AddressInfo;
    const documents = openDocuments({ endpoint: `http://127.0.0.1:${port}` });
    const failed = await documents
      .get({ TableName: 'invented', Key: { pk: 'A', sk: 'B' } })
      .catch((error: Error) => error);
    expect(failed).toMatchObject({ name: 'TimeoutError' });
    expect(asked).toBe(3);
  }, 15_000);
});
