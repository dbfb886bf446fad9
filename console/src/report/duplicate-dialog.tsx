import { useState } from 'preact/hooks';
import { TextField } from '../parts/fields.tsx';
import { plainReference } from '../reference.ts';
import { t } from '../words.ts';
import { type AboutReport, ReportForm } from './act-form.tsx';

/** Joins a report to another by its reference number; it can be undone. */
export function DuplicateDialog(about: AboutReport) {
  const [of, setOf] = useState('');
  return (
    <ReportForm
      {...about}
      title={t('duplicate.title')}
      press={t('act.mark-duplicate')}
      toAct={() => ({ kind: 'mark-duplicate', of: plainReference(of) })}
    >
      <p class="hint">{t('duplicate.hint')}</p>
      <TextField label={t('duplicate.of')} value={of} change={setOf} required most={20} example="K7M2-9QXD" />
    </ReportForm>
  );
}
