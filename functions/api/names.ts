import { type AreaCode, levelOf, type Scope } from '#core/shared/area.ts';
import type { ApiHouse } from '../lib/wire-api.ts';

/** "Kampung Melayu, Jatinegara, Kota Jakarta Timur": an area with what it lies in, below the province. */
export async function areaNameOf(
  area: AreaCode | undefined,
  { places }: Pick<ApiHouse, 'places'>,
): Promise<string | undefined> {
  if (area === undefined) return undefined;
  const path = (await places()).path(area);
  const below = levelOf(area) === 'province' ? path : path.slice(1);
  return below.length === 0
    ? undefined
    : below
        .toReversed()
        .map(({ name }) => name)
        .join(', ');
}

/** The name of a duty's reach. */
export const scopeNameOf = async (area: Scope, house: Pick<ApiHouse, 'places'>): Promise<string> =>
  area === 'ID' ? 'Indonesia' : ((await areaNameOf(area, house)) ?? area);
