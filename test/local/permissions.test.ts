import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '#local/house.ts';
import { Guard } from '#local/permissions/guard.ts';
import { READ_RIGHTS, readFileRights } from '#local/permissions/rights.ts';
import { toAsk } from '#local/permissions/roles.ts';
import {
  listHeard,
  startFixture,
  toTemplates,
  toTemporaryFolder,
  until,
  write,
} from './fixtures/fixture-house.ts';

const templates = toTemplates();
const REGION = 'ap-southeast-3:000000000000';
const KEY = `arn:aws:kms:${REGION}:key/k`;
const keyOf = (resource: string): string | undefined => (resource.includes('goats') ? KEY : undefined);
const table = `arn:aws:dynamodb:${REGION}:table/goats`;
const decrypt = { action: 'kms:Decrypt', resource: KEY, via: 'dynamodb' };

interface Statement {
  Action: string | string[];
}

/** A copy of the templates in which the role of `name` has lost an action. */
function toTemplatesWithout(name: string, action: string): string {
  const copy = join(toTemporaryFolder(), 'templates');
  cpSync(templates, copy, { recursive: true });
  for (const file of readdirSync(copy).filter((one) => one.endsWith('-app.template.json'))) {
    const template = JSON.parse(readFileSync(join(copy, file), 'utf8'));
    for (const [id, { Type, Properties }] of Object.entries<{ Type: string; Properties: never }>(
      template.Resources,
    )) {
      if (Type !== 'AWS::IAM::Policy' || !id.startsWith(`functions${name}`)) continue;
      const document = Properties['PolicyDocument'] as { Statement: Statement[] };
      document.Statement = document.Statement.flatMap((one) => {
        const left = [one.Action].flat().filter((other) => other !== action);
        return left.length > 0 ? [{ ...one, Action: left }] : [];
      });
    }
    writeFileSync(join(copy, file), JSON.stringify(template));
  }
  return copy;
}

const readLog = (folder: string): string => {
  const logs = join(folder, 'logs');
  return readdirSync(logs)
    .map((file) => readFileSync(join(logs, file), 'utf8'))
    .join('');
};

describe('the rights that a call asks for', () => {
  it('of a transaction are those of its parts, each on its own table', () => {
    const rights = READ_RIGHTS['dynamodb']?.(
      'TransactWriteItems',
      {
        TransactItems: [
          { Put: { TableName: 'goats' } },
          { Update: { TableName: 'bells' } },
          { Delete: { TableName: 'bells' } },
          { ConditionCheck: { TableName: 'bells' } },
        ],
      },
      keyOf,
    );
    expect(rights).toEqual([
      { action: 'dynamodb:PutItem', resource: table },
      decrypt,
      ...['UpdateItem', 'DeleteItem', 'ConditionCheckItem'].map((action) => ({
        action: `dynamodb:${action}`,
        resource: `arn:aws:dynamodb:${REGION}:table/bells`,
      })),
    ]);
  });

  it('of a batch are asked table by table, and of a list by an index on that index', () => {
    expect(
      READ_RIGHTS['dynamodb']?.('BatchGetItem', { RequestItems: { goats: {}, bells: {} } }, () => undefined),
    ).toMatchObject([{ resource: table }, { resource: `arn:aws:dynamodb:${REGION}:table/bells` }]);
    expect(READ_RIGHTS['dynamodb']?.('Query', { TableName: 'goats', IndexName: 'by-bell' }, keyOf)).toEqual([
      { action: 'dynamodb:Query', resource: `${table}/index/by-bell` },
      decrypt,
    ]);
  });

  it('say what the partition key begins with, where a call names one', () => {
    const leading = (operation: string, input: object) =>
      READ_RIGHTS['dynamodb']?.(operation, { TableName: 'goats', ...input }, () => undefined)?.map(
        (right) => right.leading,
      );
    const pk = { S: 'CHAT#telegram:7' };
    expect(leading('GetItem', { Key: { pk } })).toEqual(['CHAT#']);
    expect(leading('PutItem', { Item: { pk, sk: { S: 'HOUSEHOLD' }, version: { N: '1' } } })).toEqual([
      'CHAT#',
    ]);
    expect(
      leading('Query', {
        KeyConditionExpression: '#area = :area',
        ExpressionAttributeValues: { ':area': { S: 'household#3' } },
      }),
    ).toEqual(['household#']);
    const Keys = [{ pk }, { pk: { S: 'CHAT#telegram:8' } }, { pk: { S: 'STAFF#9' } }];
    expect(leading('BatchGetItem', { RequestItems: { goats: { Keys } } })).toEqual(['CHAT#', 'STAFF#']);
    expect(
      leading('TransactWriteItems', { TransactItems: [{ Put: { TableName: 'goats', Item: { pk } } }] }),
    ).toEqual(['CHAT#']);
  });

  it('include the key of an encrypted topic and queue, through the service', () => {
    const TopicArn = `arn:aws:sns:${REGION}:goats`;
    expect(READ_RIGHTS['sns']?.('PublishBatch', { TopicArn }, keyOf)).toEqual([
      { action: 'sns:Publish', resource: TopicArn },
      { action: 'kms:GenerateDataKey', resource: KEY, via: 'sns' },
      { action: 'kms:Decrypt', resource: KEY, via: 'sns' },
    ]);
    expect(
      READ_RIGHTS['sqs']?.('SendMessageBatch', { QueueUrl: 'http://queues.test/000000000000/goats' }, keyOf),
    ).toMatchObject([
      { action: 'sqs:SendMessage', resource: `arn:aws:sqs:${REGION}:goats` },
      { action: 'kms:GenerateDataKey', via: 'sqs' },
      { action: 'kms:Decrypt', via: 'sqs' },
    ]);
  });

  it('of a parameter and a key are asked by their address', () => {
    expect(READ_RIGHTS['ssm']?.('GetParameter', { Name: '/jaring/local/bell' }, keyOf)).toEqual([
      { action: 'ssm:GetParameter', resource: `arn:aws:ssm:${REGION}:parameter/jaring/local/bell` },
    ]);
    expect(READ_RIGHTS['kms']?.('GenerateMac', { KeyId: 'k' }, keyOf)).toEqual([
      { action: 'kms:GenerateMac', resource: KEY },
    ]);
  });

  it('of one file are those of S3, and of anything else there unknown', () => {
    const ask = (method: string, path: string) =>
      readFileRights(method, new URL(path, 'http://files.test'), keyOf);
    expect(ask('PUT', '/goats/files/a%20b.jpg?x-id=PutObject')).toEqual([
      { action: 's3:PutObject', resource: 'arn:aws:s3:::goats/files/a b.jpg' },
      { action: 'kms:GenerateDataKey', resource: KEY, via: 's3' },
    ]);
    expect(ask('PUT', '/goats/files/a.jpg?acl')).toBeUndefined();
    expect(ask('GET', '/goats?list-type=2')).toBeUndefined();
    expect(ask('DELETE', '/goats')).toBeUndefined();
  });

  it('are unknown for an operation that nobody mapped: it is refused, not let through', () => {
    expect(READ_RIGHTS['dynamodb']?.('ExecuteStatement', { Statement: 'SELECT *' }, keyOf)).toBeUndefined();
    expect(READ_RIGHTS['sqs']?.('PurgeQueue', { QueueUrl: 'x' }, keyOf)).toBeUndefined();
    expect(READ_RIGHTS['kms']?.('ScheduleKeyDeletion', { KeyId: 'k' }, keyOf)).toBeUndefined();
  });
});

