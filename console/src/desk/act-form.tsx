import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ApplicationPage } from '#core/api/desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { t } from '../words.ts';
import { actOnFile, type SentDeskAct } from './act.ts';

/** What every question before an act needs. */
export interface AboutFile {
  readonly page: ApplicationPage;
  readonly close: () => void;
}

interface FileFormProps extends AboutFile {
  readonly press: string;
  readonly hint: string;
  /** What is sent, or undefined while something is missing. */
  readonly toAct: () => SentDeskAct | undefined;
  readonly children?: ComponentChildren;
}

/** A dialog with one form that ends in one act; it stays open, with all that was typed, when the act was refused. */
export function FileForm({ page, close, press, hint, toAct, children }: FileFormProps) {
  const [sending, setSending] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const sent = toAct();
    if (!sent || sending) return;
    setSending(true);
    const done = await actOnFile(page.application, sent);
    setSending(false);
    if (done) close();
  };
  return (
    <Dialog title={press} close={close}>
      <form class="form" onSubmit={send}>
        <p class="hint">{hint}</p>
        {children}
        <button class="button button-wide" type="submit" disabled={sending}>
          {sending ? t('act.sending') : press}
        </button>
      </form>
    </Dialog>
  );
}
