import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { Problem } from '#core/api/answers.ts';
import type { AnswerPlan, ApiRoute } from './route.ts';

const ABOUT = [
  'The API of responders and partners of Jaring. Sign in with OAuth 2 (authorisation code with PKCE) as `/api/settings` says',
  'and send the access token as `Authorization: Bearer`. Every act carries an `Idempotency-Key` of its own: sent again with the',
  'same key it is answered again and not done twice. Acts on a report carry `If-Match` with the ETag of the page that was seen.',
  'A "no" is a problem (RFC 9457) in Indonesian, or in English with `Accept-Language: en`. Times are milliseconds since 1970, UTC.',
].join(' ');

const IdempotencyKey = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .meta({
    description: 'New for every act, the same for every repetition of it',
    example: '01JAR1NG0000000000000000K1',
  });
const IfMatch = z
  .string()
  .regex(/^"\d+"$/)
  .meta({ description: 'The ETag of the report as it was seen', example: '"3"' });

/** The routes as an OpenAPI 3.1 document. */
export function toOpenApi(routes: readonly ApiRoute[]): ReturnType<typeof createDocument> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: toOperation(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Jaring',
      version: '1',
      description: ABOUT,
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    // Keys are the methods of the routes in lower case.
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: {
        staff: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the sign-in',
        },
      },
    },
  });
}

function toOperation(route: ApiRoute): ZodOpenApiOperationObject {
  const { id, about, who, body, method } = route;
  const refusals =
    who === 'everybody' ? [] : ['401', '403', ...(method === 'GET' ? [] : ['400', '409', '422'])];
  return {
    operationId: id,
    summary: about,
    security: who === 'everybody' ? [] : [{ staff: [] }],
    requestParams: toParameters(route),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answers).map(([status, plan]) => [status, toResponse(plan)]),
      ),
      ...Object.fromEntries(refusals.map((status) => [status, PROBLEM])),
      default: PROBLEM,
    },
  };
}

const PROBLEM = {
  description: 'A "no", or a breakdown',
  content: { 'application/problem+json': { schema: Problem } },
};

function toResponse({ about, schema, type = 'application/json' }: AnswerPlan) {
  if (schema) return { description: about, content: { [type]: { schema } } };
  return { description: about };
}

function toParameters({ path, query, method, who, version }: ApiRoute) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const headers = {
    ...(who !== 'everybody' && method !== 'GET' && { 'Idempotency-Key': IdempotencyKey }),
    ...(version && { 'If-Match': IfMatch }),
  };
  return {
    ...(names.length > 0 && { path: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) }),
    ...(query && { query: toObject(query) }),
    ...(Object.keys(headers).length > 0 && { header: z.object(headers) }),
  };
}

/** Query parameters stand in an object; of several shapes each parameter may be left out. */
function toObject(query: z.ZodType): z.ZodObject {
  if (query instanceof z.ZodObject) return query;
  if (!(query instanceof z.ZodUnion)) throw new Error('A query is an object or a choice of objects');
  const shapes = query.options.map((option) => toObject(option as z.ZodType).partial().shape);
  return z.object(Object.assign({}, ...shapes));
}
