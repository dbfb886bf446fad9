import { useState } from 'preact/hooks';
import type { ApplicationPage, DeskAct } from '#core/api/desk.ts';
import { t } from '../words.ts';
import { AcceptDialog, ForwardDialog, ReturnDialog, SettleDialog } from './act-dialogs.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';

/** Asking has its own field among the words, fetching again stands at the photos, and yeses of others stand with what they are about. */
type Button = Exclude<DeskAct, 'ask' | 'want-files' | 'hear' | 'lend-pass' | 'verify'>;
const ORDER: readonly Button[] = ['settle', 'accept', 'forward', 'check', 'return', 'refuse'];

const DIALOGS = {
  check: CheckDialog,
  forward: ForwardDialog,
  return: ReturnDialog,
  accept: AcceptDialog,
  refuse: RefuseDialog,
  settle: SettleDialog,
} as const;

/** The buttons of a file: what one's role may do with it now. Each asks before it does anything. */
export function FileActs({ page }: { readonly page: ApplicationPage }) {
  const [asked, setAsked] = useState<Button>();
  const shown = ORDER.filter((one) => page.application.acts.includes(one));
  const Asked = asked && DIALOGS[asked];
  if (shown.length === 0 && !Asked) return null;
  return (
    <div class="acts">
      {shown.map((one, place) => (
        <button
          key={one}
          type="button"
          class={place === 0 ? 'button' : 'button button-quiet'}
          onClick={() => setAsked(one)}
        >
          {t(`desk.act.${one}`)}
        </button>
      ))}
      {Asked && <Asked page={page} close={() => setAsked(undefined)} />}
    </div>
  );
}
