import * as z from 'zod';
import { Instant } from '../shared/decision.ts';
import { ApplicationId, ReportId } from '../shared/ids.ts';

/** What a file is by its first bytes, whatever its sender called it. `unknown` is only ever handed out as a download. */
export const FileType = z.enum(['jpeg', 'png', 'webp', 'ogg', 'mp3', 'mp4', 'pdf', 'unknown']);
export type FileType = z.infer<typeof FileType>;

/** What a file came with: a report, or a request to a programme. */
export const FileOwner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), id: ReportId }),
  z.object({ kind: z.literal('application'), id: ApplicationId }),
]);
export type FileOwner = z.infer<typeof FileOwner>;

/** The name of a file in the house: a hash of the channel's file id, which tells nothing of it. */
export const FileKey = z.string().regex(/^[0-9a-f]{32}$/);

/** A photo, voice note or document as far as we could fetch it. */
export const KeptFile = z.object({
  owner: FileOwner,
  name: FileKey,
  kind: z.enum(['photo', 'voice', 'document']),
  /**
   * `waiting` while its bytes may or may not be there yet, `gone` when the channel knows it no more, `too-large` when it lends
   * none of that size.
   */
  state: z.enum(['waiting', 'kept', 'gone', 'too-large']),
  type: FileType.optional(),
  /** Bytes. */
  size: z.number().int().nonnegative().optional(),
  at: Instant,
});
export type KeptFile = z.infer<typeof KeptFile>;

/** Signatures: bytes at a place, as hexadecimal digits. */
const SIGNATURES: readonly (readonly [type: FileType, place: number, bytes: string])[] = [
  ['jpeg', 0, 'ffd8ff'],
  ['png', 0, '89504e470d0a1a0a'],
  ['webp', 8, '57454250'],
  ['ogg', 0, '4f676753'],
  ['mp3', 0, '494433'],
  ['mp3', 0, 'fffb'],
  ['mp4', 4, '66747970'],
  ['pdf', 0, '25504446'],
];

/** The type of a file by its first bytes. */
export function readFileType(bytes: Uint8Array): FileType {
  const found = SIGNATURES.find(([, place, wanted]) => hexOf(bytes, place, wanted.length / 2) === wanted);
  return found?.[0] ?? 'unknown';
}

const hexOf = (bytes: Uint8Array, from: number, length: number): string =>
  Array.from(bytes.slice(from, from + length), (byte) => byte.toString(16).padStart(2, '0')).join('');
