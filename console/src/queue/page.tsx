import { useEffect, useMemo, useState } from 'preact/hooks';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { ReportView } from '../report/view.tsx';
import { goTo, type Route } from '../route.ts';
import { useNow, useStore } from '../store.ts';
import { t } from '../words.ts';
import { queue } from './feed.ts';
import { FilterBar } from './filter-bar.tsx';
import { type Filter, fits } from './filters.ts';
import { FreshBar } from './fresh-bar.tsx';
import { Help } from './help.tsx';
import { useKeys } from './keys.ts';
import { QueueList } from './list.tsx';
import { useStill } from './still.ts';

/** The queue, with the open report beside it (in its place on a narrow screen). */
export function QueuePage({ at, me }: { readonly at: Route; readonly me: string }) {
  const { lines, at: asOf, problem, more } = useStore(queue);
  const [filter, setFilter] = useState<Filter>('all');
  const [help, setHelp] = useState(false);
  const now = useNow();
  const fitting = useMemo(() => lines.filter((line) => fits(filter, line, me)), [lines, filter, me]);
  const still = useStill(fitting, lines, asOf === 0 ? '' : filter);
  useKeys({ open: at.id, help: () => setHelp(true), letIn: still.letIn });
  useEffect(() => {
    document.title = `${t('nav.queue')} - Jaring`;
  }, []);
  return (
    <div class={at.id ? 'queue-page with-report' : 'queue-page'}>
      <section class="queue-pane" aria-label={t('queue.title')}>
        <header class="page-head">
          <h1>{t('queue.title')}</h1>
          <button type="button" class="button-plain keys-hint" onClick={() => setHelp(true)}>
            {t('queue.keys')}
          </button>
        </header>
        <FilterBar loading={asOf === 0} lines={lines} me={me} filter={filter} choose={setFilter} />
        <FreshBar fresh={still.fresh} letIn={still.letIn} />
        {asOf === 0 && (problem ? <Failed problem={problem} /> : <Loading />)}
        {asOf > 0 && still.rows.length === 0 && (
          <Empty title={t('queue.empty')} hint={t(`queue.empty-hint.${filter}`)} />
        )}
        <QueueList rows={still.rows} open={at.id} now={now} more={more && filter === 'all'} />
      </section>
      {at.id && (
        <section class="report-pane" aria-label={t('report.title')}>
          <ReportView key={at.id} id={at.id} me={me} close={() => goTo('queue')} />
        </section>
      )}
      {help && <Help close={() => setHelp(false)} />}
    </div>
  );
}
