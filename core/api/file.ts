import * as z from 'zod';
import { FileKey, FileType, KeptFile } from '../disaster/kept-file.ts';
import { Attachment } from '../disaster/report.ts';
import { ReportDetails } from '../disaster/report-command.ts';
import { Instant } from '../shared/decision.ts';

/** What a note about a voice message tells that the report does not say yet: proposed, and added only by a press. */
export const Suggestion = ReportDetails.pick({
  hazard: true,
  urgency: true,
  needs: true,
  groups: true,
  persons: true,
  depth: true,
  area: true,
});
export type Suggestion = z.infer<typeof Suggestion>;

/** What somebody heard in a voice note. `machine` when nobody has checked it yet. */
export const HeardLine = z.object({
  text: z.string(),
  name: z.string(),
  at: Instant,
  machine: z.boolean(),
  missing: Suggestion.optional(),
});
export type HeardLine = z.infer<typeof HeardLine>;

/** A photo, voice note or document of a report, for its holder. `waiting` is not fetched yet. No link and no id of the channel. */
export const FileLine = z.object({
  name: FileKey,
  kind: Attachment.shape.kind,
  at: Instant,
  /** Seconds. */
  seconds: z.number().int().nonnegative().optional(),
  state: KeptFile.shape.state,
  type: FileType.optional(),
  /** Bytes. */
  size: z.number().int().nonnegative().optional(),
  heard: z.array(HeardLine),
});
export type FileLine = z.infer<typeof FileLine>;

/** A link that opens one file until a moment, for whoever holds it; the opening stands in the history. */
export const FileLink = z.object({ url: z.string(), until: Instant, type: FileType });
export type FileLink = z.infer<typeof FileLink>;
