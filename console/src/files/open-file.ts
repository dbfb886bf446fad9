import type { FileLine, FileLink } from '#core/api/file.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { tell } from '../parts/notice-line.tsx';
import { t } from '../words.ts';

/** Asks the house for a link to one file and tells when there is none; the house writes down that it was opened. */
export async function askForLink(path: string): Promise<FileLink | undefined> {
  const called = await callSurely<FileLink>(path, { method: 'POST', body: {} });
  refresh();
  if (called.ok) return called.answer;
  tell(called.status === 0 ? t('files.failed') : (called.problem?.detail ?? t('files.failed')), 'refused');
  return undefined;
}

/** What one knows before anything is loaded: how large it is and how long it lasts. */
export function measuresOf({ size, seconds }: Pick<FileLine, 'size' | 'seconds'>): readonly string[] {
  return [...(seconds ? [lengthOf(seconds)] : []), ...(size === undefined ? [] : [sizeOf(size)])];
}

const lengthOf = (seconds: number): string =>
  t('files.length', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000
    ? t('files.size-kb', { n: Math.max(1, Math.round(bytes / 1000)) })
    : t('files.size-mb', { n: (bytes / 1_000_000).toFixed(1).replace('.', ',') });
