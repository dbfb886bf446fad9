import { readNumber, readYesNo } from '#core/language/answers.ts';
import { readHeads } from '#core/language/heads.ts';
import { printRupiah, Rupiah } from '#core/shared/money.ts';
import { LAST_ATTEMPT, type Reader, type Reading, understood, unreadable } from './answer-reading.ts';
import type { Field } from './form.ts';

/** Beyond this nothing people count or earn is meant. */
const LARGEST = 1_000_000_000_000;

/** Reads a number or an amount of rupiah within the field's limits; "there is none" is zero where zero is possible. */
export function readAmount(field: Field, text: string, reader: Reader): Reading {
  const number = readFigure(field, text);
  if (number === undefined) return unreadable(field, reader);
  const amount = field.kind === 'money' ? Math.round(number) : number;
  const { min = 0, max = LARGEST } = field;
  if (amount < min) return outside('form.too-small', { min }, reader);
  if (amount > max) return outside('form.too-large', { max }, reader);
  if (String(amount) === text) return { kind: 'read', value: amount };
  const money = field.kind === 'money' ? Rupiah.safeParse(amount) : undefined;
  return understood(
    amount,
    money?.success ? printRupiah(money.data) : String(amount).replace('.', ','),
    text,
  );
}

function readFigure(field: Field, text: string): number | undefined {
  // A minus is a slip of the thumb or a range without its beginning: nobody counts below zero.
  if (/^\s*[-−]\s*\d/.test(text)) return undefined;
  const number = (field.kind === 'number' ? readHeads(text) : undefined) ?? readNumber(text);
  if (number !== undefined) return Number.isFinite(number) ? number : undefined;
  return readYesNo(text) === 'no' && (field.min ?? 0) <= 0 ? 0 : undefined;
}

const outside = (key: string, params: Record<string, number>, { tries }: Reader): Reading => ({
  kind: 'unreadable',
  why: tries + 1 >= LAST_ATTEMPT ? { key: 'form.again-offer', params: {} } : { key, params },
});
