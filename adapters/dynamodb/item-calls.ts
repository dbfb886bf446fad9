import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { fromAttributes, toAttributes } from './attributes.ts';

type Fields = Readonly<Record<string, unknown>>;
type Written = Readonly<Record<string, AttributeValue>>;

/** What the five calls ask with and answer, with values instead of attributes. */
const ASKED_WITH = ['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey'] as const;
const ANSWERED_WITH = ['Item', 'Attributes', 'LastEvaluatedKey'] as const;

// The steps of a command are put together from its kind alone: with what it is asked makes no difference.
const NOTHING = { TableName: '', Key: {}, Item: {} };

/**
 * The calls that touch one item, or one query: those of every turn. They go through the steps of the SDK's client (its
 * endpoint, retries, clock and errors), which are put together once for each kind of command instead of for each call.
 */
export const openItemCalls = (client: DynamoDBClient) => ({
  get: prepare(client, new GetItemCommand(NOTHING)),
  query: prepare(client, new QueryCommand(NOTHING)),
  put: prepare(client, new PutItemCommand(NOTHING)),
  update: prepare(client, new UpdateItemCommand(NOTHING)),
  remove: prepare(client, new DeleteItemCommand(NOTHING)),
});

type Command = Pick<GetItemCommand, 'resolveMiddleware'>;

function prepare(client: DynamoDBClient, command: object) {
  let steps: ReturnType<Command['resolveMiddleware']> | undefined;
  // The five kinds differ in the types of what they ask and answer; they are put together alike.
  const resolve = () =>
    (command as Command).resolveMiddleware(client.middlewareStack as never, client.config, undefined);
  return async (input: Fields): Promise<Fields> => {
    steps ??= resolve();
    const { output } = await steps({ input: toWritten(input) } as never);
    return toRead({ ...output });
  };
}

function toWritten(input: Fields): Fields {
  const written: Record<string, unknown> = { ...input };
  for (const name of ASKED_WITH) {
    if (written[name] !== undefined) written[name] = toAttributes(written[name] as Fields);
  }
  return written;
}

function toRead(output: Fields): Fields {
  const read: Record<string, unknown> = { ...output };
  for (const name of ANSWERED_WITH) {
    if (read[name] !== undefined) read[name] = fromAttributes(read[name] as Written);
  }
  const { Items: items } = output;
  if (Array.isArray(items)) read['Items'] = items.map(fromAttributes);
  return read;
}
