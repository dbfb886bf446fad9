import { addPhoto, addSamplePhoto, addVoice, readPictureSize, toMediaFile } from '../media.ts';
import type { Contact, MessageContent, TelegramUser } from '../model.ts';
import type { Parts } from '../parts.ts';
import { detectEntities } from '../text/entities.ts';
import { ActRefusal, type PersonAct } from './act.ts';

const TEXT_LIMIT = 4096;
/** Shorter strings are a label of the sample, not a file. */
const SHORTEST_FILE = 64;

interface GivenFile {
  bytes: Buffer;
  mime: string;
}

/** Reads base64, with or without a "data:" head; undefined for a label. */
function readFileText(value: string): GivenFile | undefined {
  const [, mime, encoded] = /^data:([^;,]*)[^,]*;base64,(.*)$/s.exec(value) ?? [];
  const base64 = (encoded ?? value).replaceAll(/\s/g, '');
  const isBase64 = /^[A-Za-z0-9+/_-]+=*$/.test(base64);
  if (!isBase64 || (encoded === undefined && base64.length < SHORTEST_FILE)) return undefined;
  return { bytes: Buffer.from(base64, 'base64'), mime: mime || 'application/octet-stream' };
}

function photoContent(parts: Parts, value: true | string): MessageContent {
  const given = value === true ? undefined : readFileText(value);
  if (!given) return { photo: addSamplePhoto(parts.files, value === true ? '' : value) };
  const size = readPictureSize(given.bytes);
  if (!size) throw new ActRefusal(400, 'photo: these bytes are not a JPEG, PNG or WebP picture');
  return { photo: addPhoto(parts.files, given.bytes, size) };
}

function voiceContent(parts: Parts, value: true | string, seconds: number | undefined): MessageContent {
  const given = value === true ? undefined : readFileText(value);
  if (!given) return { voice: addVoice(parts.files) };
  const isAudio = given.mime.startsWith('audio/') || given.mime.startsWith('video/');
  const mime = isAudio ? (given.mime.split(';')[0] ?? given.mime) : 'audio/ogg';
  return { voice: addVoice(parts.files, { bytes: given.bytes, mime, seconds: seconds ?? 1 }) };
}

function documentContent(parts: Parts, act: PersonAct): MessageContent {
  const given = typeof act.document === 'string' ? readFileText(act.document) : undefined;
  const name = act.file_name ?? 'dokumen.txt';
  const bytes = given?.bytes ?? Buffer.from('Dokumen contoh, LATIHAN.\n');
  const mime = given?.mime ?? 'text/plain';
  return { document: toMediaFile(parts.files.add({ kind: 'document', mime, bytes, details: { name } })) };
}

function contactOf(contact: NonNullable<PersonAct['contact']>, person: TelegramUser): Contact {
  if (typeof contact === 'string') {
    // The button that asks for a number sends the person's own card.
    return { phone_number: contact, first_name: person.first_name, user_id: person.id };
  }
  const { phone_number, first_name, last_name, user_id } = contact;
  return {
    phone_number,
    first_name: first_name ?? person.first_name,
    ...(last_name ? { last_name } : {}),
    ...(user_id === undefined ? {} : { user_id }),
  };
}

/** Text with what Telegram finds in it. */
export function textContent(text: string): MessageContent {
  const entities = detectEntities(text, []);
  return { text, ...(entities.length > 0 ? { entities } : {}) };
}

/** Long text in pieces of up to 4,096 UTF-16 units, never through the middle of a character. */
export function splitText(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > TEXT_LIMIT) {
    const isInsidePair = /[\uD800-\uDBFF]/.test(rest[TEXT_LIMIT - 1] ?? '');
    const cut = isInsidePair ? TEXT_LIMIT - 1 : TEXT_LIMIT;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

function withCaption(content: MessageContent, caption: string | undefined): MessageContent {
  if (!caption) return content;
  const { text, entities } = textContent(caption);
  return {
    ...content,
    ...(text ? { caption: text } : {}),
    ...(entities ? { caption_entities: entities } : {}),
  };
}

/** The contents of the messages an act sends; several only for long text. Throws a 400 for unreadable files. */
export function contentsOrThrow(parts: Parts, act: PersonAct, person: TelegramUser): MessageContent[] {
  const { caption } = act;
  if (act.text !== undefined) {
    const text = act.text.replaceAll('\r', '').toWellFormed();
    if (text.trim() === '') throw new ActRefusal(400, 'text: Telegram sends no empty message');
    return splitText(text).map(textContent);
  }
  if (act.photo !== undefined) return [withCaption(photoContent(parts, act.photo), caption)];
  if (act.voice !== undefined) return [withCaption(voiceContent(parts, act.voice, act.seconds), caption)];
  if (act.document !== undefined) return [withCaption(documentContent(parts, act), caption)];
  if (act.contact !== undefined) return [{ contact: contactOf(act.contact, person) }];
  const { lat = 0, lng = 0, ...rest } = act.location ?? {};
  return [{ location: { latitude: lat, longitude: lng, ...rest } }];
}
