import type { Session } from '../session/session.ts';
import { goToSignIn, openSession } from '../session/sign-in.ts';
import { speak, spoken, t } from '../words.ts';
import { Joining } from './joining.tsx';

/** The first page: what this is, and the way in. */
export function Welcome({ session }: { readonly session: Exclude<Session, { state: 'in' }> }) {
  const other = spoken.get().language === 'id' ? 'en' : 'id';
  return (
    <main class="welcome">
      <div class="welcome-card">
        <img src="./icon.svg" alt="" width="64" height="64" />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.what')}</p>
        <Way session={session} />
        <button type="button" class="button-plain" lang={other} onClick={() => void speak(other)}>
          {t('account.other-language')}
        </button>
      </div>
    </main>
  );
}

function Way({ session }: { readonly session: Exclude<Session, { state: 'in' }> }) {
  if (session.state === 'starting') return <p role="status">{t('page.loading')}</p>;
  if (session.state === 'unreachable')
    return (
      <>
        <p role="alert">{t('welcome.unreachable')}</p>
        <button type="button" class="button" onClick={() => void openSession()}>
          {t('page.again')}
        </button>
      </>
    );
  if (session.state === 'joining') return <Joining waits={session.waits} />;
  return (
    <>
      {session.settings.practice && <p class="warning">{t('banner.practice')}</p>}
      {session.why && <p role="alert">{t(`welcome.${session.why}`)}</p>}
      <button type="button" class="button" onClick={() => void goToSignIn(session.settings)}>
        {t('welcome.sign-in')}
      </button>
      <p class="hint">{t('welcome.invited')}</p>
    </>
  );
}
