import { useState } from 'preact/hooks';
import { t } from '../words.ts';
import { type AboutReport, ReportForm } from './act-form.tsx';

const OUTCOMES = ['helped', 'partly-helped', 'passed-on', 'not-found', 'no-longer-needed'] as const;

/** Closes a report: how it ended. The person is told. */
export function SolveDialog(about: AboutReport) {
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>();
  return (
    <ReportForm
      {...about}
      title={t('solve.title')}
      press={t('act.solve')}
      toAct={() => (outcome ? { kind: 'solve', outcome } : undefined)}
    >
      <fieldset class="choices">
        <legend>{t('solve.how')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="outcome"
              required
              checked={outcome === one}
              onChange={() => setOutcome(one)}
            />
            <span>{t(`outcome.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint">{t('solve.hint')}</p>
    </ReportForm>
  );
}
