import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { nameIn } from './addresses.ts';
import { callAws, REGION } from './aws-json.ts';
import { readFailures } from './batch.ts';
import { queueUrl } from './messaging.ts';
import { messageOf } from './problem.ts';
import type { MappingPlan } from './twins.ts';
import type { Workers } from './workers.ts';

/** SQS hands over at most this many at once. */
const MOST = 10;
/** Seconds a look into an empty queue lasts. */
const PATIENCE = 5;

const Message = z.object({
  MessageId: z.string(),
  ReceiptHandle: z.string(),
  Body: z.string(),
  MD5OfBody: z.string().default(''),
  Attributes: z.record(z.string(), z.string()).default({}),
  MessageAttributes: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
type Message = z.infer<typeof Message>;
const Received = z.object({ Messages: z.array(Message).default([]) });

export interface QueuePollerInput {
  readonly mapping: MappingPlan;
  readonly workers: Workers;
  /** Address of the queue server. */
  readonly queues: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Hands a queue's messages to its function until the signal is given. What is not confirmed comes again, and ends as a dead letter. */
export async function pollQueue(input: QueuePollerInput): Promise<void> {
  const { signal, say, workers } = input;
  while (!signal.aborted) {
    try {
      const messages = await receive(input);
      if (messages.length > 0) await handOver(input, messages);
    } catch (error) {
      if (signal.aborted) return;
      say(`${workers.name} could not read its queue and tries again: ${messageOf(error)}`);
      await wait(1000, undefined, { signal }).catch(() => {});
    }
  }
}

async function receive({ mapping, queues, signal }: QueuePollerInput): Promise<readonly Message[]> {
  const request = {
    QueueUrl: queueUrl(queues, nameIn(mapping.EventSourceArn)),
    MaxNumberOfMessages: Math.min(MOST, mapping.BatchSize),
    WaitTimeSeconds: PATIENCE,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  };
  return Received.parse(await callAws(queues, 'AmazonSQS.ReceiveMessage', request, signal)).Messages;
}

async function handOver(input: QueuePollerInput, messages: readonly Message[]): Promise<void> {
  const { mapping, workers, queues, say } = input;
  const outcome = await workers.invoke({ Records: messages.map((message) => toRecord(mapping, message)) });
  if (!outcome.ok) {
    say(`${workers.name} failed on ${messages.length} message(s), which come again: ${outcome.message}`);
    return;
  }
  const failed = readFailures(mapping, outcome) ?? new Set();
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId));
  if (done.length === 0) return;
  await callAws(queues, 'AmazonSQS.DeleteMessageBatch', {
    QueueUrl: queueUrl(queues, nameIn(mapping.EventSourceArn)),
    Entries: done.map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle })),
  });
}

const toRecord = (mapping: MappingPlan, message: Message) => ({
  messageId: message.MessageId,
  receiptHandle: message.ReceiptHandle,
  body: message.Body,
  md5OfBody: message.MD5OfBody,
  attributes: message.Attributes,
  messageAttributes: Object.fromEntries(
    Object.entries(message.MessageAttributes).map(([key, value]) => [key, toLowerFirst(value)]),
  ),
  eventSource: 'aws:sqs',
  eventSourceARN: mapping.EventSourceArn,
  awsRegion: REGION,
});

/** Lambda writes `stringValue` where SQS writes `StringValue`. */
const toLowerFirst = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toLowerCase() + key.slice(1), one]),
  );
