import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GrievanceDeskAct, GrievancePage } from '#core/api/grievance.ts';
import type { AnswerOutcome, ForwardTo } from '#core/grievance/grievance.ts';
import { Choices } from '../parts/choices.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { actOnGrievance } from './act.ts';

interface AboutGrievance {
  readonly page: GrievancePage;
  readonly close: () => void;
}

interface FormProps extends AboutGrievance {
  readonly press: string;
  readonly hint: string;
  /** What is sent, or undefined while something is missing. */
  readonly toAct: () => GrievanceDeskAct | undefined;
  readonly children?: ComponentChildren;
}

const OUTCOMES: readonly AnswerOutcome[] = ['righted', 'explained', 'not-found', 'passed-on'];

/** Answers with an outcome and its reasons; the person receives the words as they are. */
export function AnswerDialog(about: AboutGrievance) {
  const [outcome, setOutcome] = useState<AnswerOutcome>();
  const [text, setText] = useState('');
  return (
    <ActForm
      {...about}
      press={t('grievances.act.answer')}
      hint={t('grievances.answer.hint')}
      toAct={() => (outcome ? { kind: 'answer', outcome, text: text.trim() } : undefined)}
    >
      <Choices
        legend={t('grievances.answer.how')}
        options={OUTCOMES}
        nameOf={(one) => t('grievances.outcome', { outcome: one })}
        chosen={outcome}
        choose={setOutcome}
      />
      <TextField
        label={t('grievances.answer.why')}
        value={text}
        change={setText}
        required
        most={2000}
        lines={4}
        example={t('grievances.answer.example')}
      />
    </ActForm>
  );
}

/** Passes it to a higher reach or to the protected way, with a reason that the person reads. */
export function ForwardDialog(about: AboutGrievance) {
  const [to, setTo] = useState<ForwardTo>();
  const [reason, setReason] = useState('');
  return (
    <ActForm
      {...about}
      press={t('grievances.act.forward')}
      hint={t(to === 'protection' ? 'grievances.forward.protection' : 'grievances.forward.hint')}
      toAct={() => (to ? { kind: 'forward', to, reason: reason.trim() } : undefined)}
    >
      <Choices
        legend={t('grievances.forward.to')}
        options={about.page.forwards}
        nameOf={(one) => t('grievances.forward.name', { to: one })}
        chosen={to}
        choose={setTo}
      />
      <TextField
        label={t('grievances.forward.why')}
        value={reason}
        change={setReason}
        required
        most={500}
        lines={3}
      />
    </ActForm>
  );
}

/** Gives it back to the list. */
export const ReleaseDialog = (about: AboutGrievance) => (
  <ActForm
    {...about}
    press={t('grievances.act.release')}
    hint={t('grievances.release.hint')}
    toAct={() => ({ kind: 'release' })}
  />
);

/** A dialog with one form that ends in one act; it stays open, with all that was typed, when the act was refused. */
function ActForm({ page, close, press, hint, toAct, children }: FormProps) {
  const [sending, setSending] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const sent = toAct();
    if (!sent || sending) return;
    setSending(true);
    const done = await actOnGrievance(page.grievance, sent);
    setSending(false);
    if (done) close();
  };
  return (
    <Dialog title={press} close={close}>
      <form class="form" onSubmit={send}>
        <p class="hint">{hint}</p>
        {children}
        <button class="button button-wide" type="submit" disabled={sending}>
          {sending ? t('act.sending') : press}
        </button>
      </form>
    </Dialog>
  );
}
