import type { GrievanceLine } from '#core/api/grievance.ts';
import { Row, Why } from '../parts/row.tsx';
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
    <Row
      page="grievances"
      line={line}
      place={place}
      open={open}
      pressing={isPressing(line)}
      name={t('grievances.category', { category: line.category })}
      since={lasting(line.at, now)}
      tags={<GrievanceTags line={line} />}
    >
      <Why reasons={reasonsOf(line, now)} />
      <span class="row-needs">{holderOf(line)}</span>
    </Row>
  );
}

/** Who holds it, as a sentence. */
export function holderOf({ held, holder }: GrievanceLine): string {
  if (held === 'mine') return t('grievances.mine');
  return held === 'nobody'
    ? t('grievances.nobody')
    : t('grievances.held-by', { who: holder ?? t('who.staff') });
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
