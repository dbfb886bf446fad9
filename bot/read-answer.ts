import type { Message, Update } from 'grammy/types';
import type { Point } from '#core/shared/area.ts';
import type { Instant } from '#core/shared/decision.ts';
import { ChatId } from '#core/shared/ids.ts';

/** One update as the house sees it: what somebody sent, from which chat, and when. */
export interface Incoming {
  readonly chat: ChatId;
  readonly update: number;
  readonly sentAt: Instant;
  readonly kind: 'message' | 'button' | 'blocked' | 'unblocked' | 'strange' | 'group';
  readonly messageId?: number;
  readonly text?: string;
  readonly action?: string;
  readonly buttonId?: string;
  readonly point?: Point;
  readonly photo?: string;
  readonly voice?: string;
  /** How long the voice note lasts, in seconds. */
  readonly seconds?: number;
  readonly document?: string;
  readonly contact?: string;
  /** An edited message repeats what was said before. */
  readonly edited?: boolean;
  /** The language of the person's Telegram, as a hint only. */
  readonly languageHint?: string;
  /** In a group: somebody speaks to the bot by a command or its name. */
  readonly addressed?: boolean;
}

/** Reads any update of Telegram, also kinds that do not exist yet. Undefined: nothing in it is meant for us. Times in milliseconds. */
export function readAnswer(update: Update, now: Instant): Incoming | undefined {
  if (update.my_chat_member) return readMembership(update.my_chat_member, update.update_id, now);
  if (update.callback_query) return readButton(update.callback_query, update.update_id, now);
  const message = update.message ?? update.edited_message;
  if (!message?.chat) return undefined;
  return readMessage(message, update.update_id, update.edited_message !== undefined);
}

function readMessage(message: Message, update: number, edited: boolean): Incoming | undefined {
  const base = {
    chat: chatIdOf(message.chat.id),
    update,
    sentAt: message.date * 1000,
    messageId: message.message_id,
    ...(edited ? { edited } : {}),
    ...(message.from?.language_code === undefined ? {} : { languageHint: message.from.language_code }),
  };
  if (message.chat.type !== 'private') {
    const addressed =
      message.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0) ?? false;
    return { ...base, kind: 'group', addressed };
  }
  const said = saidIn(message);
  return { ...base, ...said, kind: Object.keys(said).length > 0 ? 'message' : 'strange' };
}

function saidIn(message: Message): Partial<Incoming> {
  const text = message.text ?? message.caption;
  const point = message.location ?? message.venue?.location;
  const photo = message.photo?.at(-1)?.file_id;
  const voice = message.voice?.file_id ?? message.audio?.file_id ?? message.video_note?.file_id;
  const seconds = (message.voice ?? message.audio ?? message.video_note)?.duration;
  const document = message.document?.file_id ?? message.video?.file_id;
  const contact = message.contact?.phone_number;
  return {
    ...(text === undefined ? {} : { text }),
    ...(point === undefined ? {} : { point: { lat: point.latitude, lng: point.longitude } }),
    ...(photo === undefined ? {} : { photo }),
    ...(voice === undefined ? {} : { voice }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(document === undefined ? {} : { document }),
    ...(contact === undefined ? {} : { contact }),
  };
}

function readButton(
  query: NonNullable<Update['callback_query']>,
  update: number,
  now: Instant,
): Incoming | undefined {
  const chat = query.message?.chat;
  if (chat?.type !== 'private') return undefined;
  return {
    chat: chatIdOf(chat.id),
    update,
    sentAt: now,
    kind: 'button',
    buttonId: query.id,
    action: query.data ?? '',
    ...(query.message === undefined ? {} : { messageId: query.message.message_id }),
    ...(query.from.language_code === undefined ? {} : { languageHint: query.from.language_code }),
  };
}

function readMembership(
  change: NonNullable<Update['my_chat_member']>,
  update: number,
  now: Instant,
): Incoming | undefined {
  if (change.chat.type !== 'private') return undefined;
  const kind = change.new_chat_member.status === 'kicked' ? 'blocked' : 'unblocked';
  return { chat: chatIdOf(change.chat.id), update, sentAt: now, kind };
}

const chatIdOf = (id: number): ChatId => ChatId.parse(`telegram:${id}`);
