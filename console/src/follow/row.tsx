import type { FollowUpLine } from '#core/api/follow-up.ts';
import { Row, Why } from '../parts/row.tsx';
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
    <Row
      page="follow-ups"
      line={line}
      place={place}
      open={open}
      pressing={isPressing(line)}
      name={line.programme.name}
      tags={<FollowUpTags line={line} />}
    >
      <Why reasons={reasonsOf(line)} />
      {line.excusedBy && <span class="row-needs">{t('follow.excused-by', line.excusedBy)}</span>}
    </Row>
  );
}

/** What sets it apart from most others. */
export const FollowUpTags = ({ line: { kind, counts } }: Pick<RowProps, 'line'>) => (
  <>
    {kind === 'path' && <span class="tag">{t('follow.kind', { kind })}</span>}
    {counts.reasons > 0 && <span class="tag tag-mark">{t('follow.reasons', { n: counts.reasons })}</span>}
  </>
);
