import type { Me } from '#core/api/staff.ts';
import { drafts } from '../drafts/drafts.ts';
import { Icon } from '../parts/icon.tsx';
import { queue } from '../queue/feed.ts';
import { isUrgent } from '../queue/filters.ts';
import { type PageName, route, toHash } from '../route.ts';
import { useStore } from '../store.ts';
import { t } from '../words.ts';
import { pagesOf } from './pages.ts';

/** The pages of one's role; at the foot on a narrow screen. */
export function Nav({ me }: { readonly me: Me }) {
  const at = useStore(route);
  const urgent = useStore(queue).lines.filter(isUrgent).length;
  const waiting = useStore(drafts).filter(({ state }) => state !== 'writing').length;
  const counts: Partial<Record<PageName, string>> = {
    ...(urgent > 0 ? { queue: t('nav.urgent', { n: urgent }) } : {}),
    ...(waiting > 0 ? { log: t('nav.waiting', { n: waiting }) } : {}),
  };
  return (
    <nav class="nav" aria-label={t('nav.title')}>
      {pagesOf(me).map((page) => (
        <a key={page} href={toHash(page)} aria-current={at.page === page ? 'page' : undefined}>
          <Icon name={page} />
          <span>{t(`nav.${page}`)}</span>
          {counts[page] && <span class="nav-count">{counts[page]}</span>}
        </a>
      ))}
    </nav>
  );
}
