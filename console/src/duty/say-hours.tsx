import { useState } from 'preact/hooks';
import type { Me } from '#core/api/staff.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { tell } from '../parts/notice-line.tsx';
import { setMe } from '../session/session.ts';
import { t } from '../words.ts';

const HOUR = 3600_000;

/** `2026-11-25T19:00` in the clock of this device, as the field wants it. */
function toField(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** One's own word about hours to come: on duty, or not to be called. */
export function SayHours({ me }: { readonly me: Me }) {
  const [from, setFrom] = useState(() => toField(Math.ceil(Date.now() / HOUR) * HOUR));
  const [until, setUntil] = useState(() => toField(Math.ceil(Date.now() / HOUR) * HOUR + 8 * HOUR));
  const [sending, setSending] = useState(false);
  const say = async (on: boolean): Promise<void> => {
    const shift = { from: Date.parse(from), until: Date.parse(until), on };
    if (!(shift.from < shift.until)) return tell(t('duty.wrong-order'), 'refused');
    setSending(true);
    const called = await callSurely<Pick<Me, 'shifts'>>('/api/duty', {
      method: 'PUT',
      body: { shifts: [shift] },
    });
    setSending(false);
    if (!called.ok) return tell(called.problem?.detail ?? t('act.silent'), 'refused');
    setMe({ ...me, shifts: called.answer.shifts });
    tell(t('duty.kept'));
    refresh();
  };
  return (
    <form class="form card" onSubmit={(event) => event.preventDefault()}>
      <h2>{t('duty.say-title')}</h2>
      <p class="hint">{t('duty.say-hint')}</p>
      <div class="form-pair">
        <label class="field">
          <span>{t('duty.from')}</span>
          <input
            type="datetime-local"
            value={from}
            onInput={({ currentTarget }) => setFrom(currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t('duty.to')}</span>
          <input
            type="datetime-local"
            value={until}
            onInput={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        </label>
      </div>
      <div class="form-end">
        <button type="button" class="button" disabled={sending} onClick={() => void say(true)}>
          {t('duty.say-on')}
        </button>
        <button type="button" class="button button-quiet" disabled={sending} onClick={() => void say(false)}>
          {t('duty.say-off')}
        </button>
      </div>
    </form>
  );
}
