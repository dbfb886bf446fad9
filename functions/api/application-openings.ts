import { NumbersWish, OpenedNumbers } from '#core/api/desk.ts';
import { FileLink } from '#core/api/file.ts';
import { openPaperOrThrow, recordOpeningOrThrow } from '#core/use-cases/open-on-file.ts';
import type { HttpAnswer } from '../lib/http.ts';
import { valueOrThrow } from '../lib/problem.ts';
import { readFileIdOrThrow } from './applications.ts';
import { type ApiRoute, type StaffCall, staffRoute } from './route.ts';

/** How long a screen shows digits, in milliseconds. */
const SHOWN_FOR = 60_000;

/** Papers of requests: photos, one by one. */
export const PAPER_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'open-paper',
      method: 'POST',
      path: '/api/applications/{id}/papers/{paper}/openings',
      about:
        'A link of five minutes to the photo of one paper, for whoever works on the file now. Who opened what is kept in its history.',
      answers: { 200: { about: 'The link', schema: FileLink } },
    },
    openPaperRoute,
  ),
];

/** NIK and KK. A function of its own answers: no other behind the console has a key to the vault (docs/decisions/0147). */
export const NUMBER_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'open-numbers',
      method: 'POST',
      path: '/api/applications/{id}/numbers',
      about:
        'The digits of NIK and KK, for a reason that the person reads. They are answered once: the same request again answers without them.',
      body: NumbersWish,
      answers: {
        200: { about: 'The digits, or only until when they were to be shown', schema: OpenedNumbers },
      },
    },
    openNumbersRoute,
  ),
];

async function openPaperRoute(call: StaffCall<unknown, unknown>) {
  const { house, actor, request } = call;
  const wanted = {
    id: readFileIdOrThrow(request),
    paper: String(request.parameters['paper']).slice(0, 64),
    actor,
    markOf: (link: FileLink) => call.markOf(toAnswer(link)),
  };
  const opened = valueOrThrow(await openPaperOrThrow(wanted, house));
  return opened === 'seen-before' ? opened : toAnswer(opened);
}

async function openNumbersRoute(call: StaffCall<unknown, NumbersWish>) {
  const { house, actor, request, body } = call;
  const until = house.system.now() + SHOWN_FOR;
  // What a repetition is answered lies in the store for days: it holds no digits.
  const mark = call.markOf(toAnswer({ until }));
  const id = readFileIdOrThrow(request);
  const opened = valueOrThrow(await recordOpeningOrThrow({ id, actor, reason: body.reason, mark }, house));
  if (opened === 'seen-before') return opened;
  house.log('vault.shown', { application: opened.id, by: actor.id });
  return toAnswer({ ...(await house.vault.open(opened.id)), until });
}

const toAnswer = (body: FileLink | OpenedNumbers): HttpAnswer => ({ status: 200, body });
