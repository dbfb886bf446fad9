import type { fileWords as source } from '#content/messages/id/files.ts';
import { each, type SamplesOf } from './samples-of.ts';

const kinds = each(['photo', 'voice', 'document'] as const, (kind) => ({ kind }));
const done = [{ reference: 'K7M2-9QXD' }] as const;
const who = [{ who: 'Petugas Melati (rekaan)' }] as const;

/** Samples for the sentences of content/messages/id/files.ts. */
export const fileWords: SamplesOf<typeof source> = {
  'files.kind': kinds,
  'files.open': kinds,
  'files.size-kb': [{ n: 184 }],
  'files.size-mb': [{ n: '1,4' }],
  'files.length': [
    { minutes: 0, seconds: 12 },
    { minutes: 2, seconds: 5 },
  ],
  'files.from': [{ what: 'Foto', time: '19.40 WIB' }],
  'heard.by': [{ name: 'Petugas Melati (rekaan)', time: '19.40 WIB' }],
  'heard.machine': [{ time: '19.40 WIB' }],
  'heard.persons': [{ n: 6 }],
  'heard.depth': [{ cm: 120 }],
  'queue.unheard': [{ n: 1 }, { n: 3 }],
  'act.done.hear': done,
  'act.done.complete': done,
  'act.done.want-files': done,
  'history.report.file-opened': who,
  'history.report.files-wanted': who,
  'history.report.heard': who,
  'history.report.completed': who,
};
