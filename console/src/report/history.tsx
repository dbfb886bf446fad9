import type { ReportPage } from '#core/api/report.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';

type Line = ReportPage['history'][number];

/** Everything that happened, the newest first: what, who, when. */
export function History({ page, now }: { readonly page: ReportPage; readonly now: number }) {
  return (
    <section class="part">
      <h3>{t('report.history')}</h3>
      <ol class="history">
        {page.history.toReversed().map((line) => (
          <li key={line.id}>
            <time dateTime={new Date(line.at).toISOString()}>{clock(line.at, page.report.area, now)}</time>
            <span>{happened(line)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

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
  return name ? t(`history.${name}`, { who: whoOf(line.by) }) : `${whoOf(line.by)}: ${line.name}`;
}

function whoOf({ kind, name, role }: Line['by']): string {
  if (kind === 'system') return t('who.system');
  if (kind === 'resident') return t('who.resident');
  return name ?? role ?? t('who.staff');
}
