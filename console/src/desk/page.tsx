import { useState } from 'preact/hooks';
import type { ApplicationLine, DeskAnswer } from '#core/api/desk.ts';
import type { Me } from '#core/api/staff.ts';
import { call } from '../calls/call.ts';
import { useLive } from '../calls/live.ts';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { TextField } from '../parts/fields.tsx';
import { tell } from '../parts/notice-line.tsx';
import { plainReference } from '../reference.ts';
import { goTo, route } from '../route.ts';
import { useNow, useStore } from '../store.ts';
import { t } from '../words.ts';
import { useDeskKeys } from './keys.ts';
import { FileRow } from './row.tsx';
import { FileView } from './view.tsx';

const PAGE = 30;
/** The most that the house lists at once. */
const MOST = 100;
/** How often a desk is read again, in milliseconds: files move by days, and a province is many lists. */
const SELDOM = 10_000;

/** The officer's desk: files in their order with the reason for it, and the open one beside them. */
export function DeskPage({ me }: { readonly me: Me }) {
  const { id } = useStore(route);
  const [limit, setLimit] = useState(PAGE);
  const { answer, problem } = useLive<DeskAnswer>(`/api/applications?limit=${limit}`, SELDOM);
  useDeskKeys(id);
  const lines = answer?.lines ?? [];
  return (
    <div class={id ? 'queue-page with-report' : 'queue-page'}>
      <section class="queue-pane" aria-label={t('desk.title')}>
        <header class="page-head">
          <h1>{t('desk.title')}</h1>
        </header>
        <p class="hint">{t(me.area === 'ID' ? 'desk.wide-hint' : 'desk.order')}</p>
        <Find />
        {!answer && (problem ? <Failed problem={problem} /> : <Loading />)}
        {answer && lines.length === 0 && <Empty title={t('desk.empty')} hint={t('desk.empty-hint')} />}
        <Rows lines={lines} open={id} />
        {answer?.cursor && limit < MOST && (
          <button type="button" class="button button-wide" onClick={() => setLimit(MOST)}>
            {t('queue.more')}
          </button>
        )}
        {answer?.cursor && limit === MOST && <p class="hint">{t('desk.first', { n: MOST })}</p>}
      </section>
      {id && (
        <section class="report-pane" aria-label={t('desk.file')}>
          <FileView
            key={id}
            id={id}
            shown={lines.find((line) => line.id === id)?.version}
            close={() => goTo('desk')}
          />
        </section>
      )}
    </div>
  );
}

function Rows({
  lines,
  open,
}: {
  readonly lines: readonly ApplicationLine[];
  readonly open: string | undefined;
}) {
  const now = useNow(30_000);
  return (
    <ol class="rows">
      {lines.map((line, index) => (
        <FileRow key={line.id} line={line} place={index + 1} open={line.id === open} now={now} />
      ))}
    </ol>
  );
}

/** One file by its number, whoever has it now. */
function Find() {
  const [typed, setTyped] = useState('');
  const find = async (event: Event): Promise<void> => {
    event.preventDefault();
    const reference = plainReference(typed);
    const called = await call<DeskAnswer>(`/api/applications?${new URLSearchParams({ reference })}`);
    const found = called.ok ? called.answer.lines[0] : undefined;
    if (!found) return tell(t(called.ok || called.status > 0 ? 'desk.not-found' : 'act.silent'), 'refused');
    setTyped('');
    goTo('desk', found.id);
  };
  return (
    <form class="find" onSubmit={find}>
      <TextField
        label={t('desk.find')}
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
