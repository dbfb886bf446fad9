import * as z from 'zod';

/** Whole rupiah. There are no cents in Indonesia, and no amount leaves the safe integers. */
export const Rupiah = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).brand('Rupiah');
export type Rupiah = z.infer<typeof Rupiah>;

/** Reads a whole, non-negative number of rupiah; throws a ZodError on anything else. */
export const rupiahOrThrow = (amount: number): Rupiah => Rupiah.parse(amount);

/** The sum of all amounts; zero for none. Throws when the sum leaves the safe integers. */
export const addRupiah = (...amounts: readonly Rupiah[]): Rupiah =>
  rupiahOrThrow(amounts.reduce((sum, amount) => sum + amount, 0));

/** "Rp1.500.000": dots for thousands, as people write it in Indonesia. */
export const printRupiah = (amount: Rupiah): string =>
  `Rp${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.')}`;
