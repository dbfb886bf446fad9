import { readFileSync } from 'node:fs';
import type { MediaFile, PhotoSize } from './model.ts';
import type { FileRecord, Files } from './records/files.ts';

/** The longest side of the sizes in which Telegram offers a photo. */
const PHOTO_SIDES = [90, 320, 800, 1280];
const SAMPLE_SIDES = [90, 320, 800];
const SAMPLE_RATIO = 0.75;
/** The sample voice note: three seconds of Opus silence. */
export const SAMPLE_VOICE_SECONDS = 3;

const sample = (name: string): Buffer => readFileSync(new URL(`./sample/${name}`, import.meta.url));

function jpegSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 2;
  while (at + 9 < view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) };
    at += 2 + view.readUInt16BE(at + 2);
  }
  return undefined;
}

/** Width and height of a JPEG, PNG or WebP in pixels; undefined when the bytes are no such picture. */
export function readPictureSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view[0] === 0xff && view[1] === 0xd8) return jpegSize(bytes);
  const isPng = view.length > 24 && view.readUInt32BE(0) === 0x89504e47;
  if (isPng) return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
  const isWebp = view.toString('latin1', 0, 4) === 'RIFF' && view.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? { width: 512, height: 512 } : undefined;
}

/** A JPEG with a comment after its first marker: the same picture under another hash. */
function withComment(jpeg: Buffer, comment: string): Buffer {
  if (comment === '') return jpeg;
  const text = Buffer.from(comment.slice(0, 200));
  const head = Buffer.from([0xff, 0xfe, 0, 0]);
  head.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)]);
}

const toPhotoSize = (file: FileRecord): PhotoSize => ({
  file_id: file.fileId,
  file_unique_id: file.uniqueId,
  file_size: file.size,
  width: file.details.width ?? 0,
  height: file.details.height ?? 0,
});

/**
 * A photo in the sizes Telegram would offer. There is no picture library here: every size has the same bytes and
 * only the numbers differ, as far as the picture is larger.
 */
export function addPhoto(
  files: Files,
  bytes: Uint8Array,
  size: { width: number; height: number },
): PhotoSize[] {
  const longest = Math.max(size.width, size.height);
  const sides = PHOTO_SIDES.filter((side) => side < longest);
  return [...sides, Math.min(longest, 1280)].map((side) => {
    const scale = side / longest;
    const details = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
    return toPhotoSize(files.add({ kind: 'photo', mime: 'image/jpeg', bytes, details }));
  });
}

/** The sample photo in three real sizes; `label` makes it another file than the last one. */
export function addSamplePhoto(files: Files, label: string): PhotoSize[] {
  return SAMPLE_SIDES.map((width) => {
    const bytes = withComment(sample(`photo-${width}.jpg`), label);
    const details = { width, height: Math.round(width * SAMPLE_RATIO) };
    return toPhotoSize(files.add({ kind: 'photo', mime: 'image/jpeg', bytes, details }));
  });
}

/** A voice note or document as it stands in a message. */
export function toMediaFile(file: FileRecord): MediaFile {
  const { duration, name } = file.details;
  return {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_size: file.size,
    mime_type: file.mime,
    ...(file.kind === 'voice' ? { duration: duration ?? 0 } : {}),
    ...(name ? { file_name: name } : {}),
  };
}

/** Keeps a voice note; without bytes, the sample one. */
export function addVoice(
  files: Files,
  given?: { bytes: Uint8Array; mime: string; seconds: number },
): MediaFile {
  const { bytes, mime, seconds } = given ?? {
    bytes: sample('voice.oga'),
    mime: 'audio/ogg',
    seconds: SAMPLE_VOICE_SECONDS,
  };
  return toMediaFile(files.add({ kind: 'voice', mime, bytes, details: { duration: seconds } }));
}
