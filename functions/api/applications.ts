import * as z from 'zod';
import { ApplicationDeskAct, ApplicationPage, DeskAnswer } from '#core/api/desk.ts';
import type { Application } from '#core/programme/application.ts';
import { AreaCode } from '#core/shared/area.ts';
import { ApplicationId, readReference } from '#core/shared/ids.ts';
import { refuse } from '#core/shared/refusals.ts';
import { actOnApplicationOrThrow } from '#core/use-cases/act-on-application.ts';
import { toApplicationLine } from '#core/use-cases/application-line.ts';
import {
  findReadableFile,
  type LookingAtFiles,
  toApplicationPage,
} from '#core/use-cases/application-page.ts';
import type { ApplicationSave } from '#core/use-cases/handle-application.ts';
import { listDesk } from '#core/use-cases/list-desk.ts';
import type { DeskPlace } from '#core/use-cases/ports.ts';
import type { HttpAnswer, HttpRequest } from '../lib/http.ts';
import { ApiRefusal, valueOrThrow } from '../lib/problem.ts';
import { mayOrThrow } from './caller.ts';
import { areaNameOf } from './names.ts';
import { findListed } from './programmes.ts';
import { type ApiRoute, type StaffCall, staffRoute, tagged } from './route.ts';

const DeskQuery = z.object({
  /** One file by its number, whoever has it now. */
  reference: z.string().min(8).max(20).optional(),
  area: AreaCode.optional(),
  cursor: z
    .string()
    .regex(/^\d{13}-[0-9A-Z]{26}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** Routes about files of programmes: the officer's desk, one file, and her acts. */
export const APPLICATION_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'list-applications',
      method: 'GET',
      path: '/api/applications',
      about:
        'The files that wait at one’s own desk, the one whose day comes or has passed first first, with the reason for its place. ' +
        'Who serves the whole country names an `area`. With `reference`, one file by its number.',
      query: DeskQuery,
      answers: {
        200: { about: 'A page of the desk', schema: DeskAnswer },
        304: { about: 'Nothing has changed' },
      },
    },
    listRoute,
  ),
  staffRoute(
    {
      id: 'read-application',
      method: 'GET',
      path: '/api/applications/{id}',
      about:
        'One file: its chain of steps, papers, what was said beside what was found, what was decided and why, its history. ' +
        'No chat, phone or exact home.',
      answers: {
        200: { about: 'The file; its version is the ETag', schema: ApplicationPage },
        304: { about: 'Nothing has changed' },
      },
    },
    readRoute,
  ),
  staffRoute(
    {
      id: 'act-on-application',
      method: 'POST',
      path: '/api/applications/{id}/acts',
      about:
        'One act of an officer. Findings and questions are added to the newest state; acts that move the file must have seen it (412).',
      body: ApplicationDeskAct,
      version: true,
      answers: { 200: { about: 'Done; the file as it is now', schema: ApplicationPage } },
    },
    actRoute,
  ),
];

type Calling = Pick<StaffCall<unknown, unknown>, 'house' | 'language'>;

async function listRoute(call: StaffCall<z.infer<typeof DeskQuery>, unknown>): Promise<HttpAnswer> {
  const { house, actor, query, request } = call;
  mayOrThrow(actor, 'application.list');
  if (query.reference !== undefined) return findRoute(query.reference, call);
  const wish = { limit: query.limit, after: readPlace(query.cursor), area: query.area };
  const { files, after } = await listDesk(house.applications, actor, wish, house.places);
  return toList(request, files, call, after);
}

async function findRoute(typed: string, call: StaffCall<unknown, unknown>): Promise<HttpAnswer> {
  const { house, actor, request } = call;
  const reference = readReference(typed);
  const named = reference && (await house.aggregates.findByReference(reference));
  if (named?.kind !== 'application') throw ApiRefusal.of(refuse('not-found'));
  return toList(request, [valueOrThrow(await findReadableFile(named.id, actor, house))], call);
}

async function toList(
  request: HttpRequest,
  files: readonly Application[],
  call: StaffCall<unknown, unknown>,
  after?: DeskPlace,
): Promise<HttpAnswer> {
  const looking = toLooking(call);
  const lines = await Promise.all(files.map((file) => toApplicationLine(file, call.actor, looking)));
  const body = { lines, ...(after && { cursor: printPlace(after) }) };
  return tagged(request, { ...body, asOf: looking.now }, body);
}

async function readRoute(call: StaffCall<unknown, unknown>): Promise<HttpAnswer> {
  const { house, actor, request } = call;
  const file = valueOrThrow(await findReadableFile(readFileIdOrThrow(request), actor, house));
  house.log('application.seen', { application: file.id, by: actor.id });
  return tagged(request, await toApplicationPage(file, actor, toLooking(call)), file.version);
}

async function actRoute(call: StaffCall<unknown, ApplicationDeskAct>) {
  const { house, actor, body: act, shown, request } = call;
  let answer: HttpAnswer | undefined;
  const markOf = async ({ state, events }: ApplicationSave) => {
    answer = toAnswer(await toApplicationPage(state, actor, toLooking(call), events));
    return call.markOf(answer);
  };
  const sent = { id: readFileIdOrThrow(request), act, actor, shown, markOf };
  const acted = valueOrThrow(await actOnApplicationOrThrow(sent, house));
  if (acted === 'seen-before' || answer === undefined) return 'seen-before' as const;
  return answer;
}

const toAnswer = (page: ApplicationPage): HttpAnswer => ({
  status: 200,
  headers: { etag: `"${page.application.version}"`, location: `/api/applications/${page.application.id}` },
  body: page,
});

const toLooking = ({ house, language }: Calling): LookingAtFiles => ({
  aggregates: house.aggregates,
  staff: house.staff,
  programme: findListed,
  areaName: ({ area }) => areaNameOf(area, house),
  language,
  now: house.system.now(),
  vault: house.vault,
  ledger: house.ledger,
  nameOf: house.nameOf,
});

/** The place of a file on a desk as a cursor, and back. */
const printPlace = ({ at, id }: DeskPlace): string => `${String(at).padStart(13, '0')}-${id}`;

function readPlace(cursor: string | undefined): DeskPlace | undefined {
  if (cursor === undefined) return undefined;
  return { at: Number(cursor.slice(0, 13)), id: cursor.slice(14) };
}

/** The id of a request in a path; one that cannot be one is not found, like one that does not exist. Throws an `ApiRefusal` then. */
export function readFileIdOrThrow({ parameters }: HttpRequest): string {
  const id = ApplicationId.safeParse(parameters['id']);
  if (!id.success) throw ApiRefusal.of(refuse('not-found'));
  return id.data;
}
