import type { Refusal } from './refusals.ts';

/** A yes with a value, or a no with a reason. Breakdowns are thrown, never returned. */
export type Result<T, R = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

/** A yes that carries `value`. */
export const yes = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A no that carries its reason. */
export const no = <R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal });

/** Fails to compile when a switch forgets a variant; throws when a lie slips past the compiler. */
export function never(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
