import type { ReportPage } from '#core/api/report.ts';
import { History, whoDid } from '../parts/history.tsx';
import { t } from '../words.ts';

type Line = ReportPage['history'][number];

/** Everything that happened, the newest first: what, who, when. */
export const ReportHistory = ({ page, now }: { readonly page: ReportPage; readonly now: number }) => (
  <History lines={page.history} area={page.report.area} now={now} say={happened} />
);

const HAPPENINGS = [
  'report.received',
  'report.detailed',
  'report.taken',
  'report.released',
  'report.handed-over',
  'report.asked',
  'report.file-opened',
  'report.files-wanted',
  'report.heard',
  'report.completed',
  'report.answered',
  'report.solved',
  'report.reopened',
  'report.withdrawn',
  'report.marked-duplicate',
  'report.unmarked-duplicate',
  'report.escalated',
  'report.erased',
] as const;

/** One happening as a sentence; a happening of a later release is shown by its name. */
function happened(line: Line): string {
  const name = HAPPENINGS.find((one) => one === line.name);
  return name
    ? t(`history.${name}`, { who: whoDid(line.by, t('who.resident')) })
    : `${whoDid(line.by, t('who.resident'))}: ${line.name}`;
}
