import { calendarDutiesOf } from '#core/programme/duty-rule.ts';
import type { FollowUpRules } from '#core/programme/follow-up.ts';
import type { ListedProgramme } from '#core/programme/programme.ts';

/** A programme by its id. The catalogue is loaded with the first file that is looked at: most requests need none. */
export async function findListed(id: string): Promise<ListedProgramme | undefined> {
  const { catalogue } = await import('#content/programmes/compiled.ts');
  return catalogue.programmes.find((programme) => programme.id === id);
}

/** What a programme asks of those who receive it, and the path it leads on; nothing of one that has left the catalogue. */
export async function findRules(id: string): Promise<FollowUpRules> {
  const [found, { pathOf }] = await Promise.all([findListed(id), import('#content/paths.ts')]);
  const path = pathOf(id);
  return { duties: found ? calendarDutiesOf(found) : [], ...(path && { path }) };
}
