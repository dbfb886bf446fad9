import type { FollowUpDeskAct, FollowUpLine } from '#core/api/follow-up.ts';
import { sendAct } from '../calls/send-act.ts';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';

/** Sends one act on a follow-up and tells what came of it. Nothing is shown as done before the house has said so. */
export function actOnFollowUp(line: FollowUpLine, sent: FollowUpDeskAct): Promise<boolean> {
  const done = t(`follow.done.${sent.kind}`, { reference: printReference(line.reference) });
  return sendAct(`/api/follow-ups/${line.id}/acts`, { version: line.version, act: sent, done });
}
