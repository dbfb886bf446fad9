import { type ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  DeleteCommand,
  type DeleteCommandInput,
  type DeleteCommandOutput,
  DynamoDBDocumentClient,
  GetCommand,
  type GetCommandInput,
  type GetCommandOutput,
  PutCommand,
  type PutCommandInput,
  type PutCommandOutput,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  type TransactWriteCommandOutput,
  UpdateCommand,
  type UpdateCommandInput,
  type UpdateCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { Sha256 } from '../sha256.ts';

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
    sha256: Sha256,
    requestHandler: { connectionTimeout: 500, requestTimeout: 2000 },
  });
  return toDocuments(
    DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    meter,
  );
}

function toDocuments(client: DynamoDBDocumentClient, meter: Meter | undefined): Documents {
  const metered = meter && ({ ReturnConsumedCapacity: 'INDEXES' } as const);
  const told = async <
    Output extends { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] | undefined },
  >(
    call: keyof Documents,
    answer: Promise<Output>,
  ): Promise<Output> => {
    const output = await answer;
    const { ConsumedCapacity: consumed = [] } = output;
    meter?.(call, Array.isArray(consumed) ? consumed : [consumed]);
    return output;
  };
  return {
    get: (input) => told('get', client.send(new GetCommand({ ...input, ...metered }))),
    getMany: (input) => told('getMany', client.send(new BatchGetCommand({ ...input, ...metered }))),
    query: (input) => told('query', client.send(new QueryCommand({ ...input, ...metered }))),
    put: (input) => told('put', client.send(new PutCommand({ ...input, ...metered }))),
    update: (input) => told('update', client.send(new UpdateCommand({ ...input, ...metered }))),
    remove: (input) => told('remove', client.send(new DeleteCommand({ ...input, ...metered }))),
    write: (input) => told('write', client.send(new TransactWriteCommand({ ...input, ...metered }))),
  };
}
