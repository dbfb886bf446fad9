import { useEffect } from 'preact/hooks';
import { createStore, useStore } from '../store.ts';
import { t } from '../words.ts';
import { Icon } from './icon.tsx';

interface Told {
  readonly text: string;
  readonly kind: 'done' | 'refused';
}

const told = createStore<Told | undefined>(undefined);
const STAYS = 8000;

/** Tells what came of an act, in one line that readers hear. */
export const tell = (text: string, kind: Told['kind'] = 'done'): void => told.set({ text, kind });

/** The line itself: a "no" stays until it is closed, everything else goes by itself. */
export function NoticeLine() {
  const now = useStore(told);
  useEffect(() => {
    if (now?.kind !== 'done') return;
    const timer = setTimeout(() => told.set(undefined), STAYS);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <div class="notice-place" role="status">
      {now && (
        <p class={`notice notice-${now.kind}`}>
          <span>{now.text}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={t('dialog.close')}
            onClick={() => told.set(undefined)}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
