import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ApiSettings, Me } from '#core/api/staff.ts';
import { Empty, Loading } from './parts/empty.tsx';
import { QueuePage } from './queue/page.tsx';
import { goTo, type PageName, route } from './route.ts';
import { mayOpen, pagesOf } from './shell/pages.ts';
import { useStore } from './store.ts';
import { t } from './words.ts';

interface PageProps {
  readonly me: Me;
  readonly settings: ApiSettings;
}

/** Pages that are loaded when they are first opened. */
const LATER: Readonly<Record<Exclude<PageName, 'queue'>, () => Promise<ComponentType<PageProps>>>> = {
  desk: async () => (await import('./desk/page.tsx')).DeskPage,
  grievances: async () => (await import('./grievance/page.tsx')).GrievancesPage,
  referrals: async () => (await import('./referral/page.tsx')).ReferralsPage,
  'follow-ups': async () => (await import('./follow/page.tsx')).FollowUpsPage,
  map: async () => (await import('./map/page.tsx')).MapPage,
  log: async () => (await import('./log/page.tsx')).LogPage,
  duty: async () => (await import('./duty/page.tsx')).DutyPage,
  people: async () => (await import('./people/page.tsx')).PeoplePage,
  parked: async () => (await import('./parked/page.tsx')).ParkedPage,
};

/** The page that the address names, if one's role may open it. */
export function Page(props: PageProps) {
  const at = useStore(route);
  useEffect(() => {
    if (at.page !== 'queue') document.title = `${t(`nav.${at.page}`)} - Jaring`;
    scrollTo(0, 0);
  }, [at.page]);
  const [own] = pagesOf(props.me);
  const isLost = !mayOpen(at.page, props.me);
  useEffect(() => {
    // Whoever comes in without an address begins on the first page of her own menu.
    if (isLost && own && /^#?\/?$/.test(location.hash)) goTo(own);
  }, [isLost, own]);
  if (isLost) return <Empty title={t('page.not-yours')} hint={t('page.not-yours-hint')} />;
  if (at.page === 'queue') return <QueuePage at={at} me={props.me.id} />;
  return <LaterPage key={at.page} name={at.page} {...props} />;
}

function LaterPage({ name, ...props }: PageProps & { readonly name: Exclude<PageName, 'queue'> }) {
  const [Shown, setShown] = useState<ComponentType<PageProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    LATER[name]().then(
      (page) => setShown(() => page),
      () => setFailed(true),
    );
  }, [name]);
  if (failed) return <Empty title={t('page.failed')} hint={t('page.failed-hint')} />;
  return Shown ? <Shown {...props} /> : <Loading />;
}
