import * as z from 'zod';
import { GrievanceDeskAct, GrievancePage, GrievancesAnswer } from '#core/api/grievance.ts';
import type { Grievance } from '#core/grievance/grievance.ts';
import { AreaCode } from '#core/shared/area.ts';
import { GrievanceId, readReference } from '#core/shared/ids.ts';
import { refuse } from '#core/shared/refusals.ts';
import { actOnGrievanceOrThrow } from '#core/use-cases/act-on-grievance.ts';
import {
  findHeard,
  type LookingAtGrievances,
  toGrievanceLine,
  toGrievancePage,
} from '#core/use-cases/grievance-page.ts';
import type { GrievanceSave } from '#core/use-cases/handle-grievance.ts';
import { listGrievances } from '#core/use-cases/list-grievances.ts';
import type { HttpAnswer, HttpRequest } from '../lib/http.ts';
import { ApiRefusal, valueOrThrow } from '../lib/problem.ts';
import { mayOrThrow } from './caller.ts';
import { areaNameOf } from './names.ts';
import { type ApiRoute, type StaffCall, staffRoute, tagged } from './route.ts';

const ListQuery = z.object({
  /** One by its number, whatever state it is in. */
  reference: z.string().min(8).max(20).optional(),
  area: AreaCode.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** Routes about grievances: the list of what one may open, one of them, and an officer's acts. */
export const GRIEVANCE_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'list-grievances',
      method: 'GET',
      path: '/api/grievances',
      about:
        'The grievances that wait or are held in one’s own area, the one due first first. What is about one’s own office, or about ' +
        'what one acted on, is in no list and cannot be found. With `reference`, one by its number.',
      query: ListQuery,
      answers: {
        200: { about: 'The list', schema: GrievancesAnswer },
        304: { about: 'Nothing has changed' },
      },
    },
    listRoute,
  ),
  staffRoute(
    {
      id: 'read-grievance',
      method: 'GET',
      path: '/api/grievances/{id}',
      about:
        'One grievance. Its words, and a name if one was given, only for whoever holds it; never a chat or a phone.',
      answers: {
        200: { about: 'The grievance; its version is the ETag', schema: GrievancePage },
        304: { about: 'Nothing has changed' },
      },
    },
    readRoute,
  ),
  staffRoute(
    {
      id: 'act-on-grievance',
      method: 'POST',
      path: '/api/grievances/{id}/acts',
      about:
        'One act of an officer. The person reads the answer and the reason for passing it on, word for word. Acts that move it must have seen it (412).',
      body: GrievanceDeskAct,
      version: true,
      answers: { 200: { about: 'Done; the grievance as it is now', schema: GrievancePage } },
    },
    actRoute,
  ),
];

async function listRoute(call: StaffCall<z.infer<typeof ListQuery>, unknown>): Promise<HttpAnswer> {
  const { house, actor, query } = call;
  mayOrThrow(actor, 'grievance.list');
  if (query.reference !== undefined) return toList(call, [await findByNumber(query.reference, call)]);
  const wish = { limit: query.limit, area: query.area };
  return toList(call, await listGrievances(house.grievances, actor, wish, house.places));
}

async function findByNumber(
  typed: string,
  { house, actor }: StaffCall<unknown, unknown>,
): Promise<Grievance> {
  const reference = readReference(typed);
  const named = reference && (await house.aggregates.findByReference(reference));
  if (named?.kind !== 'grievance') throw ApiRefusal.of(refuse('not-found'));
  return valueOrThrow(await findHeard(named.id, actor, house));
}

async function toList(call: StaffCall<unknown, unknown>, found: readonly Grievance[]): Promise<HttpAnswer> {
  const looking = toLooking(call);
  const lines = await Promise.all(found.map((one) => toGrievanceLine(one, call.actor, looking)));
  return tagged(call.request, { lines, asOf: call.house.system.now() }, { lines });
}

async function readRoute(call: StaffCall<unknown, unknown>): Promise<HttpAnswer> {
  const { house, actor, request } = call;
  const grievance = valueOrThrow(await findHeard(readIdOrThrow(request), actor, house));
  const page = await toGrievancePage(grievance, actor, toLooking(call));
  house.log('grievance.seen', { grievance: grievance.id, by: actor.id, sees: page.sees });
  return tagged(request, page, grievance.version);
}

async function actRoute(call: StaffCall<unknown, GrievanceDeskAct>) {
  const { house, actor, body: act, shown, request } = call;
  let answer: HttpAnswer | undefined;
  const markOf = async ({ state, events }: GrievanceSave) => {
    answer = toAnswer(await toGrievancePage(state, actor, toLooking(call), events));
    return call.markOf(answer);
  };
  const sent = { id: readIdOrThrow(request), act, actor, shown, markOf };
  const acted = valueOrThrow(await actOnGrievanceOrThrow(sent, house));
  if (acted === 'seen-before' || answer === undefined) return 'seen-before' as const;
  return answer;
}

const toAnswer = (page: GrievancePage): HttpAnswer => ({
  status: 200,
  headers: { etag: `"${page.grievance.version}"`, location: `/api/grievances/${page.grievance.id}` },
  body: page,
});

const toLooking = ({ house }: Pick<StaffCall<unknown, unknown>, 'house'>): LookingAtGrievances => ({
  aggregates: house.aggregates,
  staff: house.staff,
  areaName: (area) => areaNameOf(area, house),
});

/** An id that cannot be one is not found, like one that does not exist. */
function readIdOrThrow({ parameters }: HttpRequest): string {
  const id = GrievanceId.safeParse(parameters['id']);
  if (!id.success) throw ApiRefusal.of(refuse('not-found'));
  return id.data;
}
