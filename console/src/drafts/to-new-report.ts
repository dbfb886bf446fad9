import type * as z from 'zod';
import type { NewReport } from '#core/api/report.ts';
import type { Draft, Written } from './drafts.ts';

/** What the form holds as the API takes it; fields left empty stay away. */
export function toNewReport({
  id,
  at,
  written,
}: Pick<Draft, 'id' | 'at' | 'written'>): z.input<typeof NewReport> {
  const persons = Number.parseInt(written.persons, 10);
  return {
    id,
    at,
    place: written.place.trim(),
    // Codes of the same lists that the form was made from.
    needs: written.needs.map((code) => ({ code })) as z.input<typeof NewReport>['needs'],
    ...(written.groups.length > 0
      ? { groups: [...written.groups] as z.input<typeof NewReport>['groups'] }
      : {}),
    ...(written.hazard ? { hazard: written.hazard as z.input<typeof NewReport>['hazard'] } : {}),
    ...(written.danger ? { urgency: 'danger' } : {}),
    ...(persons > 0 ? { persons } : {}),
    ...(written.area ? { area: written.area.code } : {}),
    ...(written.text.trim() ? { text: written.text.trim() } : {}),
    ...(written.contact.trim() ? { contact: written.contact.trim() } : {}),
  };
}

/** Does it say at least where and what? */
export const isEnough = ({ place, needs }: Written): boolean => place.trim() !== '' && needs.length > 0;
