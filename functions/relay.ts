import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { Event } from '#core/events.ts';
import { logFailure, type Run, toLambda } from './lib/lambda.ts';
import { type Publish, toPublish } from './lib/publish.ts';

const NAME = 'relay';

interface Inserted {
  readonly sequence: string;
  readonly event: Event;
}

let publish: Publish | undefined;

/** From the tables' streams to the topic: what was saved is told to everyone who listens, at least once. */
export const handler = toLambda(NAME, (stream: DynamoDBStreamEvent, run: Run) => {
  publish ??= toPublish(process.env['JARING_TOPIC_EVENTS'] ?? '');
  return relay(stream, publish, run);
});

/**
 * Publishes the inserted events of a batch. Answers the sequence numbers that could not be read or were not
 * taken; Lambda repeats the batch from the first of them, so an event may be published twice and never lost.
 */
export async function relay(
  stream: DynamoDBStreamEvent,
  to: Publish,
  run: Run,
): Promise<DynamoDBBatchResponse> {
  const failed: string[] = [];
  const readable: Inserted[] = [];
  for (const record of stream.Records) {
    const sequence = record.dynamodb?.SequenceNumber ?? '';
    const event = Event.safeParse(toPlain(record));
    if (event.success) readable.push({ sequence, event: event.data });
    else {
      logFailure(NAME, 'event.unreadable', event.error, run.awsRequestId);
      failed.push(sequence);
    }
  }
  const refused = await to(readable.map(({ event }) => event));
  failed.push(...readable.filter(({ event }) => refused.has(event.id)).map(({ sequence }) => sequence));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

const toPlain = ({ dynamodb }: DynamoDBRecord): unknown => toValue(dynamodb?.NewImage?.['event']);

/** A stored value as a plain one. Events hold text, numbers, yes-no, lists and maps, nothing else. */
function toValue(stored: AttributeValue | undefined): unknown {
  if (!stored) return undefined;
  if (stored.S !== undefined) return stored.S;
  if (stored.N !== undefined) return Number(stored.N);
  if (stored.BOOL !== undefined) return stored.BOOL;
  if (stored.L) return stored.L.map(toValue);
  if (stored.M)
    return Object.fromEntries(Object.entries(stored.M).map(([key, value]) => [key, toValue(value)]));
  return undefined;
}
