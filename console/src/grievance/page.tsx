import { useState } from 'preact/hooks';
import type { GrievanceLine, GrievancesAnswer } from '#core/api/grievance.ts';
import { call } from '../calls/call.ts';
import { useLive } from '../calls/live.ts';
import { useDeskKeys } from '../desk/keys.ts';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { TextField } from '../parts/fields.tsx';
import { tell } from '../parts/notice-line.tsx';
import { plainReference } from '../reference.ts';
import { goTo, route } from '../route.ts';
import { useNow, useStore } from '../store.ts';
import { t } from '../words.ts';
import { GrievanceRow } from './row.tsx';
import { GrievanceView } from './view.tsx';

/** The most that the house lists at once. */
const MOST = 100;
/** How often the list is read again, in milliseconds: grievances move by days. */
const SELDOM = 10_000;

/** The grievances that this officer may hear, the one due first first, and the open one beside them. */
export function GrievancesPage() {
  const { id } = useStore(route);
  const { answer, problem } = useLive<GrievancesAnswer>(`/api/grievances?limit=${MOST}`, SELDOM);
  useDeskKeys(id, 'grievances');
  const lines = answer?.lines ?? [];
  return (
    <div class={id ? 'queue-page with-report' : 'queue-page'}>
      <section class="queue-pane" aria-label={t('grievances.title')}>
        <header class="page-head">
          <h1>{t('grievances.title')}</h1>
        </header>
        <p class="hint">{t('grievances.order')}</p>
        <Find />
        {!answer && (problem ? <Failed problem={problem} /> : <Loading />)}
        {answer && lines.length === 0 && (
          <Empty title={t('grievances.empty')} hint={t('grievances.empty-hint')} />
        )}
        <Rows lines={lines} open={id} />
        {lines.length === MOST && <p class="hint">{t('desk.first', { n: MOST })}</p>}
      </section>
      {id && (
        <section class="report-pane" aria-label={t('grievances.one')}>
          <GrievanceView
            key={id}
            id={id}
            shown={lines.find((line) => line.id === id)?.version}
            close={() => goTo('grievances')}
          />
        </section>
      )}
    </div>
  );
}

interface RowsProps {
  readonly lines: readonly GrievanceLine[];
  readonly open: string | undefined;
}

function Rows({ lines, open }: RowsProps) {
  const now = useNow(30_000);
  return (
    <ol class="rows">
      {lines.map((line, index) => (
        <GrievanceRow key={line.id} line={line} place={index + 1} open={line.id === open} now={now} />
      ))}
    </ol>
  );
}

/** One by its number, in whatever state; about one's own office there is none. */
function Find() {
  const [typed, setTyped] = useState('');
  const find = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reference = plainReference(typed);
    const called = await call<GrievancesAnswer>(`/api/grievances?${new URLSearchParams({ reference })}`);
    const found = called.ok ? called.answer.lines[0] : undefined;
    if (!found)
      return tell(t(called.ok || called.status > 0 ? 'grievances.not-found' : 'act.silent'), 'refused');
    setTyped('');
    goTo('grievances', found.id);
  };
  return (
    <form class="find" onSubmit={find}>
      <TextField
        label={t('grievances.find')}
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
