import { useState } from 'preact/hooks';
import { t } from '../words.ts';

interface AskFieldProps {
  readonly label: string;
  readonly example: string;
  /** Answers whether the house has taken the question; what was typed stays when it has not. */
  readonly send: (text: string) => Promise<boolean>;
  /** What its button says, where it is no question. */
  readonly press?: string;
}

/** A question to the person, who is reached through the house only. */
export function AskField({ label, example, send, press }: AskFieldProps) {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!text.trim() || sending) return;
    setSending(true);
    if (await send(text.trim())) setText('');
    setSending(false);
  };
  return (
    <form class="ask" onSubmit={submit}>
      <label for="ask">{label}</label>
      <textarea
        id="ask"
        rows={2}
        maxLength={1000}
        value={text}
        placeholder={example}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button class="button" type="submit" disabled={sending || !text.trim()}>
        {press ?? t('ask.send')}
      </button>
    </form>
  );
}
