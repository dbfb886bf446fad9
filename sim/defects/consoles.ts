import type { Kind } from '#core/use-cases/ports.ts';
import type { ApiRoute } from '#functions/api/route.ts';
import { PRODUCTION } from '../pieces.ts';
import { onStores, type Planted, plant } from './wrap.ts';

const onRoute = (name: string, id: string, answer: (route: ApiRoute) => ApiRoute['answer']): Planted =>
  plant(name, {
    routes: PRODUCTION.routes.map((route) => (route.id === id ? { ...route, answer: answer(route) } : route)),
  });

/** Every act as if the screen had shown what is there now. */
const unseen =
  (route: ApiRoute, kind: Kind): ApiRoute['answer'] =>
  async (request, house, language) => {
    const now = await house.aggregates.load(kind, String(request.parameters['id']));
    const headers = { ...request.headers, 'if-match': `"${now?.version ?? 1}"` };
    return route.answer({ ...request, headers }, house, language);
  };

/** A page with all that was written, whoever asks. */
const toldAll =
  (route: ApiRoute, kind: Kind): ApiRoute['answer'] =>
  async (request, house, language) => {
    const answered = await route.answer(request, house, language);
    const whole = await house.aggregates.load(kind, String(request.parameters['id']));
    const { private: words } = (whole ?? {}) as { readonly private?: unknown };
    return answered.status === 200
      ? { ...answered, body: { ...(answered.body as object), words } }
      : answered;
  };

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
  onRoute('the console moves what it has not seen', 'act-on-application', (route) =>
    unseen(route, 'application'),
  ),
  onRoute('the console moves a complaint that it has not seen', 'act-on-grievance', (route) =>
    unseen(route, 'grievance'),
  ),
  onRoute('the console moves a referral that it has not seen', 'act-on-referral', (route) =>
    unseen(route, 'referral'),
  ),
  onRoute('the page of a complaint shows its words to everybody', 'read-grievance', (route) =>
    toldAll(route, 'grievance'),
  ),
  onRoute('the page of a referral shows its words to everybody', 'read-referral', (route) =>
    toldAll(route, 'referral'),
  ),
  onRoute('an act on a referral is answered before it is written', 'act-on-referral', () => async () => ({
    status: 200,
    body: {},
  })),
  onRoute('a referral is answered before it is written', 'send-referral', () => async () => ({
    status: 201,
    body: {},
  })),
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
  onStores('at a console nobody knows what is her own', ({ staff }) => ({
    staff: {
      ...staff,
      findByAccount: async (account) => {
        const { chat: _, ...found } = (await staff.findByAccount(account)) ?? {};
        return 'id' in found ? found : undefined;
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
