import * as z from 'zod';
import { Instant } from '../shared/decision.ts';
import type { ApplicationId } from '../shared/ids.ts';
import type { IdentityNumber } from './identity.ts';

/** The papers whose numbers are kept: identity card and family card. */
export const NumberKind = z.enum(['nik', 'kk']);
export type NumberKind = z.infer<typeof NumberKind>;

/** What may be seen of a number that lies in the vault: how it ends and what is odd about its form, never whether it exists. */
export const LockedNumber = z.object({
  kind: NumberKind,
  /** The last four digits. */
  end: z.string().regex(/^\d{1,4}$/),
  doubts: z.array(z.enum(['length', 'area', 'date', 'serial'])),
  /** The text that was agreed to, by its month, for the one purpose of its file. */
  consent: z.string().max(20),
  at: Instant,
});
export type LockedNumber = z.infer<typeof LockedNumber>;

/** A number on its way into the vault, for the purpose of one file; or that the file's numbers are to go. */
export type VaultChange =
  | {
      readonly application: ApplicationId;
      readonly kind: NumberKind;
      readonly number: IdentityNumber;
      readonly consent: string;
      readonly at: Instant;
    }
  | { readonly application: ApplicationId; readonly forget: true };

/** What the vault shows of a number as it is given. */
export const toLocked = ({
  kind,
  number,
  consent,
  at,
}: Exclude<VaultChange, { forget: true }>): LockedNumber => ({
  kind,
  end: number.digits.slice(-4),
  doubts: [...number.doubts],
  consent,
  at,
});

/** Both numbers in the order in which they are asked. */
export const NUMBER_KINDS: readonly NumberKind[] = NumberKind.options;
