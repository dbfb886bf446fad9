import * as z from 'zod';
import { AreaCode, Point } from '#core/shared/area.ts';
import { Instant } from '#core/shared/decision.ts';

/** A place: words as they were written, a pin, an area where one was recognised. At least one is there. */
export const PlaceAnswer = z.object({
  text: z.string().optional(),
  point: Point.optional(),
  code: AreaCode.optional(),
  name: z.string().optional(),
});
export type PlaceAnswer = z.infer<typeof PlaceAnswer>;

/** Photos and documents by their file ids. */
export const FilesAnswer = z.object({
  files: z.array(z.object({ kind: z.enum(['photo', 'document']), file: z.string() })).min(1),
});
export type FilesAnswer = z.infer<typeof FilesAnswer>;

/** Any question may be answered by speaking; somebody must listen. */
export const VoiceAnswer = z.object({ voice: z.string() });
export type VoiceAnswer = z.infer<typeof VoiceAnswer>;

/** A phone number as +62..., or, when it cannot be one, the words that were given for it. */
export const PhoneAnswer = z.union([z.object({ phone: z.string() }), z.object({ text: z.string() })]);
export type PhoneAnswer = z.infer<typeof PhoneAnswer>;

/** A yes or no to a text, with the version of the form that held the text. */
export const ConsentAnswer = z.object({ agreed: z.boolean(), version: z.number().int(), at: Instant });
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

/** The files so far and one more; the same file counts once. */
export function addFile(before: unknown, kind: 'photo' | 'document', file: string): FilesAnswer {
  const known = FilesAnswer.safeParse(before);
  const files = known.success ? known.data.files : [];
  return { files: files.some((one) => one.file === file) ? files : [...files, { kind, file }] };
}
