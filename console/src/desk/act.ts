import type * as z from 'zod';
import type { ApplicationDeskAct, ApplicationLine, ApplicationPage } from '#core/api/desk.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { tell } from '../parts/notice-line.tsx';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';

/** An act as it is sent. */
export type SentDeskAct = z.input<typeof ApplicationDeskAct>;

/** Sends one act on a file and tells what came of it. Nothing is shown as done before the house has said so. */
export async function actOnFile(line: ApplicationLine, sent: SentDeskAct): Promise<boolean> {
  const called = await callSurely<ApplicationPage>(`/api/applications/${line.id}/acts`, {
    method: 'POST',
    body: sent,
    headers: { 'if-match': `"${line.version}"` },
  });
  refresh();
  if (called.ok) {
    tell(t(`desk.done.${sent.kind}`, { reference: printReference(line.reference) }));
    return true;
  }
  tell(called.status === 0 ? t('act.silent') : (called.problem?.detail ?? t('page.failed')), 'refused');
  return false;
}
