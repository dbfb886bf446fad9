import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { MappingPlan } from './twins.ts';
import type { Outcome } from './worker-messages.ts';

const Partial = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** The ids that a function names as failed in its answer; undefined when the answer says nothing of the kind. */
export function readFailures(mapping: MappingPlan, outcome: Outcome): ReadonlySet<string> | undefined {
  if (!outcome.ok || !mapping.FunctionResponseTypes.includes('ReportBatchItemFailures')) return undefined;
  const read = Partial.safeParse(outcome.answer);
  return read.success ? new Set(read.data.batchItemFailures.map((one) => one.itemIdentifier)) : undefined;
}

/** What delivering records in order needs. */
export interface OrderedDelivery<Item> {
  readonly mapping: MappingPlan;
  readonly idOf: (item: Item) => string;
  readonly invoke: (items: readonly Item[]) => Promise<Outcome>;
  /** Puts aside what could not be delivered after all attempts. */
  readonly giveUp: (items: readonly Item[], outcome: Outcome, attempts: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Delivers records in order, as Lambda reads a stream: from the first failed one again, halved when the mapping
 * says so, put aside after its attempts. Throws when the signal is given, before anything is put aside.
 */
export async function deliverInOrder<Item>(
  delivery: OrderedDelivery<Item>,
  items: readonly Item[],
  attempt = 0,
): Promise<void> {
  const { mapping, invoke, giveUp, signal } = delivery;
  const outcome = await invoke(items);
  signal.throwIfAborted();
  const rest = items.slice(countDelivered(delivery, items, outcome));
  if (rest.length === 0) return;
  const last = mapping.MaximumRetryAttempts >= 0 && attempt >= mapping.MaximumRetryAttempts;
  if (last) return giveUp(rest, outcome, attempt + 1);
  await wait(Math.min(5000, 100 * 2 ** attempt), undefined, { signal });
  const half = mapping.BisectBatchOnFunctionError ? Math.ceil(rest.length / 2) : rest.length;
  await deliverInOrder(delivery, rest.slice(0, half), attempt + 1);
  if (half < rest.length) await deliverInOrder(delivery, rest.slice(half), attempt + 1);
}

function countDelivered<Item>(
  { mapping, idOf }: OrderedDelivery<Item>,
  items: readonly Item[],
  outcome: Outcome,
) {
  if (!outcome.ok) return 0;
  const failed = readFailures(mapping, outcome);
  const first = failed ? items.findIndex((item) => failed.has(idOf(item))) : -1;
  // Ids that we do not know mean that all failed, as on Lambda.
  if (first < 0) return failed && failed.size > 0 ? 0 : items.length;
  return first;
}
