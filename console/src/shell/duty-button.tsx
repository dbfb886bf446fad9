import { useState } from 'preact/hooks';
import type { Me } from '#core/api/staff.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { dutyNow } from '../duty/duty-now.ts';
import { tell } from '../parts/notice-line.tsx';
import { setMe } from '../session/session.ts';
import { useNow } from '../store.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';

/** A turn of duty that one tap begins, in milliseconds: eight hours. */
const TURN = 8 * 3600_000;

/** Whether one is on duty now, and one tap to say so. */
export function DutyButton({ me }: { readonly me: Me }) {
  const now = useNow(30_000);
  const [sending, setSending] = useState(false);
  const { state, until } = dutyNow(me.shifts, now);
  const press = async (): Promise<void> => {
    setSending(true);
    const from = Date.now();
    const shift =
      state === 'on'
        ? { from, until: until ?? from + TURN, on: false }
        : { from, until: from + TURN, on: true };
    const called = await callSurely<Pick<Me, 'shifts'>>('/api/duty', {
      method: 'PUT',
      body: { shifts: [shift] },
    });
    setSending(false);
    if (!called.ok) return tell(called.problem?.detail ?? t('act.silent'), 'refused');
    setMe({ ...me, shifts: called.answer.shifts });
    tell(shift.on ? t('duty.now-on', { until: clock(shift.until, areaOf(me), from) }) : t('duty.now-off'));
    refresh();
  };
  if (!me.may.includes('duty.set')) return null;
  return (
    <button
      type="button"
      class={`duty duty-${state}`}
      aria-pressed={state === 'on'}
      disabled={sending}
      onClick={() => void press()}
    >
      <span class="duty-mark" aria-hidden="true" />
      <span>
        <strong>{t(`duty.${state}`)}</strong>
        <span class="duty-hint">
          {state === 'on' && until
            ? t('duty.until', { time: clock(until, areaOf(me), now) })
            : t(`duty.press-${state}`)}
        </span>
      </span>
    </button>
  );
}

/** The area whose clock is shown; Jakarta's for the whole country. */
const areaOf = ({ area }: Me) => (area === 'ID' ? undefined : area);
