import { ROUTES } from './api/routes.ts';
import { toApiLambda } from './lib/http-api.ts';
import { type ApiHouse, wireApiOrThrow } from './lib/wire-api.ts';

let wired: ApiHouse | undefined;

/** The API of responders and partners: functions/api/routes.ts is its table, /api/docs the page to read it. */
export const handler = toApiLambda('api', {
  open: () => (wired ??= wireApiOrThrow()),
  routes: ROUTES,
});
