import { inTransaction } from '../database.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { FaultRequest } from '../faults.ts';
import type { Parts } from '../parts.ts';
import { unknownMethod } from './look-up.ts';
import { METHODS, WAITING_METHODS } from './methods.ts';
import { findMethod, type MethodName } from './parameters.ts';
import { type RawParameters, readParametersOrThrow } from './read-parameters.ts';
import { BotApiRefusal } from './refusal.ts';

export interface Outcome {
  status: number;
  body: Record<string, unknown>;
  /** The connection hangs this long and dies instead of carrying the answer. */
  hangSeconds?: number;
}

export interface RawCall {
  method: string;
  raw: RawParameters;
  via: 'http' | 'webhook';
}

function faultRefusal(fault: FaultRequest): BotApiRefusal | undefined {
  switch (fault.kind) {
    case 'too-many':
      return new BotApiRefusal(429, `Too Many Requests: retry after ${fault.retry_after}`, {
        retry_after: fault.retry_after,
      });
    case 'blocked':
      return new BotApiRefusal(403, 'Forbidden: bot was blocked by the user');
    case 'server-error':
      return new BotApiRefusal(fault.error_code, 'Internal Server Error');
    case 'timeout-before':
      return new BotApiRefusal(504, 'Gateway Timeout: nothing was done');
    default:
      return undefined;
  }
}

async function carryOut(
  parts: Parts,
  delivery: Delivery,
  method: MethodName,
  raw: RawParameters,
): Promise<unknown> {
  const call = { parts, delivery, values: readParametersOrThrow(method, raw), uploads: raw.uploads };
  if (method === 'getUpdates') return await WAITING_METHODS.getUpdates(call);
  return inTransaction(parts.database, () => METHODS[method](call));
}

function refusalOutcome(error: unknown): Outcome {
  if (!(error instanceof BotApiRefusal)) throw error;
  const { errorCode, message, parameters } = error;
  return {
    status: errorCode,
    body: { ok: false, error_code: errorCode, description: message, ...(parameters ? { parameters } : {}) },
  };
}

async function outcomeOf(
  parts: Parts,
  delivery: Delivery,
  { method, raw }: RawCall,
  fault: FaultRequest | undefined,
): Promise<Outcome> {
  const hang = fault?.kind.startsWith('timeout') ? { hangSeconds: fault.hang_seconds } : {};
  try {
    const known = findMethod(method);
    if (!known) throw unknownMethod();
    const refusal = fault && faultRefusal(fault);
    if (refusal) throw refusal;
    return { status: 200, body: { ok: true, result: await carryOut(parts, delivery, known, raw) }, ...hang };
  } catch (error) {
    return { ...refusalOutcome(error), ...hang };
  }
}

/** A readable copy of the parameters for the log of calls: files by name and size. */
function loggedParameters({ values, uploads }: RawParameters): Record<string, unknown> {
  const files = [...uploads].map(([name, { name: file, bytes }]) => [
    name,
    `(${file}, ${bytes.length} bytes)`,
  ]);
  return { ...values, ...Object.fromEntries(files) };
}

/** Carries out one Bot API call, by HTTP or from a webhook's answer, with its fault, and logs it. */
export async function executeCall(parts: Parts, delivery: Delivery, call: RawCall): Promise<Outcome> {
  const chatId = Number(call.raw.values['chat_id'] ?? Number.NaN);
  const chat = Number.isFinite(chatId) ? { chatId } : {};
  const fault = parts.faults.strikeCall(findMethod(call.method) ?? call.method, chat.chatId);
  const at = parts.now();
  const outcome = await outcomeOf(parts, delivery, call, fault);
  const ok = outcome.body['ok'] === true;
  // Long polling would drown every other call in the log.
  if (call.method.toLowerCase() === 'getupdates' && ok) return outcome;
  parts.calls.add({
    method: findMethod(call.method) ?? call.method,
    params: loggedParameters(call.raw),
    ...chat,
    ok: ok && outcome.hangSeconds === undefined,
    ...(ok ? {} : { errorCode: outcome.status, description: String(outcome.body['description']) }),
    ...(ok && outcome.hangSeconds !== undefined
      ? { errorCode: 504, description: 'Carried out, but the answer was lost (fault)' }
      : {}),
    at,
    via: call.via,
  });
  return outcome;
}
