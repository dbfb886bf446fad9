import { lendPlaces } from '#adapters/areas.ts';
import type { Places } from '#core/language/places.ts';

/** The shipped area file, read once for all tests of a file. */
export const PLACES: Places = lendPlaces('content/areas/areas.bin');
