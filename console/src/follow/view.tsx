import { useEffect } from 'preact/hooks';
import type { FollowUpPage } from '#core/api/follow-up.ts';
import { useLive } from '../calls/live.ts';
import { Failed, Loading } from '../parts/empty.tsx';
import { Icon } from '../parts/icon.tsx';
import { Why } from '../parts/row.tsx';
import { printReference } from '../reference.ts';
import { useNow } from '../store.ts';
import { t } from '../words.ts';
import { Entries } from './entries.tsx';
import { FollowUpHistory } from './history.tsx';
import { PathSteps } from './path.tsx';
import { isPressing, reasonsOf } from './reasons.ts';
import { FollowUpTags } from './row.tsx';

/** Each reading is written down at the house, so it is read again when the list says that it has changed. */
const SELDOM = 15_000;

interface ViewProps {
  readonly id: string;
  /** The version in the list, if it is there. */
  readonly shown: number | undefined;
  readonly close: () => void;
}

/** One follow-up: who can excuse, what could be lost, the calendar or the path, what happened. */
export function FollowUpView({ id, shown, close }: ViewProps) {
  const { answer, problem } = useLive<FollowUpPage>(`/api/follow-ups/${id}`, SELDOM, shown);
  const now = useNow(30_000);
  useEffect(() => {
    if (answer) document.title = `${printReference(answer.followUp.reference)} - Jaring`;
  }, [answer]);
  // What left her area is found no more: the screen does not keep what she may not read.
  if (problem?.status === 404 || !answer) return problem ? <Failed problem={problem} /> : <Loading />;
  return (
    <article class="report file">
      <Head page={answer} close={close} />
      {answer.breach !== undefined && (
        <section class="part">
          <h3>{t('follow.breach')}</h3>
          <p>{answer.breach}</p>
        </section>
      )}
      <Entries page={answer} />
      <PathSteps page={answer} now={now} />
      <FollowUpHistory page={answer} now={now} />
    </article>
  );
}

function Head({ page: { followUp }, close }: Pick<ViewProps, 'close'> & { readonly page: FollowUpPage }) {
  const { programme, areaName, kind, excusedBy, mayExcuse, state } = followUp;
  return (
    <header class={isPressing(followUp) ? 'report-head report-pressing' : 'report-head'}>
      <div class="report-top">
        <button type="button" class="icon-button" aria-label={t('desk.close')} onClick={close}>
          <Icon name="back" />
        </button>
        <span class="report-reference">{printReference(followUp.reference)}</span>
        {kind === 'duties' && <span class="tag tag-open">{t('follow.kind', { kind })}</span>}
        <FollowUpTags line={followUp} />
      </div>
      <h2>
        <span>
          {programme.name}, {areaName ?? t('report.unplaced')}
        </span>
      </h2>
      <Why reasons={reasonsOf(followUp)} />
      {excusedBy && <p>{t('follow.excused-by', excusedBy)}</p>}
      {kind === 'duties' && state === 'open' && (
        <p class="hint">{t(mayExcuse ? 'follow.you-may' : 'follow.you-may-not')}</p>
      )}
    </header>
  );
}
