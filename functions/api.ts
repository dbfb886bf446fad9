import { routesFor } from './api/routes-for.ts';
import { toApiLambda } from './lib/http-api.ts';
import { type ApiHouse, wireApiOrThrow } from './lib/wire-api.ts';

let wired: ApiHouse | undefined;

/** The API of responders and partners: functions/api/routes.ts is its table, routes-for.ts the part of it that a path needs, /api/docs the page to read it. */
export const handler = toApiLambda('api', {
  open: () => (wired ??= wireApiOrThrow()),
  routes: routesFor,
});
