import type { ApiRoute } from '#functions/api/route.ts';
import { PRODUCTION } from '../pieces.ts';
import { onStores, type Planted, plant } from './wrap.ts';

const onRoute = (name: string, id: string, answer: (route: ApiRoute) => ApiRoute['answer']): Planted =>
  plant(name, {
    routes: PRODUCTION.routes.map((route) => (route.id === id ? { ...route, answer: answer(route) } : route)),
  });

/** Mistakes of the API: who acts, on what she saw, once. */
export const CONSOLE_DEFECTS: readonly Planted[] = [
  onStores('an act of the console leaves no mark', ({ aggregates }) => ({
    aggregates: { ...aggregates, save: (saves) => aggregates.save(saves) },
  })),
  onStores('marks are not found again', ({ marks, aggregates }) => ({
    marks: { ...marks, find: async () => undefined },
    aggregates: {
      ...aggregates,
      save: (saves, mark) =>
        aggregates.save(saves, mark && { ...mark, key: `${mark.key}-${saves[0]?.state.version}` }),
    },
  })),
  onRoute(
    'the console moves what it has not seen',
    'act-on-application',
    (route) => async (request, house, language) => {
      const file = await house.aggregates.load('application', String(request.parameters['id']));
      const headers = { ...request.headers, 'if-match': `"${file?.version ?? 1}"` };
      return route.answer({ ...request, headers }, house, language);
    },
  ),
  onRoute('an act is answered before it is written', 'act-on-report', () => async () => ({
    status: 200,
    body: {},
  })),
  onRoute('a list is answered with a breakdown', 'list-queue', () => async () => {
    throw new TypeError('planted');
  }),
  onStores('everybody at a console is a coordinator of the whole country', ({ staff }) => ({
    staff: {
      ...staff,
      findByAccount: async (account) => {
        const found = await staff.findByAccount(account);
        return found && { ...found, role: 'coordinator', area: 'ID' };
      },
    },
  })),
  onStores('who is cut off goes on at the console', ({ staff }) => ({
    staff: {
      ...staff,
      findByAccount: async (account) => {
        const found = await staff.findByAccount(account);
        return found && { ...found, state: 'active' };
      },
    },
  })),
];

/** Harmless ways of the API. */
export const CONSOLE_CONTROLS: readonly Planted[] = [
  plant('control: every request of a console is answered twice', {
    routes: PRODUCTION.routes.map((route) => ({
      ...route,
      answer: async (request, house, language) => {
        await route.answer(request, house, language);
        return route.answer(request, house, language);
      },
    })),
  }),
  onStores('control: a list says of files that they are late before their day', ({ applications }) => ({
    applications: {
      ...applications,
      overdue: (before, limit) => applications.overdue(before + 20 * 86_400_000, limit),
    },
  })),
  plant('control: late files are looked for twice', {
    chaseFiles: async (aggregates, lists, system) => {
      await PRODUCTION.chaseFiles(aggregates, lists, system);
      return PRODUCTION.chaseFiles(aggregates, lists, system);
    },
  }),
];
