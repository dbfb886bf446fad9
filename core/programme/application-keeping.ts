import { DAY } from '../shared/day.ts';
import type { Instant } from '../shared/decision.ts';
import { type Application, endsPurpose } from './application.ts';

/**
 * People seldom say that aid has come: a request that was accepted counts as over when nobody has said anything about it
 * for so many days.
 */
export const SILENT_DAYS = 365;

/**
 * Since when nothing of a request can go on any more, in milliseconds; may lie in the future. Undefined while an office or
 * the person still has it, and once its numbers and papers have gone.
 */
export function endedAt(file: Application): Instant | undefined {
  if (endsPurpose(file)) return undefined;
  switch (file.state) {
    case 'received':
    case 'taken-up':
      return file.changedAt;
    case 'refused':
      return Math.max(file.changedAt, file.objectUntil ?? 0);
    case 'accepted':
      return file.changedAt + SILENT_DAYS * DAY;
    default:
      return undefined;
  }
}

/** Has a request been over since before a moment, with numbers or papers that may still be kept? */
export const isOver = (file: Application, before: Instant): boolean =>
  (endedAt(file) ?? Number.POSITIVE_INFINITY) < before;

/** The request without its photos of papers; its numbers go with the save. What was told of each paper stays. */
export const cleared = (file: Application, now: Instant): Application => ({
  ...file,
  clearedAt: now,
  papers: file.papers.map(({ id, state }) => ({ id, state })),
});
