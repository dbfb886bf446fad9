import type { GrievanceDeskAct, GrievanceLine, GrievancePage } from '#core/api/grievance.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { tell } from '../parts/notice-line.tsx';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';

/** Sends one act on a grievance and tells what came of it. Nothing is shown as done before the house has said so. */
export async function actOnGrievance(line: GrievanceLine, sent: GrievanceDeskAct): Promise<boolean> {
  const called = await callSurely<GrievancePage>(`/api/grievances/${line.id}/acts`, {
    method: 'POST',
    body: sent,
    headers: { 'if-match': `"${line.version}"` },
  });
  refresh();
  if (called.ok) {
    tell(t(`grievances.done.${sent.kind}`, { reference: printReference(line.reference) }));
    return true;
  }
  tell(called.status === 0 ? t('act.silent') : (called.problem?.detail ?? t('page.failed')), 'refused');
  return false;
}
