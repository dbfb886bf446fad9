import * as z from 'zod';
import { nameIn } from '../addresses.ts';
import { ACCOUNT, REGION } from '../aws-json.ts';

/** One thing that a role must allow. */
export interface Right {
  /** As IAM writes it: `dynamodb:PutItem`. */
  readonly action: string;
  /** The ARN it is done to. */
  readonly resource: string;
  /** The service that uses a key on the caller's behalf; undefined when the caller asks by itself. */
  readonly via?: string;
  /** What the partition key begins with, up to its first `#`: a role may be held to such keys. */
  readonly leading?: string;
}

/** The key at rest of a table, queue, topic or bucket by its ARN; undefined when it has none of its own. */
export type KeyOf = (resource: string) => string | undefined;

/** One call to a JSON service: the operation, and what is said in it. */
type ReadRights = (operation: string, input: unknown, keyOf: KeyOf) => readonly Right[] | undefined;

const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

const viaKey = (
  resource: string,
  service: string,
  actions: readonly string[],
  keyOf: KeyOf,
): readonly Right[] => {
  const key = keyOf(resource);
  return key ? actions.map((action) => ({ action: `kms:${action}`, resource: key, via: service })) : [];
};

const tableOf = (name: string): string => (name.startsWith('arn:') ? name : arn('dynamodb', `table/${name}`));

const Text = z.object({ S: z.string().optional() });
const Keyed = z.object({ pk: Text.optional() });
const OnTable = z.object({
  TableName: z.string(),
  IndexName: z.string().optional(),
  Key: Keyed.optional(),
  Item: Keyed.optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeValues: z.record(z.string(), Text).optional(),
});
const OnTables = z.object({
  RequestItems: z.record(z.string(), z.object({ Keys: z.array(Keyed).optional() })),
});
const InTransaction = z.object({
  TransactItems: z.array(z.record(z.string(), OnTable.optional())),
});

/** What the partition key of one call begins with; undefined where the call names none. */
function leadingOf(call: z.infer<typeof OnTable>): string | undefined {
  const [, value = ''] = /=\s*(:\w+)/.exec(call.KeyConditionExpression ?? '') ?? [];
  return prefixOf(call.Key ?? call.Item ?? { pk: call.ExpressionAttributeValues?.[value] });
}

const prefixOf = ({ pk }: z.infer<typeof Keyed>): string | undefined => pk?.S?.replace(/#.*$/s, '#');

/** What a part of a transaction asks for; the transaction itself is no right of its own. */
const PARTS: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};
const ONE_TABLE = /^(Get|Put|Update|Delete)Item$|^(Query|Scan|DescribeTable|DescribeTimeToLive)$/;

/** DynamoDB: parts of transactions and batches each for themselves, and the key of an encrypted table. */
const readTableRights: ReadRights = (operation, input, keyOf) => {
  const on = (action: string, table: string, leading?: string, index?: string): readonly Right[] => {
    const resource = tableOf(table);
    return [
      {
        action: `dynamodb:${action}`,
        resource: index ? `${resource}/index/${index}` : resource,
        ...(leading !== undefined && { leading }),
      },
      ...viaKey(resource, 'dynamodb', ['Decrypt'], keyOf),
    ];
  };
  if (ONE_TABLE.test(operation)) {
    const call = OnTable.parse(input);
    return on(operation, call.TableName, leadingOf(call), call.IndexName);
  }
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem')
    return Object.entries(OnTables.parse(input).RequestItems).flatMap(([table, { Keys = [] }]) => {
      const leading = [...new Set(Keys.map(prefixOf))];
      return (leading.length > 0 ? leading : [undefined]).flatMap((one) => on(operation, table, one));
    });
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') {
    const parts = InTransaction.parse(input).TransactItems.flatMap((item) => Object.entries(item));
    return parts.flatMap(([part, one]) =>
      one ? on(PARTS[part] ?? part, one.TableName, leadingOf(one)) : [],
    );
  }
  return undefined;
};

