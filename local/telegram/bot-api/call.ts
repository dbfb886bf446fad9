import type { Delivery } from '../delivery/delivery.ts';
import { addMessage } from '../keep.ts';
import type { MessageContent, TelegramMessage } from '../model.ts';
import type { Parts } from '../parts.ts';
import type { ChatRecord } from '../records/chats.ts';
import type { MessageRecord } from '../records/messages.ts';
import type { Upload, Values } from './read-parameters.ts';
import { numberOf } from './read-parameters.ts';
import { BotApiRefusal, badRequest } from './refusal.ts';
import { readReplyMarkupOrThrow } from './reply-markup.ts';

/** One Bot API call, ready to be carried out. */
export interface Call {
  readonly parts: Parts;
  readonly delivery: Delivery;
  readonly values: Values;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** The chat a call names, whether or not the bot may write to it. Throws 400 when nobody wrote from there yet. */
export function findChatOrThrow({ parts, values }: Call): ChatRecord {
  const id = values['chat_id'];
  const chat =
    typeof id === 'string' ? parts.chats.findByUsername(id.slice(1)) : parts.chats.find(Number(id));
  if (!chat?.started) throw badRequest('chat not found');
  return chat;
}

/** The chat a call writes to. Throws 400 when it does not exist and 403 when the person blocked the bot. */
export function openChatOrThrow(call: Call): ChatRecord {
  const chat = findChatOrThrow(call);
  if (!chat.blocked) return chat;
  const isPrivate = chat.type === 'private';
  throw new BotApiRefusal(
    403,
    isPrivate
      ? 'Forbidden: bot was blocked by the user'
      : `Forbidden: bot was kicked from the ${chat.type} chat`,
  );
}

/** The message a call names. Throws 400 in the words of the act ("edit", "delete", ...) when it is not there. */
export function findMessageOrThrow(call: Call, chat: ChatRecord, act: string): MessageRecord {
  const record = call.parts.messages.find(chat.id, numberOf(call.values, 'message_id') ?? 0);
  if (!record || record.deleted) throw badRequest(`message to ${act} not found`);
  return record;
}

function findReplyOrThrow({ parts, values }: Call, chat: ChatRecord): TelegramMessage | undefined {
  const asked = values['reply_parameters'];
  const reply: Record<string, unknown> = typeof asked === 'object' && asked !== null ? { ...asked } : {};
  const messageId = Number(reply['message_id'] ?? values['reply_to_message_id'] ?? 0);
  if (messageId === 0) return undefined;
  const record = parts.messages.find(chat.id, messageId);
  if (record && !record.deleted) return record.message;
  if (reply['allow_sending_without_reply'] === true) return undefined;
  throw badRequest('message to be replied not found');
}

function rememberKeyboard(parts: Parts, chat: ChatRecord, record: MessageRecord): void {
  if (!record.keyboard) return;
  const { keyboard: _closed, ...rest } = chat;
  const isRemoved = record.keyboard['remove_keyboard'] === true;
  parts.chats.save(isRemoved ? rest : { ...rest, keyboard: record.messageId });
}

/** Sends content as the bot: checks the reply and the buttons, keeps the message and answers it. */
export function sendOrThrow(call: Call, chat: ChatRecord, content: MessageContent): TelegramMessage {
  const { parts, values } = call;
  const { inline, keyboard } = readReplyMarkupOrThrow(values['reply_markup'], chat.type === 'private');
  const replyTo = findReplyOrThrow(call, chat);
  const record = addMessage(parts, {
    chat,
    from: parts.bot,
    content,
    ...(replyTo ? { replyTo } : {}),
    ...(inline && inline.inline_keyboard.length > 0 ? { replyMarkup: inline } : {}),
    ...(keyboard ? { keyboard } : {}),
  });
  rememberKeyboard(parts, chat, record);
  return record.message;
}
