import { useState } from 'preact/hooks';
import type { FollowUpLine, FollowUpsAnswer } from '#core/api/follow-up.ts';
import type { Me } from '#core/api/staff.ts';
import { call } from '../calls/call.ts';
import { useLive } from '../calls/live.ts';
import { useDeskKeys } from '../desk/keys.ts';
import { AreaFilter, type LookedAt } from '../parts/area-filter.tsx';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { TextField } from '../parts/fields.tsx';
import { tell } from '../parts/notice-line.tsx';
import { plainReference } from '../reference.ts';
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
    <div class={id ? 'queue-page with-report' : 'queue-page'}>
      <section class="queue-pane" aria-label={t('follow.title')}>
        <header class="page-head">
          <h1>{t('follow.title')}</h1>
        </header>
        <p class="hint">{t('follow.order')}</p>
        {me.area === 'ID' && (
          <AreaFilter
            hint={t('follow.area-hint')}
            none={t('follow.area-none')}
            area={area}
            choose={setArea}
          />
        )}
        <Find />
        {!answer && (problem ? <Failed problem={problem} /> : <Loading />)}
        {answer && !answer.narrow && lines.length === 0 && (
          <Empty title={t('follow.empty')} hint={t('follow.empty-hint')} />
        )}
        <Rows title={t('follow.pressing')} lines={pressing} open={id} />
        <Rows title={t('follow.due')} lines={others} open={id} before={pressing.length} />
        {lines.length === MOST && <p class="hint">{t('desk.first', { n: MOST })}</p>}
      </section>
      {id && (
        <section class="report-pane" aria-label={t('follow.one')}>
          <FollowUpView
            key={id}
            id={id}
            shown={lines.find((line) => line.id === id)?.version}
            close={() => goTo('follow-ups')}
          />
        </section>
      )}
    </div>
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
  if (lines.length === 0) return null;
  return (
    <section class="side" aria-label={title}>
      <h2>
        {title} <span class="tag">{lines.length}</span>
      </h2>
      <ol class="rows">
        {lines.map((line, index) => (
          <FollowUpRow key={line.id} line={line} place={before + index + 1} open={line.id === open} />
        ))}
      </ol>
    </section>
  );
}

/** One by its number, whether it runs or not; of other areas there is none. */
function Find() {
  const [typed, setTyped] = useState('');
  const find = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reference = plainReference(typed);
    const called = await call<FollowUpsAnswer>(`/api/follow-ups?${new URLSearchParams({ reference })}`);
    const found = called.ok ? called.answer.lines[0] : undefined;
    if (!found) return tell(t(called.ok || called.status > 0 ? 'follow.not-found' : 'act.silent'), 'refused');
    setTyped('');
    goTo('follow-ups', found.id);
  };
  return (
    <form class="find" onSubmit={find}>
      <TextField
        label={t('follow.find')}
        value={typed}
        change={setTyped}
        required
        most={20}
        example="K7M2-9QXD"
      />
      <button type="submit" class="button button-quiet">
        {t('desk.find-press')}
      </button>
    </form>
  );
}
