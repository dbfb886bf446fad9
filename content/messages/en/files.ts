import type { fileWords as source } from '../id/files.ts';
import type { Said } from '../said.ts';

const KINDS = { photo: 'Photo', voice: 'Voice note', document: 'Document' } as const;
const OPEN = { photo: 'See the photo', voice: 'Listen', document: 'Open the document' } as const;

/** Sentences of the console about photos, voice notes and documents that people sent. They travel with the console only. */
export const fileWords: Said<typeof source> = {
  'files.title': () => 'What was sent',
  'files.hint': () => 'Nothing is loaded before you press. Every opening stands in the history.',
  'files.kind': ({ kind }) => KINDS[kind],
  'files.open': ({ kind }) => OPEN[kind],
  'files.size-kb': ({ n }) => `${n} KB`,
  'files.size-mb': ({ n }) => `${n} MB`,
  'files.length': ({ minutes, seconds }) => (minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds} s`),
  'files.from': ({ what, time }) => `${what} from the reporter, ${time}`,
  'files.waiting': () => 'Not fetched from Telegram yet.',
  'files.gone': () => 'Not fetched: Telegram does not keep it any more. Ask the reporter to send it again.',
  'files.too-large': () => 'Not fetched: more than 20 MB. Ask the reporter to send a shorter one.',
  'files.again': () => 'Try again',
  'files.opening': () => 'Opening ...',
  'files.failed': () => 'It could not be opened. Check the network, then try again.',
  'files.blurred': () => 'Blurred at first, so that nobody around you sees it.',
  'files.unblur': () => 'Show it clearly',
  'files.larger': () => 'Larger',
  'files.download': () => 'Download. Its type is unknown: open it with care.',
  'files.see': () => 'Open in a new tab',
  'files.close': () => 'Close',

  'heard.label': () => 'What I heard',
  'heard.example': () => 'An old woman on the roof, water to the chest, asks for a boat',
  'heard.hint': () => 'Note it in your own words. If it is not clear, write that.',
  'heard.save': () => 'Keep the note',
  'heard.by': ({ name, time }) => `Heard by ${name}, ${time}`,
  'heard.machine': ({ time }) => `Written by a machine, not checked, ${time}`,
  'heard.use': () => 'Use and correct',
  'heard.none': () => 'Nobody has noted what it says.',
  'heard.missing': () => 'From this note, not in the report yet:',
  'heard.danger': () => 'life in danger',
  'heard.persons': ({ n }) => (n === 1 ? '1 person' : `${n} people`),
  'heard.depth': ({ cm }) => `water ${cm} cm`,
  'heard.area': () => 'the place that was named',
  'heard.add': () => 'Add what is ticked',

  'queue.filter.voice': () => 'With voice',
  'queue.empty-hint.voice': () => 'Every voice note has its note.',
  'queue.unheard': ({ n }) => (n === 1 ? 'Voice note not heard' : `${n} voice notes not heard`),
  'act.done.hear': ({ reference }) => `The note for ${reference} is kept.`,
  'act.done.complete': ({ reference }) => `${reference} has been completed.`,
  'act.done.want-files': ({ reference }) => `The files of ${reference} are asked for again.`,
  'history.report.file-opened': ({ who }) => `${who}: opened what was sent`,
  'history.report.files-wanted': ({ who }) => `${who}: asked for the files again`,
  'history.report.heard': ({ who }) => `${who}: noted what a voice note says`,
  'history.report.completed': ({ who }) => `${who}: added what was heard`,
};
