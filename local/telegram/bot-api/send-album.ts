import { randomInt } from 'node:crypto';
import * as z from 'zod';
import type { MessageContent, TelegramMessage } from '../model.ts';
import { type Call, openChatOrThrow, sendOrThrow } from './call.ts';
import { readDocumentOrThrow, readPhotoOrThrow } from './input-file.ts';
import { listOf } from './read-parameters.ts';
import { badRequest } from './refusal.ts';
import { readCaptionOrThrow } from './send.ts';

const AlbumItem = z.looseObject({ type: z.enum(['photo', 'document']), media: z.string() });

function readItemOrThrow(call: Call, value: unknown): MessageContent {
  const item = AlbumItem.safeParse(value);
  // Videos and audio exist in Telegram; nobody sends them from this house.
  if (!item.success)
    throw badRequest("can't parse InputMedia: expected type photo or document and a media string");
  const caption = readCaptionOrThrow(item.data);
  return item.data.type === 'photo'
    ? { photo: readPhotoOrThrow(call, item.data.media), ...caption }
    : { document: readDocumentOrThrow(call, item.data.media), ...caption };
}

/** Sends 2 to 10 photos or documents as one album. */
export function sendMediaGroup(call: Call): TelegramMessage[] {
  const chat = openChatOrThrow(call);
  const media = listOf(call.values, 'media');
  if (media.length < 2 || media.length > 10) throw badRequest('media group must include 2-10 items');
  const contents = media.map((item) => readItemOrThrow(call, item));
  const kinds = new Set(contents.map((content) => (content.photo ? 'photo' : 'document')));
  if (kinds.size > 1) throw badRequest("document can't be mixed with other media types");
  const group = String(randomInt(2 ** 47));
  return contents.map((content) => sendOrThrow(call, chat, { ...content, media_group_id: group }));
}
