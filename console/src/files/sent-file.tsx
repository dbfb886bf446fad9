import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FileLine, FileLink } from '#core/api/file.ts';
import { tell } from '../parts/notice-line.tsx';
import { t } from '../words.ts';
import { askForLink, measuresOf } from './open-file.ts';
import { Opened } from './opened.tsx';

interface SentFileProps {
  readonly file: Pick<FileLine, 'kind' | 'state' | 'size' | 'seconds'>;
  /** What it is, in words: "Foto". */
  readonly name: string;
  /** When it came, as it is read there. */
  readonly time: string;
  readonly sensitive: boolean;
  /** The path under which the house lends a link. */
  readonly path: string;
  /** Asks the house to fetch once more what it could not. */
  readonly again?: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

/** One file that somebody sent: what it is, how large, and nothing of it before it is pressed. */
export function SentFile({ file, name, time, sensitive, path, again, children }: SentFileProps) {
  const [link, setLink] = useState<FileLink>();
  const [asking, setAsking] = useState(false);
  const open = async (): Promise<void> => {
    setAsking(true);
    setLink(await askForLink(path));
    setAsking(false);
  };
  const fail = (): void => {
    setLink(undefined);
    tell(t('files.failed'), 'refused');
  };
  const measures = measuresOf(file).join(', ');
  return (
    <li class="file-sent">
      <p class="file-head">
        <strong>{name}</strong> {[time, measures].filter(Boolean).join(' · ')}
      </p>
      {file.state !== 'kept' && <NotKept state={file.state} again={again} />}
      {file.state === 'kept' && !link && (
        <button type="button" class="button button-quiet" disabled={asking} onClick={() => void open()}>
          {asking ? t('files.opening') : t('files.open', { kind: file.kind })}
          {measures && <span class="file-measure"> ({measures})</span>}
        </button>
      )}
      {link && (
        <Opened link={link} label={t('files.from', { what: name, time })} sensitive={sensitive} fail={fail} />
      )}
      {children}
    </li>
  );
}

interface NotKeptProps {
  readonly state: Exclude<FileLine['state'], 'kept'>;
  readonly again: (() => void) | undefined;
}

function NotKept({ state, again }: NotKeptProps) {
  return (
    <>
      <p class="hint">{t(`files.${state}`)}</p>
      {again && state !== 'too-large' && (
        <button type="button" class="button button-quiet" onClick={again}>
          {t('files.again')}
        </button>
      )}
    </>
  );
}
