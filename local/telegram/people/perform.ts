import { randomInt } from 'node:crypto';
import * as z from 'zod';
import { inTransaction } from '../database.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { addMessage, keepMessage } from '../keep.ts';
import type { TelegramMessage, TelegramUser, UpdateBody } from '../model.ts';
import { type Parts, unixNow } from '../parts.ts';
import { type ChatRecord, toShortChat } from '../records/chats.ts';
import type { MessageRecord } from '../records/messages.ts';
import type { UpdateRecord } from '../records/updates.ts';
import { ActRefusal, type PersonAct } from './act.ts';
import { chatOnceWritten, keepChat, senderOf } from './chat.ts';
import { contentsOrThrow, textContent } from './content.ts';
import { keepUpdateOrThrow, offerUpdates } from './updates.ts';

interface Performance {
  parts: Parts;
  act: PersonAct;
  chat: ChatRecord;
  from: TelegramUser;
}

export interface Performed {
  update_id: number;
  /** More than one only for text that was cut into pieces. */
  update_ids: number[];
  message_id?: number;
}

function ownMessageOrThrow({ parts, chat, from }: Performance, messageId: number): MessageRecord {
  const record = parts.messages.find(chat.id, messageId);
  const isOwn = record && !record.deleted && !record.fromBot && record.message.from?.id === from.id;
  if (!isOwn) throw new ActRefusal(400, `edit: message ${messageId} is not one that this person wrote here`);
  return record;
}

function editBody(given: Performance, edit: { message_id: number; text: string }): UpdateBody {
  const record = ownMessageOrThrow(given, edit.message_id);
  const { text, entities, caption, caption_entities, ...rest } = record.message;
  const written = textContent(edit.text);
  const content =
    text === undefined
      ? { caption: edit.text, ...(written.entities ? { caption_entities: written.entities } : {}) }
      : written;
  const message = { ...rest, ...content, edit_date: unixNow(given.parts) };
  keepMessage(given.parts, { ...record, message });
  return { edited_message: message };
}

const carries = (record: MessageRecord, data: string): boolean =>
  (record.message.reply_markup?.inline_keyboard ?? []).flat().some((button) => button.callback_data === data);

function pressedOrThrow({ parts, act, chat }: Performance, data: string): MessageRecord {
  if (act.message_id !== undefined) {
    const named = parts.messages.find(chat.id, act.message_id);
    if (named?.fromBot) return named;
    throw new ActRefusal(400, `message_id: the bot has no message ${act.message_id} in this chat`);
  }
  const newest = parts.messages.findNewestFromBot(chat.id, (record) => carries(record, data));
  if (newest) return newest;
  throw new ActRefusal(
    400,
    `callback_data: no message of the bot here carries a button with "${data}"; give message_id to press an old one`,
  );
}

function pressBody(given: Performance, data: string): UpdateBody {
  const { parts, chat, from } = given;
  const record = pressedOrThrow(given, data);
  const id = `${randomInt(2 ** 40)}${randomInt(2 ** 20)}`;
  parts.callbacks.save({ id, chatId: chat.id, messageId: record.messageId, askedAt: parts.now() });
  const { message } = record;
  const seen = record.deleted ? { message_id: record.messageId, chat: message.chat, date: 0 } : message;
  return { callback_query: { id, from, message: seen, chat_instance: String(chat.id), data } };
}

function messageBodies(given: Performance): UpdateBody[] {
  const { parts, act, chat, from } = given;
  const replied = act.reply_to_message_id && parts.messages.find(chat.id, act.reply_to_message_id);
  return contentsOrThrow(parts, act, from).map((content) => {
    const { message } = addMessage(parts, {
      chat,
      from,
      content,
      ...(replied ? { replyTo: replied.message } : {}),
      ...(act.date === undefined ? {} : { date: act.date }),
    });
    return { message };
  });
}

const RawMessage = z.looseObject({ message_id: z.number().int().optional() });

/** An update as it was given; a message in it gets what it lacks and is kept, so that the bot can quote it. */
function rawBody({ parts, chat, from }: Performance, update: UpdateBody): UpdateBody {
  const given = RawMessage.safeParse(update['message']);
  if (!given.success) return update;
  const message: TelegramMessage = {
    from,
    chat: toShortChat(chat),
    date: unixNow(parts),
    ...given.data,
    message_id: given.data.message_id ?? parts.settings.nextMessageId(),
  };
  const { message_id: messageId, date } = message;
  if (!parts.messages.find(chat.id, messageId)) {
    keepMessage(parts, { chatId: chat.id, messageId, fromBot: false, date, message, deleted: false });
  }
  return { ...update, message };
}

function bodiesOf(given: Performance): UpdateBody[] {
  const { act } = given;
  if (act.update) return [rawBody(given, act.update)];
  if (act.edit) return [editBody(given, act.edit)];
  if (act.callback_data !== undefined) return [pressBody(given, act.callback_data)];
  return messageBodies(given);
}

function messageIdOf(body: UpdateBody | undefined): { message_id?: number } {
  const message = body?.['message'] ?? body?.['edited_message'];
  const isMessage = typeof message === 'object' && message !== null && 'message_id' in message;
  return isMessage ? { message_id: Number(message.message_id) } : {};
}

/**
 * Carries out what a person does in a chat. Message and updates are on disk before this answers. Throws an
 * `ActRefusal` for what the person could not do in Telegram either.
 */
export function performOrThrow(parts: Parts, delivery: Delivery, chatId: number, act: PersonAct): Performed {
  const { kept, bodies } = inTransaction(parts.database, () => {
    const from = senderOf(parts, chatId, act.from);
    const chat = chatOnceWritten(parts, chatId, from);
    if (chat.blocked && !act.update) {
      throw new ActRefusal(409, 'this person has blocked the bot; unblock it first');
    }
    const bodies = bodiesOf({ parts, act, chat, from });
    keepChat(parts, chat);
    const kept: UpdateRecord[] = bodies.map((body, index) =>
      keepUpdateOrThrow(parts, {
        chatId,
        body,
        copies: act.duplicate ? 2 : 1,
        ...(act.update_id === undefined ? {} : { updateId: act.update_id + index }),
      }),
    );
    return { kept, bodies };
  });
  offerUpdates(delivery, kept);
  const ids = kept.map(({ updateId }) => updateId);
  return { update_id: ids.at(-1) ?? 0, update_ids: ids, ...messageIdOf(bodies.at(-1)) };
}
