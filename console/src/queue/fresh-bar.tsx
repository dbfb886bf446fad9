import type { ReportLine } from '#core/api/report.ts';
import { t } from '../words.ts';
import { isUrgent } from './filters.ts';

interface FreshBarProps {
  readonly fresh: readonly ReportLine[];
  readonly letIn: () => void;
}

/** Says politely what has come in; nothing moves until it is pressed. */
export function FreshBar({ fresh, letIn }: FreshBarProps) {
  const urgent = fresh.filter(isUrgent).length;
  const said =
    urgent > 0 ? t('queue.fresh-urgent', { n: fresh.length, urgent }) : t('queue.fresh', { n: fresh.length });
  return (
    <>
      <p class="for-readers" aria-live="polite">
        {fresh.length > 0 ? said : ''}
      </p>
      {fresh.length > 0 && (
        <button type="button" class={urgent > 0 ? 'fresh fresh-urgent' : 'fresh'} onClick={letIn}>
          {said} <span class="fresh-do">{t('queue.let-in')}</span>
        </button>
      )}
    </>
  );
}
