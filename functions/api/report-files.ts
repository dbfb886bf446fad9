import { FileLink } from '#core/api/file.ts';
import { FileKey } from '#core/disaster/kept-file.ts';
import { refuse } from '#core/shared/refusals.ts';
import { openReportFileOrThrow } from '#core/use-cases/open-file.ts';
import type { HttpAnswer, HttpRequest } from '../lib/http.ts';
import { ApiRefusal, valueOrThrow } from '../lib/problem.ts';
import { readReportIdOrThrow } from './reports.ts';
import { type ApiRoute, type StaffCall, staffRoute } from './route.ts';

/** Routes about what people sent with reports. */
export const REPORT_FILE_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'open-report-file',
      method: 'POST',
      path: '/api/reports/{id}/files/{name}/openings',
      about:
        'A link of five minutes to one photo, voice note or document, for the holder of its report. Who opened what is kept in the history.',
      answers: { 200: { about: 'The link', schema: FileLink } },
    },
    openRoute,
  ),
];

async function openRoute(call: StaffCall<unknown, unknown>) {
  const { house, actor, request } = call;
  const wanted = {
    id: readReportIdOrThrow(request),
    name: readNameOrThrow(request),
    actor,
    markOf: (link: FileLink) => call.markOf(toAnswer(link)),
  };
  const opened = valueOrThrow(await openReportFileOrThrow(wanted, house));
  return opened === 'seen-before' ? opened : toAnswer(opened);
}

const toAnswer = (body: FileLink): HttpAnswer => ({ status: 200, body });

/** A name that cannot be one is not found, like one that does not exist. Throws an `ApiRefusal` then. */
export function readNameOrThrow({ parameters }: HttpRequest): string {
  const name = FileKey.safeParse(parameters['name']);
  if (!name.success) throw ApiRefusal.of(refuse('not-found'));
  return name.data;
}
