import type { GrievanceDeskAct, GrievanceLine } from '#core/api/grievance.ts';
import { sendAct } from '../calls/send-act.ts';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';

/** Sends one act on a grievance and tells what came of it. Nothing is shown as done before the house has said so. */
export function actOnGrievance(line: GrievanceLine, sent: GrievanceDeskAct): Promise<boolean> {
  const done = t(`grievances.done.${sent.kind}`, { reference: printReference(line.reference) });
  return sendAct(`/api/grievances/${line.id}/acts`, { version: line.version, act: sent, done });
}
