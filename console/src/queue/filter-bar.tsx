import type { ReportLine } from '#core/api/report.ts';
import { t } from '../words.ts';
import { FILTERS, type Filter, fits } from './filters.ts';

interface FilterBarProps {
  readonly lines: readonly ReportLine[];
  readonly me: string;
  readonly filter: Filter;
  /** Nothing has been counted yet. */
  readonly loading: boolean;
  readonly choose: (filter: Filter) => void;
}

/** What of the queue is shown, each choice with its number. */
export function FilterBar({ lines, me, filter, loading, choose }: FilterBarProps) {
  return (
    <fieldset class="filters">
      <legend class="for-readers">{t('queue.filter')}</legend>
      {FILTERS.map((one) => (
        <button
          key={one}
          type="button"
          class="filter"
          aria-pressed={one === filter}
          onClick={() => choose(one)}
        >
          {t(`queue.filter.${one}`)}{' '}
          <span class="count">{loading ? '' : lines.filter((line) => fits(one, line, me)).length}</span>
        </button>
      ))}
    </fieldset>
  );
}
