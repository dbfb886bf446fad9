import { NUMBER_ROUTES } from './api/application-openings.ts';
import { toApiLambda } from './lib/http-api.ts';
import type { ApiHouse } from './lib/wire-api.ts';
import { wireNumbersOrThrow } from './lib/wire-numbers.ts';

let wired: ApiHouse | undefined;

/** The part of the API that opens NIK and KK, with the key to the vault that the rest of it does not have. */
export const handler = toApiLambda('numbers', {
  open: () => (wired ??= wireNumbersOrThrow()),
  routes: async () => NUMBER_ROUTES,
});
