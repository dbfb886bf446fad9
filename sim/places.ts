import { findAreaFileOrThrow, lendPlaces } from '#adapters/areas.ts';
import type { Places } from '#core/language/places.ts';

const MOST = 20_000;

/** The true places, remembering their answers: the same words are asked in world after world. */
export function rememberPlaces(): Places {
  const places = lendPlaces(findAreaFileOrThrow('.'));
  return {
    ...places,
    find: remembered((text, near) => places.find(text, near)),
    scan: remembered((text, near) => places.scan(text, near)),
    nearest: (point, count) => places.nearest(point, count),
  };
}

function remembered<Near, Found>(find: (text: string, near?: Near) => Found) {
  const known = new Map<string, Found>();
  return (text: string, near?: Near): Found => {
    if (near !== undefined) return find(text, near);
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size >= MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
