import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Tables } from '#adapters/dynamodb/keys.ts';

/** A DynamoDB-compatible server of its own, with the tables of the house, on a free port and an empty file. */
export interface StoreServer {
  readonly endpoint: string;
  readonly tables: Tables;
  /** The file that everything stands in. */
  readonly file: string;
  readonly stop: () => Promise<void>;
}

type Projection = 'ALL' | 'KEYS_ONLY';
type Index = readonly [name: string, partition: string, sort: string, projection: Projection];

/** As infra/storage-stack.ts has them. */
const INDEXES: Readonly<Record<string, readonly Index[]>> = {
  claims: [
    ['by-queue', 'queue', 'rank', 'ALL'],
    ['by-owner', 'owner', 'own', 'KEYS_ONLY'],
    ['by-holder', 'holder', 'rank', 'KEYS_ONLY'],
    ['by-place', 'cell', 'since', 'KEYS_ONLY'],
    ['by-due', 'due', 'at', 'KEYS_ONLY'],
  ],
  applications: [
    ['by-queue', 'queue', 'rank', 'ALL'],
    ['by-sender', 'sender', 'rank', 'KEYS_ONLY'],
    ['by-due', 'due', 'at', 'KEYS_ONLY'],
  ],
  people: [
    ['by-area', 'area', 'sk', 'KEYS_ONLY'],
    ['by-hash', 'hash', 'sk', 'KEYS_ONLY'],
  ],
  sessions: [['by-due', 'due', 'at', 'KEYS_ONLY']],
};

const TABLES: Tables = {
  claims: 'test-claims',
  applications: 'test-applications',
  people: 'test-people',
  sessions: 'test-sessions',
};

/** Starts the server and creates the tables. */
export async function startStoreServer(): Promise<StoreServer> {
  const folder = mkdtempSync(join(tmpdir(), 'jaring-store-'));
  const file = join(folder, 'store.db');
  const port = await findFreePort();
  const binary = join(import.meta.dirname, '../../node_modules/@dynoxide/linux-x64/dynoxide');
  const server = spawn(binary, ['serve', '--port', String(port), '--db-path', file], { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  // Any credentials will do; these never leave the machine.
  process.env['AWS_ACCESS_KEY_ID'] ??= 'test';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'test';
  process.env['AWS_REGION'] ??= 'ap-southeast-3';
  await createTables(endpoint);
  return { endpoint, tables: TABLES, file, stop: () => stop(server, folder) };
}

async function createTables(endpoint: string): Promise<void> {
  const client = new DynamoDBClient({ endpoint, maxAttempts: 30, retryMode: 'standard' });
  for (const [name, indexes] of Object.entries(INDEXES)) {
    await untilUp(() => client.send(new CreateTableCommand(toTable(TABLES[name as keyof Tables], indexes))));
  }
  client.destroy();
}

async function untilUp(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (tries === 50 || (error as Error).name === 'ValidationException') throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function toTable(TableName: string, indexes: readonly Index[]): CreateTableCommandInput {
  const attributes = new Set(['pk', 'sk', ...indexes.flatMap(([, partition, sort]) => [partition, sort])]);
  const keys = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  return {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keys('pk', 'sk'),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([IndexName, partition, sort, ProjectionType]) => ({
        IndexName,
        KeySchema: keys(partition, sort),
        Projection: { ProjectionType },
      })),
    }),
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
