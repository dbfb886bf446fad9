import { useEffect } from 'preact/hooks';
import { openDrafts } from './drafts/drafts.ts';
import { keepSending } from './drafts/sync.ts';
import { Page } from './page.tsx';
import { NoticeLine } from './parts/notice-line.tsx';
import { followQueue } from './queue/feed.ts';
import { type SignedIn, session } from './session/session.ts';
import { Banners } from './shell/banners.tsx';
import { Header } from './shell/header.tsx';
import { Nav } from './shell/nav.tsx';
import { Welcome } from './shell/welcome.tsx';
import { useStore } from './store.ts';
import { spoken, t } from './words.ts';

/** The whole console: the first page, or the house for who is signed in. */
export function App() {
  const now = useStore(session);
  const { language } = useStore(spoken);
  return now.state === 'in' ? (
    <House key={language} session={now} />
  ) : (
    <Welcome key={language} session={now} />
  );
}

function House({ session: { me, settings, expired } }: { readonly session: SignedIn }) {
  useEffect(() => {
    void openDrafts(me.id);
    const stops = [
      keepSending(),
      ...(me.may.includes('report.list')
        ? [followQueue(me.role === 'protection-officer' ? 'protection' : 'relief')]
        : []),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [me.id]);
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {t('page.skip')}
      </button>
      <Banners practice={settings.practice} expired={expired} settings={settings} />
      <Header me={me} />
      <Nav me={me} />
      <main id="content" tabIndex={-1}>
        <Page me={me} settings={settings} />
      </main>
      <NoticeLine />
    </>
  );
}

/** The address holds the page, so the jump is made by hand. */
const skip = (): void => document.getElementById('content')?.focus();
