import { useState } from 'preact/hooks';
import type { ReportPage } from '#core/api/report.ts';
import { t } from '../words.ts';
import { act } from './act.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { SolveDialog } from './solve-dialog.tsx';

/** Done with one press; the others ask something first. Asking the person has its own field in the conversation. */
const AT_ONCE = ['take', 'unmark-duplicate', 'reopen'] as const;
const isAtOnce = (one: Button): one is (typeof AT_ONCE)[number] => AT_ONCE.some((other) => other === one);
const ORDER = [
  'take',
  'solve',
  'hand-over',
  'release',
  'correct',
  'mark-duplicate',
  'unmark-duplicate',
  'reopen',
] as const;
type Button = (typeof ORDER)[number];

/** The buttons of a report: what one's role may do with it now. */
export function Acts({ page }: { readonly page: ReportPage }) {
  const [asked, setAsked] = useState<Button>();
  const [acting, setActing] = useState(false);
  const { report } = page;
  const press = async (one: Button): Promise<void> => {
    if (!isAtOnce(one)) return setAsked(one);
    setActing(true);
    await act(report, { kind: one });
    setActing(false);
  };
  const shown = ORDER.filter((one) => report.acts.includes(one));
  if (shown.length === 0) return null;
  return (
    <div class="acts">
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          class={one === 'take' || one === 'solve' ? 'button' : 'button button-quiet'}
          disabled={acting}
          onClick={() => void press(one)}
        >
          {t(acting && isAtOnce(one) ? 'act.sending' : `act.${one}`)}
        </button>
      ))}
      {asked && <Question asked={asked} page={page} close={() => setAsked(undefined)} />}
    </div>
  );
}

interface QuestionProps {
  readonly asked: Button;
  readonly page: ReportPage;
  readonly close: () => void;
}

function Question({ asked, page, close }: QuestionProps) {
  const { report } = page;
  if (asked === 'release') return <ReasonDialog report={report} close={close} />;
  if (asked === 'hand-over') return <HandOverDialog report={report} close={close} />;
  if (asked === 'solve') return <SolveDialog report={report} close={close} />;
  if (asked === 'mark-duplicate') return <DuplicateDialog report={report} close={close} />;
  return <CorrectDialog page={page} close={close} />;
}
