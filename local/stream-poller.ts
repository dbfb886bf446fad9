import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { nameIn } from './addresses.ts';
import { callAws, REGION } from './aws-json.ts';
import { deliverInOrder } from './batch.ts';
import { Checkpoint } from './checkpoint.ts';
import { fits } from './event-pattern.ts';
import { queueUrl } from './messaging.ts';
import { messageOf } from './problem.ts';
import type { Store } from './store.ts';
import type { StreamTrim } from './stream-trim.ts';
import type { MappingPlan } from './twins.ts';
import type { Outcome } from './worker-messages.ts';
import type { Workers } from './workers.ts';

const READ_AT_ONCE = 100;
/** Milliseconds between two looks at a quiet stream. */
const LOOK_AGAIN = 25;
const LOOK_AGAIN_ELSEWHERE = 250;

const Streams = z.object({ Streams: z.array(z.object({ StreamArn: z.string() })).min(1) });
const Shards = z.object({
  StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }),
});
const Iterator = z.object({ ShardIterator: z.string() });
const StreamRecord = z.looseObject({ dynamodb: z.looseObject({ SequenceNumber: z.string() }) });
type StreamRecord = z.infer<typeof StreamRecord>;
const Records = z.object({ Records: z.array(StreamRecord) });

export interface StreamPollerInput {
  readonly mapping: MappingPlan;
  readonly store: Store;
  readonly trim: StreamTrim | undefined;
  readonly workers: Workers;
  /** Address of the server that keeps the dead letters. */
  readonly queues: string;
  /** Where the checkpoints are. */
  readonly folder: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Reads one table's stream for one function until the signal is given; what was not confirmed is read again by the next house. */
export async function pollStream(input: StreamPollerInput): Promise<void> {
  const { mapping, trim, workers, folder, signal } = input;
  const table = nameIn(mapping.EventSourceArn);
  const checkpoint = new Checkpoint(join(folder, `${table}-${workers.name}.json`));
  trim?.join(table, workers.name);
  let seen: number | undefined;
  while (!signal.aborted) {
    const version = trim?.version;
    const quiet = version !== undefined && version === seen;
    const found = quiet
      ? 0
      : await readOnce(input, table, checkpoint).catch((error) => stumble(input, error));
    if (found === 0) {
      seen = version;
      await wait(trim ? LOOK_AGAIN : LOOK_AGAIN_ELSEWHERE, undefined, { signal }).catch(() => {});
    }
  }
}

/** The store or the worker is being ended, or has hiccuped: the same records are read again. */
async function stumble({ say, signal, workers }: StreamPollerInput, error: unknown): Promise<undefined> {
  if (signal.aborted) return;
  say(`${workers.name} could not read its stream and tries again: ${messageOf(error)}`);
  await wait(1000, undefined, { signal }).catch(() => {});
}

async function readOnce(input: StreamPollerInput, table: string, checkpoint: Checkpoint): Promise<number> {
  const { store, signal } = input;
  const call = (action: string, body: object) =>
    callAws(store.url, `DynamoDBStreams_20120810.${action}`, body, signal);
  const { Streams: streams } = Streams.parse(await call('ListStreams', { TableName: table }));
  const StreamArn = streams[0]?.StreamArn;
  const { StreamDescription } = Shards.parse(await call('DescribeStream', { StreamArn }));
  let found = 0;
  for (const { ShardId } of StreamDescription.Shards) {
    const SequenceNumber = checkpoint.of(ShardId);
    const from = SequenceNumber
      ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber }
      : { ShardIteratorType: 'TRIM_HORIZON' };
    const iterator = Iterator.parse(await call('GetShardIterator', { StreamArn, ShardId, ...from }));
    const { Records: records } = Records.parse(
      await call('GetRecords', { ...iterator, Limit: READ_AT_ONCE }),
    );
    await deliverShard(input, table, ShardId, records, checkpoint);
    found += records.length;
  }
  return found;
}

async function deliverShard(
  input: StreamPollerInput,
  table: string,
  shard: string,
  records: readonly StreamRecord[],
  checkpoint: Checkpoint,
): Promise<void> {
  const { mapping, trim, workers, signal } = input;
  for (let start = 0; start < records.length; start += mapping.BatchSize) {
    const batch = records.slice(start, start + mapping.BatchSize);
    const wanted = batch.filter((record) => isWanted(mapping, record));
    if (wanted.length > 0) await deliver(input, shard, wanted);
    signal.throwIfAborted();
    const passed = sequenceOf(batch.at(-1));
    checkpoint.save(shard, passed);
    trim?.pass(table, workers.name, passed);
  }
}

const sequenceOf = (record: StreamRecord | undefined): string => record?.dynamodb.SequenceNumber ?? '';

function isWanted({ FilterCriteria: { Filters } }: MappingPlan, record: StreamRecord): boolean {
  return Filters.length === 0 || Filters.some(({ Pattern }) => fits(JSON.parse(Pattern), record));
}

const deliver = (input: StreamPollerInput, shard: string, records: readonly StreamRecord[]): Promise<void> =>
  deliverInOrder(
    {
      mapping: input.mapping,
      idOf: sequenceOf,
      signal: input.signal,
      invoke: (items) =>
        input.workers.invoke({ Records: items.map((item) => toLambdaRecord(input.mapping, item)) }),
      giveUp: (items, outcome, attempts) => giveUp(input, shard, { items, outcome, attempts }),
    },
    records,
  );

const toLambdaRecord = (mapping: MappingPlan, record: StreamRecord) => ({
  ...record,
  awsRegion: REGION,
  eventSourceARN: mapping.EventSourceArn,
});

interface GivenUp {
  readonly items: readonly StreamRecord[];
  readonly outcome: Outcome;
  readonly attempts: number;
}

/** Leaves a dead letter as Lambda writes it: it names the records and does not hold them. */
async function giveUp(
  input: StreamPollerInput,
  shard: string,
  { items, outcome, attempts }: GivenUp,
): Promise<void> {
  const { mapping, workers, queues, say } = input;
  const to = mapping.DestinationConfig.OnFailure?.Destination;
  const why = outcome.ok ? 'it named them as failed' : outcome.message;
  say(`${workers.name} gave up ${items.length} stream record(s) after ${attempts} attempts: ${why}`);
  if (!to) return;
  const letter = {
    version: '1.0',
    timestamp: new Date().toISOString(),
    requestContext: {
      functionArn: mapping.FunctionName,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: attempts,
    },
    DDBStreamBatchInfo: {
      shardId: shard,
      startSequenceNumber: sequenceOf(items[0]),
      endSequenceNumber: sequenceOf(items.at(-1)),
      batchSize: items.length,
      streamArn: mapping.EventSourceArn,
    },
  };
  await callAws(queues, 'AmazonSQS.SendMessage', {
    QueueUrl: queueUrl(queues, nameIn(to)),
    MessageBody: JSON.stringify(letter),
  });
}
