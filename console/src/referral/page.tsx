import { useState } from 'preact/hooks';
import type { ReferralLine, ReferralsAnswer } from '#core/api/referral.ts';
import type { Me } from '#core/api/staff.ts';
import { useLive } from '../calls/live.ts';
import { useDeskKeys } from '../desk/keys.ts';
import { AreaFilter, type LookedAt } from '../parts/area-filter.tsx';
import { Empty, Failed, Loading } from '../parts/empty.tsx';
import { FindByNumber } from '../parts/find-by-number.tsx';
import { ListAndOne, Side } from '../parts/list-and-one.tsx';
import { goTo, route } from '../route.ts';
import { useNow, useStore } from '../store.ts';
import { t } from '../words.ts';
import { ReferralRow } from './row.tsx';
import { ReferralView } from './view.tsx';

/** The most that the house lists at once, on each side. */
const MOST = 100;
/** How often the list is read again, in milliseconds: referrals move by days. */
const SELDOM = 10_000;

/** What was sent to this officer's office, what of its own waits or came back, what another office has, and the open one beside them. */
export function ReferralsPage({ me }: { readonly me: Me }) {
  const { id } = useStore(route);
  const [area, setArea] = useState<LookedAt>();
  const query = new URLSearchParams({ limit: String(MOST), ...(area && { area: area.code }) });
  const { answer, problem } = useLive<ReferralsAnswer>(`/api/referrals?${query}`, SELDOM);
  useDeskKeys(id, 'referrals');
  const lines = answer?.lines ?? [];
  const received = lines.filter((line) => isWithOffice(line) && !isAway(line));
  const waiting = lines.filter((line) => !isWithOffice(line));
  const away = lines.filter(isAway);
  return (
    <ListAndOne
      title={t('referrals.title')}
      one={t('referrals.one')}
      open={
        id && (
          <ReferralView
            key={id}
            id={id}
            shown={lines.find((line) => line.id === id)?.version}
            close={() => goTo('referrals')}
          />
        )
      }
    >
      <p class="hint">{t('referrals.order')}</p>
      {me.area === 'ID' && (
        <AreaFilter
          hint={t('referrals.area-hint')}
          none={t('referrals.area-own')}
          area={area}
          choose={setArea}
        />
      )}
      <FindByNumber
        label={t('referrals.find')}
        missing={t('referrals.not-found')}
        path="/api/referrals"
        page="referrals"
      />
      {!answer && (problem ? <Failed problem={problem} /> : <Loading />)}
      {answer && lines.length === 0 && (
        <Empty title={t('referrals.empty')} hint={t('referrals.empty-hint')} />
      )}
      <Rows title={t('referrals.received')} lines={received} open={id} />
      <Rows title={t('referrals.sent')} lines={waiting} open={id} before={received.length} />
      <Rows title={t('referrals.away')} lines={away} open={id} before={received.length + waiting.length} />
      {[received, waiting, away].some(({ length }) => length === MOST) && (
        <p class="hint">{t('desk.first', { n: MOST })}</p>
      )}
    </ListAndOne>
  );
}

const isWithOffice = ({ state }: ReferralLine): boolean => state === 'sent' || state === 'accepted';
/** What she sent and another office has: where she works for both, she may act on it as the other. */
const isAway = (line: ReferralLine): boolean =>
  isWithOffice(line) && line.side === 'sender' && !line.acts.some((act) => RECEIVES.includes(act));
const RECEIVES: readonly string[] = ['accept', 'decline', 'tell', 'finish'];

interface RowsProps {
  readonly title: string;
  readonly lines: readonly ReferralLine[];
  readonly open: string | undefined;
  /** How many stand above. */
  readonly before?: number;
}

function Rows({ title, lines, open, before = 0 }: RowsProps) {
  const now = useNow(30_000);
  return (
    <Side title={title} count={lines.length}>
      {lines.map((line, index) => (
        <ReferralRow key={line.id} line={line} place={before + index + 1} open={line.id === open} now={now} />
      ))}
    </Side>
  );
}
