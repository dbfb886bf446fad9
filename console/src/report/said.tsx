import { useState } from 'preact/hooks';
import type { ReportPage } from '#core/api/report.ts';
import { clock } from '../time.ts';
import { t } from '../words.ts';
import { act } from './act.ts';

interface SaidProps {
  readonly page: ReportPage;
  readonly mine: boolean;
  readonly now: number;
}

/** What the person wrote, and the conversation with her; only its holder reads it. */
export function Said({ page, mine, now }: SaidProps) {
  const { words, report } = page;
  if (!words) return null;
  return (
    <section class="part">
      <h3>{t('report.said')}</h3>
      {words.texts.map((text, index) => (
        // Texts are only ever added at the end.
        <blockquote key={index}>{text}</blockquote>
      ))}
      {words.attachments.length > 0 && (
        <ul class="attachments">
          {words.attachments.map((one) => (
            <li key={one.file}>
              {t(`attachment.${one.kind}`)} · {clock(one.at, report.area, now)}
            </li>
          ))}
        </ul>
      )}
      <ol class="thread">
        {words.thread.map((entry) => (
          <li key={`${entry.from}${entry.at}`} class={`said said-${entry.from}`}>
            <span class="said-who">
              {t(entry.from === 'resident' ? 'thread.resident' : 'thread.responder')} ·{' '}
              {clock(entry.at, report.area, now)}
            </span>
            <span>{entry.text}</span>
          </li>
        ))}
      </ol>
      {mine && report.acts.includes('ask') && <AskField page={page} />}
    </section>
  );
}

function AskField({ page: { report } }: Pick<SaidProps, 'page'>) {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!text.trim() || sending) return;
    setSending(true);
    if (await act(report, { kind: 'ask', text: text.trim() })) setText('');
    setSending(false);
  };
  return (
    <form class="ask" onSubmit={send}>
      <label for="ask">{report.asked ? t('ask.waits') : t('ask.label')}</label>
      <textarea
        id="ask"
        rows={2}
        maxLength={1000}
        value={text}
        placeholder={t('ask.example')}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button class="button" type="submit" disabled={sending || !text.trim()}>
        {t('ask.send')}
      </button>
    </form>
  );
}
