import type { MessageContent, TelegramMessage, TelegramUser } from './model.ts';
import type { Parts } from './parts.ts';
import { unixNow } from './parts.ts';
import { type ChatRecord, toShortChat } from './records/chats.ts';
import type { MessageRecord } from './records/messages.ts';

/** Writes a message down under the next sequence number and tells whoever listens. */
export function keepMessage(parts: Parts, record: Omit<MessageRecord, 'sequence'>): MessageRecord {
  const kept = { ...record, sequence: parts.settings.nextSequence() };
  parts.messages.save(kept);
  parts.feed.publish({ kind: record.deleted ? 'deleted' : 'message', chatId: record.chatId, data: kept });
  return kept;
}

export interface NewMessage {
  chat: ChatRecord;
  from: TelegramUser;
  content: MessageContent;
  replyTo?: TelegramMessage;
  replyMarkup?: TelegramMessage['reply_markup'];
  keyboard?: Record<string, unknown>;
  /** Unix seconds; now when left out. */
  date?: number;
}

/** Telegram quotes one message deep only. */
function withoutQuote({ reply_to_message, ...message }: TelegramMessage): TelegramMessage {
  return message;
}

/** Makes a message of its content, gives it the next number and keeps it. */
export function addMessage(parts: Parts, given: NewMessage): MessageRecord {
  const { chat, from, content, replyTo, replyMarkup, keyboard } = given;
  const date = given.date ?? unixNow(parts);
  const message: TelegramMessage = {
    message_id: parts.settings.nextMessageId(),
    from,
    chat: toShortChat(chat),
    date,
    ...content,
    ...(replyTo ? { reply_to_message: withoutQuote(replyTo) } : {}),
    ...(replyMarkup ? { reply_markup: replyMarkup } : {}),
  };
  return keepMessage(parts, {
    chatId: chat.id,
    messageId: message.message_id,
    fromBot: from.id === parts.bot.id,
    date,
    message,
    deleted: false,
    ...(keyboard ? { keyboard } : {}),
  });
}

/** Takes a message away for everyone. */
export function removeMessage(parts: Parts, record: MessageRecord): void {
  keepMessage(parts, { ...record, deleted: true });
}
