/** A user or bot as the Bot API shows it. */
export interface TelegramUser {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel';

/** A chat as it stands inside every message. */
export interface ShortChat {
  id: number;
  type: ChatType;
  title?: string;
  first_name?: string;
  username?: string;
}

/** A formatted stretch of text; offset and length in UTF-16 code units. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  language?: string;
  custom_emoji_id?: string;
  [other: string]: unknown;
}

export interface PhotoSize {
  file_id: string;
  file_unique_id: string;
  width: number;
  height: number;
  file_size: number;
}

export interface MediaFile {
  file_id: string;
  file_unique_id: string;
  file_size: number;
  mime_type: string;
  duration?: number;
  file_name?: string;
}

export interface Place {
  latitude: number;
  longitude: number;
  [other: string]: unknown;
}

export interface Contact {
  phone_number: string;
  first_name: string;
  last_name?: string;
  user_id?: number;
  vcard?: string;
}

export interface Button {
  text: string;
  callback_data?: string;
  url?: string;
  [other: string]: unknown;
}

export interface InlineKeyboard {
  inline_keyboard: Button[][];
}

/** What makes a message this message: at least one of these is there. */
export interface MessageContent {
  text?: string;
  entities?: Entity[];
  caption?: string;
  caption_entities?: Entity[];
  photo?: PhotoSize[];
  voice?: MediaFile;
  document?: MediaFile;
  location?: Place;
  contact?: Contact;
  media_group_id?: string;
}

/** A message as the bot receives it. */
export interface TelegramMessage extends MessageContent {
  message_id: number;
  from?: TelegramUser;
  chat: ShortChat;
  date: number;
  edit_date?: number;
  reply_to_message?: TelegramMessage;
  reply_markup?: InlineKeyboard;
  [other: string]: unknown;
}

/** An update without its number; exactly one key names its kind. */
export type UpdateBody = Record<string, unknown>;

/** Every kind of update that a bot gets unless it asks otherwise lacks these three. */
export const QUIET_UPDATE_KINDS: ReadonlySet<string> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
]);
