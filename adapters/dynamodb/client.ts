import { type ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  type DeleteCommandInput,
  type DeleteCommandOutput,
  DynamoDBDocumentClient,
  type GetCommandInput,
  type GetCommandOutput,
  type PutCommandInput,
  type PutCommandOutput,
  type QueryCommandInput,
  type QueryCommandOutput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  type TransactWriteCommandOutput,
  type UpdateCommandInput,
  type UpdateCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { Sha256 } from '../sha256.ts';
import { openItemCalls } from './item-calls.ts';

/** The seven calls that the stores make; a simulator implements the same seven. There is no scan. */
export interface Documents {
  get(input: GetCommandInput): Promise<GetCommandOutput>;
  getMany(input: BatchGetCommandInput): Promise<BatchGetCommandOutput>;
  query(input: QueryCommandInput): Promise<QueryCommandOutput>;
  put(input: PutCommandInput): Promise<PutCommandOutput>;
  update(input: UpdateCommandInput): Promise<UpdateCommandOutput>;
  remove(input: DeleteCommandInput): Promise<DeleteCommandOutput>;
  /** All or nothing, over tables. */
  write(input: TransactWriteCommandInput): Promise<TransactWriteCommandOutput>;
}

/** Told after every call what it consumed, tables and indexes apart. */
export type Meter = (call: keyof Documents, consumed: readonly ConsumedCapacity[]) => void;

interface Opening {
  /** Another DynamoDB-compatible server; the region's own when absent. */
  readonly endpoint?: string;
  readonly meter?: Meter;
}

/**
 * Half a second to connect and two seconds for an answer, three attempts: a turn must end before Telegram's patience
 * does. Sockets are kept; undefined values are left out.
 */
export function openDocuments({ endpoint, meter }: Opening = {}): Documents {
  const client = new DynamoDBClient({
    ...(endpoint !== undefined && { endpoint }),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: 2000, throwOnRequestTimeout: true },
    sha256: Sha256,
  });
  return toDocuments(client, meter);
}

function toDocuments(client: DynamoDBClient, meter: Meter | undefined): Documents {
  const metered = meter && ({ ReturnConsumedCapacity: 'INDEXES' } as const);
  const told = async <Output>(call: keyof Documents, answer: Promise<unknown>): Promise<Output> => {
    // What the store answers to a command is what its type says.
    const output = (await answer) as Output & {
      readonly ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
    };
    const { ConsumedCapacity: consumed = [] } = output;
    meter?.(call, Array.isArray(consumed) ? consumed : [consumed]);
    return output;
  };
  const items = openItemCalls(client);
  const many = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    get: (input) => told('get', items.get({ ...input, ...metered })),
    getMany: (input) => told('getMany', many.send(new BatchGetCommand({ ...input, ...metered }))),
    query: (input) => told('query', items.query({ ...input, ...metered })),
    put: (input) => told('put', items.put({ ...input, ...metered })),
    update: (input) => told('update', items.update({ ...input, ...metered })),
    remove: (input) => told('remove', items.remove({ ...input, ...metered })),
    write: (input) => told('write', many.send(new TransactWriteCommand({ ...input, ...metered }))),
  };
}
