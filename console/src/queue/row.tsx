import type { ReportLine } from '#core/api/report.ts';
import { Icon } from '../parts/icon.tsx';
import { UrgencyMark } from '../parts/urgency-mark.tsx';
import { printReference } from '../reference.ts';
import { toHash } from '../route.ts';
import { clock, lasting } from '../time.ts';
import { t } from '../words.ts';
import { figuresOf, headOf, needOf } from './needs.ts';
import { reasonsOf } from './reasons.ts';

interface RowProps {
  readonly line: ReportLine;
  readonly place: number;
  readonly gone: boolean;
  readonly open: boolean;
  readonly now: number;
}

/** One report of the queue: how urgent, what and where, why it stands here, since when, and who holds it. */
export function Row({ line, place, gone, open, now }: RowProps) {
  return (
    <li class={`row row-${line.urgency} ${gone ? 'row-gone' : ''} ${open ? 'row-open' : ''}`}>
      <a
        class="row-link"
        href={toHash('queue', line.id)}
        data-report={line.id}
        aria-current={open ? 'true' : undefined}
      >
        <span class="row-place">{place}</span>
        <UrgencyMark urgency={line.urgency} />
        <span class="row-body">
          <span class="row-head">
            <strong>{headOf(line)}</strong>
            <span class={line.areaName ? 'row-area' : 'row-area row-unplaced'}>
              {line.areaName ?? t('report.unplaced')}
            </span>
          </span>
          <Why line={line} now={now} />
          <Needs line={line} />
        </span>
        <RowSide line={line} gone={gone} now={now} />
      </a>
    </li>
  );
}

/** Why it stands here, the strongest reason first. */
export function Why({ line, now }: Pick<RowProps, 'line' | 'now'>) {
  const [first, ...others] = reasonsOf(line, now);
  return (
    <span class="row-why">
      <span class="row-first">{first}</span>
      {others.map((reason) => ` · ${reason}`)}
    </span>
  );
}

function Needs({ line }: Pick<RowProps, 'line'>) {
  const needs = line.needs.map(needOf).join(', ');
  const all = [...(needs ? [t('report.needs', { needs })] : []), ...figuresOf(line)];
  return all.length > 0 ? <span class="row-needs">{all.join(' · ')}</span> : null;
}

function RowSide({ line, gone, now }: Pick<RowProps, 'line' | 'gone' | 'now'>) {
  return (
    <span class="row-side">
      <span class="row-since">{lasting(line.sentAt, now)}</span>
      <span class="row-clock">{clock(line.sentAt, line.area, now)}</span>
      <span class="row-reference">{printReference(line.reference)}</span>
      {gone ? <span class="tag">{t('queue.gone')}</span> : <Holder line={line} />}
      {line.doNotCall && (
        <span class="tag tag-warn">
          <Icon name="noCall" />
          {t('report.do-not-call')}
        </span>
      )}
      {line.unheard !== undefined && (
        <span class="tag tag-mark">{t('queue.unheard', { n: line.unheard })}</span>
      )}
      {line.asked && <span class="tag">{t('report.asked')}</span>}
    </span>
  );
}

function Holder({ line }: Pick<RowProps, 'line'>) {
  if (!line.holder) return <span class="tag tag-open">{t('queue.untaken')}</span>;
  return (
    <span class="tag tag-held">
      <Icon name="hold" />
      {line.holder.name}
    </span>
  );
}
