import type { Report } from '../disaster/report.ts';
import { ancestorOf, covers } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import type { Queries } from './ports.ts';

/** A page of the queue, in the written order; `more` when others follow. */
export interface WorkPage {
  readonly lines: readonly Report[];
  readonly more: boolean;
}

/**
 * The open reports that this member of staff may take, in the written order: those of her regency that lie in her
 * area, and those without a known place, which are everybody's concern. Whoever serves a province or the country sees
 * what nobody has taken there. Protection officers see their own lane only. `skip` and `limit` count lines.
 */
export async function listQueue(
  queries: Queries,
  actor: StaffActor,
  now: number,
  skip: number,
  limit: number,
): Promise<WorkPage> {
  const lane = actor.role === 'protection-officer' ? 'protection' : 'relief';
  const wanted = skip + limit + 1;
  const regency = actor.area === 'ID' ? undefined : ancestorOf(actor.area, 'regency');
  const placeless = queries.queue({ lane, regency: undefined, limit: wanted });
  const placed =
    regency === undefined
      ? listUntaken(queries, now, wanted)
      : queries.queue({ lane, regency, limit: wanted });
  const pages = await Promise.all([placed, placeless]);
  const seen = new Set<string>();
  const lines = pages
    .flatMap((page) => page.lines.map(({ report }) => report))
    .filter(
      (report) => report.lane === lane && (report.area === undefined || covers(actor.area, report.area)),
    )
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return { lines: lines.slice(skip, skip + limit), more: lines.length > skip + limit };
}

async function listUntaken(
  queries: Queries,
  now: number,
  limit: number,
): Promise<{ lines: { report: Report }[] }> {
  const standings = ['top', 'danger', 'unclear', 'ordinary'] as const;
  const found = await Promise.all(standings.map((standing) => queries.untaken(standing, now + 1, limit)));
  return { lines: found.flat().map((report) => ({ report })) };
}
