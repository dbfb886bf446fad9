import * as z from 'zod';
import { type Fault, FaultRequest } from './faults.ts';
import { queryNumber, waitOf } from './http.ts';
import { parseBodyOrThrow } from './people/routes.ts';
import type { Route } from './route.ts';

const MOST_ROWS = 10_000;

const toShownFault = ({ id, request, struck }: Fault) => ({ id, ...request, struck });

/** Sets faults: one, or a list. See `FaultRequest` for the kinds. */
export async function postFaults(route: Route): Promise<unknown> {
  const requests = await parseBodyOrThrow(
    route,
    z.preprocess((body) => (Array.isArray(body) ? body : [body]), z.array(FaultRequest).min(1)),
  );
  return requests.map((request) => toShownFault(route.parts.faults.add(request)));
}

export async function listFaults({ parts }: Route): Promise<unknown> {
  return parts.faults.list().map(toShownFault);
}

export async function deleteFaults({ parts }: Route): Promise<unknown> {
  parts.faults.clear();
  return { ok: true };
}

/** Bot API calls after number `after`, oldest first. */
export async function listCalls({ parts, query }: Route): Promise<unknown> {
  return parts.calls.list(queryNumber(query, 'after', 0), queryNumber(query, 'limit', MOST_ROWS));
}

/** Updates after `after`, oldest first, with what became of them. `bytes`: the update's JSON as it is delivered. */
export async function listUpdates({ parts, query }: Route): Promise<unknown> {
  const records = parts.updates.list(queryNumber(query, 'after', 0), queryNumber(query, 'limit', MOST_ROWS));
  return records.map(({ updateId, chatId, kind, state, attempts, lastError, json }) => ({
    update_id: updateId,
    chat_id: chatId,
    kind,
    state,
    attempts,
    bytes: Buffer.byteLength(json),
    ...(lastError ? { last_error: lastError } : {}),
  }));
}

/** Answers once no update is pending any more, or after `wait` seconds, with the number that still is. */
export async function showIdle({ parts, query }: Route): Promise<unknown> {
  const until = Date.now() + waitOf(query);
  while (parts.updates.hasPending()) {
    const left = until - Date.now();
    if (left <= 0) break;
    await parts.feed.wait(({ kind }) => kind === 'updates', Math.min(left, 1000));
  }
  return { idle: !parts.updates.hasPending(), pending: parts.updates.countPending() };
}
