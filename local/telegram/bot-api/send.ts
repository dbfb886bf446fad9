import type { MessageContent, TelegramMessage } from '../model.ts';
import { CAPTION_LIMIT, formatTextOrThrow, TEXT_LIMIT } from '../text/format.ts';
import { type Call, openChatOrThrow, sendOrThrow } from './call.ts';
import { readDocumentOrThrow, readPhotoOrThrow, readVoiceOrThrow } from './input-file.ts';
import { numberOf, textOf, type Values } from './read-parameters.ts';
import { badRequest } from './refusal.ts';

const CHAT_ACTIONS: ReadonlySet<string> = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

/** Text of a message: 1 to 4,096 UTF-16 units after the formatting is read. Throws a 400 otherwise. */
export function readTextOrThrow(values: Values): MessageContent {
  const { text, entities } = formatTextOrThrow(
    textOf(values, 'text') ?? '',
    textOf(values, 'parse_mode'),
    values['entities'],
  );
  if (text === '') throw badRequest('message text is empty');
  if (text.length > TEXT_LIMIT) throw badRequest('message is too long');
  return { text, ...(entities.length > 0 ? { entities } : {}) };
}

/** Caption of a message: up to 1,024 UTF-16 units, or none. Throws a 400 otherwise. */
export function readCaptionOrThrow(values: Values): MessageContent {
  const given = textOf(values, 'caption');
  if (given === undefined) return {};
  const mode = textOf(values, 'parse_mode');
  const { text, entities } = formatTextOrThrow(given, mode, values['caption_entities']);
  if (text.length > CAPTION_LIMIT) throw badRequest('message caption is too long');
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) };
}

export function sendMessage(call: Call): TelegramMessage {
  const chat = openChatOrThrow(call);
  return sendOrThrow(call, chat, readTextOrThrow(call.values));
}

export function sendPhoto(call: Call): TelegramMessage {
  const chat = openChatOrThrow(call);
  const caption = readCaptionOrThrow(call.values);
  return sendOrThrow(call, chat, { photo: readPhotoOrThrow(call, call.values['photo']), ...caption });
}

export function sendVoice(call: Call): TelegramMessage {
  const chat = openChatOrThrow(call);
  const caption = readCaptionOrThrow(call.values);
  return sendOrThrow(call, chat, { voice: readVoiceOrThrow(call), ...caption });
}

export function sendDocument(call: Call): TelegramMessage {
  const chat = openChatOrThrow(call);
  const caption = readCaptionOrThrow(call.values);
  return sendOrThrow(call, chat, {
    document: readDocumentOrThrow(call, call.values['document']),
    ...caption,
  });
}

export function sendLocation(call: Call): TelegramMessage {
  const chat = openChatOrThrow(call);
  const latitude = numberOf(call.values, 'latitude') ?? 0;
  const longitude = numberOf(call.values, 'longitude') ?? 0;
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!isOnEarth) throw badRequest('wrong latitude or longitude specified');
  const livePeriod = numberOf(call.values, 'live_period');
  const location = { latitude, longitude, ...(livePeriod ? { live_period: livePeriod } : {}) };
  return sendOrThrow(call, chat, { location });
}

export function sendContact(call: Call): TelegramMessage {
  const chat = openChatOrThrow(call);
  const { values } = call;
  const lastName = textOf(values, 'last_name');
  const contact = {
    phone_number: textOf(values, 'phone_number') ?? '',
    first_name: textOf(values, 'first_name') ?? '',
    ...(lastName ? { last_name: lastName } : {}),
  };
  return sendOrThrow(call, chat, { contact });
}

export function sendChatAction(call: Call): true {
  const chat = openChatOrThrow(call);
  const action = textOf(call.values, 'action') ?? '';
  if (!CHAT_ACTIONS.has(action)) throw badRequest('wrong parameter action in request');
  call.parts.feed.publish({ kind: 'action', chatId: chat.id, data: { action } });
  return true;
}
