import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportLine } from '#core/api/report.ts';
import { Dialog } from '../parts/dialog.tsx';
import { t } from '../words.ts';
import { act, type SentAct } from './act.ts';

/** What every question before an act needs. */
export interface AboutReport {
  readonly report: ReportLine;
  readonly close: () => void;
}

interface ActFormProps extends AboutReport {
  readonly title: string;
  readonly press: string;
  /** What is sent, or undefined while something is missing. */
  readonly toAct: () => SentAct | undefined;
  readonly children: ComponentChildren;
}

/** A dialog with one form that ends in one act; it stays open, with all that was typed, when the act was refused. */
export function ActForm({ report, close, title, press, toAct, children }: ActFormProps) {
  const [sending, setSending] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const sent = toAct();
    if (!sent || sending) return;
    setSending(true);
    const done = await act(report, sent);
    setSending(false);
    if (done) close();
  };
  return (
    <Dialog title={title} close={close}>
      <form class="form" onSubmit={send}>
        {children}
        <button class="button button-wide" type="submit" disabled={sending}>
          {sending ? t('act.sending') : press}
        </button>
      </form>
    </Dialog>
  );
}
