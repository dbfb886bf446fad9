import { PublishBatchCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Event } from '#core/events.ts';

/** SNS takes at most this many messages at once. */
const AT_ONCE = 10;

/** Hands events to the topic; answers the ids of those that the topic did not take. Throws when it cannot be reached. */
export type Publish = (events: readonly Event[]) => Promise<ReadonlySet<string>>;

/** Publishes to the topic of this ARN; consumers choose by the message attribute `name`. */
export function toPublish(topicArn: string, client = new SNSClient({})): Publish {
  return async (events) => {
    const refused = new Set<string>();
    for (let start = 0; start < events.length; start += AT_ONCE) {
      const batch = events.slice(start, start + AT_ONCE);
      const { Failed = [] } = await client.send(
        new PublishBatchCommand({ TopicArn: topicArn, PublishBatchRequestEntries: batch.map(toEntry) }),
      );
      for (const { Id } of Failed) refused.add(batch[Number(Id)]?.id ?? '');
    }
    return refused;
  };
}

/** The id inside the batch is the place: one event may stand in a batch twice. */
const toEntry = (event: Event, place: number) => ({
  Id: String(place),
  Message: JSON.stringify(event),
  MessageAttributes: { name: { DataType: 'String', StringValue: event.name } },
});
