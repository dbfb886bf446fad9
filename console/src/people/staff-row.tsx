import { useState } from 'preact/hooks';
import type { StaffLine } from '#core/api/staff.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { Dialog } from '../parts/dialog.tsx';
import { tell } from '../parts/notice-line.tsx';
import { ago } from '../time.ts';
import { t } from '../words.ts';

type Act = StaffLine['acts'][number];

/** One colleague: who, where, in which state, whether on duty, and what may be decided about her. */
export function StaffRow({ person, now }: { readonly person: StaffLine; readonly now: number }) {
  const [asked, setAsked] = useState<Act>();
  const { name, role, areaName, state, since, duty, reachable, acts } = person;
  return (
    <li class={`person person-${state}`}>
      <div class="person-body">
        <strong>{name}</strong>
        <span>
          {t(`role.${role}`)}, {areaName}
        </span>
        <span class="row-needs">{t(`staff-state.${state}`, { ago: ago(since, now) })}</span>
      </div>
      <div class="row-tags">
        {state === 'active' && <span class={`tag tag-duty-${duty}`}>{t(`duty.${duty}`)}</span>}
        {state === 'active' && !reachable && <span class="tag tag-warn">{t('people.unreachable')}</span>}
      </div>
      <div class="person-acts">
        {acts.map((act) => (
          <button
            key={act}
            type="button"
            class={act === 'confirm' ? 'button' : 'button button-quiet'}
            onClick={() => setAsked(act)}
          >
            {t(`people.${act}`)}
          </button>
        ))}
      </div>
      {asked && <Sure person={person} act={asked} close={() => setAsked(undefined)} />}
    </li>
  );
}

interface SureProps {
  readonly person: StaffLine;
  readonly act: Act;
  readonly close: () => void;
}

/** Asks once more, with what will follow. */
function Sure({ person, act, close }: SureProps) {
  const [sending, setSending] = useState(false);
  const { name } = person;
  const send = async (): Promise<void> => {
    setSending(true);
    const called = await callSurely<unknown>(`/api/staff/${person.id}/${act}`, { method: 'POST' });
    setSending(false);
    close();
    tell(
      called.ok ? t(`people.done.${act}`, { name }) : (called.problem?.detail ?? t('act.silent')),
      called.ok ? 'done' : 'refused',
    );
    refresh();
  };
  return (
    <Dialog title={t(`people.${act}`)} close={close}>
      <div class="form">
        <p>{t(`people.sure.${act}`, { name, role: t(`role.${person.role}`), area: person.areaName })}</p>
        <div class="form-end">
          <button
            type="button"
            class={act === 'confirm' ? 'button' : 'button button-danger'}
            disabled={sending}
            onClick={() => void send()}
          >
            {t(`people.${act}`)}
          </button>
          <button type="button" class="button button-quiet" onClick={close}>
            {t('dialog.cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
