import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type House, type HouseOptions, startHouse } from '#local/house.ts';
import { findRunning } from '#local/running.ts';
import { openFakeBotApi } from './fixtures/fake-bot-api.ts';
import { openStubTelegram, toTemplates, toTemporaryFolder, until } from './fixtures/fixture-house.ts';

const templates = toTemplates();
const houses: House[] = [];

async function start(options: HouseOptions): Promise<House> {
  const house = await startHouse({
    port: 0,
    templates,
    quiet: true,
    openTelegram: openStubTelegram,
    people: [],
    ...options,
  });
  houses.push(house);
  return house;
}
afterEach(async () => {
  for (const house of houses.splice(0)) await house.stop();
});

describe('a start that cannot succeed says in one sentence why', () => {
  it('when the port is taken, and names another way', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    await expect(start({ port, folder: toTemporaryFolder() })).rejects.toThrow(
      `Port ${port} is already in use: end what runs there, or choose another with PORT=${port + 1} npm start.`,
    );
    other.close();
  });

  it('when the data folder is a file', async () => {
    const file = join(toTemporaryFolder(), 'data');
    writeFileSync(file, 'not a folder');
    await expect(start({ folder: file })).rejects.toThrow(/^The folder .+data cannot be used/);
  });

  it('when the tables in the data folder are broken, and leaves them as they are', async () => {
    const folder = toTemporaryFolder();
    writeFileSync(join(folder, 'tables.db'), 'broken '.repeat(1000));
    await expect(start({ folder })).rejects.toThrow(/tables\.db has ended: .+npm run reset\.$/s);
    expect(existsSync(join(folder, 'tables.db'))).toBe(true);
  });

  it('when the queues in the data folder are broken', async () => {
    const folder = toTemporaryFolder();
    mkdirSync(join(folder, 'queues'));
    writeFileSync(join(folder, 'queues', 'fauxqs.db'), 'broken '.repeat(1000));
    await expect(start({ folder })).rejects.toThrow(/^The queues in .+ cannot be opened .+npm run reset\.$/s);
  });

  it('when nothing answers at DYNAMODB_ENDPOINT', async () => {
    process.env['DYNAMODB_ENDPOINT'] = 'http://127.0.0.1:9';
    await expect(start({ folder: toTemporaryFolder() })).rejects.toThrow(
      /no DynamoDB-compatible server answers/,
    );
    delete process.env['DYNAMODB_ENDPOINT'];
  });

  it('and the same folder can be used at once when the cause is gone', async () => {
    const folder = toTemporaryFolder();
    writeFileSync(join(folder, 'keys.json'), '{');
    await expect(start({ folder })).rejects.toThrow(/keys in .+ cannot be read/);
    writeFileSync(join(folder, 'keys.json'), '{}');
    await start({ folder });
  });
});

describe('a house', () => {
  it('tells scripts beside it where it is while it runs, and no longer', async () => {
    const folder = toTemporaryFolder();
    const house = await start({ folder });
    expect(findRunning(folder)).toMatchObject({ pid: process.pid, url: house.url });
    expect(findRunning(folder)?.environment).toMatchObject({ JARING_TABLE_CLAIMS: 'jaring-local-claims' });
    await house.stop();
    expect(findRunning(folder)).toBeUndefined();
  });

  it('keeps what only its owner should read out of the sight of others', async () => {
    const folder = toTemporaryFolder();
    await start({ folder });
    for (const name of ['keys.json', 'secrets.json', 'house.json']) {
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    }
  });

  it('with a real token asks the real Telegram for updates and answers there', async () => {
    const api = await openFakeBotApi();
    const house = await start({ folder: toTemporaryFolder(), botToken: '42:token', telegramApi: api.url });
    expect(house.environment['JARING_TELEGRAM_API']).toBe(api.url);
    expect(JSON.stringify(house.environment)).not.toContain('42:token');
    api.updates.push({ update_id: 1 });
    await until(() => api.updates.length === 0);
    await house.stop();
    api.close();
  });

  it('does not take a bot away from those whom it serves by webhook', async () => {
    const api = await openFakeBotApi();
    api.webhook.url = 'https://jaring.example/telegram';
    const taking = start({ folder: toTemporaryFolder(), botToken: '42:token', telegramApi: api.url });
    await expect(taking).rejects.toThrow(/already served at jaring\.example/);
    expect(api.calls.map(({ method }) => method)).not.toContain('deleteWebhook');
    api.close();
  });
});
