import { useEffect } from 'preact/hooks';
import { goTo, type PageName } from '../route.ts';

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-file]')];
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

/** A list of files, grievances, referrals or calendars by keyboard: j and k walk, Enter opens (it is a link), Escape closes. */
export function useDeskKeys(open: string | undefined, page: PageName = 'desk'): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (press(event.key, open, page)) event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [open, page]);
}

function press(key: string, open: string | undefined, page: PageName): boolean {
  if (key === 'j' || key === 'k') {
    const all = rows();
    const focused = document.activeElement?.closest<HTMLElement>('[data-file]')?.dataset['file'];
    const at = all.findIndex((row) => row.dataset['file'] === (focused ?? open));
    all[Math.min(all.length - 1, Math.max(0, at + (key === 'j' ? 1 : -1)))]?.focus();
    return true;
  }
  if (key !== 'Escape' || !open) return false;
  goTo(page);
  rows()
    .find((row) => row.dataset['file'] === open)
    ?.focus();
  return true;
}
