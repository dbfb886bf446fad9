import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OfficeLine, ReferralDeskAct, ReferralPage } from '#core/api/referral.ts';
import type { ReferralOutcome } from '#core/referral/referral.ts';
import { ActForm } from '../parts/act-form.tsx';
import { Choices } from '../parts/choices.tsx';
import { Select, TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { actOnReferral } from './act.ts';
import { keyOf, shownOffice } from './reasons.ts';

interface AboutReferral {
  readonly page: ReferralPage;
  readonly close: () => void;
  /** Called when the act has made it nobody's of this office. */
  readonly gone: () => void;
}

interface FormProps extends AboutReferral {
  readonly press: string;
  readonly hint: string;
  /** What is sent, or undefined while something is missing. */
  readonly toAct: () => ReferralDeskAct | undefined;
  readonly children?: ComponentChildren;
}

const OUTCOMES: readonly ReferralOutcome[] = ['helped', 'partly', 'elsewhere', 'not-reached', 'not-wanted'];

/** Gives it back with a reason that the person and the sender read, and an office that fits better. */
export function DeclineDialog(about: AboutReferral) {
  const { offices } = about.page;
  const [reason, setReason] = useState('');
  const [key, setKey] = useState('');
  const next = offices.find((one) => keyOf(one) === key);
  return (
    <ReferralForm
      {...about}
      press={t('referrals.act.decline')}
      hint={t('referrals.decline.hint')}
      toAct={() => ({ kind: 'decline', reason: reason.trim(), ...(next && { next: bare(next) }) })}
    >
      <TextField
        label={t('referrals.decline.why')}
        value={reason}
        change={setReason}
        required
        most={500}
        lines={3}
      />
      <Select
        label={t('referrals.decline.next')}
        value={key}
        change={setKey}
        options={[{ value: '', words: t('referrals.decline.next-none') }, ...offices.map(toOption)]}
      />
    </ReferralForm>
  );
}

const bare = ({ role, area }: OfficeLine) => ({ role, area });
const toOption = (one: OfficeLine) => ({
  value: keyOf(one),
  words: t('referrals.office', { office: shownOffice(one) }),
});

/** Ends it with what came of it; the person receives the words as they are. */
export function FinishDialog(about: AboutReferral) {
  const [outcome, setOutcome] = useState<ReferralOutcome>();
  const [text, setText] = useState('');
  return (
    <ReferralForm
      {...about}
      press={t('referrals.act.finish')}
      hint={t('referrals.finish.hint')}
      toAct={() => (outcome ? { kind: 'finish', outcome, text: text.trim() } : undefined)}
    >
      <Choices
        legend={t('referrals.finish.how')}
        options={OUTCOMES}
        nameOf={(one) => t('referrals.outcome', { outcome: one })}
        chosen={outcome}
        choose={setOutcome}
      />
      <TextField
        label={t('referrals.finish.what')}
        value={text}
        change={setText}
        required
        most={1000}
        lines={4}
        example={t('referrals.finish.example')}
      />
    </ReferralForm>
  );
}

/** After a no: another office, which is another question. */
export function SendOnDialog(about: AboutReferral) {
  const { offices, referral } = about.page;
  const [key, setKey] = useState<string>();
  const to = offices.find((one) => keyOf(one) === key);
  return (
    <ReferralForm
      {...about}
      press={t('referrals.act.send-on')}
      hint={t(referral.ground ? 'referrals.send-on.hint-danger' : 'referrals.send-on.hint')}
      toAct={() => (to ? { kind: 'send-on', to: bare(to) } : undefined)}
    >
      {offices.length === 0 && <p class="warning">{t('referrals.refer.nobody')}</p>}
      <OfficeChoices legend={t('referrals.send-on.to')} offices={offices} chosen={key} choose={setKey} />
    </ReferralForm>
  );
}

interface OfficeChoicesProps {
  readonly legend: string;
  readonly offices: readonly OfficeLine[];
  readonly chosen: string | undefined;
  readonly choose: (key: string) => void;
}

/** One of the offices that somebody could be passed on to. */
export const OfficeChoices = ({ legend, offices, chosen, choose }: OfficeChoicesProps) => (
  <Choices
    legend={legend}
    name="office"
    options={offices.map(keyOf)}
    nameOf={(key) => {
      const found = offices.find((one) => keyOf(one) === key);
      return found ? t('referrals.office', { office: shownOffice(found) }) : key;
    }}
    chosen={chosen}
    choose={choose}
  />
);

/** Takes it back; the other office can no longer read it. */
export function RevokeDialog(about: AboutReferral) {
  const [reason, setReason] = useState('');
  return (
    <ReferralForm
      {...about}
      press={t('referrals.act.revoke')}
      hint={t('referrals.revoke.hint')}
      toAct={() => ({ kind: 'revoke', reason: reason.trim() })}
    >
      <TextField
        label={t('referrals.revoke.why')}
        value={reason}
        change={setReason}
        required
        most={500}
        lines={2}
      />
    </ReferralForm>
  );
}

/** What is asked before one act on it; a decline makes it nobody's of this office. */
function ReferralForm({ page, close, gone, press, hint, toAct, children }: FormProps) {
  const send = async (sent: ReferralDeskAct): Promise<boolean> => {
    const done = await actOnReferral(page.referral, sent);
    if (done && sent.kind === 'decline') gone();
    return done;
  };
  return (
    <ActForm
      title={press}
      press={press}
      hint={hint}
      close={close}
      send={() => {
        const sent = toAct();
        return sent && send(sent);
      }}
    >
      {children}
    </ActForm>
  );
}
