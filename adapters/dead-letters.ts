import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadLetterQueues } from '#core/use-cases/ports.ts';

/** Where the dead letters of one function lie, and the queue they came from; a stream's letters have none. */
interface Place {
  readonly letters: string;
  readonly queue?: string | undefined;
  readonly ifItFails: string;
}

/** SQS hands out at most so many at once. */
const AT_ONCE = 10;
/** Letters moved by one request: it must end before the function's time does; the next one moves the rest. */
const MOST_MOVED = 200;

/** Dead letters in SQS, by function. Throws when SQS refuses or cannot be reached. */
export function createDeadLetterQueues(
  places: Readonly<Record<string, Place>>,
  client = new SQSClient({ maxAttempts: 3 }),
): DeadLetterQueues {
  return {
    list: () =>
      Promise.all(
        Object.entries(places).map(async ([name, { letters, ifItFails }]) => ({
          function: name,
          waiting: await countWaiting(client, letters),
          ifItFails,
        })),
      ),
    async redrive(name) {
      const place = Object.hasOwn(places, name) ? places[name] : undefined;
      if (!place) return 'unknown';
      if (place.queue === undefined) return 'not-movable';
      return moveAll(client, place.letters, place.queue);
    },
  };
}

async function countWaiting(client: SQSClient, QueueUrl: string): Promise<number> {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  return Number(Attributes?.['ApproximateNumberOfMessages'] ?? 0);
}

/** Sent first and removed then: whoever is interrupted leaves a letter twice and loses none; consumers know an event again. */
async function moveAll(client: SQSClient, from: string, to: string): Promise<number> {
  let moved = 0;
  while (moved < MOST_MOVED) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: from,
        MaxNumberOfMessages: AT_ONCE,
        MessageAttributeNames: ['All'],
        // Long polling asks every server of a queue; an empty answer then means an empty queue.
        WaitTimeSeconds: 1,
      }),
    );
    if (Messages.length === 0) return moved;
    await Promise.all(Messages.map((message) => moveOne(client, message, from, to)));
    moved += Messages.length;
  }
  return moved;
}

async function moveOne(client: SQSClient, message: Message, from: string, to: string): Promise<void> {
  const { Body: MessageBody, MessageAttributes, ReceiptHandle } = message;
  await client.send(
    new SendMessageCommand({ QueueUrl: to, MessageBody, ...(MessageAttributes && { MessageAttributes }) }),
  );
  await client.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
}
