import { useState } from 'preact/hooks';
import type { FileLine, HeardLine } from '#core/api/file.ts';
import type { ReportLine } from '#core/api/report.ts';
import { TextField } from '../parts/fields.tsx';
import { clock } from '../time.ts';
import { t } from '../words.ts';
import { act } from './act.ts';
import { Missing } from './missing.tsx';

interface HeardProps {
  readonly file: FileLine;
  readonly report: ReportLine;
  readonly now: number;
}

/** What was heard in a voice note, and the field to note it: never taken for the person's own words. */
export function HeardNotes({ file, report, now }: HeardProps) {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!text.trim() || sending) return;
    setSending(true);
    if (await act(report, { kind: 'hear', file: file.name, text: text.trim() })) setText('');
    setSending(false);
  };
  return (
    <>
      {file.heard.length === 0 && <p class="hint">{t('heard.none')}</p>}
      {file.heard.map((note) => (
        <Note key={`${note.name}${note.at}`} note={note} report={report} now={now} use={setText} />
      ))}
      {report.acts.includes('hear') && (
        <form class="form heard-form" onSubmit={save}>
          <TextField
            label={t('heard.label')}
            value={text}
            change={setText}
            required
            most={2000}
            lines={2}
            example={t('heard.example')}
          />
          <p class="hint">{t('heard.hint')}</p>
          <button type="submit" class="button button-quiet" disabled={sending || !text.trim()}>
            {sending ? t('act.sending') : t('heard.save')}
          </button>
        </form>
      )}
    </>
  );
}

interface NoteProps extends Pick<HeardProps, 'report' | 'now'> {
  readonly note: HeardLine;
  readonly use: (text: string) => void;
}

function Note({ note, report, now, use }: NoteProps) {
  const time = clock(note.at, report.area, now);
  return (
    <div class="heard">
      <p class="said-who">
        {note.machine ? t('heard.machine', { time }) : t('heard.by', { name: note.name, time })}
      </p>
      <blockquote>{note.text}</blockquote>
      {note.machine && (
        <button type="button" class="button button-quiet" onClick={() => use(note.text)}>
          {t('heard.use')}
        </button>
      )}
      {!note.machine && note.missing && report.acts.includes('complete') && (
        <Missing missing={note.missing} report={report} />
      )}
    </div>
  );
}
