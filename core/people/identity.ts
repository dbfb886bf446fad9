/**
 * The shape of Indonesian identity numbers, as text: sixteen digits are beyond safe integers for provinces from 91 on.
 * NIK: six digits of area, day (women: plus 40), month, year, four of a serial. KK: area, day of issue, serial.
 * Source: Permendagri 72/2022 and UU 23/2006 article 13 on the NIK; the layout as Dukcapil publishes it.
 */
export type Doubt = 'length' | 'area' | 'date' | 'serial';

/** A number as it was typed, with what is odd about it. Odd is never refused: cards with errors exist. */
export interface IdentityNumber {
  readonly digits: string;
  readonly doubts: readonly Doubt[];
}

/** What only looks like digits to a spreadsheet, `3,17E+15`, has lost its end and cannot be read. */
const DAMAGED = /\d[.,]\d+e\+?1\d/i;

/**
 * Reads a NIK as people type it, with spaces, dots or dashes. Undefined when there are no 8 digits in it or a spreadsheet
 * has damaged it. `regencyExists` says whether an area code (`31.74`) is known.
 */
export function readNik(typed: string, regencyExists: (code: string) => boolean): IdentityNumber | undefined {
  const digits = digitsOf(typed);
  if (digits === undefined) return undefined;
  const day = Number(digits.slice(6, 8));
  return toNumber(digits, regencyExists, isDate(day > 40 ? day - 40 : day, digits));
}

/** Reads the number of a family card (KK) as people type it. Undefined as for `readNik`. */
export function readKk(typed: string, regencyExists: (code: string) => boolean): IdentityNumber | undefined {
  const digits = digitsOf(typed);
  return digits === undefined
    ? undefined
    : toNumber(digits, regencyExists, isDate(Number(digits.slice(6, 8)), digits));
}

function toNumber(digits: string, regencyExists: (code: string) => boolean, dated: boolean): IdentityNumber {
  const doubts: Doubt[] = [];
  if (digits.length !== 16) doubts.push('length');
  if (!regencyExists(`${digits.slice(0, 2)}.${digits.slice(2, 4)}`)) doubts.push('area');
  if (!dated) doubts.push('date');
  if (digits.length === 16 && digits.endsWith('0000')) doubts.push('serial');
  return { digits, doubts };
}

function digitsOf(typed: string): string | undefined {
  if (DAMAGED.test(typed)) return undefined;
  const [found] = typed.match(/\d(?:[ .–-]?\d){7,18}/) ?? [];
  return found?.replace(/\D/g, '');
}

function isDate(day: number, digits: string): boolean {
  const month = Number(digits.slice(8, 10));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** The last four digits only, as it may be shown to whoever gave it: `•••• 0001`. */
export const maskDigits = (digits: string): string => `•••• ${digits.slice(-4)}`;
