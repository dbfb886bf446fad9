import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** What may stop one item of a transaction without anything being broken: somebody was faster. */
const RACES = new Set(['ConditionalCheckFailed', 'TransactionConflict']);

/**
 * The place of the first item that stopped a transaction because somebody was faster. Throws the error again when it
 * is none of that kind: a throttled or impossible transaction is a failure, not an answer.
 */
export function placeOfRaceOrThrow(error: unknown): number {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  const place = codes.findIndex((code) => RACES.has(code));
  if (place < 0 || codes.some((code) => code !== 'None' && !RACES.has(code))) throw error;
  return place;
}
