import type { ReferralPage } from '#core/api/referral.ts';
import { History, whoDid } from '../parts/history.tsx';
import { t } from '../words.ts';

type Happening = ReferralPage['history'][number];

const HAPPENINGS = [
  'asked',
  'overridden',
  'accepted',
  'declined',
  'told',
  'added',
  'finished',
  'revoked',
  'lapsed',
  'ran-late',
  'erased',
] as const;

/** Everything that happened to a referral, the newest first: what, who, when. */
export const ReferralHistory = ({ page, now }: { readonly page: ReferralPage; readonly now: number }) => (
  <History lines={page.history} area={page.referral.area} now={now} say={happened} />
);

/** One happening as a sentence; one of a later release is shown by its name. */
function happened({ name, by, codes }: Happening): string {
  const who = whoDid(by);
  if (name === 'referral.consented') return t(`referrals.history.${answerOf(codes)}`, { who });
  const known = HAPPENINGS.find((one) => name === `referral.${one}`);
  return known ? t(`referrals.history.${known}`, { who }) : `${who}: ${name}`;
}

function answerOf({ given, unnamed }: Happening['codes']): 'agreed' | 'unnamed' | 'not-agreed' {
  if (given !== true) return 'not-agreed';
  return unnamed === true ? 'unnamed' : 'agreed';
}
