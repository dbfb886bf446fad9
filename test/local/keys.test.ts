import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DecryptCommand, GenerateDataKeyCommand, GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Endpoint, startEndpoint } from '#local/endpoint.ts';
import { openKeys, toKeyOperations } from '#local/keys.ts';
import { toParameterOperations } from '#local/parameters.ts';
import { toTemporaryFolder } from './fixtures/fixture-house.ts';

const file = join(toTemporaryFolder(), 'keys.json');
const settings = {
  region: 'ap-southeast-3',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};
const KeyId = 'arn:aws:kms:ap-southeast-3:000000000000:key/goats';
let endpoint: Endpoint;
let kms: KMSClient;
let ssm: SSMClient;

beforeAll(async () => {
  const operations = {
    ...toKeyOperations(openKeys(file, ['goats', 'bells'])),
    ...toParameterOperations(new Map([['/jaring/local/bot-token', '42:token']])),
  };
  endpoint = await startEndpoint(operations);
  kms = new KMSClient({ ...settings, endpoint: endpoint.url });
  ssm = new SSMClient({ ...settings, endpoint: endpoint.url });
});
afterAll(() => endpoint.stop());

describe('the local key service, asked by the real SDK', () => {
  it('gives a data key that it opens again for the same context only', async () => {
    const EncryptionContext = { table: 'claims', id: 'R1' };
    const { Plaintext, CiphertextBlob } = await kms.send(
      new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext }),
    );
    const opened = await kms.send(
      new DecryptCommand({ CiphertextBlob, EncryptionContext: { id: 'R1', table: 'claims' } }),
    );
    expect(Plaintext).toHaveLength(32);
    expect(opened.Plaintext).toEqual(Plaintext);
    const other = kms.send(
      new DecryptCommand({ CiphertextBlob, EncryptionContext: { table: 'people', id: 'R1' } }),
    );
    await expect(other).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
  });

  it('refuses to open with another key than the one that sealed', async () => {
    const { CiphertextBlob } = await kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256' }));
    const wrong = kms.send(new DecryptCommand({ CiphertextBlob, KeyId: 'bells' }));
    await expect(wrong).rejects.toMatchObject({ name: 'IncorrectKeyException' });
  });

  it('makes the same keyed hash for the same words and key, and another for another key', async () => {
    const ask = async (key: string) => {
      const request = { KeyId: key, Message: Buffer.from('goat'), MacAlgorithm: 'HMAC_SHA_256' } as const;
      return Buffer.from((await kms.send(new GenerateMacCommand(request))).Mac ?? []).toString('hex');
    };
    expect(await ask('goats')).toBe(await ask('goats'));
    expect(await ask('goats')).not.toBe(await ask('bells'));
  });

  it('does not know keys that the template does not have', async () => {
    const unknown = kms.send(new GenerateDataKeyCommand({ KeyId: 'sheep', KeySpec: 'AES_256' }));
    await expect(unknown).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  it('keeps its keys in a file that only its owner may read, and adds new ones to the old', () => {
    const before = JSON.parse(readFileSync(file, 'utf8'));
    openKeys(file, ['goats', 'horns']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject(before);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('says in one sentence that its file is broken, and makes no new keys over it', () => {
    const broken = join(toTemporaryFolder(), 'keys.json');
    writeFileSync(broken, '{"goats":');
    expect(() => openKeys(broken, ['goats'])).toThrow(/cannot be read/);
    expect(readFileSync(broken, 'utf8')).toBe('{"goats":');
  });
});

describe('the local parameter store, asked by the real SDK', () => {
  it('gives a secret only to who asks for it decrypted', async () => {
    const Name = '/jaring/local/bot-token';
    const open = await ssm.send(new GetParameterCommand({ Name, WithDecryption: true }));
    const sealed = await ssm.send(new GetParameterCommand({ Name }));
    expect([open.Parameter?.Value, sealed.Parameter?.Value]).toEqual([
      '42:token',
      'sealed:/jaring/local/bot-token',
    ]);
  });

  it('answers ParameterNotFound as AWS does', async () => {
    await expect(ssm.send(new GetParameterCommand({ Name: '/goats' }))).rejects.toMatchObject({
      name: 'ParameterNotFound',
    });
  });
});
