import { useState } from 'preact/hooks';
import type { FollowUpLine, FollowUpsAnswer } from '#core/api/follow-up.ts';
import type { Me } from '#core/api/staff.ts';
import { useLive } from '../calls/live.ts';
import { useDeskKeys } from '../desk/keys.ts';
import { AreaFilter, type LookedAt } from '../parts/area-filter.tsx';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { FindByNumber } from '../parts/find-by-number.tsx';
import { ListAndOne, Side } from '../parts/list-and-one.tsx';
import { goTo, route } from '../route.ts';
import { useStore } from '../store.ts';
import { t } from '../words.ts';
import { isPressing } from './reasons.ts';
import { FollowUpRow } from './row.tsx';
import { FollowUpView } from './view.tsx';

/** The most that the house lists at once. */
const MOST = 100;
/** How often the list is read again, in milliseconds: calendars move by days. */
const SELDOM = 10_000;

/** Who could lose something soon, with who can excuse, then what is due, and the open one beside them. */
export function FollowUpsPage({ me }: { readonly me: Me }) {
  const { id } = useStore(route);
  const [area, setArea] = useState<LookedAt>();
  const query = new URLSearchParams({ limit: String(MOST), ...(area && { area: area.code }) });
  const { answer, problem } = useLive<FollowUpsAnswer>(`/api/follow-ups?${query}`, SELDOM);
  useDeskKeys(id, 'follow-ups');
  const lines = answer?.lines ?? [];
  const pressing = lines.filter(isPressing);
  const others = lines.filter((line) => !isPressing(line));
  return (
    <ListAndOne
      title={t('follow.title')}
      one={t('follow.one')}
      open={
        id && (
          <FollowUpView
            key={id}
            id={id}
            shown={lines.find((line) => line.id === id)?.version}
            close={() => goTo('follow-ups')}
          />
        )
      }
    >
      <p class="hint">{t('follow.order')}</p>
      {me.area === 'ID' && (
        <AreaFilter hint={t('follow.area-hint')} none={t('follow.area-none')} area={area} choose={setArea} />
      )}
      <FindByNumber
        label={t('follow.find')}
        missing={t('follow.not-found')}
        path="/api/follow-ups"
        page="follow-ups"
      />
      {!answer && (problem ? <Failed problem={problem} /> : <Loading />)}
      {answer && !answer.narrow && lines.length === 0 && (
        <Empty title={t('follow.empty')} hint={t('follow.empty-hint')} />
      )}
      <Rows title={t('follow.pressing')} lines={pressing} open={id} />
      <Rows title={t('follow.due')} lines={others} open={id} before={pressing.length} />
      {lines.length === MOST && <p class="hint">{t('desk.first', { n: MOST })}</p>}
    </ListAndOne>
  );
}

interface RowsProps {
  readonly title: string;
  readonly lines: readonly FollowUpLine[];
  readonly open: string | undefined;
  /** How many stand above. */
  readonly before?: number;
}

function Rows({ title, lines, open, before = 0 }: RowsProps) {
  return (
    <Side title={title} count={lines.length}>
      {lines.map((line, index) => (
        <FollowUpRow key={line.id} line={line} place={before + index + 1} open={line.id === open} />
      ))}
    </Side>
  );
}
