import type { GrievanceLine } from '#core/api/grievance.ts';
import { printReference } from '../reference.ts';
import { toHash } from '../route.ts';
import { lasting } from '../time.ts';
import { t } from '../words.ts';
import { isPressing, reasonsOf } from './reasons.ts';

interface RowProps {
  readonly line: GrievanceLine;
  readonly place: number;
  readonly open: boolean;
  readonly now: number;
}

/** One grievance of the list: about what and where, by when, who holds it; no word of it. */
export function GrievanceRow({ line, place, open, now }: RowProps) {
  return (
    <li class={`row ${isPressing(line) ? 'row-pressing' : ''} ${open ? 'row-open' : ''}`}>
      <a
        class="row-link file-link"
        href={toHash('grievances', line.id)}
        data-file={line.id}
        aria-current={open ? 'true' : undefined}
      >
        <span class="row-place">{place}</span>
        <span class="row-body">
          <span class="row-head">
            <strong>{t('grievances.category', { category: line.category })}</strong>
            <span class={line.areaName ? 'row-area' : 'row-area row-unplaced'}>
              {line.areaName ?? t('report.unplaced')}
            </span>
          </span>
          <GrievanceWhy line={line} now={now} />
          <span class="row-needs">{holderOf(line)}</span>
        </span>
        <span class="row-side">
          <span class="row-since">{lasting(line.at, now)}</span>
          <span class="row-reference">{printReference(line.reference)}</span>
          <GrievanceTags line={line} />
        </span>
      </a>
    </li>
  );
}

/** Who holds it, as a sentence. */
export function holderOf({ held, holder }: GrievanceLine): string {
  if (held === 'mine') return t('grievances.mine');
  return held === 'nobody'
    ? t('grievances.nobody')
    : t('grievances.held-by', { who: holder ?? t('who.staff') });
}

/** By when, and what else puts it where it stands. */
export function GrievanceWhy({ line, now }: Pick<RowProps, 'line' | 'now'>) {
  const [first, ...others] = reasonsOf(line, now);
  return (
    <span class="row-why">
      <span class="row-first">{first}</span>
      {others.map((reason) => ` · ${reason}`)}
    </span>
  );
}

/** What sets a grievance apart from most others. */
export function GrievanceTags({ line }: Pick<RowProps, 'line'>) {
  return (
    <>
      {line.anonymous && <span class="tag">{t('grievances.anonymous')}</span>}
      {line.asked && <span class="tag">{t('grievances.asked')}</span>}
    </>
  );
}
