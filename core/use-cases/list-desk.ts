import { isOwnMatter } from '../access.ts';
import type { Places } from '../language/places.ts';
import type { Application } from '../programme/application.ts';
import type { Desk } from '../programme/application-steps.ts';
import { type AreaCode, ancestorOf, covers, levelOf, type Scope } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import type { ApplicationLists, DeskPlace } from './ports.ts';

/** Roles that also look after files which wait with an office elsewhere: somebody must write down what was heard there. */
const HEAR_OF_OTHERS: readonly StaffActor['role'][] = ['social-worker', 'protection-officer'];
/** How many pages are read to fill one after the filter. */
const MOST_PAGES = 8;

/** What a page of a desk asks for. */
export interface DeskWish {
  /** Counts files. */
  readonly limit: number;
  readonly after?: DeskPlace | undefined;
  /** Narrows it to an area in one's own; who serves the whole country names one to see placed files. */
  readonly area?: AreaCode | undefined;
}

/** A page of files; `after` begins the next one. */
export interface DeskPage {
  readonly files: readonly Application[];
  readonly after: DeskPlace | undefined;
}

/** Where the regencies of a province are looked up; called only for who serves a province. */
export type LendPlaces = () => Promise<Pick<Places, 'children'>>;

/**
 * The files that wait for this officer: at her own desk, in her area or without a known place, none of her own, the one due
 * first first.
 * Whoever serves the whole country sees those without a place until she names an area.
 */
export async function listDesk(
  lists: ApplicationLists,
  actor: StaffActor,
  { limit, after, area }: DeskWish,
  places: LendPlaces,
): Promise<DeskPage> {
  const regencies = await regenciesOf(area ?? actor.area, places);
  const fits = (file: Application): boolean =>
    !isOwnMatter(actor, file) &&
    (file.area === undefined ||
      (covers(actor.area, file.area) && (area === undefined || covers(area, file.area))));
  const files: Application[] = [];
  let from = after;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await readDesks(lists, actor, regencies, { limit, after: from });
    for (const file of read) {
      from = placeOf(file);
      if (fits(file)) files.push(file);
      if (files.length === limit) return { files, after: from };
    }
    if (read.length < limit) return { files, after: undefined };
  }
  return { files, after: from };
}

/** The next files of all desks and regencies in one order: each list is in order, so the first `limit` of all are certain. */
async function readDesks(
  lists: ApplicationLists,
  { role }: StaffActor,
  regencies: readonly AreaCode[],
  wish: Pick<DeskWish, 'limit' | 'after'>,
): Promise<readonly Application[]> {
  const lane = role === 'protection-officer' ? 'protection' : 'relief';
  const desks: readonly Desk[] = HEAR_OF_OTHERS.includes(role) ? [role, 'elsewhere'] : [role];
  const pages = await Promise.all(
    desks.flatMap((desk) =>
      [...regencies, undefined].map((regency) => lists.atDesk({ lane, desk, regency, ...wish })),
    ),
  );
  return pages.flat().sort(inOrder).slice(0, wish.limit);
}

/** The regencies that a reach lies in or holds; none for the whole country, which is too many to ask. */
export async function regenciesOf(reach: Scope, places: LendPlaces): Promise<readonly AreaCode[]> {
  if (reach === 'ID') return [];
  const regency = ancestorOf(reach, 'regency');
  if (regency !== undefined || levelOf(reach) !== 'province') return regency === undefined ? [] : [regency];
  return (await places()).children(reach).map(({ code }) => code);
}

const placeOf = ({ due, at, id }: Application): DeskPlace => ({ at: due?.at ?? at, id });

function inOrder(one: Application, other: Application): number {
  const [first, second] = [placeOf(one), placeOf(other)];
  return first.at - second.at || (first.id < second.id ? -1 : 1);
}