describe('a house whose door lost the right to put items', () => {
  const folder = toTemporaryFolder();
  let house: House;
  beforeAll(async () => {
    house = await startFixture(folder, toTemplatesWithout('door', 'dynamodb:PutItem'));
  });
  afterAll(() => house.stop());

  it('refuses what the door saves, and names function, action and resource at the terminal', async () => {
    await expect(write(house.url, 1)).rejects.toThrow('500');
    expect(readLog(folder)).toContain(
      `jaring-local-door may not dynamodb:PutItem on arn:aws:dynamodb:${REGION}:table/jaring-local-claims: its role in the template does not allow it.`,
    );
    expect(readLog(folder)).toContain('AccessDeniedException');
  });

  it('wrote nothing of the transaction', async () => {
    expect(await listHeard(house.store)).toEqual([]);
  });
});

describe('a house whose relay lost the right', () => {
  it('to publish hears nothing of what is saved, and says why', async () => {
    const folder = toTemporaryFolder();
    const house = await startFixture(folder, toTemplatesWithout('relay', 'sns:Publish'));
    try {
      await write(house.url, 1);
      await until(() => readLog(folder).includes('jaring-local-relay may not sns:Publish on'));
      expect(await listHeard(house.store)).toEqual([]);
    } finally {
      await house.stop();
    }
  });

  it('to use the key of the encrypted table is not given its stream', async () => {
    const folder = toTemporaryFolder();
    const house = await startFixture(folder, toTemplatesWithout('relay', 'kms:Decrypt'));
    try {
      expect(readLog(folder)).toMatch(
        /jaring-local-relay may not kms:Decrypt on arn:aws:kms:\S+ through dynamodb: .+ Its source jaring-local-claims is not read\./,
      );
    } finally {
      await house.stop();
    }
  });
});

describe('a house held to its roles', () => {
  let house: House;
  beforeAll(async () => {
    house = await startFixture(toTemporaryFolder(), templates);
  });
  afterAll(() => house.stop());

  it('lets everything through that the plan allows, from the door to who listens', async () => {
    await write(house.url, 7);
    expect(await until(async () => (await listHeard(house.store)).includes(7))).toBe(true);
  });

  it('answers one question once: what is allowed costs no second look', async () => {
    const ask = toAsk(house.plan);
    const [door] = house.plan.functions;
    const right = {
      action: 'dynamodb:GetItem',
      resource: `arn:aws:dynamodb:${REGION}:table/jaring-local-claims`,
    };
    expect(ask(door?.Role ?? '', right)).toBe(ask(door?.Role ?? '', { ...right }));
    expect(await ask(door?.Role ?? '', right)).toBe(true);
    expect(await ask(door?.Role ?? '', { ...right, action: 'dynamodb:Scan' })).toBe(false);
    expect(await ask('nobody', right)).toBe(false);
  });

  it('refuses a caller that is no function, and a call without a signature', async () => {
    const guard = await Guard.listen();
    try {
      guard.open({
        plan: house.plan,
        ask: toAsk(house.plan),
        servers: { dynamodb: house.store },
        say: () => {},
      });
      const call = (authorization?: string) =>
        fetch(guard.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-amz-json-1.0',
            'x-amz-target': 'DynamoDB_20120810.ListTables',
            'x-amz-date': '20260101T000000Z',
            ...(authorization && { authorization }),
          },
          body: '{}',
        });
      const stranger = await call(
        'AWS4-HMAC-SHA256 Credential=goat/20260101/ap-southeast-3/dynamodb/aws4_request',
      );
      expect(await stranger.json()).toMatchObject({ __type: 'AccessDeniedException' });
      expect((await call()).status).toBe(400);
      const own = await call(
        'AWS4-HMAC-SHA256 Credential=local/20260101/ap-southeast-3/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0',
      );
      expect(await own.json()).toHaveProperty('TableNames');
    } finally {
      await guard.close();
    }
  });
});
