import { useEffect } from 'preact/hooks';
import type { ReferralPage } from '#core/api/referral.ts';
import { useLive } from '../calls/live.ts';
import { AskField } from '../parts/ask-field.tsx';
import { Failed, Loading } from '../parts/empty.tsx';
import { Icon } from '../parts/icon.tsx';
import { Why } from '../parts/row.tsx';
import { printReference } from '../reference.ts';
import { useNow } from '../store.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';
import { actOnReferral } from './act.ts';
import { ReferralActs } from './acts.tsx';
import { ReferralHistory } from './history.tsx';
import { Known } from './known.tsx';
import { isPressing, reasonsOf, shownOffice } from './reasons.ts';
import { holderOf, ReferralTags } from './row.tsx';

/** Each reading is written down at the house, so it is read again when the list says that it has changed. */
const SELDOM = 15_000;

interface ViewProps {
  readonly id: string;
  /** The version in the list, if it is there. */
  readonly shown: number | undefined;
  readonly close: () => void;
}

/** One referral: what may be done, what is known of it by this side, what was written to and fro, what happened. */
export function ReferralView({ id, shown, close }: ViewProps) {
  const { answer, problem } = useLive<ReferralPage>(`/api/referrals/${id}`, SELDOM, shown);
  const now = useNow(30_000);
  useEffect(() => {
    if (answer) document.title = `${printReference(answer.referral.reference)} - Jaring`;
  }, [answer]);
  // Whoever has declined it finds it no more: the screen does not keep what she may not read.
  if (problem?.status === 404 || !answer) return problem ? <Failed problem={problem} /> : <Loading />;
  return (
    <article class="report file">
      <Head page={answer} close={close} now={now} />
      <Warnings page={answer} />
      <ReferralActs page={answer} close={close} />
      <Known page={answer} />
      <Said page={answer} now={now} />
      {answer.history.length > 0 && <ReferralHistory page={answer} now={now} />}
    </article>
  );
}

interface PartProps {
  readonly page: ReferralPage;
  readonly now: number;
}

function Head({ page: { referral }, close, now }: PartProps & Pick<ViewProps, 'close'>) {
  const { state, from, to } = referral;
  const isThere = state === 'sent' || state === 'accepted';
  return (
    <header class={isPressing(referral) ? 'report-head report-pressing' : 'report-head'}>
      <div class="report-top">
        <button type="button" class="icon-button" aria-label={t('desk.close')} onClick={close}>
          <Icon name="back" />
        </button>
        <span class="report-reference">{printReference(referral.reference)}</span>
        <span class="tag tag-open">{t('referrals.state', { state })}</span>
        <ReferralTags line={referral} />
      </div>
      <h2>
        <span>
          {t('referrals.purpose', { purpose: referral.purpose })}, {referral.areaName ?? t('report.unplaced')}
        </span>
      </h2>
      <Why reasons={reasonsOf(referral, now)} />
      <p class="way">
        {t('referrals.from', { office: shownOffice(from) })}
        <br />
        {t('referrals.to', { office: shownOffice(to) })}
      </p>
      {isThere && <p>{holderOf(referral)}</p>}
    </header>
  );
}

/** What one must know before anything else is done. */
function Warnings({ page: { referral, sees, untold, next } }: Pick<PartProps, 'page'>) {
  return (
    <>
      {referral.discreet && <p class="warning">{t('referrals.discreet-hint')}</p>}
      {untold && <p class="warning">{t('referrals.untold')}</p>}
      {sees === 'all' && referral.consent === 'unnamed' && <p class="warning">{t('referrals.unnamed')}</p>}
      {referral.acts.includes('send-on') && (
        <p class="hint">
          {next && `${t('referrals.send-on.suggested', { office: shownOffice(next) })} `}
          {t(referral.ground ? 'referrals.send-on.hint-danger' : 'referrals.send-on.hint')}
        </p>
      )}
      {sees === 'codes' && <p class="hint">{t('referrals.hidden')}</p>}
    </>
  );
}

/** What was written to and fro, for whoever has accepted it, and the field to write more. */
function Said({ page: { referral, sees, thread, untold }, now }: PartProps) {
  const mayTell = referral.acts.includes('tell') && !untold;
  if (sees !== 'all' || (thread.length === 0 && !mayTell)) return null;
  return (
    <section class="part">
      <h3>{t('desk.talk')}</h3>
      <ol class="thread">
        {thread.map(({ from, text, at }) => (
          <li key={`${from}${at}${text}`} class={from === 'person' ? 'said' : 'said said-responder'}>
            <span class="said-who">
              {t(from === 'person' ? 'desk.person' : 'who.staff')} · {clock(at, referral.area, now)}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {mayTell && (
        <AskField
          label={t('referrals.tell')}
          example={t('referrals.tell.example')}
          press={t('referrals.tell.send')}
          send={(text) => actOnReferral(referral, { kind: 'tell', text })}
        />
      )}
    </section>
  );
}
