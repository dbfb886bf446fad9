import { useState } from 'preact/hooks';
import type { InvitationAnswer } from '#core/api/staff.ts';
import { Icon } from '../parts/icon.tsx';
import { lasting } from '../time.ts';
import { t } from '../words.ts';

/** The code of a new invitation, this once: nobody can read it again. */
export function CodeOnce({ made, close }: { readonly made: InvitationAnswer; readonly close: () => void }) {
  const [copied, setCopied] = useState(false);
  const { invitation, code, link } = made;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link ?? code);
    setCopied(true);
  };
  return (
    <div class="form">
      <p>{t('invite.once', { name: invitation.name })}</p>
      <p class="code">{code}</p>
      {link && <p class="code-link">{link}</p>}
      <p class="hint">{t('invite.lasts', { time: lasting(invitation.at, invitation.expiresAt) })}</p>
      <div class="form-end">
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon name={copied ? 'check' : 'copy'} />
          {t(copied ? 'invite.copied' : 'invite.copy')}
        </button>
        <button type="button" class="button button-quiet" onClick={close}>
          {t('invite.done')}
        </button>
      </div>
    </div>
  );
}
