import { useEffect, useState } from 'preact/hooks';
import type { ApplicationPage, OpenedNumbers } from '#core/api/desk.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/fields.tsx';
import { tell } from '../parts/notice-line.tsx';
import { useNow } from '../store.ts';
import { dayOf } from '../time.ts';
import { t } from '../words.ts';

interface NumbersProps {
  readonly page: ApplicationPage;
}

/** NIK and KK by how they end; the digits for a reason, for a minute, and written down. */
export function Numbers({ page }: NumbersProps) {
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<OpenedNumbers>();
  const { numbers, mayOpenNumbers, clearedAt, application } = page;
  if (clearedAt !== undefined)
    return (
      <section class="part">
        <h3>{t('desk.numbers')}</h3>
        <p class="hint">{t('desk.cleared', { day: dayOf(clearedAt, application.area) })}</p>
      </section>
    );
  if (numbers.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('desk.numbers')}</h3>
      <ul class="numbers">
        {numbers.map(({ kind, end, doubts }) => (
          <li key={kind}>
            <span>{t('desk.number', { kind, end })}</span>
            {doubts.length > 0 && <span class="tag tag-mark">{t('desk.number-odd')}</span>}
          </li>
        ))}
      </ul>
      {opened && <Digits opened={opened} end={() => setOpened(undefined)} />}
      {mayOpenNumbers && !opened && (
        <button type="button" class="button button-quiet" onClick={() => setAsking(true)}>
          {t('desk.open-numbers')}
        </button>
      )}
      {asking && <Why page={page} close={() => setAsking(false)} show={setOpened} />}
    </section>
  );
}

interface DigitsProps {
  readonly opened: OpenedNumbers;
  readonly end: () => void;
}

/** The digits, until their minute is over. They are on this screen only. */
function Digits({ opened, end }: DigitsProps) {
  const now = useNow(1000);
  const left = Math.ceil((opened.until - now) / 1000);
  useEffect(() => {
    if (left <= 0) end();
  }, [left <= 0]);
  return (
    <div class="digits" role="status">
      {(['nik', 'kk'] as const).map((kind) => {
        const digits = opened[kind];
        return digits && <strong key={kind}>{t('desk.digits', { kind, digits })}</strong>;
      })}
      <span class="hint">{t('desk.digits-left', { n: Math.max(0, left) })}</span>
    </div>
  );
}

interface WhyProps extends NumbersProps {
  readonly close: () => void;
  readonly show: (opened: OpenedNumbers) => void;
}

function Why({ page: { application }, close, show }: WhyProps) {
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!reason.trim() || sending) return;
    setSending(true);
    const path = `/api/applications/${application.id}/numbers`;
    const called = await callSurely<OpenedNumbers>(path, { method: 'POST', body: { reason: reason.trim() } });
    setSending(false);
    refresh();
    if (!called.ok)
      return tell(
        called.status === 0 ? t('act.silent') : (called.problem?.detail ?? t('page.failed')),
        'refused',
      );
    const { nik, kk } = called.answer;
    if (nik || kk) show(called.answer);
    else tell(t('desk.digits-gone'), 'refused');
    close();
  };
  return (
    <Dialog title={t('desk.open-numbers')} close={close}>
      <form class="form" onSubmit={send}>
        <p class="hint">{t('desk.open-numbers-hint')}</p>
        <TextField
          label={t('desk.open-numbers-why')}
          value={reason}
          change={setReason}
          required
          most={300}
          example={t('desk.open-numbers-example')}
        />
        <button class="button button-wide" type="submit" disabled={sending}>
          {sending ? t('act.sending') : t('desk.open-numbers')}
        </button>
      </form>
    </Dialog>
  );
}
