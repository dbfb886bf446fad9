import * as z from 'zod';
import { NewReport, QueueAnswer, ReportAct, ReportLine, ReportPage } from '#core/api/report.ts';
import type { Report } from '#core/disaster/report.ts';
import { AreaCode } from '#core/shared/area.ts';
import type { StaffActor } from '#core/shared/decision.ts';
import { ReportId, readReference } from '#core/shared/ids.ts';
import { refuse } from '#core/shared/refusals.ts';
import { actOnReportOrThrow } from '#core/use-cases/act-on-report.ts';
import type { ReportSave } from '#core/use-cases/handle-report.ts';
import { laneOf, listReports } from '#core/use-cases/list-reports.ts';
import { logReport } from '#core/use-cases/log-report.ts';
import { toReportLine } from '#core/use-cases/report-line.ts';
import { findReadable, type Looking, readReportPage, toReportPage } from '#core/use-cases/report-page.ts';
import type { HttpAnswer, HttpRequest } from '../lib/http.ts';
import { ApiRefusal, valueOrThrow } from '../lib/problem.ts';
import type { ApiHouse } from '../lib/wire-api.ts';
import { mayOrThrow } from './caller.ts';
import { areaNameOf } from './names.ts';
import { type ApiRoute, type StaffCall, staffRoute, tagged } from './route.ts';

const LIMIT = z.coerce.number().int().min(1).max(100).default(30);

const QueueQuery = z.object({
  lane: ReportLine.shape.lane.optional(),
  state: z.enum(['received', 'taken']).optional(),
  urgency: ReportLine.shape.urgency.optional(),
  area: AreaCode.optional(),
  cursor: z.string().max(400).optional(),
  limit: LIMIT,
});

const FindQuery = z.union([
  z.object({ reference: z.string().min(8).max(20) }),
  z.object({ held: z.literal('me') }),
]);

/** Routes about reports: the queue, one report, acts, and needs logged for somebody else. */
export const REPORT_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'list-queue',
      method: 'GET',
      path: '/api/queue',
      about:
        'Open reports of one’s area and lane in the written order, untaken before taken ones. Poll it with If-None-Match.',
      query: QueueQuery,
      answers: {
        200: { about: 'A page of the queue', schema: QueueAnswer },
        304: { about: 'Nothing has changed' },
      },
    },
    listQueueRoute,
  ),
  staffRoute(
    {
      id: 'find-reports',
      method: 'GET',
      path: '/api/reports',
      about: 'One report by its reference number, or those that one holds (`held=me`).',
      query: FindQuery,
      answers: {
        200: { about: 'The reports found', schema: QueueAnswer },
        304: { about: 'Nothing has changed' },
      },
    },
    findReportsRoute,
  ),
  staffRoute(
    {
      id: 'read-report',
      method: 'GET',
      path: '/api/reports/{id}',
      about: 'One report with its whole history. What people wrote is shown to its holder only.',
      answers: {
        200: { about: 'The report; its version is the ETag', schema: ReportPage },
        304: { about: 'Nothing has changed' },
      },
    },
    readReportRoute,
  ),
  staffRoute(
    {
      id: 'log-report',
      method: 'POST',
      path: '/api/reports',
      about: 'Keeps a need for somebody else. The device makes the id (a ULID), so that a draft syncs once.',
      body: NewReport,
      answers: {
        201: { about: 'Kept', schema: ReportPage },
        200: { about: 'It was kept before', schema: ReportPage },
      },
    },
    logReportRoute,
  ),
  staffRoute(
    {
      id: 'act-on-report',
      method: 'POST',
      path: '/api/reports/{id}/acts',
      about: 'One act on a report, decided on its newest state.',
      body: ReportAct,
      version: true,
      answers: { 200: { about: 'Done; the report as it is now', schema: ReportPage } },
    },
    actRoute,
  ),
];

async function listQueueRoute(call: StaffCall<z.infer<typeof QueueQuery>, unknown>): Promise<HttpAnswer> {
  const { house, actor, query, request } = call;
  mayOrThrow(actor, 'report.list');
  const foreign = query.lane !== undefined && query.lane !== laneOf(actor);
  if (foreign) throw ApiRefusal.of(refuse('access.denied'));
  const { reports, cursor } = await listReports(house.queries, actor, house.system.now(), query);
  return toList(request, reports, call, cursor);
}

