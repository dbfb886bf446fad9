import { useState } from 'preact/hooks';
import type { FileLink } from '#core/api/file.ts';
import { t } from '../words.ts';

interface OpenedProps {
  readonly link: FileLink;
  /** In words, for whoever does not see it: what it is, from whom, when. */
  readonly label: string;
  /** It may be hard to look at: blurred until asked for. */
  readonly sensitive: boolean;
  /** The link does not open it any more. */
  readonly fail: () => void;
}

const PICTURES: readonly string[] = ['jpeg', 'png', 'webp'];

/** A file that was asked for: a picture, a player, or a link for everything that a browser should not show by itself. */
export function Opened(props: OpenedProps) {
  const { link, label, fail } = props;
  if (PICTURES.includes(link.type)) return <Picture {...props} />;
  if (link.type === 'ogg' || link.type === 'mp3')
    // biome-ignore lint/a11y/useMediaCaption: its words stand beside it once somebody has noted them
    return <audio class="file-sound" controls autoplay src={link.url} aria-label={label} onError={fail} />;
  if (link.type === 'mp4')
    // biome-ignore lint/a11y/useMediaCaption: a person films what she sees; nobody has written it down
    return <video class="file-picture" controls src={link.url} aria-label={label} onError={fail} />;
  return (
    <a class="button button-quiet" href={link.url} target="_blank" rel="noopener noreferrer">
      {t(link.type === 'pdf' ? 'files.see' : 'files.download')}
    </a>
  );
}

function Picture({ link, label, sensitive, fail }: OpenedProps) {
  const [blurred, setBlurred] = useState(sensitive);
  const [large, setLarge] = useState(false);
  const size = large ? 'file-picture file-large' : 'file-picture';
  return (
    <div class="file-frame">
      {blurred ? (
        <>
          <img class="file-picture file-blurred" src={link.url} alt={t('files.blurred')} onError={fail} />
          <p class="hint">{t('files.blurred')}</p>
          <button type="button" class="button button-quiet" onClick={() => setBlurred(false)}>
            {t('files.unblur')}
          </button>
        </>
      ) : (
        <button type="button" class="file-press" aria-pressed={large} onClick={() => setLarge(!large)}>
          <img class={size} src={link.url} alt={`${label}. ${t('files.larger')}`} onError={fail} />
        </button>
      )}
    </div>
  );
}
