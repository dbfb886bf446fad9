import type { Application } from '#core/programme/application.ts';
import type { Part } from '#core/talk/session.ts';
import { part } from './reply.ts';

/** What the village office is called where the file's home is, when it has the next step and is called otherwise; else nothing. */
export async function titleParts({ state, steps, step, area }: Application): Promise<readonly Part[]> {
  const next = steps.slice(step).find(({ holder }) => holder !== 'person');
  if (state !== 'open' || next?.holder !== 'village' || area === undefined) return [];
  const { titlesOf } = await import('#core/language/address-titles.ts');
  const titles = titlesOf(area);
  if (!titles) return [];
  const { office, head, source } = titles;
  return [part('place.titles', { office, head, sure: source !== undefined })];
}
