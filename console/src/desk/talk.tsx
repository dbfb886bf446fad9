import type { ApplicationPage } from '#core/api/desk.ts';
import { AskField } from '../parts/ask-field.tsx';
import { clock } from '../time.ts';
import { t } from '../words.ts';
import { actOnFile } from './act.ts';

const WHO = { person: 'desk.person', staff: 'who.staff', system: 'desk.house' } as const;

interface TalkProps {
  readonly page: ApplicationPage;
  readonly now: number;
}

/** What was written to and fro, and the field to ask. The person is reached through the house only. */
export function Talk({ page, now }: TalkProps) {
  const { thread, application } = page;
  return (
    <section class="part">
      <h3>{t('desk.talk')}</h3>
      {thread.length === 0 && <p class="hint">{t('desk.no-talk')}</p>}
      <ol class="thread">
        {thread.map(({ from, text, at }) => (
          <li key={`${from}${at}${text}`} class={from === 'person' ? 'said' : 'said said-responder'}>
            <span class="said-who">
              {t(WHO[from])} · {clock(at, application.area, now)}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {application.acts.includes('ask') && (
        <AskField
          label={application.asked ? t('ask.waits') : t('desk.ask.label')}
          example={t('desk.ask.example')}
          send={(text) => actOnFile(application, { kind: 'ask', text })}
        />
      )}
    </section>
  );
}
