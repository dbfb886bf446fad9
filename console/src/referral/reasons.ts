import type { OfficeLine, ReferralLine } from '#core/api/referral.ts';
import { dayOf, lasting } from '../time.ts';
import { t } from '../words.ts';

/** Why a referral stands where it stands, the strongest first: "lewat 3 hari dari 12 Nov", "bahaya bagi anak". */
export const reasonsOf = (line: ReferralLine, now: number): readonly string[] => [
  dayWordsOf(line, now),
  ...(line.ground ? [t('referrals.danger', { ground: line.ground })] : []),
];

const BY = {
  asking: 'referrals.asking-by',
  sent: 'referrals.sent-by',
  accepted: 'referrals.accepted-by',
  declined: 'referrals.declined-by',
} as const;

function dayWordsOf({ due, state, area, outcome }: ReferralLine, now: number): string {
  if (outcome) return t('referrals.outcome', { outcome });
  if (due === undefined) return isRunning(state) ? t('referrals.no-day') : t('referrals.state', { state });
  const day = dayOf(due, area);
  if (due < now) return t('referrals.passed', { day, time: lasting(due, now) });
  return isRunning(state) ? t(BY[state], { day }) : t('referrals.state', { state });
}

const isRunning = (state: ReferralLine['state']): state is keyof typeof BY => state in BY;

/** Does it press: is it late, is somebody in danger, or did an office say no? */
export const isPressing = ({ late, ground, state }: ReferralLine): boolean =>
  isRunning(state) && (late || state === 'declined' || (ground !== undefined && state === 'sent'));

/** An office as sentences name it. */
export const shownOffice = ({ role, areaName }: OfficeLine) => ({ role, area: areaName });

/** An office as the value of a choice, and back. */
export const keyOf = ({ role, area }: OfficeLine): string => `${role}:${area}`;
