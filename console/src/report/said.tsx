import type { ReportPage } from '#core/api/report.ts';
import { AskField } from '../parts/ask-field.tsx';
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
      {mine && report.acts.includes('ask') && (
        <AskField
          label={report.asked ? t('ask.waits') : t('ask.label')}
          example={t('ask.example')}
          send={(text) => act(report, { kind: 'ask', text })}
        />
      )}
    </section>
  );
}
