import * as z from 'zod';
import { addPhoto, addVoice, readPictureSize, toMediaFile } from '../media.ts';
import type { MediaFile, PhotoSize } from '../model.ts';
import type { FileKind, FileRecord } from '../records/files.ts';
import type { Call } from './call.ts';
import { numberOf, type Upload } from './read-parameters.ts';
import { badRequest } from './refusal.ts';

const UploadShape = z.object({ name: z.string(), mime: z.string(), bytes: z.instanceof(Uint8Array) });

type Found = { upload: Upload } | { file: FileRecord };

function findUploadOrThrow({ uploads }: Call, value: unknown): Upload | undefined {
  const direct = UploadShape.safeParse(value);
  const attached =
    typeof value === 'string' && value.startsWith('attach://') ? value.slice('attach://'.length) : undefined;
  const upload = attached === undefined ? direct.data : uploads.get(attached);
  if (attached !== undefined && !upload) throw badRequest(`there is no file "${attached}" in the request`);
  if (upload?.bytes.length === 0) throw badRequest('file must be non-empty');
  return upload;
}

function findFileOrThrow(call: Call, value: unknown, kind: FileKind): Found {
  const upload = findUploadOrThrow(call, value);
  if (upload) return { upload };
  const text = String(value);
  // Nothing of the practice Telegram reaches out into the network.
  if (/^https?:\/\//.test(text)) throw badRequest('failed to get HTTP URL content');
  const file = call.parts.files.find(text);
  if (!file) throw badRequest('wrong remote file identifier specified: Wrong string length');
  const isAllowed = file.kind === kind || kind === 'document';
  if (!isAllowed) throw badRequest(`can't use file of type ${file.kind} as ${kind}`);
  return { file };
}

/** A photo by upload or file_id, in several sizes. Throws a 400 when it is no picture. */
export function readPhotoOrThrow(call: Call, value: unknown): PhotoSize[] {
  const found = findFileOrThrow(call, value, 'photo');
  const bytes = 'upload' in found ? found.upload.bytes : call.parts.files.bytesOrThrow(found.file);
  const size = readPictureSize(bytes);
  if (!size || size.width === 0) throw badRequest('IMAGE_PROCESS_FAILED');
  return addPhoto(call.parts.files, bytes, size);
}

/** A voice note by upload or file_id. */
export function readVoiceOrThrow(call: Call): MediaFile {
  const found = findFileOrThrow(call, call.values['voice'], 'voice');
  if ('file' in found) return toMediaFile(found.file);
  const seconds = numberOf(call.values, 'duration') ?? 0;
  return addVoice(call.parts.files, { bytes: found.upload.bytes, mime: 'audio/ogg', seconds });
}

/** A document by upload or file_id. */
export function readDocumentOrThrow(call: Call, value: unknown): MediaFile {
  const found = findFileOrThrow(call, value, 'document');
  if ('file' in found) return toMediaFile(found.file);
  const { bytes, mime, name } = found.upload;
  return toMediaFile(call.parts.files.add({ kind: 'document', mime, bytes, details: { name } }));
}
