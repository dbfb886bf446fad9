import { describe, expect, it } from 'vitest';
import { ROUTES } from '#functions/api/routes.ts';
import { routesFor } from '#functions/api/routes-for.ts';

describe('the routes loaded for a path', () => {
  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'hold %s',
    async (_, route) => {
      expect(await routesFor(route.path)).toContain(route);
    },
  );

  it('leave out what another path needs, and are none for a path of nobody', async () => {
    expect((await routesFor('/api/me')).length).toBeLessThan(ROUTES.length / 3);
    expect(await routesFor('/api/nobody')).toEqual([]);
    expect(await routesFor('/')).toEqual([]);
  });
});
