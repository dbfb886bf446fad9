import { randomInt } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

export interface WebhookSetting {
  url: string;
  secret_token?: string;
  max_connections: number;
  ip_address?: string;
}

export interface Settings {
  nextMessageId(): number;
  /** Rises with every change to any message: the page and scripts ask for what came after it. */
  nextSequence(): number;
  nextUpdateId(): number;
  /** Lifts the counter over an id that a script chose itself. */
  raiseUpdateId(updateId: number): void;
  webhook(): WebhookSetting | undefined;
  saveWebhook(webhook: WebhookSetting | undefined): void;
  /** The kinds of updates the bot asked for; an empty list means the default kinds. */
  allowedUpdates(): string[];
  saveAllowedUpdates(kinds: readonly string[]): void;
}

/** Counters and the webhook: what the practice Telegram remembers about the bot itself. */
export function openSettings(database: DatabaseSync): Settings {
  const find = database.prepare('SELECT value FROM settings WHERE name = ?');
  const put = database.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)');
  const raise = database.prepare(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value',
  );
  const load = (name: string): string | undefined => find.get(name)?.['value']?.toString();
  const next = (name: string, first: number): number => Number(raise.get(name, String(first))?.['value']);

  return {
    nextMessageId: () => next('message_id', 1),
    nextSequence: () => next('sequence', 1),
    nextUpdateId: () => next('update_id', randomInt(100_000_000, 900_000_000)),
    raiseUpdateId: (updateId) => {
      if (updateId > Number(load('update_id') ?? 0)) put.run('update_id', String(updateId));
    },
    webhook: () => {
      const value = load('webhook');
      return value ? JSON.parse(value) : undefined;
    },
    saveWebhook: (webhook) => {
      put.run('webhook', webhook ? JSON.stringify(webhook) : '');
    },
    allowedUpdates: () => JSON.parse(load('allowed_updates') ?? '[]'),
    saveAllowedUpdates: (kinds) => {
      put.run('allowed_updates', JSON.stringify(kinds));
    },
  };
}
