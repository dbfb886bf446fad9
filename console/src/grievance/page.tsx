import type { GrievanceLine, GrievancesAnswer } from '#core/api/grievance.ts';
import { useLive } from '../calls/live.ts';
import { useDeskKeys } from '../desk/keys.ts';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { FindByNumber } from '../parts/find-by-number.tsx';
import { ListAndOne } from '../parts/list-and-one.tsx';
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
    <ListAndOne
      title={t('grievances.title')}
      one={t('grievances.one')}
      open={
        id && (
          <GrievanceView
            key={id}
            id={id}
            shown={lines.find((line) => line.id === id)?.version}
            close={() => goTo('grievances')}
          />
        )
      }
    >
      <p class="hint">{t('grievances.order')}</p>
      <FindByNumber
        label={t('grievances.find')}
        missing={t('grievances.not-found')}
        path="/api/grievances"
        page="grievances"
      />
      {!answer && (problem ? <Failed problem={problem} /> : <Loading />)}
      {answer && lines.length === 0 && (
        <Empty title={t('grievances.empty')} hint={t('grievances.empty-hint')} />
      )}
      <Rows lines={lines} open={id} />
      {lines.length === MOST && <p class="hint">{t('desk.first', { n: MOST })}</p>}
    </ListAndOne>
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
