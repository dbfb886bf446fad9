import type { DatabaseSync } from 'node:sqlite';
import type { ChatType, ShortChat, TelegramUser } from '../model.ts';

export interface ChatRecord {
  id: number;
  type: ChatType;
  title?: string;
  /** Who writes in a private chat. */
  person?: TelegramUser;
  role?: string;
  /** Somebody has written from here: before that the bot cannot write to it. */
  started: boolean;
  blocked: boolean;
  pinned?: number;
  /** The message whose reply keyboard is open. */
  keyboard?: number;
}

export interface Chats {
  find(id: number): ChatRecord | undefined;
  findByUsername(username: string): ChatRecord | undefined;
  list(): ChatRecord[];
  save(chat: ChatRecord): void;
  /** The highest private chat id so far; a new person gets the next one. */
  highestPersonId(): number;
}

type Row = Record<string, unknown>;

const CHAT_TYPES: Record<string, ChatType> = {
  private: 'private',
  group: 'group',
  supergroup: 'supergroup',
  channel: 'channel',
};

function toChat(row: Row): ChatRecord {
  return {
    id: Number(row['id']),
    type: CHAT_TYPES[String(row['type'])] ?? 'private',
    started: row['started'] === 1,
    blocked: row['blocked'] === 1,
    ...(row['title'] === null ? {} : { title: String(row['title']) }),
    ...(row['person'] === null ? {} : { person: JSON.parse(String(row['person'])) }),
    ...(row['role'] === null ? {} : { role: String(row['role']) }),
    ...(row['pinned'] === null ? {} : { pinned: Number(row['pinned']) }),
    ...(row['keyboard'] === null ? {} : { keyboard: Number(row['keyboard']) }),
  };
}

/** The chat as it appears inside messages. */
export function toShortChat(chat: ChatRecord): ShortChat {
  if (chat.type !== 'private') return { id: chat.id, type: chat.type, title: chat.title ?? 'Grup' };
  return {
    id: chat.id,
    type: 'private',
    first_name: chat.person?.first_name ?? `Orang ${chat.id}`,
    ...(chat.person?.username ? { username: chat.person.username } : {}),
  };
}

/** Chats, kept in memory as well: every call asks for one. */
export function openChats(database: DatabaseSync): Chats {
  const put = database.prepare(
    'INSERT OR REPLACE INTO chats (id, type, title, person, role, started, blocked, pinned, keyboard) VALUES (?,?,?,?,?,?,?,?,?)',
  );
  const known = new Map<number, ChatRecord>();
  for (const row of database.prepare('SELECT * FROM chats').all()) known.set(Number(row['id']), toChat(row));

  return {
    find: (id) => known.get(id),
    findByUsername: (username) =>
      [...known.values()].find((chat) => chat.person?.username?.toLowerCase() === username.toLowerCase()),
    list: () => [...known.values()],
    save: (chat) => {
      known.set(chat.id, chat);
      put.run(
        chat.id,
        chat.type,
        chat.title ?? null,
        chat.person ? JSON.stringify(chat.person) : null,
        chat.role ?? null,
        chat.started ? 1 : 0,
        chat.blocked ? 1 : 0,
        chat.pinned ?? null,
        chat.keyboard ?? null,
      );
    },
    highestPersonId: () => Math.max(1000, ...[...known.keys()].filter((id) => id < 1_000_000)),
  };
}
