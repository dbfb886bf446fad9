import { PARKED_ROUTES } from './api/parked.ts';
import { toApiLambda } from './lib/http-api.ts';
import type { ApiHouse } from './lib/wire-api.ts';
import { wireParkedOrThrow } from './lib/wire-parked.ts';

let wired: ApiHouse | undefined;

/** The part of the API that sends through again what failed, with powers that the rest of it does not need. */
export const handler = toApiLambda('parked', {
  open: () => (wired ??= wireParkedOrThrow()),
  routes: async () => PARKED_ROUTES,
});
