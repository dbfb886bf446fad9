import {
  aws_iam as iam,
  type aws_kms as kms,
  Stack,
  type aws_sns as sns,
  type aws_sqs as sqs,
} from 'aws-cdk-lib';
import type { Entrance } from '../console-stack.ts';
import { type Powers, TABLES, type TableName } from '../plan.ts';
import type { StorageStack } from '../storage-stack.ts';

/** What powers are made of: the things in the stacks that a function can be allowed to touch. */
export interface Estate {
  readonly storage: StorageStack;
  readonly topic: sns.Topic;
  readonly entrance: Entrance;
  readonly webhookSecretSha256: string;
  readonly telegramApi: string;
  readonly telegramBot: string;
  /** Where dead letters lie, by function; filled as the functions are made. */
  readonly deadLetters: Map<string, DeadLetters>;
  /** Names of SSM parameters; their values are in no template. */
  readonly botTokenParameter: string;
}

/** The dead letters of one function, and the queue they came from: a stream's letters have none. */
export interface DeadLetters {
  readonly letters: sqs.IQueue;
  readonly queue?: sqs.IQueue;
  readonly ifItFails: string;
}

/** Permissions and environment of one power: a function knows the address of nothing that it may not touch. */
export interface Granted {
  readonly statements: readonly iam.PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
}

const READ_ITEMS = [
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:ConditionCheckItem',
];
const WRITE_ITEMS = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];
const READ_FILES = ['s3:GetObject'];
const WRITE_FILES = ['s3:PutObject', 's3:DeleteObject'];
const MAC = ['kms:GenerateMac'];
const ENVELOPE = ['kms:GenerateDataKey', 'kms:Decrypt'];

const allow = (
  actions: readonly string[],
  resources: readonly string[],
  conditions = {},
): iam.PolicyStatement =>
  new iam.PolicyStatement({ actions: [...actions], resources: [...resources], conditions });

/** The written-out permissions and the environment of a function's powers. */
export function toGranted(powers: Powers, estate: Estate): Granted {
  const { storage } = estate;
  const granted = [
    ...TABLES.flatMap((name) => (powers[name] ? [toTableGrant(name, powers[name], storage)] : [])),
    ...(powers.households ? [toHouseholdsGrant(storage)] : []),
    ...(powers.owners ? [toOwnersGrant(storage)] : []),
    ...(powers.vault ? [toVaultGrant(storage)] : []),
    ...(powers.topic ? [toTopicGrant(estate)] : []),
    ...(powers.files ? [toFilesGrant(powers.files, storage)] : []),
    ...(powers.fields ? [toKeyGrant('JARING_KEY_FIELDS', storage.fieldsKey, MAC)] : []),
    ...(powers.identities ? [toKeyGrant('JARING_KEY_PEOPLE', storage.peopleKey, MAC)] : []),
    ...(powers.index ? [toKeyGrant('JARING_KEY_INDEX', storage.indexKey, MAC)] : []),
    ...(powers.telegram ? [toTelegramGrant(estate)] : []),
    ...(powers.webhook ? [toWebhookGrant(estate)] : []),
    ...(powers.deadLetters ? [toDeadLettersGrant(estate)] : []),
    ...(powers.signIn ? [toSignInGrant(estate)] : []),
  ];
  return {
    statements: granted.flatMap((one) => one.statements),
    environment: Object.assign({}, ...granted.map((one) => one.environment)),
  };
}

/** The key at rest, used only by `service` on the function's behalf. */
export const atRest = (key: kms.IKey, service: string, actions: readonly string[]): iam.PolicyStatement =>
  allow(actions, [key.keyArn], {
    StringEquals: { 'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com` },
  });

function toTableGrant(name: TableName, power: 'read' | 'read-write', storage: StorageStack): Granted {
  const { table, indexes } = storage.tables[name];
  const reads = allow(READ_ITEMS, [table.tableArn]);
  const lists = allow(
    ['dynamodb:Query'],
    indexes.map((index) => `${table.tableArn}/index/${index}`),
  );
  const writes = power === 'read-write' ? [allow(WRITE_ITEMS, [table.tableArn])] : [];
  return {
    statements: [
      reads,
      lists,
      ...writes,
      atRest(storage.storageKey, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
    ],
    environment: { [`JARING_TABLE_${name.toUpperCase()}`]: table.tableName },
  };
}

/** Keys that begin so, up to their first `#`, and no others. */
const under = (prefix: string) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}#*`] },
});

