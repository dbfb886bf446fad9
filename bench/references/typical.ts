import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { Bot, type Context, type SessionFlavor, session, webhookCallback } from 'grammy';

// The stack that tutorials teach: grammY's Node entry, its session in DynamoDB, the idempotency of Powertools, writes
// apart from one another. Powertools' package is not installed here; the same two calls with the same conditions, hash
// and expiry are made by hand, through a second client as Powertools opens one. Replies travel in the webhook's answer,
// which spares this stack the call that it would make by default.

interface Memory {
  turns: number;
  step: string;
  seen: number[];
}
type Chat = Context & SessionFlavor<Memory>;

const TableName = process.env['BENCH_TABLE'] ?? '';
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const idempotency = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

const bot = new Bot<Chat>('1234567890:AAbenchbenchbenchbenchbenchbenchben', {
  botInfo: {
    id: 1234567890,
    is_bot: true,
    first_name: 'Bench',
    username: 'bench_bot',
    can_join_groups: false,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  } as never,
  client: { canUseWebhookReply: () => true },
});

bot.use(
  session<Memory, Chat>({
    initial: () => ({ turns: 0, step: 'start', seen: [] }),
    getSessionKey: (context) => context.chat?.id.toString(),
    storage: {
      read: async (key) => {
        const { Item } = await documents.send(new GetCommand({ TableName, Key: keyOf('SESSION', key) }));
        return Item?.['value'];
      },
      write: async (key, value) => {
        await documents.send(new PutCommand({ TableName, Item: { ...keyOf('SESSION', key), value } }));
      },
      delete: async (key) => {
        await documents.send(new DeleteCommand({ TableName, Key: keyOf('SESSION', key) }));
      },
    },
  }),
);

bot.on('message:text', async (context) => {
  const chat = String(context.chat.id);
  const { Item: profile } = await documents.send(new GetCommand({ TableName, Key: keyOf('PROFILE', chat) }));
  context.session.turns += 1;
  context.session.seen = [...context.session.seen, context.update.update_id].slice(-32);
  const audit = {
    turn: context.session.turns,
    text: context.message.text,
    language: profile?.['language'] ?? 'id',
  };
  await documents.send(
    new PutCommand({ TableName, Item: { ...keyOf('AUDIT', `${chat}#${context.session.turns}`), ...audit } }),
  );
  await context.reply(context.message.text);
});

const answer = webhookCallback(bot, 'aws-lambda-async');

/** Idempotency around everything: in progress, then the stored answer. */
export const handler = async (event: { readonly body: string }, context: never): Promise<unknown> => {
  const id = `bench#${createHash('md5').update(event.body).digest('base64')}`;
  const now = Date.now();
  try {
    await idempotency.send(
      new PutCommand({
        TableName,
        Item: {
          pk: id,
          sk: id,
          expiration: Math.floor(now / 1000) + 3600,
          in_progress_expiration: now + 25_000,
          status: 'INPROGRESS',
        },
        ConditionExpression:
          'attribute_not_exists(#id) OR #expiry < :now OR (#status = :inprogress AND attribute_exists(#in_progress_expiry) AND #in_progress_expiry < :now_in_millis)',
        ExpressionAttributeNames: {
          '#id': 'pk',
          '#expiry': 'expiration',
          '#in_progress_expiry': 'in_progress_expiration',
          '#status': 'status',
        },
        ExpressionAttributeValues: {
          ':now': Math.floor(now / 1000),
          ':now_in_millis': now,
          ':inprogress': 'INPROGRESS',
        },
      }),
    );
  } catch (error) {
    if ((error as Error).name === 'ConditionalCheckFailedException') return { statusCode: 200 };
    throw error;
  }
  const given = await answer(event as never, context);
  await idempotency.send(
    new UpdateCommand({
      TableName,
      Key: { pk: id, sk: id },
      UpdateExpression: 'SET #response_data = :response_data, #expiry = :expiry, #status = :status',
      ExpressionAttributeNames: { '#response_data': 'data', '#expiry': 'expiration', '#status': 'status' },
      ExpressionAttributeValues: {
        ':response_data': given,
        ':expiry': Math.floor(now / 1000) + 3600,
        ':status': 'COMPLETED',
      },
    }),
  );
  return given;
};

const keyOf = (kind: string, key: string) => ({ pk: `${kind}#${key}`, sk: kind });
