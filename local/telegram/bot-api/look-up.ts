import type { TelegramUser } from '../model.ts';
import { toShortChat } from '../records/chats.ts';
import { type Call, findChatOrThrow } from './call.ts';
import { textOf } from './read-parameters.ts';
import { BotApiRefusal, badRequest } from './refusal.ts';

/** Telegram lends a bot files of up to 20 MB. */
const DOWNLOAD_LIMIT = 20 * 1024 * 1024;
/** How long a press waits for its answer. */
const CALLBACK_LIVES = 15 * 60_000;
const CALLBACK_TEXT = 200;

export function getMe({ parts }: Call): TelegramUser & Record<string, unknown> {
  return {
    ...parts.bot,
    can_join_groups: true,
    // Everything said in a group reaches the bot here, so that practice covers the hard case.
    can_read_all_group_messages: true,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

export function getChat(call: Call): Record<string, unknown> {
  const chat = findChatOrThrow(call);
  const pinned = chat.pinned ? call.parts.messages.find(chat.id, chat.pinned) : undefined;
  return {
    ...toShortChat(chat),
    accent_color_id: Math.abs(chat.id) % 7,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(pinned && !pinned.deleted ? { pinned_message: pinned.message } : {}),
  };
}

export function getFile({ parts, values }: Call): Record<string, unknown> {
  const file = parts.files.find(textOf(values, 'file_id') ?? '');
  if (!file) throw badRequest('invalid file_id');
  if (file.size > DOWNLOAD_LIMIT) throw badRequest('file is too big');
  parts.files.markLinked(file.fileId, parts.now());
  const { fileId, uniqueId, size, path } = file;
  return { file_id: fileId, file_unique_id: uniqueId, file_size: size, file_path: path };
}

export function answerCallbackQuery({ parts, values }: Call): true {
  const callback = parts.callbacks.find(textOf(values, 'callback_query_id') ?? '');
  if (!callback || parts.now() - callback.askedAt > CALLBACK_LIVES) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  const text = textOf(values, 'text');
  if (text && text.length > CALLBACK_TEXT) throw badRequest('MESSAGE_TOO_LONG');
  const answer = {
    callback_query_id: callback.id,
    message_id: callback.messageId,
    ...(text ? { text } : {}),
    show_alert: values['show_alert'] === true,
  };
  parts.callbacks.saveAnswer(callback.id, answer);
  parts.feed.publish({ kind: 'answer', chatId: callback.chatId, data: answer });
  return true;
}

/** A method that Telegram has and this server does not. */
export function unknownMethod(): BotApiRefusal {
  return new BotApiRefusal(404, 'Not Found');
}
