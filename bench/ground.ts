import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEndpoint } from '#local/endpoint.ts';
import { openKeys, toKeyOperations } from '#local/keys.ts';
import { toParameterOperations } from '#local/parameters.ts';
import { sha256 } from '#local/secrets.ts';
import { type StoreServer, startStoreServer } from '#test/contracts/store-server.ts';
import { SECRET } from './updates.ts';

/** What the measured processes stand on: the store server, a key service, a parameter store and a Bot API. */
export interface Ground {
  readonly store: StoreServer;
  readonly environment: Readonly<Record<string, string>>;
  /** Calls that the Bot API has answered. */
  readonly botCalls: () => number;
  readonly stop: () => Promise<void>;
}

const KEY = 'bench-key';

/** Starts everything on free ports and an empty file. */
export async function openGround(): Promise<Ground> {
  const store = await startStoreServer();
  const folder = mkdtempSync(join(tmpdir(), 'jaring-bench-keys-'));
  const keys = openKeys(join(folder, 'keys.json'), [KEY]);
  const parameters = new Map([['/bench/bot-token', '1234567890:AAbenchbenchbenchbenchbenchbenchben']]);
  const small = await startEndpoint({ ...toKeyOperations(keys), ...toParameterOperations(parameters) });
  const bot = await startBotApi();
  return {
    store,
    environment: toEnvironment(store, small.url, bot.url),
    botCalls: bot.calls,
    stop: async () => {
      await Promise.all([store.stop(), small.stop(), bot.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const toEnvironment = (store: StoreServer, small: string, bot: string) => ({
  PATH: process.env['PATH'] ?? '',
  AWS_REGION: 'ap-southeast-3',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  AWS_ENDPOINT_URL_DYNAMODB: store.endpoint,
  AWS_ENDPOINT_URL_KMS: small,
  AWS_ENDPOINT_URL_SSM: small,
  BENCH_TABLE: store.tables.sessions,
  JARING_STAGE: 'bench',
  JARING_TABLE_CLAIMS: store.tables.claims,
  JARING_TABLE_APPLICATIONS: store.tables.applications,
  JARING_TABLE_PEOPLE: store.tables.people,
  JARING_TABLE_SESSIONS: store.tables.sessions,
  JARING_KEY_FIELDS: KEY,
  JARING_KEY_PEOPLE: KEY,
  JARING_KEY_INDEX: KEY,
  JARING_PARAMETER_BOT_TOKEN: '/bench/bot-token',
  JARING_TELEGRAM_API: bot,
  JARING_TELEGRAM_BOT: '1234567890:bench_bot',
  JARING_TELEGRAM_SECRET_SHA256: sha256(SECRET),
  JARING_TOPIC_EVENTS: 'arn:aws:sns:ap-southeast-3:000000000000:bench',
});

/** A Bot API that takes every call at once. */
async function startBotApi() {
  let calls = 0;
  const server: Server = createServer((request, response) => {
    calls += 1;
    request.resume().once('end', () => {
      const result = { message_id: calls, date: 0, chat: { id: 1, type: 'private' } };
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: true, result }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A TCP server that listens has an address and a port.
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${port}`, calls: () => calls, stop };
}
