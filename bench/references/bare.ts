import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';

// One SDK get and one conditional put, and nothing else: no schema, no sealing, no words. Built as carefully as ours.

const documents = DynamoDBDocumentClient.from(
  new DynamoDBClient({ maxAttempts: 3, requestHandler: { connectionTimeout: 500, requestTimeout: 2000 } }),
);
const TableName = process.env['BENCH_TABLE'] ?? '';

/** Reads the chat's item, writes it back with one more turn if nobody was faster, answers in the webhook's answer. */
export const handler = async (event: { readonly body: string }): Promise<unknown> => {
  const { update_id: update, message } = JSON.parse(event.body);
  const Key = { pk: `BARE#${message.chat.id}`, sk: 'SESSION' };
  const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  const revision = Number(Item?.['revision'] ?? 0);
  await documents.send(
    new PutCommand({
      TableName,
      Item: { ...Key, revision: revision + 1, update, text: message.text, language: 'id', step: 'hazard' },
      ConditionExpression: 'attribute_not_exists(pk) OR revision = :revision',
      ExpressionAttributeValues: { ':revision': revision },
    }),
  );
  const body = JSON.stringify({ method: 'sendMessage', chat_id: message.chat.id, text: message.text });
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
};
