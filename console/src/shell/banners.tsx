import type { ApiSettings } from '#core/api/staff.ts';
import { reach } from '../calls/live.ts';
import { goToSignIn } from '../session/sign-in.ts';
import { useNow, useStore } from '../store.ts';
import { lasting } from '../time.ts';
import { t } from '../words.ts';

interface BannersProps {
  readonly practice: boolean;
  readonly expired: boolean;
  readonly settings: ApiSettings;
}

/** What holds for the whole page: practice, a dead network with the age of what is shown, a sign-in that has run out. */
export function Banners({ practice, expired, settings }: BannersProps) {
  const { there, since } = useStore(reach);
  const now = useNow(1000);
  return (
    <div class="banners">
      {practice && (
        <p class="banner banner-practice">
          <strong>LATIHAN</strong> {t('banner.practice')}
        </p>
      )}
      <div role="status">
        {!there && <p class="banner banner-offline">{t('banner.offline', { age: lasting(since, now) })}</p>}
      </div>
      {expired && (
        <p class="banner banner-offline" role="alert">
          {t('banner.expired')}{' '}
          <button type="button" class="button button-quiet" onClick={() => void goToSignIn(settings)}>
            {t('banner.sign-in-again')}
          </button>
        </p>
      )}
    </div>
  );
}
