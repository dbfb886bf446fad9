import type { FollowUpPage } from '#core/api/follow-up.ts';
import { History, whoDid } from '../parts/history.tsx';
import { t } from '../words.ts';

type Happening = FollowUpPage['history'][number];

const HAPPENINGS = [
  'opened',
  'marked',
  'excused',
  'told',
  'answered',
  'reminded',
  'closed',
  'erased',
] as const;

/** Everything that happened to a follow-up, the newest first: what, who, when; never which duty. */
export const FollowUpHistory = ({ page, now }: { readonly page: FollowUpPage; readonly now: number }) => (
  <History lines={page.history} area={page.followUp.area} now={now} say={happened} />
);

/** One happening as a sentence; one of a later release is shown by its name. */
function happened({ name, by }: Happening): string {
  const known = HAPPENINGS.find((one) => name === `follow-up.${one}`);
  const who = whoDid(by);
  return known ? t(`follow.history.${known}`, { who }) : `${who}: ${name}`;
}
