import { useEffect } from 'preact/hooks';
import { takeById } from '../report/act.ts';
import { goTo } from '../route.ts';

interface Keys {
  readonly open: string | undefined;
  readonly help: () => void;
  readonly letIn: () => void;
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-report]')];
const focusedId = (): string | undefined => {
  const row = document.activeElement?.closest<HTMLElement>('[data-report]');
  return row?.dataset['report'];
};

/** The queue by keyboard: j and k walk, Enter opens, t takes, n lets the new ones in, Escape closes, ? explains. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (act(event.key, keys)) event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
}

function act(key: string, { open, help, letIn }: Keys): boolean {
  switch (key) {
    case 'j':
      return walk(1, open);
    case 'k':
      return walk(-1, open);
    case 'n':
      letIn();
      return true;
    case 't': {
      const id = focusedId() ?? open;
      if (id) void takeById(id);
      return id !== undefined;
    }
    case 'Escape':
      if (!open) return false;
      goTo('queue');
      rows()
        .find((row) => row.dataset['report'] === open)
        ?.focus();
      return true;
    case '?':
      help();
      return true;
    default:
      return false;
  }
}

/** From the row that has the focus, or from the open one; from above the first otherwise. */
function walk(step: 1 | -1, open: string | undefined): boolean {
  const all = rows();
  const from = focusedId() ?? open;
  const at = all.findIndex((row) => row.dataset['report'] === from);
  all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
  return true;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
