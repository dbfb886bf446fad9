import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { placeOfRaceOrThrow } from '#adapters/dynamodb/cancellation.ts';

const canceled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: '',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

describe('a cancelled transaction', () => {
  it('names the first item that somebody else was faster with', () => {
    expect(placeOfRaceOrThrow(canceled('None', 'ConditionalCheckFailed', 'TransactionConflict'))).toBe(1);
    expect(placeOfRaceOrThrow(canceled('TransactionConflict', 'None'))).toBe(0);
  });

  it('is a failure when it was throttled, also beside a race, or when it says nothing', () => {
    for (const error of [
      canceled('None', 'ThrottlingError'),
      canceled('ConditionalCheckFailed', 'ValidationError'),
      canceled('None'),
    ]) {
      expect(() => placeOfRaceOrThrow(error)).toThrow(error);
    }
    expect(() => placeOfRaceOrThrow(new Error('socket'))).toThrow('socket');
  });
});
