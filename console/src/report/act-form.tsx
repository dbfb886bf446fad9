import type { ComponentChildren } from 'preact';
import type { ReportLine } from '#core/api/report.ts';
import { ActForm } from '../parts/act-form.tsx';
import { act, type SentAct } from './act.ts';

/** What every question before an act needs. */
export interface AboutReport {
  readonly report: ReportLine;
  readonly close: () => void;
}

interface ReportFormProps extends AboutReport {
  readonly title: string;
  readonly press: string;
  /** What is sent, or undefined while something is missing. */
  readonly toAct: () => SentAct | undefined;
  readonly children: ComponentChildren;
}

/** What is asked before one act on a report. */
export const ReportForm = ({ report, close, title, press, toAct, children }: ReportFormProps) => (
  <ActForm
    title={title}
    press={press}
    close={close}
    send={() => {
      const sent = toAct();
      return sent && act(report, sent);
    }}
  >
    {children}
  </ActForm>
);
