import type * as z from 'zod';
import type { ApplicationDeskAct, ApplicationLine } from '#core/api/desk.ts';
import { sendAct } from '../calls/send-act.ts';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';

/** An act as it is sent. */
export type SentDeskAct = z.input<typeof ApplicationDeskAct>;

/** Sends one act on a file and tells what came of it. Nothing is shown as done before the house has said so. */
export function actOnFile(line: ApplicationLine, sent: SentDeskAct): Promise<boolean> {
  const done = t(`desk.done.${sent.kind}`, { reference: printReference(line.reference) });
  return sendAct(`/api/applications/${line.id}/acts`, { version: line.version, act: sent, done });
}
