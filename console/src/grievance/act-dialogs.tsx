import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GrievanceDeskAct, GrievancePage } from '#core/api/grievance.ts';
import type { AnswerOutcome, ForwardTo } from '#core/grievance/grievance.ts';
import { ActForm } from '../parts/act-form.tsx';
import { Choices } from '../parts/choices.tsx';
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
    <GrievanceForm
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
    </GrievanceForm>
  );
}

/** Passes it to a higher reach or to the protected way, with a reason that the person reads. */
export function ForwardDialog(about: AboutGrievance) {
  const [to, setTo] = useState<ForwardTo>();
  const [reason, setReason] = useState('');
  return (
    <GrievanceForm
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
    </GrievanceForm>
  );
}

/** Gives it back to the list. */
export const ReleaseDialog = (about: AboutGrievance) => (
  <GrievanceForm
    {...about}
    press={t('grievances.act.release')}
    hint={t('grievances.release.hint')}
    toAct={() => ({ kind: 'release' })}
  />
);

/** What is asked before one act on it. */
const GrievanceForm = ({ page, close, press, hint, toAct, children }: FormProps) => (
  <ActForm
    title={press}
    press={press}
    hint={hint}
    close={close}
    send={() => {
      const sent = toAct();
      return sent && actOnGrievance(page.grievance, sent);
    }}
  >
    {children}
  </ActForm>
);
