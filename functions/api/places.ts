import * as z from 'zod';
import { PlaceAnswer } from '#core/api/answers.ts';
import { MapAnswer } from '#core/api/report.ts';
import { AreaCode } from '#core/shared/area.ts';
import { listMap } from '#core/use-cases/list-map.ts';
import { mayOrThrow } from './caller.ts';
import { type ApiRoute, staffRoute, tagged } from './route.ts';

const MOST_PLACES = 8;

/** Routes about where things are. */
export const PLACE_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'show-map',
      method: 'GET',
      path: '/api/map',
      about:
        'Open relief reports as marks: coarse for everybody but the holder. Protection matters are on no map.',
      query: z.object({ area: AreaCode.optional() }),
      answers: { 200: { about: 'The marks', schema: MapAnswer }, 304: { about: 'Nothing has changed' } },
    },
    async ({ house, actor, query, request }) => {
      mayOrThrow(actor, 'report.list');
      const map = await listMap(house.queries, house.places, actor, house.system.now(), query);
      return tagged(request, { ...map, asOf: house.system.now() }, map);
    },
  ),
  staffRoute(
    {
      id: 'find-places',
      method: 'GET',
      path: '/api/places',
      about:
        'Areas that a typed phrase may mean, the likeliest first; those near one’s own area rank higher.',
      query: z.object({ q: z.string().min(2).max(120) }),
      answers: { 200: { about: 'Candidates', schema: PlaceAnswer } },
    },
    async ({ house, actor, query }) => {
      const known = await house.places();
      const found = known.find(query.q, actor.area === 'ID' ? undefined : actor.area).slice(0, MOST_PLACES);
      const places = found.map(({ code, name, level, parents }) => ({
        code,
        name,
        level,
        within: parents.map((parent) => parent.name).join(', '),
      }));
      return { status: 200, body: { places } };
    },
  ),
];
