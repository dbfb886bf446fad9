import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../words.ts';
import { Dialog } from './dialog.tsx';

interface ActFormProps {
  readonly title: string;
  readonly press: string;
  readonly hint?: string;
  readonly close: () => void;
  /** Sends it and answers whether it was done; undefined while something is missing. */
  readonly send: () => Promise<boolean> | undefined;
  readonly children?: ComponentChildren;
}

/** A dialog with one form that ends in one act; it stays open, with all that was typed, when the act was refused. */
export function ActForm({ title, press, hint, close, send, children }: ActFormProps) {
  const [sending, setSending] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const sent = sending ? undefined : send();
    if (!sent) return;
    setSending(true);
    const done = await sent;
    setSending(false);
    if (done) close();
  };
  return (
    <Dialog title={title} close={close}>
      <form class="form" onSubmit={submit}>
        {hint && <p class="hint">{hint}</p>}
        {children}
        <button class="button button-wide" type="submit" disabled={sending}>
          {sending ? t('act.sending') : press}
        </button>
      </form>
    </Dialog>
  );
}
