import { useState } from 'preact/hooks';
import type { DutyLine, FollowUpPage } from '#core/api/follow-up.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/fields.tsx';
import { t } from '../words.ts';
import { actOnFollowUp } from './act.ts';
import { whoOf } from './reasons.ts';

/** One entry of a calendar, and how to leave the question about it. */
export interface AboutEntry {
  readonly page: FollowUpPage;
  readonly entry: DutyLine;
  readonly close: () => void;
}

/** Accepts a reason, with words that whoever reads the file later reads; it stays open when the act was refused. */
export function ExcuseDialog({ page, entry, close }: AboutEntry) {
  const [words, setWords] = useState('');
  const [sending, setSending] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (sending || !words.trim()) return;
    setSending(true);
    const done = await actOnFollowUp(page.followUp, {
      kind: 'excuse',
      entry: entry.entry,
      words: words.trim(),
    });
    setSending(false);
    if (done) close();
  };
  return (
    <Dialog title={t('follow.act.excuse')} close={close}>
      <form class="form" onSubmit={send}>
        <p>
          {whoOf(entry)}: {entry.duty}
        </p>
        <p class="hint">{t('follow.excuse.hint')}</p>
        <TextField
          label={t('follow.excuse.why')}
          value={words}
          change={setWords}
          required
          most={500}
          lines={3}
          example={t('follow.excuse.example')}
        />
        <button class="button button-wide" type="submit" disabled={sending}>
          {sending ? t('act.sending') : t('follow.act.excuse')}
        </button>
      </form>
    </Dialog>
  );
}
