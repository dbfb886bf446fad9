import httpRouter from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { Language } from '#core/shared/text.ts';
import type { ApiRoute } from '../api/route.ts';
import { type HttpAnswer, type HttpRequest, toRequest, toResult } from './http.ts';
import { logFailure, type Run, toLambda } from './lambda.ts';
import { ApiRefusal } from './problem.ts';
import type { ApiHouse } from './wire-api.ts';

/** Nothing is fetched and nothing framed by what we answer; the one page of ours says what it needs itself. */
const POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const EVERY_ANSWER = {
  'cache-control': 'no-store',
  'content-security-policy': POLICY,
  vary: 'accept-language',
};

/** Names of the store's answers that mean "later, please". */
const BUSY =
  /^(ProvisionedThroughputExceeded|Throttling|RequestLimitExceeded|TransactionInProgress|InternalServerError|Timeout)/;

/** How the API is opened: the table in which a path is looked for, and its house, joined to the outside when the first request comes. */
interface ApiPlan {
  readonly routes: (path: string) => Promise<readonly ApiRoute[]>;
  readonly open: () => ApiHouse;
}

/** A function behind the door that answers every "no" as a problem (RFC 9457), and breakdowns without their cause. */
export function toApiLambda(name: string, { routes, open }: ApiPlan) {
  const routerOf = (table: readonly ApiRoute[]) =>
    httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({
      routes: table.map((route) => ({
        method: route.method,
        path: route.path,
        handler: (event: APIGatewayProxyEventV2, run: Run) => runRoute(route, event, { name, run, open }),
      })),
      notFoundResponse: () => {
        throw ApiRefusal.at('no-route');
      },
    });
  return toLambda(
    name,
    async (event: APIGatewayProxyEventV2, run: Run) => {
      try {
        // The router hands the run on to our own handlers, which use no more of it.
        const router = routerOf(await routes(event.rawPath));
        return await router(event, run as Context, { signal: new AbortController().signal });
      } catch (error) {
        return toSent(await toProblemAnswer(toRefusal(error, name, run), languageOf(toRequest(event))));
      }
    },
    [
      httpSecurityHeaders({
        contentSecurityPolicy: false,
        reportingEndpoints: false,
        reportTo: false,
        // The console lies at an address of its own.
        crossOriginResourcePolicy: { policy: 'cross-origin' },
      }),
    ],
  );
}

interface Running {
  readonly name: string;
  readonly run: Run;
  readonly open: () => ApiHouse;
}

async function runRoute(route: ApiRoute, event: APIGatewayProxyEventV2, { name, run, open }: Running) {
  const request = toRequest(event);
  const language = languageOf(request);
  const began = Date.now();
  // Opened first: a house that cannot be opened has no log either, and fails below the router.
  const house = open();
  const answered = await route
    .answer(request, house, language)
    .catch((error: unknown) => toProblemAnswer(toRefusal(error, name, run), language));
  const { status } = answered;
  house.log('api.answered', { route: route.id, status, code: codeOf(answered), took: Date.now() - began });
  return toSent(answered);
}

const toSent = (answered: HttpAnswer): APIGatewayProxyStructuredResultV2 =>
  toResult({ ...answered, headers: { ...EVERY_ANSWER, ...answered.headers } });

/** Indonesian, unless the asker names English first. */
const languageOf = ({ headers }: HttpRequest): Language =>
  /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'id';

function toRefusal(error: unknown, name: string, run: Run): ApiRefusal {
  if (error instanceof ApiRefusal) return error;
  logFailure(name, 'function.failed', error, run.awsRequestId);
  return ApiRefusal.at(error instanceof Error && BUSY.test(error.name) ? 'busy' : 'failed');
}

async function toProblemAnswer(refusal: ApiRefusal, language: Language): Promise<HttpAnswer> {
  const { status } = refusal;
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      ...(status >= 500 && { 'retry-after': '2' }),
    },
    body: await refusal.toProblem(language),
  };
}

const codeOf = ({ status, body }: HttpAnswer): string | undefined =>
  status >= 400 && typeof body === 'object' && body !== null && 'code' in body
    ? String(body.code)
    : undefined;
