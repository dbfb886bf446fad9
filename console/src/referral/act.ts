import type { NewReferral, ReferralDeskAct, ReferralLine, ReferralPage } from '#core/api/referral.ts';
import { type Called, callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { tell } from '../parts/notice-line.tsx';
import { printReference } from '../reference.ts';
import { t } from '../words.ts';

/** Sends one act on a referral and tells what came of it. Nothing is shown as done before the house has said so. */
export async function actOnReferral(line: ReferralLine, sent: ReferralDeskAct): Promise<boolean> {
  const called = await callSurely<ReferralPage | undefined>(`/api/referrals/${line.id}/acts`, {
    method: 'POST',
    body: sent,
    headers: { 'if-match': `"${line.version}"` },
  });
  refresh();
  const reference = printReference(line.reference);
  return tellOf(called, () => t(`referrals.done.${sent.kind}`, { reference }));
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

function tellOf<T>(called: Called<T>, done: (answer: T) => string): boolean {
  if (called.ok) tell(done(called.answer));
  else tell(called.status === 0 ? t('act.silent') : (called.problem?.detail ?? t('page.failed')), 'refused');
  return called.ok;
}
