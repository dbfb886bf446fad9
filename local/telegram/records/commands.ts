import type { DatabaseSync } from 'node:sqlite';

export interface BotCommand {
  command: string;
  description: string;
}

export interface Commands {
  find(scope: string, language: string): BotCommand[] | undefined;
  save(scope: string, language: string, list: readonly BotCommand[]): void;
  remove(scope: string, language: string): void;
}

/** The command menu per scope and language. */
export function openCommands(database: DatabaseSync): Commands {
  const find = database.prepare('SELECT list FROM commands WHERE scope = ? AND language = ?');
  const put = database.prepare('INSERT OR REPLACE INTO commands (scope, language, list) VALUES (?,?,?)');
  const remove = database.prepare('DELETE FROM commands WHERE scope = ? AND language = ?');
  return {
    find: (scope, language) => {
      const row = find.get(scope, language);
      return row ? JSON.parse(String(row['list'])) : undefined;
    },
    save: (scope, language, list) => {
      put.run(scope, language, JSON.stringify(list));
    },
    remove: (scope, language) => {
      remove.run(scope, language);
    },
  };
}

/** The menu a person sees: the narrowest scope that has a list, in her language first (Telegram's order). */
export function commandsFor(
  commands: Commands,
  chat: { id: number; isPrivate: boolean; language: string },
): BotCommand[] {
  const kind = chat.isPrivate ? 'all_private_chats' : 'all_group_chats';
  for (const scope of [`chat:${chat.id}`, kind, 'default']) {
    const list = commands.find(scope, chat.language) ?? commands.find(scope, '');
    if (list) return list;
  }
  return [];
}
