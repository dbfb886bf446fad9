import { ACCESS } from '#core/access.ts';
import { ApiSettings, Me } from '#core/api/staff.ts';
import { scopeNameOf } from './names.ts';
import { type ApiRoute, openRoute, staffRoute } from './route.ts';

/** Routes about the house itself and who is signed in. */
export const ME_ROUTES: readonly ApiRoute[] = [
  openRoute(
    {
      id: 'read-settings',
      method: 'GET',
      path: '/api/settings',
      about: 'How to sign in, and what this house is. Without signing in.',
      answers: { 200: { about: 'The settings', schema: ApiSettings } },
    },
    async ({ house: { stage, practice, signIn } }) => ({
      status: 200,
      body: {
        stage,
        practice,
        signIn: {
          issuer: signIn.issuer,
          client: signIn.client,
          authorise: `${signIn.url}/oauth2/authorize`,
          token: `${signIn.url}/oauth2/token`,
          signOut: `${signIn.url}/logout`,
        },
      },
    }),
  ),
  staffRoute(
    {
      id: 'read-me',
      method: 'GET',
      path: '/api/me',
      about: 'Who is signed in, and what her role may do.',
      answers: { 200: { about: 'The member of staff', schema: Me } },
    },
    async ({ house, member: { id, name, role, area, shifts } }) => ({
      status: 200,
      body: {
        id,
        name,
        role,
        area,
        areaName: await scopeNameOf(area, house),
        may: ACCESS[role],
        shifts,
      },
    }),
  ),
];
