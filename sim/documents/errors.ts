import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';

const $metadata = { httpStatusCode: 400 };

/** Thousands of refusals are made in every world, and nobody reads where: their stacks are left out. */
function withoutStack<E extends Error>(make: () => E): E {
  const kept = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = kept;
  }
}

/** What the store answers to input that it cannot read. */
export const refuseInput = (message: string): DynamoDBServiceException =>
  new DynamoDBServiceException({ name: 'ValidationException', $fault: 'client', message, $metadata });

/** The condition of a single write did not hold. */
export const conditionFailed = (): ConditionalCheckFailedException =>
  withoutStack(
    () => new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata }),
  );

/** Somebody's transaction has the item of a single write in hand. */
export const inConflict = (): TransactionConflictException =>
  withoutStack(
    () => new TransactionConflictException({ message: 'Transaction is ongoing for the item', $metadata }),
  );

/** Too many calls at once; the client has tried its three times. */
export const throttled = (): ProvisionedThroughputExceededException =>
  withoutStack(
    () => new ProvisionedThroughputExceededException({ message: 'Throughput exceeded', $metadata }),
  );

/** A transaction that was not written, with the reason for each of its items (`None` where it was not the cause). */
export const canceled = (codes: readonly string[]): TransactionCanceledException =>
  withoutStack(
    () =>
      new TransactionCanceledException({
        message: `Transaction cancelled [${codes.join(', ')}]`,
        CancellationReasons: codes.map((Code) => ({ Code })),
        $metadata,
      }),
  );

/** No answer in time: the call may have been done or not. */
export const timedOut = (): Error =>
  Object.assign(new Error('The store did not answer'), { name: 'TimeoutError' });
