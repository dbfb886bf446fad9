import { useEffect } from 'preact/hooks';
import type { ApplicationPage } from '#core/api/desk.ts';
import { useLive } from '../calls/live.ts';
import { Failed, Loading } from '../parts/empty.tsx';
import { Icon } from '../parts/icon.tsx';
import { Why } from '../parts/row.tsx';
import { printReference } from '../reference.ts';
import { ReferralsOfFile } from '../referral/of-file-later.tsx';
import { useNow } from '../store.ts';
import { dayOf } from '../time.ts';
import { t } from '../words.ts';
import { FileActs } from './acts.tsx';
import { Chain } from './chain.tsx';
import { Compared } from './compared.tsx';
import { FileHistory } from './history.tsx';
import { Numbers } from './numbers.tsx';
import { Papers } from './papers.tsx';
import { isPressing, reasonsOf } from './reasons.ts';
import { FileTags } from './row.tsx';
import { Talk } from './talk.tsx';
import { Group, Proposal } from './yeses.tsx';

/** Each reading is written down at the house, so the file is read again when the list says that it has changed. */
const SELDOM = 15_000;

interface ViewProps {
  readonly id: string;
  /** The version in the list, if it is there. */
  readonly shown: number | undefined;
  readonly close: () => void;
}

/** One file: what was decided, its chain of steps, what was said beside what was found, papers, words, history. */
export function FileView({ id, shown, close }: ViewProps) {
  const { answer, problem } = useLive<ApplicationPage>(`/api/applications/${id}`, SELDOM, shown);
  const now = useNow(30_000);
  useEffect(() => {
    if (answer) document.title = `${printReference(answer.application.reference)} - Jaring`;
  }, [answer]);
  if (!answer) return problem ? <Failed problem={problem} /> : <Loading />;
  return (
    <article class="report file">
      <Head page={answer} close={close} now={now} />
      <Warnings page={answer} />
      <FileActs page={answer} />
      <Decided page={answer} />
      <Proposal page={answer} />
      <Group page={answer} />
      <Chain page={answer} />
      <Compared page={answer} />
      <Papers page={answer} />
      <Numbers page={answer} />
      <Talk page={answer} now={now} />
      {answer.application.purpose === 'apply' && answer.application.state !== 'withdrawn' && (
        <ReferralsOfFile reference={answer.application.reference} />
      )}
      <FileHistory page={answer} now={now} />
    </article>
  );
}

interface PartProps {
  readonly page: ApplicationPage;
}

function Head({
  page: { application },
  close,
  now,
}: PartProps & { readonly close: () => void; readonly now: number }) {
  return (
    <header class={isPressing(application) ? 'report-head report-pressing' : 'report-head'}>
      <div class="report-top">
        <button type="button" class="icon-button" aria-label={t('desk.close')} onClick={close}>
          <Icon name="back" />
        </button>
        <span class="report-reference">{printReference(application.reference)}</span>
        {application.state === 'open' && (
          <span class="tag tag-open">{t('desk.state', { state: 'open' })}</span>
        )}
        <FileTags line={application} />
      </div>
      <h2>
        <span>
          {application.programme.name}, {application.areaName ?? t('report.unplaced')}
        </span>
      </h2>
      {(application.state === 'open' || application.state === 'objected') && (
        <Why reasons={reasonsOf(application, now)} />
      )}
    </header>
  );
}

/** What one must know before anything else is done. */
function Warnings({ page: { application, notYours } }: PartProps) {
  const { state, outside, acts, step } = application;
  const isOpen = state === 'open' || state === 'objected';
  return (
    <>
      {notYours && <p class="warning">{t('desk.not-yours')}</p>}
      {state === 'open' && outside && step.holder !== 'person' && (
        <p class="warning">{t('desk.outside', { holder: t('desk.holder', { holder: step.holder }) })}</p>
      )}
      {isOpen && !notYours && acts.length === 0 && <p class="hint">{t('desk.no-acts')}</p>}
    </>
  );
}

/** What was decided or sent back, why, and what the person says to it. */
function Decided({ page: { application, refusal, objection, returned } }: PartProps) {
  const isReturned = application.state === 'returned' && returned !== undefined;
  if (!refusal && objection === undefined && !isReturned) return null;
  return (
    <section class="part">
      {objection !== undefined && (
        <>
          <h3>{t('desk.objection')}</h3>
          <blockquote>{objection}</blockquote>
        </>
      )}
      {refusal && (
        <>
          <h3>{t('desk.refusal', { who: refusal.by ?? t('who.staff') })}</h3>
          <ol class="why-not">
            {refusal.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ol>
          {application.state === 'refused' && refusal.objectUntil !== undefined && (
            <p class="hint">
              {t('desk.object-until', { day: dayOf(refusal.objectUntil, application.area) })}
            </p>
          )}
        </>
      )}
      {isReturned && (
        <>
          <h3>{t('desk.returned')}</h3>
          <blockquote>{returned}</blockquote>
        </>
      )}
    </section>
  );
}