const OnQueue = z.object({ QueueUrl: z.string() });
const QUEUE_ACTIONS: Readonly<Record<string, { readonly action: string; readonly key: readonly string[] }>> =
  {
    SendMessage: { action: 'SendMessage', key: ['GenerateDataKey', 'Decrypt'] },
    SendMessageBatch: { action: 'SendMessage', key: ['GenerateDataKey', 'Decrypt'] },
    ReceiveMessage: { action: 'ReceiveMessage', key: ['Decrypt'] },
    DeleteMessage: { action: 'DeleteMessage', key: [] },
    DeleteMessageBatch: { action: 'DeleteMessage', key: [] },
    ChangeMessageVisibility: { action: 'ChangeMessageVisibility', key: [] },
    ChangeMessageVisibilityBatch: { action: 'ChangeMessageVisibility', key: [] },
    GetQueueAttributes: { action: 'GetQueueAttributes', key: [] },
  };

const readQueueRights: ReadRights = (operation, input, keyOf) => {
  const known = QUEUE_ACTIONS[operation];
  if (!known) return undefined;
  const resource = arn('sqs', nameIn(OnQueue.parse(input).QueueUrl));
  return [{ action: `sqs:${known.action}`, resource }, ...viaKey(resource, 'sqs', known.key, keyOf)];
};

const OnTopic = z.object({ TopicArn: z.string() });

const readTopicRights: ReadRights = (operation, input, keyOf) => {
  if (operation !== 'Publish' && operation !== 'PublishBatch') return undefined;
  const { TopicArn: resource } = OnTopic.parse(input);
  return [
    { action: 'sns:Publish', resource },
    ...viaKey(resource, 'sns', ['GenerateDataKey', 'Decrypt'], keyOf),
  ];
};

const OnKey = z.object({ KeyId: z.string() });
const KEY_ACTIONS =
  /^(GenerateMac|VerifyMac|GenerateDataKey|GenerateDataKeyWithoutPlaintext|Encrypt|Decrypt|DescribeKey)$/;

const readKeyRights: ReadRights = (operation, input) => {
  if (!KEY_ACTIONS.test(operation)) return undefined;
  const { KeyId } = OnKey.parse(input);
  const resource = KeyId.startsWith('arn:') ? KeyId : arn('kms', `key/${KeyId}`);
  return [{ action: `kms:${operation}`, resource }];
};

const OnParameters = z.object({ Name: z.string().optional(), Names: z.array(z.string()).default([]) });

const readParameterRights: ReadRights = (operation, input) => {
  if (!/^(Get|Put|Delete)Parameters?$/.test(operation)) return undefined;
  const { Name, Names } = OnParameters.parse(input);
  return [...(Name === undefined ? [] : [Name]), ...Names].map((name) => ({
    action: `ssm:${operation}`,
    resource: arn('ssm', `parameter/${name.replace(/^\//, '')}`),
  }));
};

/** What each service's calls ask for; undefined for an operation that is not known here. */
export const READ_RIGHTS: Readonly<Record<string, ReadRights>> = {
  dynamodb: readTableRights,
  sqs: readQueueRights,
  sns: readTopicRights,
  kms: readKeyRights,
  ssm: readParameterRights,
};

const FILE_ACTIONS: Readonly<Record<string, { readonly action: string; readonly key: string }>> = {
  GET: { action: 's3:GetObject', key: 'Decrypt' },
  HEAD: { action: 's3:GetObject', key: 'Decrypt' },
  PUT: { action: 's3:PutObject', key: 'GenerateDataKey' },
  DELETE: { action: 's3:DeleteObject', key: '' },
};

/** S3 speaks in methods and paths (`/bucket/object`). Undefined for what is not the reading or writing of one object. */
export function readFileRights(method: string, url: URL, keyOf: KeyOf): readonly Right[] | undefined {
  const [, bucket = '', ...object] = decodeURIComponent(url.pathname).split('/');
  const known = FILE_ACTIONS[method];
  const plain = [...url.searchParams.keys()].every((name) =>
    /^(x-id|x-amz-|X-Amz-|versionId|response-content-)/.test(name),
  );
  if (!known || !plain || object.join('/') === '') return undefined;
  const resource = `arn:aws:s3:::${bucket}`;
  return [
    { action: known.action, resource: `${resource}/${object.join('/')}` },
    ...(known.key ? viaKey(resource, 's3', [known.key], keyOf) : []),
  ];
}
