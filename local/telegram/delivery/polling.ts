import type { Call } from '../bot-api/call.ts';
import { listOf, numberOf } from '../bot-api/read-parameters.ts';
import { BotApiRefusal } from '../bot-api/refusal.ts';
import type { UpdateRecord } from '../records/updates.ts';

const LONGEST_POLL_SECONDS = 50;
const MOST = 100;

function confirm({ parts }: Call, offset: number): void {
  if (offset > 0) parts.updates.confirmUpTo(offset - 1);
  if (offset >= 0) return;
  const kept = parts.updates.listPending(1_000_000).at(offset);
  if (kept) parts.updates.confirmUpTo(kept.updateId - 1);
}

const toUpdates = (records: readonly UpdateRecord[]): unknown[] =>
  records.flatMap(({ json, copies }) => Array.from({ length: copies }, () => JSON.parse(json)));

/**
 * Long polling. Throws 409 while a webhook is set, and to the older of two polls, as Telegram does when two
 * programs run with one token.
 */
export async function getUpdates(call: Call): Promise<unknown[]> {
  const { parts, delivery, values } = call;
  if (parts.settings.webhook()) {
    throw new BotApiRefusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  const isMine = delivery.beginPoll();
  if (values['allowed_updates'])
    parts.settings.saveAllowedUpdates(listOf(values, 'allowed_updates').map(String));
  confirm(call, numberOf(values, 'offset') ?? 0);
  const limit = Math.min(Math.max(numberOf(values, 'limit') ?? MOST, 1), MOST);
  const until = Date.now() + Math.min(numberOf(values, 'timeout') ?? 0, LONGEST_POLL_SECONDS) * 1000;
  for (;;) {
    const pending = parts.updates.listPending(limit);
    const left = until - Date.now();
    if (pending.length > 0 || left <= 0) return toUpdates(pending);
    await parts.feed.wait(({ kind }) => kind === 'updates', left);
    if (isMine()) continue;
    throw new BotApiRefusal(
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    );
  }
}