/** Of the table of people only the vault: which numbers lie there, and deleting them. */
function toVaultGrant({ tables: { people }, storageKey }: StorageStack): Granted {
  const { tableArn, tableName } = people.table;
  return {
    statements: [
      allow(['dynamodb:Query', 'dynamodb:DeleteItem'], [tableArn], under('VAULT')),
      atRest(storageKey, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
    ],
    environment: { JARING_TABLE_PEOPLE: tableName },
  };
}

/** Of the table of people only what lies under a chat, and the index rows of households: no staff, no invitations, no vault. */
function toHouseholdsGrant({ tables: { people }, storageKey }: StorageStack): Granted {
  const { tableArn, tableName } = people.table;
  return {
    statements: [
      allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem'], [tableArn], under('CHAT')),
      allow(['dynamodb:Query'], [`${tableArn}/index/by-area`], under('household')),
      atRest(storageKey, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
    ],
    environment: { JARING_TABLE_PEOPLE: tableName },
  };
}

/** Of the table of claims only the index by owner, which carries keys: what a chat has, and nothing of it. */
function toOwnersGrant({ tables: { claims }, storageKey }: StorageStack): Granted {
  const { tableArn, tableName } = claims.table;
  return {
    statements: [
      allow(['dynamodb:Query'], [`${tableArn}/index/by-owner`]),
      atRest(storageKey, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
    ],
    environment: { JARING_TABLE_CLAIMS: tableName },
  };
}

const toTopicGrant = ({ topic, storage }: Estate): Granted => ({
  statements: [allow(['sns:Publish'], [topic.topicArn]), atRest(storage.storageKey, 'sns', ENVELOPE)],
  environment: { JARING_TOPIC_EVENTS: topic.topicArn },
});

const toFilesGrant = (power: 'read' | 'read-write', { files, storageKey }: StorageStack): Granted => ({
  statements: [
    // Object names cannot be listed here: everything a function may touch lies under one prefix.
    allow(power === 'read' ? READ_FILES : [...READ_FILES, ...WRITE_FILES], [files.arnForObjects('files/*')]),
    atRest(storageKey, 's3', power === 'read' ? ['kms:Decrypt'] : ENVELOPE),
  ],
  environment: { JARING_BUCKET_FILES: files.bucketName },
});

const toKeyGrant = (variable: string, key: kms.Key, actions: readonly string[]): Granted => ({
  statements: [allow(actions, [key.keyArn])],
  environment: { [variable]: key.keyArn },
});

function toTelegramGrant({ storage, botTokenParameter, telegramApi, telegramBot }: Estate): Granted {
  const arn = Stack.of(storage).formatArn({
    service: 'ssm',
    resource: 'parameter',
    resourceName: botTokenParameter.slice(1),
  });
  return {
    statements: [allow(['ssm:GetParameter'], [arn])],
    environment: {
      JARING_PARAMETER_BOT_TOKEN: botTokenParameter,
      JARING_TELEGRAM_API: telegramApi,
      JARING_TELEGRAM_BOT: telegramBot,
    },
  };
}

const toWebhookGrant = ({ webhookSecretSha256, telegramBot }: Estate): Granted => ({
  statements: [],
  environment: { JARING_TELEGRAM_SECRET_SHA256: webhookSecretSha256, JARING_TELEGRAM_BOT: telegramBot },
});

/** Reads and removes dead letters, and writes into the queues they came from; into no other queue. */
function toDeadLettersGrant({ deadLetters, storage }: Estate): Granted {
  const all = [...deadLetters.values()];
  const from = all.flatMap(({ letters, queue }) => (queue ? [{ letters, queue }] : []));
  const arns = (queues: readonly sqs.IQueue[]) => queues.map(({ queueArn }) => queueArn);
  const entries = [...deadLetters].map(([name, { letters, queue, ifItFails }]) => [
    name,
    { letters: letters.queueUrl, ...(queue && { queue: queue.queueUrl }), ifItFails },
  ]);
  return {
    statements: [
      allow(['sqs:GetQueueAttributes'], arns(all.map(({ letters }) => letters))),
      allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage'], arns(from.map(({ letters }) => letters))),
      allow(['sqs:SendMessage'], arns(from.map(({ queue }) => queue))),
      atRest(storage.storageKey, 'sqs', ENVELOPE),
    ],
    environment: { JARING_DEAD_LETTERS: Stack.of(storage).toJsonString(Object.fromEntries(entries)) },
  };
}

const toSignInGrant = ({ entrance: { issuer, signInUrl, clientId } }: Estate): Granted => ({
  statements: [],
  environment: {
    JARING_SIGN_IN_ISSUER: issuer,
    JARING_SIGN_IN_URL: signInUrl,
    JARING_SIGN_IN_CLIENT: clientId,
  },
});