async function toList(
  request: HttpRequest,
  reports: readonly Report[],
  { house, actor }: Pick<StaffCall<unknown, unknown>, 'house' | 'actor'>,
  cursor?: string,
): Promise<HttpAnswer> {
  const lines = await Promise.all(
    reports.map(async (report) => toReportLine(report, actor, await areaNameOf(report.area, house))),
  );
  const body = { lines, ...(cursor === undefined ? {} : { cursor }) };
  return tagged(request, { ...body, asOf: house.system.now() }, body);
}

async function findReportsRoute(call: StaffCall<z.infer<typeof FindQuery>, unknown>): Promise<HttpAnswer> {
  const { house, actor, query, request } = call;
  if ('held' in query) {
    mayOrThrow(actor, 'report.list');
    return toList(request, await house.queries.ofHolder(actor.id, 100), call);
  }
  const reference = readReference(query.reference);
  const named = reference && (await house.aggregates.findByReference(reference));
  if (named?.kind !== 'report') throw ApiRefusal.of(refuse('not-found'));
  return toList(request, [valueOrThrow(await findReadable(named.id, actor, house))], call);
}

async function readReportRoute({ house, actor, request }: StaffCall<unknown, unknown>): Promise<HttpAnswer> {
  const page = valueOrThrow(await readReportPage(readReportIdOrThrow(request), actor, toLooking(house)));
  const { report, sees } = page;
  house.log('report.seen', { report: report.id, by: actor.id, sees });
  return tagged(request, page, report.version);
}

async function logReportRoute(call: StaffCall<unknown, z.infer<typeof NewReport>>) {
  const { house, actor, member, body: draft } = call;
  const markOf = async (save: ReportSave) => call.markOf(await toSaved(201, save, actor, house));
  const logged = valueOrThrow(await logReport({ draft, actor, chat: member.chat, markOf }, house));
  if (logged === 'seen-before') return logged;
  const { report, again } = logged;
  const answer = toPageAnswer(again ? 200 : 201, await toReportPage(report, actor, toLooking(house)));
  // Nothing was written this time, so the mark has to be kept by itself.
  if (again) await house.marks.keep(call.markOf(answer));
  return answer;
}

async function actRoute(call: StaffCall<unknown, z.infer<typeof ReportAct>>) {
  const { house, actor, member, body: act, shown, request } = call;
  let answer: HttpAnswer | undefined;
  const markOf = async (save: ReportSave) => {
    answer = await toSaved(200, save, actor, house);
    return call.markOf(answer);
  };
  const id = readReportIdOrThrow(request);
  const acted = valueOrThrow(
    await actOnReportOrThrow({ id, act, actor, chat: member.chat, shown, markOf }, house),
  );
  if (acted === 'seen-before' || answer === undefined) return 'seen-before' as const;
  return answer;
}

/** The answer to what is about to be saved. */
async function toSaved(
  status: number,
  save: ReportSave,
  actor: StaffActor,
  house: ApiHouse,
): Promise<HttpAnswer> {
  return toPageAnswer(status, await toReportPage(save.state, actor, toLooking(house), save.events));
}

const toPageAnswer = (status: number, page: ReportPage): HttpAnswer => ({
  status,
  headers: { etag: `"${page.report.version}"`, location: `/api/reports/${page.report.id}` },
  body: page,
});

const toLooking = (house: ApiHouse): Looking => ({
  aggregates: house.aggregates,
  staff: house.staff,
  areaName: ({ area }) => areaNameOf(area, house),
  ledger: house.ledger,
  nameOf: house.nameOf,
  understand: house.understand,
});

/** The id of a report in a path; one that cannot be one is not found, like one that does not exist. Throws an `ApiRefusal` then. */
export function readReportIdOrThrow({ parameters }: HttpRequest): string {
  const id = ReportId.safeParse(parameters['id']);
  if (!id.success) throw ApiRefusal.of(refuse('not-found'));
  return id.data;
}
