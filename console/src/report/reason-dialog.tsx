import { useState } from 'preact/hooks';
import { TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { type AboutReport, ReportForm } from './act-form.tsx';

/** Lets a report go, with the reason that the next one reads. */
export function ReasonDialog(about: AboutReport) {
  const [reason, setReason] = useState('');
  return (
    <ReportForm
      {...about}
      title={t('release.title')}
      press={t('act.release')}
      toAct={() => ({ kind: 'release', reason: reason.trim() })}
    >
      <p class="hint">{t('release.hint')}</p>
      <TextField label={t('act.reason')} value={reason} change={setReason} required most={200} />
    </ReportForm>
  );
}
