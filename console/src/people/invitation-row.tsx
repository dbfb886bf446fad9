import type { StaffAnswer } from '#core/api/staff.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { tell } from '../parts/notice-line.tsx';
import { lasting } from '../time.ts';
import { t } from '../words.ts';

interface InvitationProps {
  readonly invitation: StaffAnswer['invitations'][number];
  readonly now: number;
}

/** One invitation; its code is shown nowhere after it was made. */
export function InvitationRow({
  invitation: { id, name, role, area, state, expiresAt },
  now,
}: InvitationProps) {
  const open = state === 'open' && now < expiresAt;
  return (
    <li class="person">
      <div class="person-body">
        <strong>{name}</strong>
        <span>
          {t(`role.${role}`)}, {area === 'ID' ? t('people.country') : area}
        </span>
      </div>
      <div class="row-tags">
        <span class={open ? 'tag tag-open' : 'tag'}>
          {open
            ? t('invitation.open', { time: lasting(now, expiresAt) })
            : t(`invitation.${state === 'open' ? 'expired' : state}`)}
        </span>
      </div>
      {open && (
        <div class="person-acts">
          <button type="button" class="button button-quiet" onClick={() => void withdraw(id)}>
            {t('invitation.withdraw')}
          </button>
        </div>
      )}
    </li>
  );
}

async function withdraw(id: string): Promise<void> {
  const called = await callSurely<unknown>(`/api/invitations/${id}`, { method: 'DELETE' });
  tell(
    called.ok ? t('invitation.is-withdrawn') : (called.problem?.detail ?? t('act.silent')),
    called.ok ? 'done' : 'refused',
  );
  refresh();
}
