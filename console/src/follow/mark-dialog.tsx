import { useState } from 'preact/hooks';
import type { DutyLine } from '#core/api/follow-up.ts';
import type { DutyReason } from '#core/programme/duty-record.ts';
import { Choices } from '../parts/choices.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Select, TextField } from '../parts/fields.tsx';
import { tell } from '../parts/notice-line.tsx';
import { t } from '../words.ts';
import { actOnFollowUp } from './act.ts';
import type { AboutEntry } from './excuse-dialog.tsx';
import { type Draft, type MarkAct, toMark } from './mark.ts';
import { whoOf } from './reasons.ts';

const REASONS: readonly DutyReason[] = ['illness', 'disaster', 'closed', 'far', 'other'];
const EMPTY: Draft = { present: '', of: '', words: '' };

/** Records attendance in two steps: what is said, then once more as it will stand, since it cannot be undone. */
export function MarkDialog({ page, entry, close }: AboutEntry) {
  const [draft, setDraft] = useState(EMPTY);
  const [checked, setChecked] = useState<MarkAct>();
  const [sending, setSending] = useState(false);
  const check = (event: Event): void => {
    event.preventDefault();
    const mark = toMark(entry, draft);
    if (mark) setChecked(mark);
    else tell(t('follow.mark.days-wrong'), 'refused');
  };
  const send = async (sent: MarkAct): Promise<void> => {
    setSending(true);
    const done = await actOnFollowUp(page.followUp, sent);
    setSending(false);
    if (done) close();
  };
  return (
    <Dialog title={t('follow.act.mark')} close={close}>
      {checked ? (
        <Check
          entry={entry}
          mark={checked}
          sending={sending}
          send={() => void send(checked)}
          back={() => setChecked(undefined)}
        />
      ) : (
        <form class="form" onSubmit={check}>
          <p>
            {whoOf(entry)}: {entry.duty}
          </p>
          <Fields entry={entry} draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
          <button class="button button-wide" type="submit">
            {t('follow.mark.next')}
          </button>
        </form>
      )}
    </Dialog>
  );
}

interface FieldsProps {
  readonly entry: DutyLine;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

function Fields({ entry, draft, change }: FieldsProps) {
  const { how } = draft;
  return (
    <>
      <Choices
        legend={t('follow.mark.how')}
        options={
          entry.percent === undefined
            ? (['kept', 'not-kept'] as const)
            : (['days', 'kept', 'not-kept'] as const)
        }
        nameOf={(one) => t(`follow.mark.${one}`)}
        chosen={how}
        choose={(one) => change({ how: one })}
      />
      {how === 'days' && <Days draft={draft} change={change} />}
      {(how === 'not-kept' || how === 'days') && <Reason draft={draft} change={change} />}
      <TextField
        label={t('follow.mark.words')}
        value={draft.words}
        change={(words) => change({ words })}
        lines={2}
      />
    </>
  );
}

const Days = ({ draft, change }: Omit<FieldsProps, 'entry'>) => (
  <>
    <TextField
      label={t('follow.mark.present')}
      value={draft.present}
      change={(present) => change({ present })}
      required
      most={2}
      kind="number"
      example="18"
    />
    <TextField
      label={t('follow.mark.of')}
      value={draft.of}
      change={(of) => change({ of })}
      required
      most={2}
      kind="number"
      example="20"
    />
  </>
);

const Reason = ({ draft, change }: Omit<FieldsProps, 'entry'>) => (
  <Select
    label={t('follow.mark.reason')}
    value={draft.reason ?? ''}
    change={(value) => change({ reason: REASONS.find((one) => one === value) })}
    options={[
      { value: '', words: t('follow.mark.no-reason') },
      ...REASONS.map((reason) => ({ value: reason, words: t('follow.reason', { reason }) })),
    ]}
  />
);

interface CheckProps {
  readonly entry: DutyLine;
  readonly mark: MarkAct;
  readonly sending: boolean;
  readonly send: () => void;
  readonly back: () => void;
}

/** What is about to be recorded, word for word, and that it stays. */
function Check({ entry, mark, sending, send, back }: CheckProps) {
  const { said, counted, reason, words } = mark;
  const parts = [
    t(`follow.mark.${said}`),
    ...(counted ? [t('follow.days', counted)] : []),
    ...(reason ? [t('follow.reason', { reason })] : []),
    ...(words === undefined ? [] : [words]),
  ];
  return (
    <div class="form">
      <p>
        {whoOf(entry)}: {entry.duty}
        <br />
        <strong>{parts.join(' · ')}</strong>
      </p>
      <p class="warning" role="alert">
        {t('follow.mark.final')} {said === 'not-kept' && t('follow.mark.told')}
      </p>
      <button type="button" class="button button-wide" disabled={sending} onClick={send}>
        {sending ? t('act.sending') : t('follow.mark.yes')}
      </button>
      <button type="button" class="button button-quiet button-wide" disabled={sending} onClick={back}>
        {t('follow.mark.back')}
      </button>
    </div>
  );
}
