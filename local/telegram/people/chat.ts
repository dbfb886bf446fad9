import { randomInt } from 'node:crypto';
import { inTransaction } from '../database.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { removeMessage } from '../keep.ts';
import type { TelegramUser } from '../model.ts';
import { type Parts, unixNow } from '../parts.ts';
import { type ChatRecord, toShortChat } from '../records/chats.ts';
import { ActRefusal, type Sender } from './act.ts';
import { keepUpdateOrThrow, offerUpdates } from './updates.ts';

/** Who writes: the chat's own person, changed by what `from` says, or somebody new. */
export function senderOf(parts: Parts, chatId: number, from: Sender | undefined): TelegramUser {
  const known = parts.chats.find(from?.id ?? chatId)?.person ?? parts.chats.find(chatId)?.person;
  const id = from?.id ?? known?.id ?? (chatId > 0 ? chatId : 1001);
  const isSame = known?.id === id;
  return {
    ...(isSame ? known : { language_code: 'id' }),
    ...from,
    id,
    is_bot: false,
    first_name: from?.first_name ?? (isSame ? known.first_name : `Orang ${id}`),
  };
}

const typeOf = (chatId: number): ChatRecord['type'] => {
  if (chatId > 0) return 'private';
  return chatId < -1_000_000_000_000 ? 'supergroup' : 'group';
};

/** The chat as it stands once `from` has written: it exists, and the bot may write to it. Not kept yet. */
export function chatOnceWritten(parts: Parts, chatId: number, from: TelegramUser): ChatRecord {
  const known = parts.chats.find(chatId);
  if (known?.started) return known;
  const type = typeOf(chatId);
  const named = type === 'private' ? { person: from } : { title: 'Grup warga' };
  return { ...named, blocked: false, ...known, id: chatId, type, started: true };
}

/** Keeps a chat that is not kept as it is yet. */
export function keepChat(parts: Parts, chat: ChatRecord): void {
  if (parts.chats.find(chat.id) === chat) return;
  parts.chats.save(chat);
  parts.feed.publish({ kind: 'chat', chatId: chat.id });
}

function membership(parts: Parts, chat: ChatRecord, isBlocked: boolean) {
  const from = chat.person ?? senderOf(parts, chat.id, undefined);
  const states = isBlocked ? (['member', 'kicked'] as const) : (['kicked', 'member'] as const);
  const [before, after] = states.map((status) => ({
    user: parts.bot,
    status,
    ...(status === 'kicked' ? { until_date: 0 } : {}),
  }));
  return {
    chat: toShortChat(chat),
    from,
    date: unixNow(parts),
    old_chat_member: before,
    new_chat_member: after,
  };
}

/** A person blocks the bot, or takes it back; the bot hears of it by `my_chat_member`. Throws a 404 or 409. */
export function setBlockedOrThrow(
  parts: Parts,
  delivery: Delivery,
  chatId: number,
  isBlocked: boolean,
): void {
  const chat = parts.chats.find(chatId);
  if (!chat?.started) throw new ActRefusal(404, `nobody has written from chat ${chatId} yet`);
  if (chat.blocked === isBlocked) return;
  const kept = inTransaction(parts.database, () => {
    parts.chats.save({ ...chat, blocked: isBlocked });
    const body = { my_chat_member: membership(parts, chat, isBlocked) };
    return keepUpdateOrThrow(parts, { chatId, body, copies: 1 });
  });
  parts.feed.publish({ kind: 'chat', chatId });
  offerUpdates(delivery, [kept]);
}

/** A person deletes a message for both sides. Telegram does not tell the bot. Throws a 404. */
export function deleteOwnOrThrow(parts: Parts, chatId: number, messageId: number): void {
  const record = parts.messages.find(chatId, messageId);
  if (!record || record.deleted) throw new ActRefusal(404, `chat ${chatId} has no message ${messageId}`);
  inTransaction(parts.database, () => removeMessage(parts, record));
}

export interface NewPerson {
  name: string;
  role?: string | undefined;
  username?: string | undefined;
  language_code?: string | undefined;
  chat_id?: number | undefined;
}

/** Adds somebody who has not written yet. Throws a 409 when the chat id is taken. */
export function addPersonOrThrow(parts: Parts, given: NewPerson): ChatRecord {
  const id = given.chat_id ?? parts.chats.highestPersonId() + 1;
  if (parts.chats.find(id)) throw new ActRefusal(409, `chat_id: ${id} is already taken`);
  const person: TelegramUser = {
    id,
    is_bot: false,
    first_name: given.name,
    language_code: given.language_code ?? 'id',
    ...(given.username ? { username: given.username } : {}),
  };
  const role = given.role ?? 'warga';
  const chat: ChatRecord = { id, type: 'private', person, role, started: false, blocked: false };
  keepChat(parts, chat);
  return chat;
}

/** A group that several people write in; the bot is its member at once. */
export function addGroup(parts: Parts, title: string): ChatRecord {
  const id = -randomInt(1_000_000, 9_000_000);
  const chat: ChatRecord = { id, type: 'group', title, started: true, blocked: false };
  keepChat(parts, chat);
  return chat;
}
