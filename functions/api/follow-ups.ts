import * as z from 'zod';
import { FollowUpDeskAct, FollowUpPage, FollowUpsAnswer } from '#core/api/follow-up.ts';
import type { FollowUp } from '#core/programme/follow-up.ts';
import { AreaCode } from '#core/shared/area.ts';
import { FollowUpId, readReference } from '#core/shared/ids.ts';
import { refuse } from '#core/shared/refusals.ts';
import { actOnFollowUpOrThrow } from '#core/use-cases/act-on-follow-up.ts';
import {
  findFollowed,
  type LookingAtFollowUps,
  toFollowUpLine,
  toFollowUpPage,
} from '#core/use-cases/follow-up-page.ts';
import type { FollowUpSave } from '#core/use-cases/handle-follow-up.ts';
import { listFollowUps } from '#core/use-cases/list-follow-ups.ts';
import type { HttpAnswer, HttpRequest } from '../lib/http.ts';
import { ApiRefusal, valueOrThrow } from '../lib/problem.ts';
import { mayOrThrow } from './caller.ts';
import { areaNameOf } from './names.ts';
import { findListed, findRules } from './programmes.ts';
import { type ApiRoute, type StaffCall, staffRoute, tagged } from './route.ts';

const ListQuery = z.object({
  /** One by its number, whether it runs or not. */
  reference: z.string().min(8).max(20).optional(),
  area: AreaCode.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** Routes about what goes on after a decision: duties and ways out of aid, one of them, and an officer's acts. */
export const FOLLOW_UP_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'list-follow-ups',
      method: 'GET',
      path: '/api/follow-ups',
      about:
        'What runs in one’s own area after a decision: what could be lost first, then what is due, with who can excuse. ' +
        'Who serves the whole country names an `area`. With `reference`, one by its number.',
      query: ListQuery,
      answers: {
        200: { about: 'The list', schema: FollowUpsAnswer },
        304: { about: 'Nothing has changed' },
      },
    },
    listRoute,
  ),
  staffRoute(
    {
      id: 'read-follow-up',
      method: 'GET',
      path: '/api/follow-ups/{id}',
      about:
        'One of them: the calendar from last month on to the next three, what each side recorded, what a breach may mean and who can ' +
        'excuse, or the steps of a path. Nobody of the household by name, no chat.',
      answers: {
        200: {
          about: 'The follow-up; a calendar also moves by the day, so the ETag is not its version',
          schema: FollowUpPage,
        },
        304: { about: 'Nothing has changed' },
      },
    },
    readRoute,
  ),
  staffRoute(
    {
      id: 'act-on-follow-up',
      method: 'POST',
      path: '/api/follow-ups/{id}/acts',
      about:
        'Records attendance, or accepts a reason, beside what the family said. `If-Match` holds the `version` that was shown (412): ' +
        'marks are counted. The family is told of what was recorded as not done and of an accepted reason.',
      body: FollowUpDeskAct,
      version: true,
      answers: { 200: { about: 'Done; the follow-up as it is now', schema: FollowUpPage } },
    },
    actRoute,
  ),
];

async function listRoute(call: StaffCall<z.infer<typeof ListQuery>, unknown>): Promise<HttpAnswer> {
  const { house, actor, query } = call;
  mayOrThrow(actor, 'follow-up.list');
  if (query.reference !== undefined) return toList(call, [await findByNumber(query.reference, call)]);
  const wish = { limit: query.limit, area: query.area };
  const found = await listFollowUps(house, actor, wish, house.places);
  return found === 'narrow' ? toList(call, [], true) : toList(call, found);
}

async function findByNumber(typed: string, { house, actor }: StaffCall<unknown, unknown>): Promise<FollowUp> {
  const reference = readReference(typed);
  const named = reference && (await house.aggregates.findByReference(reference));
  if (named?.kind !== 'follow-up') throw ApiRefusal.of(refuse('not-found'));
  return valueOrThrow(await findFollowed(named.id, actor, house));
}

async function toList(
  call: StaffCall<unknown, unknown>,
  found: readonly FollowUp[],
  narrow = false,
): Promise<HttpAnswer> {
  const looking = toLooking(call);
  const lines = await Promise.all(found.map((one) => toFollowUpLine(one, call.actor, looking)));
  return tagged(call.request, { lines, narrow, asOf: looking.now }, { lines, narrow });
}

async function readRoute(call: StaffCall<unknown, unknown>): Promise<HttpAnswer> {
  const { house, actor, request } = call;
  const file = valueOrThrow(await findFollowed(readIdOrThrow(request), actor, house));
  house.log('follow-up.seen', { followUp: file.id, by: actor.id });
  const page = await toFollowUpPage(file, actor, toLooking(call));
  // A calendar also changes by the day, without anybody's act.
  return tagged(request, page, page);
}

async function actRoute(call: StaffCall<unknown, FollowUpDeskAct>) {
  const { house, actor, body: act, shown, request } = call;
  let answer: HttpAnswer | undefined;
  const markOf = async ({ state, events }: FollowUpSave) => {
    answer = toAnswer(await toFollowUpPage(state, actor, toLooking(call), events));
    return call.markOf(answer);
  };
  const sent = { id: readIdOrThrow(request), act, actor, shown, markOf };
  const acted = valueOrThrow(await actOnFollowUpOrThrow(sent, { ...house, rulesOf: findRules }));
  if (acted === 'seen-before' || answer === undefined) return 'seen-before' as const;
  return answer;
}

const toAnswer = (page: FollowUpPage): HttpAnswer => ({
  status: 200,
  headers: { location: `/api/follow-ups/${page.followUp.id}` },
  body: page,
});

const toLooking = ({
  house,
  language,
}: Pick<StaffCall<unknown, unknown>, 'house' | 'language'>): LookingAtFollowUps => ({
  aggregates: house.aggregates,
  staff: house.staff,
  programme: findListed,
  rulesOf: findRules,
  areaName: (area) => areaNameOf(area, house),
  language,
  now: house.system.now(),
});

/** An id that cannot be one is not found, like one that does not exist. */
function readIdOrThrow({ parameters }: HttpRequest): string {
  const id = FollowUpId.safeParse(parameters['id']);
  if (!id.success) throw ApiRefusal.of(refuse('not-found'));
  return id.data;
}
