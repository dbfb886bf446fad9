import { pathOf } from '#content/paths.ts';
import { calendarDutiesOf } from '#core/programme/duty-rule.ts';
import type { FollowUpRules } from '#core/programme/follow-up.ts';
import { findProgramme } from './show-application.ts';

/** What a programme asks of those who receive it, and the path it leads on; nothing of a programme that has left the catalogue. */
export async function followUpRules(programme: string): Promise<FollowUpRules> {
  const found = await findProgramme(programme);
  const path = pathOf(programme);
  return { duties: found ? calendarDutiesOf(found) : [], ...(path && { path }) };
}
