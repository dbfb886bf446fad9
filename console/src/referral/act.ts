import type { NewReferral, ReferralDeskAct, ReferralLine, ReferralPage } from '#core/api/referral.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { sendAct, tellOf } from '../calls/send-act.ts';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';

/** Sends one act on a referral and tells what came of it. Nothing is shown as done before the house has said so. */
export function actOnReferral(line: ReferralLine, sent: ReferralDeskAct): Promise<boolean> {
  const done = t(`referrals.done.${sent.kind}`, { reference: printReference(line.reference) });
  return sendAct(`/api/referrals/${line.id}/acts`, { version: line.version, act: sent, done });
}

/** Passes the person of a file on and tells whether she is asked or it is sent. */
export async function sendReferral(wish: NewReferral): Promise<boolean> {
  const called = await callSurely<ReferralPage>('/api/referrals', { method: 'POST', body: wish });
  refresh();
  return tellOf(called, ({ referral }) =>
    t(referral.state === 'asking' ? 'referrals.refer.asked' : 'referrals.refer.sent', {
      reference: printReference(referral.reference),
    }),
  );
}
