import { useState } from 'preact/hooks';
import { TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { type AboutFile, FileForm } from './act-form.tsx';

const given = (text: string): string | undefined => text.trim() || undefined;

/** Passes the file on to the next step, with a message if there is one. */
export function ForwardDialog(about: AboutFile) {
  const [text, setText] = useState('');
  const { steps, application } = about.page;
  const title = steps[application.step.place]?.title ?? '';
  return (
    <FileForm
      {...about}
      press={t('desk.act.forward')}
      hint={t('desk.forward.hint', { title })}
      toAct={() => ({ kind: 'forward', text: given(text) })}
    >
      <TextField label={t('desk.message')} value={text} change={setText} most={1000} lines={2} />
    </FileForm>
  );
}

/** Sends the file back to the person, with what is missing. */
export function ReturnDialog(about: AboutFile) {
  const [reason, setReason] = useState('');
  return (
    <FileForm
      {...about}
      press={t('desk.act.return')}
      hint={t('desk.return.hint')}
      toAct={() => ({ kind: 'return', reason: reason.trim() })}
    >
      <TextField
        label={t('desk.return.what')}
        value={reason}
        change={setReason}
        required
        most={500}
        lines={3}
        example={t('desk.return.example')}
      />
    </FileForm>
  );
}

/** Approves; where another office decided, says who and when. */
export function AcceptDialog(about: AboutFile) {
  const [outside, setOutside] = useState('');
  const [text, setText] = useState('');
  return (
    <FileForm
      {...about}
      press={t('desk.act.accept')}
      hint={t('desk.accept.hint')}
      toAct={() => ({ kind: 'accept', outside: given(outside), text: given(text) })}
    >
      {about.page.application.outside && <OutsideField value={outside} change={setOutside} />}
      <TextField label={t('desk.message')} value={text} change={setText} most={1000} lines={2} />
    </FileForm>
  );
}

interface OutsideProps {
  readonly value: string;
  readonly change: (value: string) => void;
}

/** Who decided, and when, where the step is an office's that works elsewhere. */
export const OutsideField = ({ value, change }: OutsideProps) => (
  <TextField
    label={t('desk.outside-who')}
    value={value}
    change={change}
    required
    most={200}
    example={t('desk.outside-example')}
  />
);

const OUTCOMES = ['overturned', 'upheld'] as const;

/** Answers an objection: it holds, or the decision stays; with the words for the person. */
export function SettleDialog(about: AboutFile) {
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>();
  const [text, setText] = useState('');
  return (
    <FileForm
      {...about}
      press={t('desk.act.settle')}
      hint={t('desk.settle.hint')}
      toAct={() => (outcome ? { kind: 'settle', outcome, text: text.trim() } : undefined)}
    >
      <fieldset class="choices">
        <legend>{t('desk.settle.how')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="outcome"
              required
              checked={outcome === one}
              onChange={() => setOutcome(one)}
            />
            <span>{t(`desk.settle.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <TextField label={t('desk.settle.why')} value={text} change={setText} required most={1000} lines={3} />
    </FileForm>
  );
}
