import { isDeepStrictEqual } from 'node:util';
import { keepMessage, removeMessage } from '../keep.ts';
import type { TelegramMessage } from '../model.ts';
import { unixNow } from '../parts.ts';
import type { ChatRecord } from '../records/chats.ts';
import type { MessageRecord } from '../records/messages.ts';
import { type Call, findChatOrThrow, findMessageOrThrow, openChatOrThrow } from './call.ts';
import { listOf, numberOf } from './read-parameters.ts';
import { badRequest } from './refusal.ts';
import { readInlineMarkupOrThrow } from './reply-markup.ts';
import { readCaptionOrThrow, readTextOrThrow } from './send.ts';

/** A bot may take away messages of private chats for two days (Bot API, deleteMessage). */
const DELETE_WITHIN_SECONDS = 48 * 3600;

function findEditableOrThrow(call: Call): { chat: ChatRecord; record: MessageRecord } {
  if (call.values['chat_id'] === undefined) throw badRequest('chat_id is empty');
  if (call.values['message_id'] === undefined) throw badRequest('message identifier is not specified');
  const chat = openChatOrThrow(call);
  const record = findMessageOrThrow(call, chat, 'edit');
  // Telegram refuses to edit what others wrote, and what went out with a reply keyboard.
  if (!record.fromBot || record.keyboard) throw badRequest("message can't be edited");
  return { chat, record };
}

function keepEditOrThrow(call: Call, record: MessageRecord, changed: TelegramMessage): TelegramMessage {
  const { edit_date: _old, ...before } = record.message;
  const { edit_date: _new, ...after } = changed;
  if (isDeepStrictEqual(before, after)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  const message = { ...changed, edit_date: unixNow(call.parts) };
  keepMessage(call.parts, { ...record, message });
  return message;
}

function withMarkupOrThrow(call: Call, { reply_markup: _, ...message }: TelegramMessage): TelegramMessage {
  const markup = readInlineMarkupOrThrow(call.values['reply_markup']);
  return markup ? { ...message, reply_markup: markup } : message;
}

export function editMessageText(call: Call): TelegramMessage {
  const { record } = findEditableOrThrow(call);
  if (record.message.text === undefined) throw badRequest('there is no text in the message to edit');
  const { text: _text, entities: _entities, ...rest } = record.message;
  return keepEditOrThrow(call, record, { ...withMarkupOrThrow(call, rest), ...readTextOrThrow(call.values) });
}

export function editMessageCaption(call: Call): TelegramMessage {
  const { record } = findEditableOrThrow(call);
  const { caption: _caption, caption_entities: _entities, ...rest } = record.message;
  if (!(rest.photo || rest.voice || rest.document)) {
    throw badRequest('there is no caption in the message to edit');
  }
  return keepEditOrThrow(call, record, {
    ...withMarkupOrThrow(call, rest),
    ...readCaptionOrThrow(call.values),
  });
}

export function editMessageReplyMarkup(call: Call): TelegramMessage {
  const { record } = findEditableOrThrow(call);
  return keepEditOrThrow(call, record, withMarkupOrThrow(call, record.message));
}

function isDeletable(call: Call, chat: ChatRecord, record: MessageRecord): boolean {
  const isYoung = unixNow(call.parts) - record.date < DELETE_WITHIN_SECONDS;
  return isYoung && (record.fromBot || chat.type === 'private');
}

export function deleteMessage(call: Call): true {
  const chat = findChatOrThrow(call);
  const record = findMessageOrThrow(call, chat, 'delete');
  if (!isDeletable(call, chat, record)) throw badRequest("message can't be deleted for everyone");
  removeMessage(call.parts, record);
  return true;
}

/** Deletes up to 100 messages; those that are gone or too old are passed over, as Telegram does. */
export function deleteMessages(call: Call): true {
  const chat = findChatOrThrow(call);
  const ids = listOf(call.values, 'message_ids').map(Number);
  if (ids.length === 0) throw badRequest('message identifiers are not specified');
  if (ids.length > 100) throw badRequest('too many message identifiers specified');
  for (const id of ids) {
    const record = call.parts.messages.find(chat.id, id);
    if (record && !record.deleted && isDeletable(call, chat, record)) removeMessage(call.parts, record);
  }
  return true;
}

export function pinChatMessage(call: Call): true {
  const chat = openChatOrThrow(call);
  const record = findMessageOrThrow(call, chat, 'pin');
  call.parts.chats.save({ ...chat, pinned: record.messageId });
  call.parts.feed.publish({ kind: 'chat', chatId: chat.id });
  return true;
}

export function unpinChatMessage(call: Call): true {
  const chat = openChatOrThrow(call);
  const wanted = numberOf(call.values, 'message_id');
  if (wanted !== undefined && wanted !== chat.pinned) throw badRequest('message to unpin not found');
  const { pinned: _, ...rest } = chat;
  call.parts.chats.save(rest);
  call.parts.feed.publish({ kind: 'chat', chatId: chat.id });
  return true;
}
