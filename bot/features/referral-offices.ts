import { OFFICE_WORDS } from '#content/referrals.ts';
import { Office } from '#core/referral/office.ts';
import type { Button } from '#core/talk/session.ts';
import type { Turn } from '../context.ts';
import { button, part } from '../reply.ts';
import { showOffice } from './referral-card.ts';

/** More stand on no screen of a phone. */
const MOST = 10;

/** An office in the action of a button: `<role>:<area>`. */
export const toOffice = (choice: string): Office | undefined => {
  const [role, area] = choice.split(':');
  return Office.safeParse({ role, area }).data;
};

/** A button for each office. */
export async function chooseOffice(
  turn: Turn,
  offices: readonly Office[],
  action: string,
): Promise<Button[][]> {
  const shown = await Promise.all(offices.slice(0, MOST).map((one) => showOffice(turn, one)));
  return shown.map((office, place) => {
    const { role, area } = offices[place] ?? { role: '', area: '' };
    return [button(part('button.referral.office', { office }), `${action}:${role}:${area}`)];
  });
}

/** The offices that a message names, by the words for their role. */
export function readOfficeIn(text: string, offices: readonly Office[]): readonly Office[] {
  const role = OFFICE_WORDS.find(([, words]) => words.test(text))?.[0];
  return role === undefined ? [] : offices.filter((one) => one.role === role);
}
