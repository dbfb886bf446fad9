import type { ApplicationPage } from '#core/api/desk.ts';
import { History, whoDid } from '../parts/history.tsx';
import { t } from '../words.ts';

type Line = ApplicationPage['history'][number];

const HAPPENINGS = [
  'submitted',
  'completed',
  'told',
  'checked',
  'forwarded',
  'returned',
  'resumed',
  'asked',
  'numbers-opened',
  'paper-opened',
  'files-wanted',
  'answered',
  'accepted',
  'refused',
  'objected',
  'settled',
  'received',
  'nudged',
  'ran-late',
  'household-heard',
  'household-answered',
  'pass-lent',
  'invited',
  'member-joined',
  'member-recorded',
  'member-named',
  'member-verified',
  'member-left',
  'sent',
  'cleared',
  'withdrawn',
  'erased',
] as const;

/** Everything that happened to a file, the newest first: what, who, when. */
export const FileHistory = ({ page, now }: { readonly page: ApplicationPage; readonly now: number }) => (
  <History lines={page.history} area={page.application.area} now={now} say={happened} />
);

/** One happening as a sentence; one of a later release is shown by its name. */
function happened({ name, by }: Line): string {
  const known = HAPPENINGS.find((one) => name === `application.${one}`);
  const who = whoDid(by);
  return known ? t(`desk.history.${known}`, { who }) : `${who}: ${name}`;
}
