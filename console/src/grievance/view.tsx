import { useEffect } from 'preact/hooks';
import type { GrievancePage } from '#core/api/grievance.ts';
import { useLive } from '../calls/live.ts';
import { AskField } from '../parts/ask-field.tsx';
import { Failed, Loading } from '../parts/empty.tsx';
import { Icon } from '../parts/icon.tsx';
import { Why } from '../parts/row.tsx';
import { printReference } from '../reference.ts';
import { ReferralsOfFile } from '../referral/of-file-later.tsx';
import { useNow } from '../store.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';
import { actOnGrievance } from './act.ts';
import { GrievanceActs } from './acts.tsx';
import { GrievanceHistory } from './history.tsx';
import { isPressing, reasonsOf } from './reasons.ts';
import { GrievanceTags, holderOf } from './row.tsx';

/** Each reading is written down at the house, so it is read again when the list says that it has changed. */
const SELDOM = 15_000;

interface ViewProps {
  readonly id: string;
  /** The version in the list, if it is there. */
  readonly shown: number | undefined;
  readonly close: () => void;
}

/** One grievance: what may be done, what was said (for whoever holds it), what happened. */
export function GrievanceView({ id, shown, close }: ViewProps) {
  const { answer, problem } = useLive<GrievancePage>(`/api/grievances/${id}`, SELDOM, shown);
  const now = useNow(30_000);
  useEffect(() => {
    if (answer) document.title = `${printReference(answer.grievance.reference)} - Jaring`;
  }, [answer]);
  if (!answer) return problem ? <Failed problem={problem} /> : <Loading />;
  return (
    <article class="report file">
      <Head page={answer} close={close} now={now} />
      <GrievanceActs page={answer} />
      <Known page={answer} />
      <Said page={answer} now={now} />
      {answer.sees === 'all' && answer.grievance.state === 'taken' && (
        <ReferralsOfFile reference={answer.grievance.reference} />
      )}
      <GrievanceHistory page={answer} now={now} />
    </article>
  );
}

interface PartProps {
  readonly page: GrievancePage;
  readonly now: number;
}

function Head({ page: { grievance }, close, now }: PartProps & Pick<ViewProps, 'close'>) {
  const isOpen = grievance.state === 'received' || grievance.state === 'taken';
  return (
    <header class={isPressing(grievance) ? 'report-head report-pressing' : 'report-head'}>
      <div class="report-top">
        <button type="button" class="icon-button" aria-label={t('desk.close')} onClick={close}>
          <Icon name="back" />
        </button>
        <span class="report-reference">{printReference(grievance.reference)}</span>
        <span class="tag tag-open">{t('grievances.state', { state: grievance.state })}</span>
        <GrievanceTags line={grievance} />
      </div>
      <h2>
        <span>
          {t('grievances.category', { category: grievance.category })},{' '}
          {grievance.areaName ?? t('report.unplaced')}
        </span>
      </h2>
      <Why reasons={reasonsOf(grievance, now)} />
      {isOpen && <p>{holderOf(grievance)}</p>}
    </header>
  );
}

/** What one must know before anything else is done. */
function Known({ page: { grievance, sees, name, about, forwarded } }: Pick<PartProps, 'page'>) {
  return (
    <>
      {grievance.anonymous && <p class="warning">{t('grievances.nameless')}</p>}
      {name !== undefined && <p class="warning">{t('grievances.name', { name })}</p>}
      {about && (
        <p>{t('grievances.about', { kind: about.kind, reference: printReference(about.reference) })}</p>
      )}
      {forwarded !== undefined && (
        <section class="part">
          <h3>{t('grievances.forwarded')}</h3>
          <blockquote>{forwarded}</blockquote>
        </section>
      )}
      {sees === 'codes' && grievance.acts.length === 0 && <p class="hint">{t('grievances.no-acts')}</p>}
    </>
  );
}

/** What was written to and fro, for whoever holds it, and the field to ask. */
function Said({ page: { grievance, sees, thread }, now }: PartProps) {
  return (
    <section class="part">
      <h3>{t('desk.talk')}</h3>
      {sees === 'codes' && <p class="hint">{t('grievances.hidden')}</p>}
      <ol class="thread">
        {thread.map(({ from, text, at }) => (
          <li key={`${from}${at}${text}`} class={from === 'person' ? 'said' : 'said said-responder'}>
            <span class="said-who">
              {t(from === 'person' ? 'desk.person' : 'who.staff')} · {clock(at, grievance.area, now)}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {grievance.acts.includes('ask') && (
        <AskField
          label={grievance.asked ? t('ask.waits') : t('desk.ask.label')}
          example={t('grievances.ask.example')}
          send={(text) => actOnGrievance(grievance, { kind: 'ask', text })}
        />
      )}
    </section>
  );
}
