import { t } from '../words.ts';
import { followMore } from './feed.ts';
import { Row } from './row.tsx';
import type { Still } from './still.ts';

interface ListProps {
  readonly rows: Still['rows'];
  readonly open: string | undefined;
  readonly now: number;
  readonly more: boolean;
}

/** The rows in the written order, numbered, and the way to further ones. */
export function QueueList({ rows, open, now, more }: ListProps) {
  return (
    <>
      <ol class="rows">
        {rows.map(({ line, gone }, index) => (
          <Row key={line.id} line={line} place={index + 1} gone={gone} open={line.id === open} now={now} />
        ))}
      </ol>
      {more && (
        <button type="button" class="button button-wide" onClick={followMore}>
          {t('queue.more')}
        </button>
      )}
    </>
  );
}
