import type { FollowUpDeskAct, FollowUpLine, FollowUpPage } from '#core/api/follow-up.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { tell } from '../parts/notice-line.tsx';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';

/** Sends one act on a follow-up and tells what came of it. Nothing is shown as done before the house has said so. */
export async function actOnFollowUp(line: FollowUpLine, sent: FollowUpDeskAct): Promise<boolean> {
  const called = await callSurely<FollowUpPage>(`/api/follow-ups/${line.id}/acts`, {
    method: 'POST',
    body: sent,
    headers: { 'if-match': `"${line.version}"` },
  });
  refresh();
  if (called.ok) {
    tell(t(`follow.done.${sent.kind}`, { reference: printReference(line.reference) }));
    return true;
  }
  tell(called.status === 0 ? t('act.silent') : (called.problem?.detail ?? t('page.failed')), 'refused');
  return false;
}
