import { useState } from 'preact/hooks';
import type { ReferralDeskAct, ReferralDeskVerb, ReferralPage } from '#core/api/referral.ts';
import { t } from '../words.ts';
import { actOnReferral } from './act.ts';
import { DeclineDialog, FinishDialog, RevokeDialog, SendOnDialog } from './act-dialogs.tsx';

/** Writing to the person has its own field under the words. */
const ORDER: readonly Exclude<ReferralDeskVerb, 'tell'>[] = [
  'accept',
  'finish',
  'send-on',
  'decline',
  'revoke',
];

const DIALOGS = {
  finish: FinishDialog,
  decline: DeclineDialog,
  'send-on': SendOnDialog,
  revoke: RevokeDialog,
} as const;

interface ActsProps {
  readonly page: ReferralPage;
  /** Leaves the page of a referral that is hers no more. */
  readonly close: () => void;
}

/** The buttons of a referral: what this officer may do with it now. Accepting, and going where it was suggested, take one press. */
export function ReferralActs({ page, close }: ActsProps) {
  const [asked, setAsked] = useState<keyof typeof DIALOGS>();
  const [acting, setActing] = useState(false);
  const { referral, next } = page;
  const shown = ORDER.filter((one) => referral.acts.includes(one));
  const suggested = next && referral.acts.includes('send-on') ? next : undefined;
  const Asked = asked && DIALOGS[asked];
  if (shown.length === 0 && !Asked) return null;
  const act = async (sent: ReferralDeskAct): Promise<void> => {
    setActing(true);
    await actOnReferral(referral, sent);
    setActing(false);
  };
  const press = (one: (typeof ORDER)[number]): Promise<void> | void =>
    one === 'accept' ? act({ kind: 'accept' }) : setAsked(one);
  return (
    <div class="acts">
      {suggested && (
        <button
          type="button"
          class="button"
          disabled={acting}
          onClick={() => void act({ kind: 'send-on', to: { role: suggested.role, area: suggested.area } })}
        >
          {t('referrals.act.send-on-to', { role: suggested.role })}
        </button>
      )}
      {shown.map((one, place) => (
        <button
          key={one}
          type="button"
          class={place === 0 && !suggested ? 'button' : 'button button-quiet'}
          disabled={acting}
          onClick={() => void press(one)}
        >
          {t(`referrals.act.${one}`)}
        </button>
      ))}
      {Asked && <Asked page={page} close={() => setAsked(undefined)} gone={close} />}
    </div>
  );
}
