import { useState } from 'preact/hooks';
import type { ReferralsAnswer } from '#core/api/referral.ts';
import { useLive } from '../calls/live.ts';
import { printReference } from '../reference.ts';
import { toHash } from '../route.ts';
import { t } from '../words.ts';
import { shownOffice } from './reasons.ts';
import { SendDialog } from './send-dialog.tsx';

const SELDOM = 15_000;

/** Where the person of a file was passed on to, as far as one may see it, and the button to pass her on. */
export function OfFile({ reference }: { readonly reference: string }) {
  const { answer } = useLive<ReferralsAnswer>(
    `/api/referrals?${new URLSearchParams({ about: reference })}`,
    SELDOM,
  );
  const [sending, setSending] = useState(false);
  return (
    <section class="part">
      <h3>{t('referrals.of-file')}</h3>
      <ul class="referred">
        {answer?.lines.map(({ id, reference: number, to, state }) => (
          <li key={id}>
            <a href={toHash('referrals', id)}>{printReference(number)}</a>
            <span>
              {t('referrals.office', { office: shownOffice(to) })}. {t('referrals.state', { state })}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="button button-quiet" onClick={() => setSending(true)}>
        {t('referrals.refer')}
      </button>
      {sending && <SendDialog reference={reference} close={() => setSending(false)} />}
    </section>
  );
}
