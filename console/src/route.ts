import { createStore } from './store.ts';

const PAGES = [
  'queue',
  'desk',
  'grievances',
  'referrals',
  'follow-ups',
  'map',
  'log',
  'duty',
  'people',
  'parked',
] as const;
export type PageName = (typeof PAGES)[number];

/** Where one is: a page, and what is open on it. */
export interface Route {
  readonly page: PageName;
  /** The report that is open beside or instead of the queue. */
  readonly id?: string;
}

/** The place that the address names; the queue for anything unknown. */
export const route = createStore<Route>(readHash(location.hash));

addEventListener('hashchange', () => route.set(readHash(location.hash)));

/** The address of a page, to be put into links. */
export const toHash = (page: PageName, id?: string): string => (id ? `#/${page}/${id}` : `#/${page}`);

/** Goes to a page. */
export const goTo = (page: PageName, id?: string): void => {
  location.hash = toHash(page, id);
};

function readHash(hash: string): Route {
  const [, name, id] = hash.split('/');
  const page = PAGES.find((one) => one === name) ?? 'queue';
  return id && /^[0-9A-Z]{26}$/.test(id) ? { page, id } : { page };
}
