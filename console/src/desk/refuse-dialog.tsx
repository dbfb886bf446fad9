import { useState } from 'preact/hooks';
import { Select, TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { OutsideField } from './act-dialogs.tsx';
import { type AboutFile, FileForm } from './act-form.tsx';

/** Days that the person has to object; the house allows no less than a week. */
const DAYS = [14, 30, 60, 90];
const MOST = 12;

/** Does not approve: every reason in a field of its own, and until when she may object. */
export function RefuseDialog(about: AboutFile) {
  const [reasons, setReasons] = useState(['']);
  const [days, setDays] = useState('30');
  const [outside, setOutside] = useState('');
  const set = (place: number, text: string): void =>
    setReasons(reasons.map((one, index) => (index === place ? text : one)));
  const toAct = () => ({
    kind: 'refuse' as const,
    reasons: reasons.map((one) => one.trim()).filter((one) => one !== ''),
    objectDays: Number(days),
    outside: outside.trim() || undefined,
  });
  return (
    <FileForm {...about} press={t('desk.act.refuse')} hint={t('desk.refuse.hint')} toAct={toAct}>
      {reasons.map((reason, place) => (
        <TextField
          // Reasons are only ever added at the end.
          key={place}
          label={t('desk.refuse.reason', { n: place + 1 })}
          value={reason}
          change={(text) => set(place, text)}
          required={place === 0}
          most={500}
          example={place === 0 ? t('desk.refuse.example') : ''}
        />
      ))}
      {reasons.length < MOST && (
        <button type="button" class="button button-quiet" onClick={() => setReasons([...reasons, ''])}>
          {t('desk.refuse.more')}
        </button>
      )}
      <Select
        label={t('desk.refuse.days')}
        value={days}
        change={setDays}
        options={DAYS.map((n) => ({ value: String(n), words: t('desk.refuse.n-days', { n }) }))}
      />
      {about.page.application.outside && <OutsideField value={outside} change={setOutside} />}
    </FileForm>
  );
}
