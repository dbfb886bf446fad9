import type { ApplicationLine } from '#core/api/desk.ts';
import { printReference } from '../reference.ts';
import { toHash } from '../route.ts';
import { lasting } from '../time.ts';
import { t } from '../words.ts';
import { isPressing, reasonsOf } from './reasons.ts';

interface RowProps {
  readonly line: ApplicationLine;
  readonly place: number;
  readonly open: boolean;
  readonly now: number;
}

/** One file of the desk: which programme and where, why it stands here, at which step, and since when. */
export function FileRow({ line, place, open, now }: RowProps) {
  const { title, place: at, of, since } = line.step;
  return (
    <li class={`row ${isPressing(line) ? 'row-pressing' : ''} ${open ? 'row-open' : ''}`}>
      <a
        class="row-link file-link"
        href={toHash('desk', line.id)}
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
          <FileWhy line={line} now={now} />
          <span class="row-needs">{t('desk.step', { place: at, of, title })}</span>
        </span>
        <span class="row-side">
          <span class="row-since">{lasting(since ?? line.at, now)}</span>
          <span class="row-reference">{printReference(line.reference)}</span>
          <FileTags line={line} />
        </span>
      </a>
    </li>
  );
}

/** Why it stands here, the strongest reason first. */
export function FileWhy({ line, now }: Pick<RowProps, 'line' | 'now'>) {
  const [first, ...others] = reasonsOf(line, now);
  return (
    <span class="row-why">
      <span class="row-first">{first}</span>
      {others.map((reason) => ` · ${reason}`)}
    </span>
  );
}

/** What sets a file apart from most others. */
export function FileTags({ line }: Pick<RowProps, 'line'>) {
  return (
    <>
      {line.state !== 'open' && (
        <span class={line.state === 'objected' ? 'tag tag-mark' : 'tag'}>
          {t('desk.state', { state: line.state })}
        </span>
      )}
      {line.purpose === 'propose' && <span class="tag">{t('desk.proposed')}</span>}
      {line.purpose === 'dispute' && <span class="tag">{t('desk.disputed')}</span>}
      {line.asGroup && <span class="tag">{t('desk.grouped')}</span>}
      {line.asked && <span class="tag">{t('desk.asked')}</span>}
    </>
  );
}
