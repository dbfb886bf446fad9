import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type * as z from 'zod';
import { logFailure, type Run, toLambda } from './lambda.ts';

/** What a consumer does with one message. What it throws sends only this message back to the queue. */
type Consume<Message> = (message: Message, run: Run) => Promise<void>;

/**
 * A function behind a queue. Messages are read by `schema` and taken one after the other; the ones that cannot
 * be read, or whose handling throws, are named as failed: they alone come again, and end as dead letters.
 */
export const toQueueLambda = <Message>(name: string, schema: z.ZodType<Message>, consume: Consume<Message>) =>
  toLambda(name, async ({ Records }: SQSEvent, run: Run): Promise<SQSBatchResponse> => {
    const batchItemFailures = [];
    for (const { messageId, body } of Records) {
      const failed = await findFailure(body, schema, consume, run);
      if (!failed) continue;
      logFailure(name, failed.code, failed.error, run.awsRequestId);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
    return { batchItemFailures };
  });

interface Failure {
  readonly code: 'message.unreadable' | 'message.failed';
  readonly error: unknown;
}

async function findFailure<Message>(
  body: string,
  schema: z.ZodType<Message>,
  consume: Consume<Message>,
  run: Run,
): Promise<Failure | undefined> {
  let message: Message;
  try {
    message = schema.parse(JSON.parse(body));
  } catch (error) {
    return { code: 'message.unreadable', error };
  }
  try {
    await consume(message, run);
    return undefined;
  } catch (error) {
    return { code: 'message.failed', error };
  }
}
