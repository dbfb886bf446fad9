import type { FileLine } from '#core/api/file.ts';
import type { ReportLine, ReportPage } from '#core/api/report.ts';
import { SentFile } from '../files/sent-file.tsx';
import { clock } from '../time.ts';
import { t } from '../words.ts';
import { act } from './act.ts';
import { HeardNotes } from './heard.tsx';

interface FilesProps {
  readonly page: ReportPage;
  readonly now: number;
}

/** What such reports hold may be hard to look at, or must not be seen by whoever stands behind the screen. */
const HARD: readonly string[] = ['violence', 'self-harm', 'child-alone', 'missing', 'medical'];

const isSensitive = ({ lane, dangers }: ReportLine): boolean =>
  lane === 'protection' || dangers.some((danger) => HARD.includes(danger));

/** Photos, voice notes and documents of a report, for its holder: opened one by one, each opening written down. */
export function Files({ page, now }: FilesProps) {
  const { files = [] } = page;
  if (files.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('files.title')}</h3>
      <p class="hint">{t('files.hint')}</p>
      <ul class="files-sent">
        {files.map((file) => (
          <One key={file.name} file={file} report={page.report} now={now} />
        ))}
      </ul>
    </section>
  );
}

interface OneProps {
  readonly file: FileLine;
  readonly report: ReportLine;
  readonly now: number;
}

function One({ file, report, now }: OneProps) {
  return (
    <SentFile
      file={file}
      name={t('files.kind', { kind: file.kind })}
      time={clock(file.at, report.area, now)}
      sensitive={isSensitive(report)}
      path={`/api/reports/${report.id}/files/${file.name}/openings`}
      again={report.acts.includes('want-files') ? () => void act(report, { kind: 'want-files' }) : undefined}
    >
      {file.kind === 'voice' && <HeardNotes file={file} report={report} now={now} />}
    </SentFile>
  );
}
