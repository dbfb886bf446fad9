import { useEffect, useState } from 'preact/hooks';
import type { StaffAnswer } from '#core/api/staff.ts';
import { call } from '../calls/call.ts';
import { TextField } from '../parts/fields.tsx';
import { findSignedIn } from '../session/session.ts';
import { t } from '../words.ts';
import { type AboutReport, ReportForm } from './act-form.tsx';

interface Colleague {
  readonly id: string;
  readonly words: string;
}

/** Gives a report to a colleague, with a reason. */
export function HandOverDialog(about: AboutReport) {
  const [reason, setReason] = useState('');
  const [to, setTo] = useState('');
  const colleagues = useColleagues();
  return (
    <ReportForm
      {...about}
      title={t('hand-over.title')}
      press={t('act.hand-over')}
      toAct={() => (to ? { kind: 'hand-over', to, reason: reason.trim() } : undefined)}
    >
      <label class="field">
        <span>{t('hand-over.to')}</span>
        <select required value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          <option value="">{t('hand-over.choose')}</option>
          {colleagues.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {colleagues.length === 0 && <p class="hint">{t('hand-over.nobody')}</p>}
      <TextField label={t('act.reason')} value={reason} change={setReason} required most={200} />
    </ReportForm>
  );
}

/** Colleagues who work now, those on duty first. */
function useColleagues(): readonly Colleague[] {
  const [all, setAll] = useState<readonly Colleague[]>([]);
  useEffect(() => {
    void call<StaffAnswer>('/api/staff').then((called) => {
      if (!called.ok) return;
      const me = findSignedIn()?.me.id;
      const active = called.answer.staff.filter(({ state, id }) => state === 'active' && id !== me);
      const first = active.toSorted((a, b) => Number(b.duty === 'on') - Number(a.duty === 'on'));
      setAll(
        first.map(({ id, name, role, areaName, duty }) => ({
          id,
          words: `${name} - ${t(`role.${role}`)}, ${areaName} (${t(`duty.${duty}`)})`,
        })),
      );
    });
  }, []);
  return all;
}
