import { Dialog } from '../parts/dialog.tsx';
import { t } from '../words.ts';

const KEYS = [
  ['j', 'keys.next'],
  ['k', 'keys.before'],
  ['Enter', 'keys.open'],
  ['t', 'keys.take'],
  ['n', 'keys.let-in'],
  ['Esc', 'keys.close'],
  ['?', 'keys.help'],
] as const;

/** What each key does. */
export function Help({ close }: { readonly close: () => void }) {
  return (
    <Dialog title={t('keys.title')} close={close}>
      <dl class="keys">
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
