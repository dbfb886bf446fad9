import type { DatabaseSync } from 'node:sqlite';
import type { Faults } from './faults.ts';
import type { Feed } from './feed.ts';
import type { TelegramUser } from './model.ts';
import type { Callbacks } from './records/callbacks.ts';
import type { Calls } from './records/calls.ts';
import type { Chats } from './records/chats.ts';
import type { Commands } from './records/commands.ts';
import type { Files } from './records/files.ts';
import type { Messages } from './records/messages.ts';
import type { Settings } from './records/settings.ts';
import type { Updates } from './records/updates.ts';

/** Everything the practice Telegram consists of, lent to every route and method. */
export interface Parts {
  readonly token: string;
  readonly bot: TelegramUser;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly database: DatabaseSync;
  readonly settings: Settings;
  readonly chats: Chats;
  readonly messages: Messages;
  readonly updates: Updates;
  readonly callbacks: Callbacks;
  readonly calls: Calls;
  readonly commands: Commands;
  readonly files: Files;
  readonly feed: Feed;
  readonly faults: Faults;
}

/** Unix seconds, as Telegram dates its messages. */
export const unixNow = (parts: Pick<Parts, 'now'>): number => Math.floor(parts.now() / 1000);
