import { useEffect, useState } from 'preact/hooks';
import type { NewReferral, OfficesAnswer } from '#core/api/referral.ts';
import type { OverrideGround, ReferralPurpose } from '#core/referral/referral.ts';
import { call } from '../calls/call.ts';
import { Choices } from '../parts/choices.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select, TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { sendReferral } from './act.ts';
import { OfficeChoices } from './act-dialogs.tsx';
import { keyOf } from './reasons.ts';

const PURPOSES: readonly ReferralPurpose[] = [
  'care',
  'health',
  'protection',
  'documents',
  'school',
  'work',
  'shelter',
  'relief',
  'other',
];

const GROUNDS: readonly OverrideGround[] = ['life', 'child'];

/** What is recorded when nobody waits for a yes. */
interface Danger {
  readonly ground?: OverrideGround;
  readonly why: string;
  readonly tells?: 'yes' | 'no';
}

interface SendDialogProps {
  readonly reference: string;
  readonly close: () => void;
}

/** Passes the person of a file on: to whom, for what, why, and all that is told; she is asked first unless there is danger. */
export function SendDialog({ reference, close }: SendDialogProps) {
  const [where, setWhere] = useState<OfficesAnswer | 'refused'>();
  useEffect(() => {
    void call<OfficesAnswer>(`/api/offices?${new URLSearchParams({ reference })}`).then((called) =>
      setWhere(called.ok ? called.answer : 'refused'),
    );
  }, [reference]);
  return (
    <Dialog title={t('referrals.refer')} close={close}>
      {where === undefined && <p role="status">{t('referrals.refer.loading')}</p>}
      {where === 'refused' && <p class="warning">{t('page.failed')}</p>}
      {where && where !== 'refused' && where.offices.length === 0 && (
        <p class="warning">{t('referrals.refer.nobody')}</p>
      )}
      {where && where !== 'refused' && where.offices.length > 0 && (
        <SendForm reference={reference} close={close} where={where} />
      )}
    </Dialog>
  );
}

/** What an officer has said so far. */
interface Draft {
  readonly office?: string;
  readonly purpose: ReferralPurpose;
  readonly reason: string;
  readonly told: string;
  readonly danger?: Danger | undefined;
}

function SendForm({ reference, close, where }: SendDialogProps & { readonly where: OfficesAnswer }) {
  const [draft, setDraft] = useState<Draft>({ purpose: 'care', reason: '', told: '' });
  const [sending, setSending] = useState(false);
  const change = (more: Partial<Draft>): void => setDraft({ ...draft, ...more });
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wish = toWish(reference, draft, where);
    if (!wish || sending) return;
    setSending(true);
    const done = await sendReferral(wish);
    setSending(false);
    if (done) close();
  };
  return (
    <form class="form" onSubmit={send}>
      <OfficeChoices
        legend={t('referrals.send-on.to')}
        offices={where.offices}
        chosen={draft.office}
        choose={(office) => change({ office })}
      />
      <Words where={where} draft={draft} change={change} />
      <Way days={where.days.consent} danger={draft.danger} change={(danger) => change({ danger })} />
      <button class="button button-wide" type="submit" disabled={sending}>
        {sending ? t('act.sending') : t(draft.danger ? 'referrals.refer.now' : 'referrals.refer.ask')}
      </button>
    </form>
  );
}

/** What is sent; undefined while something is missing. */
function toWish(
  reference: string,
  { office, purpose, reason, told, danger }: Draft,
  { offices }: OfficesAnswer,
): NewReferral | undefined {
  const found = offices.find((one) => keyOf(one) === office);
  const override = toOverride(danger);
  if (!found || (danger && !override)) return undefined;
  const to = { role: found.role, area: found.area };
  const words = { reason: reason.trim(), told: told.trim() };
  return { reference, to, purpose, ...words, ...(override && { override }) };
}

interface WordsProps {
  readonly where: OfficesAnswer;
  readonly draft: Draft;
  readonly change: (more: Partial<Draft>) => void;
}

/** For what, why, and all that the other office is told. */
const Words = ({ where, draft, change }: WordsProps) => (
  <>
    <Select
      label={t('referrals.refer.what-for')}
      value={draft.purpose}
      change={(value) => change({ purpose: PURPOSES.find((one) => one === value) ?? 'other' })}
      options={PURPOSES.map((one) => ({ value: one, words: t('referrals.purpose', { purpose: one }) }))}
    />
    <TextField
      label={t('referrals.refer.why')}
      value={draft.reason}
      change={(reason) => change({ reason })}
      required
      most={500}
      lines={2}
    />
    <TextField
      label={t('referrals.refer.told')}
      value={draft.told}
      change={(told) => change({ told })}
      required
      most={1500}
      lines={3}
      example={t('referrals.refer.told-example')}
    />
    <p class="hint">
      {t('referrals.refer.reads')} {t('referrals.refer.names', { names: where.names })}
    </p>
  </>
);

interface WayProps {
  readonly days: number;
  readonly danger: Danger | undefined;
  readonly change: (danger: Danger | undefined) => void;
}

/** With her yes, or at once for a danger that is written down. */
function Way({ days, danger, change }: WayProps) {
  return (
    <>
      <Choices
        legend={t('referrals.refer.how')}
        name="way"
        options={['ask', 'danger'] as const}
        nameOf={(one) =>
          one === 'ask' ? t('referrals.refer.how-ask', { days }) : t('referrals.refer.how-danger')
        }
        chosen={danger ? 'danger' : 'ask'}
        choose={(one) => change(one === 'ask' ? undefined : { why: '' })}
      />
      {danger && (
        <>
          <Choices
            legend={t('referrals.refer.ground')}
            name="ground"
            options={GROUNDS}
            nameOf={(ground) => t('referrals.ground', { ground })}
            chosen={danger.ground}
            choose={(ground) => change({ ...danger, ground })}
          />
          <TextField
            label={t('referrals.refer.ground-why')}
            value={danger.why}
            change={(why) => change({ ...danger, why })}
            required
            most={500}
            lines={2}
          />
          <Choices
            legend={t('referrals.refer.tells')}
            name="tells"
            options={['yes', 'no'] as const}
            nameOf={(one) => t(`referrals.refer.tells-${one}`)}
            chosen={danger.tells}
            choose={(tells) => change({ ...danger, tells })}
          />
          <p class="hint">{t('referrals.refer.recorded')}</p>
        </>
      )}
    </>
  );
}

/** The form does not send before all three are chosen. */
function toOverride(danger: Danger | undefined): NewReferral['override'] {
  if (!danger?.ground || !danger.tells) return undefined;
  return { ground: danger.ground, why: danger.why.trim(), tells: danger.tells === 'yes' };
}
