import { useEffect } from 'preact/hooks';
import type { ReportPage } from '#core/api/report.ts';
import { useLive } from '../calls/live.ts';
import { Failed, Loading } from '../parts/empty.tsx';
import { Icon } from '../parts/icon.tsx';
import { UrgencyMark } from '../parts/urgency-mark.tsx';
import { queue } from '../queue/feed.ts';
import { headOf } from '../queue/needs.ts';
import { Why } from '../queue/row.tsx';
import { printReference } from '../reference.ts';
import { ReferralsOfFile } from '../referral/of-file-later.tsx';
import { useNow, useStore } from '../store.ts';
import { ago } from '../time.ts';
import { t } from '../words.ts';
import { Acts } from './acts.tsx';
import { Disputes } from './disputes.tsx';
import { Facts } from './facts.tsx';
import { Files } from './files.tsx';
import { ReportHistory } from './history.tsx';
import { Said } from './said.tsx';

const SELDOM = 15_000;

interface ViewProps {
  readonly id: string;
  readonly me: string;
  readonly close: () => void;
}

/** One report with everything that is known, what was said, what one may do, and its whole history. */
export function ReportView({ id, me, close }: ViewProps) {
  const shown = useStore(queue).lines.find((line) => line.id === id)?.version;
  // Each reading is written down at the house, so the page is read again when the queue says that it has changed.
  const { answer, problem } = useLive<ReportPage>(`/api/reports/${id}`, SELDOM, shown);
  const now = useNow();
  useEffect(() => {
    if (answer) document.title = `${printReference(answer.report.reference)} - Jaring`;
  }, [answer]);
  if (!answer) return problem ? <Failed problem={problem} /> : <Loading />;
  const mine = answer.report.holder?.id === me;
  return (
    <article class="report">
      <Head page={answer} close={close} now={now} />
      <Warnings page={answer} />
      <Acts page={answer} />
      <Disputes page={answer} />
      <Said page={answer} mine={mine} now={now} />
      <Files page={answer} now={now} />
      <Facts page={answer} now={now} />
      {mine && <ReferralsOfFile reference={answer.report.reference} />}
      <ReportHistory page={answer} now={now} />
    </article>
  );
}

interface PartProps {
  readonly page: ReportPage;
  readonly now: number;
}

function Head({ page: { report }, close, now }: PartProps & { readonly close: () => void }) {
  return (
    <header class={`report-head report-${report.urgency}`}>
      <div class="report-top">
        <button type="button" class="icon-button" aria-label={t('report.close')} onClick={close}>
          <Icon name="back" />
        </button>
        <span class="report-reference">{printReference(report.reference)}</span>
        <span class={report.holder ? 'tag tag-held' : 'tag tag-open'}>
          {report.holder
            ? t('report.held-by', { name: report.holder.name, ago: ago(report.holder.since, now) })
            : t(`state.${report.state}`)}
        </span>
      </div>
      <h2>
        <UrgencyMark urgency={report.urgency} />
        <span>
          {headOf(report)}, {report.areaName ?? t('report.unplaced')}
        </span>
      </h2>
      <Why line={report} now={now} />
    </header>
  );
}

/** What one must know before anything else is done. */
function Warnings({ page: { report, sees } }: Pick<PartProps, 'page'>) {
  return (
    <>
      {report.doNotCall && (
        <p class="warning">
          <Icon name="noCall" />
          <span>
            <strong>{t('report.do-not-call')}.</strong> {t('report.do-not-call-hint')}
          </span>
        </p>
      )}
      {report.consent === 'waiting' && <p class="warning">{t('report.consent-waiting')}</p>}
      {sees === 'codes' && report.state === 'received' && <p class="hint">{t('report.codes-only')}</p>}
      {sees === 'codes' && report.state === 'taken' && <p class="hint">{t('report.codes-only-held')}</p>}
    </>
  );
}
