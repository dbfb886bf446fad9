import { useState } from 'preact/hooks';
import type { GrievanceDeskVerb, GrievancePage } from '#core/api/grievance.ts';
import { t } from '../words.ts';
import { actOnGrievance } from './act.ts';
import { AnswerDialog, ForwardDialog, ReleaseDialog } from './act-dialogs.tsx';

/** Asking has its own field under the words. */
const ORDER: readonly Exclude<GrievanceDeskVerb, 'ask'>[] = ['take', 'answer', 'forward', 'release'];

const DIALOGS = { answer: AnswerDialog, forward: ForwardDialog, release: ReleaseDialog } as const;

/** The buttons of a grievance: what this officer may do with it now. Taking is done at once, the others ask first. */
export function GrievanceActs({ page }: { readonly page: GrievancePage }) {
  const [asked, setAsked] = useState<keyof typeof DIALOGS>();
  const [taking, setTaking] = useState(false);
  const shown = ORDER.filter((one) => page.grievance.acts.includes(one));
  const Asked = asked && DIALOGS[asked];
  if (shown.length === 0 && !Asked) return null;
  const press = async (one: (typeof ORDER)[number]): Promise<void> => {
    if (one !== 'take') return setAsked(one);
    setTaking(true);
    await actOnGrievance(page.grievance, { kind: 'take' });
    setTaking(false);
  };
  return (
    <div class="acts">
      {shown.map((one, place) => (
        <button
          key={one}
          type="button"
          class={place === 0 ? 'button' : 'button button-quiet'}
          disabled={taking}
          onClick={() => press(one)}
        >
          {t(`grievances.act.${one}`)}
        </button>
      ))}
      {Asked && <Asked page={page} close={() => setAsked(undefined)} />}
    </div>
  );
}
