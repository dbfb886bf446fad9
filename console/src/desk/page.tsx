import { useState } from 'preact/hooks';
import type { ApplicationLine, DeskAnswer } from '#core/api/desk.ts';
import type { Me } from '#core/api/staff.ts';
import { useLive } from '../calls/live.ts';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { FindByNumber } from '../parts/find-by-number.tsx';
import { ListAndOne } from '../parts/list-and-one.tsx';
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
    <ListAndOne
      title={t('desk.title')}
      one={t('desk.file')}
      open={
        id && (
          <FileView
            key={id}
            id={id}
            shown={lines.find((line) => line.id === id)?.version}
            close={() => goTo('desk')}
          />
        )
      }
    >
      <p class="hint">{t(me.area === 'ID' ? 'desk.wide-hint' : 'desk.order')}</p>
      <FindByNumber
        label={t('desk.find')}
        missing={t('desk.not-found')}
        path="/api/applications"
        page="desk"
      />
      {!answer && (problem ? <Failed problem={problem} /> : <Loading />)}
      {answer && lines.length === 0 && <Empty title={t('desk.empty')} hint={t('desk.empty-hint')} />}
      <Rows lines={lines} open={id} />
      {answer?.cursor && limit < MOST && (
        <button type="button" class="button button-wide" onClick={() => setLimit(MOST)}>
          {t('queue.more')}
        </button>
      )}
      {answer?.cursor && limit === MOST && <p class="hint">{t('desk.first', { n: MOST })}</p>}
    </ListAndOne>
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
