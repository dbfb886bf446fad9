import { useState } from 'preact/hooks';
import type { InvitationAnswer, Me } from '#core/api/staff.ts';
import { callSurely } from '../calls/call.ts';
import { refresh } from '../calls/live.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select, TextField } from '../parts/fields.tsx';
import { tell } from '../parts/notice-line.tsx';
import { t } from '../words.ts';
import { AreaField } from './area-field.tsx';
import { CodeOnce } from './code-once.tsx';

const ROLES = [
  'volunteer',
  'responder',
  'village-officer',
  'social-worker',
  'coordinator',
  'protection-officer',
  'administrator',
] as const;

/** Invites one named person to one role and area; the code is shown once. */
export function InviteDialog({ me, close }: { readonly me: Me; readonly close: () => void }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<string>('volunteer');
  const [area, setArea] = useState({ code: String(me.area), name: me.areaName });
  const [made, setMade] = useState<InvitationAnswer>();
  const [sending, setSending] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setSending(true);
    const called = await callSurely<InvitationAnswer>('/api/invitations', {
      method: 'POST',
      body: { name: name.trim(), role, area: area.code },
    });
    setSending(false);
    if (!called.ok) return tell(called.problem?.detail ?? t('act.silent'), 'refused');
    setMade(called.answer);
    refresh();
  };
  return (
    <Dialog title={t('invite.title')} close={close}>
      {made ? (
        <CodeOnce made={made} close={close} />
      ) : (
        <form class="form" onSubmit={(event) => void send(event)}>
          <p class="hint">{t('invite.hint')}</p>
          <TextField label={t('invite.name')} required most={60} value={name} change={setName} />
          <Select
            label={t('invite.role')}
            value={role}
            change={setRole}
            options={ROLES.map((one) => ({ value: one, words: t(`role.${one}`) }))}
          />
          <AreaField area={area} choose={setArea} />
          <button class="button button-wide" type="submit" disabled={sending}>
            {sending ? t('act.sending') : t('invite.make')}
          </button>
        </form>
      )}
    </Dialog>
  );
}
