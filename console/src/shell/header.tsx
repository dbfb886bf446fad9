import type { Me } from '#core/api/staff.ts';
import { Icon } from '../parts/icon.tsx';
import { toHash } from '../route.ts';
import { signOut } from '../session/sign-in.ts';
import { speak, spoken, t } from '../words.ts';
import { DutyButton } from './duty-button.tsx';

/** Who is signed in, where and as what; whether she is on duty; the language and the way out. */
export function Header({ me }: { readonly me: Me }) {
  const other = spoken.get().language === 'id' ? 'en' : 'id';
  return (
    <header class="top">
      <a class="brand" href={toHash('queue')}>
        <img src="./icon.svg" alt="" width="32" height="32" />
        <span>Jaring</span>
      </a>
      <DutyButton me={me} />
      <details class="account">
        <summary>
          <Icon name="hold" />
          <span class="account-who">
            <strong>{me.name}</strong>
            <span>
              {t(`role.${me.role}`)}, {me.areaName}
            </span>
          </span>
        </summary>
        <div class="account-menu">
          <p class="account-narrow">
            <strong>{me.name}</strong>
            <span>
              {t(`role.${me.role}`)}, {me.areaName}
            </span>
          </p>
          <button type="button" class="button button-quiet" lang={other} onClick={() => void speak(other)}>
            {t('account.other-language')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => void signOut()}>
            {t('account.sign-out')}
          </button>
          <p class="hint">{t('account.sign-out-hint')}</p>
        </div>
      </details>
    </header>
  );
}
