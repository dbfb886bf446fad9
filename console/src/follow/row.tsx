import type { FollowUpLine } from '#core/api/follow-up.ts';
import { printReference } from '../reference.ts';
import { toHash } from '../route.ts';
import { t } from '../words.ts';
import { isPressing, reasonsOf } from './reasons.ts';

interface RowProps {
  readonly line: FollowUpLine;
  readonly place: number;
  readonly open: boolean;
}

/** One calendar or path of the list: the programme and where, what presses, who can excuse; nobody of the household. */
export function FollowUpRow({ line, place, open }: RowProps) {
  return (
    <li class={`row ${isPressing(line) ? 'row-pressing' : ''} ${open ? 'row-open' : ''}`}>
      <a
        class="row-link file-link"
        href={toHash('follow-ups', line.id)}
        data-file={line.id}
        aria-current={open ? 'true' : undefined}
      >
        <span class="row-place">{place}</span>
        <span class="row-body">
          <span class="row-head">
            <strong>{line.programme.name}</strong>
            <span class={line.areaName ? 'row-area' : 'row-area row-unplaced'}>
              {line.areaName ?? t('report.unplaced')}
            </span>
          </span>
          <FollowUpWhy line={line} />
          {line.excusedBy && <span class="row-needs">{t('follow.excused-by', line.excusedBy)}</span>}
        </span>
        <span class="row-side">
          <span class="row-reference">{printReference(line.reference)}</span>
          <FollowUpTags line={line} />
        </span>
      </a>
    </li>
  );
}

/** What presses, and what else puts it where it stands. */
export function FollowUpWhy({ line }: Pick<RowProps, 'line'>) {
  const [first, ...others] = reasonsOf(line);
  return (
    <span class="row-why">
      <span class="row-first">{first}</span>
      {others.map((reason) => ` · ${reason}`)}
    </span>
  );
}

/** What sets it apart from most others. */
export const FollowUpTags = ({ line: { kind, counts } }: Pick<RowProps, 'line'>) => (
  <>
    {kind === 'path' && <span class="tag">{t('follow.kind', { kind })}</span>}
    {counts.reasons > 0 && <span class="tag tag-mark">{t('follow.reasons', { n: counts.reasons })}</span>}
  </>
);
