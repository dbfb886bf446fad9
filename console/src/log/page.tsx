import { useState } from 'preact/hooks';
import type { Me } from '#core/api/staff.ts';
import { type Draft, drafts, forgetDraft, keepDraft, type Written } from '../drafts/drafts.ts';
import { newReportId } from '../drafts/new-id.ts';
import { sendWaiting } from '../drafts/sync.ts';
import { isEnough } from '../drafts/to-new-report.ts';
import { t } from '../words.ts';
import { LogFields } from './log-fields.tsx';
import { LoggedList } from './logged-list.tsx';

const NOTHING: Written = {
  place: '',
  needs: [],
  groups: [],
  hazard: '',
  danger: false,
  persons: '',
  text: '',
  contact: '',
};

/** Logs a need for somebody else. Every change is kept on the device at once; saving works without a network. */
export function LogPage({ me }: { readonly me: Me }) {
  const [draft, setDraft] = useState<Draft>(
    () => drafts.get().find(({ state }) => state === 'writing') ?? newDraft(me.id),
  );
  const [missing, setMissing] = useState(false);
  const write = (change: Partial<Written>): void => {
    const next = { ...draft, written: { ...draft.written, ...change } };
    setDraft(next);
    void keepDraft(next);
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!isEnough(draft.written)) return setMissing(true);
    setMissing(false);
    await keepDraft({ ...draft, state: 'waiting', at: Date.now() });
    setDraft(newDraft(me.id));
    await sendWaiting();
  };
  const mend = (refused: Draft): void => setDraft({ ...refused, state: 'writing' });
  const clear = (): void => {
    void forgetDraft(draft.id);
    setDraft(newDraft(me.id));
  };
  return (
    <div class="page page-narrow">
      <header class="page-head">
        <h1>{t('log.title')}</h1>
      </header>
      <p class="hint">{t('log.hint')}</p>
      <LoggedList mend={mend} />
      <form class="form card" onSubmit={(event) => void save(event)}>
        {missing && (
          <p class="warning" role="alert">
            {t('log.missing')}
          </p>
        )}
        <LogFields written={draft.written} write={write} />
        <div class="form-end">
          <button class="button" type="submit">
            {t('log.save')}
          </button>
          <button class="button button-quiet" type="button" onClick={clear}>
            {t('log.clear')}
          </button>
        </div>
      </form>
    </div>
  );
}

const newDraft = (owner: string): Draft => ({
  id: newReportId(Date.now()),
  owner,
  at: Date.now(),
  state: 'writing',
  written: NOTHING,
});
