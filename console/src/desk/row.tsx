import type { ApplicationLine } from '#core/api/desk.ts';
import { Row, Why } from '../parts/row.tsx';
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
    <Row
      page="desk"
      line={line}
      place={place}
      open={open}
      pressing={isPressing(line)}
      name={line.programme.name}
      since={lasting(since ?? line.at, now)}
      tags={<FileTags line={line} />}
    >
      <Why reasons={reasonsOf(line, now)} />
      <span class="row-needs">{t('desk.step', { place: at, of, title })}</span>
    </Row>
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
