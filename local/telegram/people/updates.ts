import type { Delivery } from '../delivery/delivery.ts';
import { QUIET_UPDATE_KINDS, type UpdateBody } from '../model.ts';
import type { Parts } from '../parts.ts';
import type { UpdateRecord } from '../records/updates.ts';
import { ActRefusal } from './act.ts';

export interface NewUpdate {
  chatId: number;
  body: UpdateBody;
  /** Delivered twice when 2. */
  copies: number;
  /** A number chosen by the script instead of the next one. */
  updateId?: number;
}

function isWanted(parts: Parts, kind: string): boolean {
  const allowed = parts.settings.allowedUpdates();
  return allowed.length > 0 ? allowed.includes(kind) : !QUIET_UPDATE_KINDS.has(kind);
}

function numberOrThrow(parts: Parts, chosen: number | undefined): number {
  if (chosen === undefined) return parts.settings.nextUpdateId();
  if (parts.updates.has(chosen)) throw new ActRefusal(409, `update_id: ${chosen} is already taken`);
  parts.settings.raiseUpdateId(chosen);
  return chosen;
}

/**
 * Writes an update down. A kind that the bot did not ask for counts as delivered without an attempt. Throws a 409
 * when the chosen number is taken.
 */
export function keepUpdateOrThrow(parts: Parts, { chatId, body, copies, updateId }: NewUpdate): UpdateRecord {
  const number = numberOrThrow(parts, updateId);
  const kind = Object.keys(body).find((name) => name !== 'update_id') ?? 'unknown';
  const record: UpdateRecord = {
    updateId: number,
    chatId,
    kind,
    json: JSON.stringify({ ...body, update_id: number }),
    state: isWanted(parts, kind) ? 'pending' : 'delivered',
    attempts: 0,
    copies,
    createdAt: parts.now(),
  };
  parts.updates.save(record);
  return record;
}

/** Hands kept updates over for delivery; call it after the transaction that kept them. */
export function offerUpdates(delivery: Delivery, records: readonly UpdateRecord[]): void {
  for (const record of records) {
    if (record.state === 'pending') delivery.offer(record);
  }
}
