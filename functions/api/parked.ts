import { readAnswer } from '#bot/read-answer.ts';
import { ParkedAnswer, ReplayAnswer, ReplayWord } from '#core/api/answers.ts';
import { refuse } from '#core/shared/refusals.ts';
import type { Language } from '#core/shared/text.ts';
import type { ParkedUpdate } from '#core/use-cases/ports.ts';
import { ApiRefusal, sayIn } from '../lib/problem.ts';
import type { ApiHouse, Recovery } from '../lib/wire-api.ts';
import { mayOrThrow } from './caller.ts';
import { type ApiRoute, type StaffCall, staffRoute, tagged } from './route.ts';

const MOST_LISTED = 100;

/** Routes about what failed. A function of its own answers them: it may do what the webhook may (docs/decisions/0120). */
export const PARKED_ROUTES: readonly ApiRoute[] = [
  staffRoute(
    {
      id: 'list-parked',
      method: 'GET',
      path: '/api/parked',
      about:
        'Messages that made the house stumble, by their kind only, and how much lies dead behind each function.',
      answers: {
        200: { about: 'What failed', schema: ParkedAnswer },
        304: { about: 'Nothing has changed' },
      },
    },
    async ({ house, actor, request, language }) => {
      mayOrThrow(actor, 'parked.list');
      const { letters } = recoveryOrThrow(house);
      const [updates, dead] = await Promise.all([house.parking.list(MOST_LISTED), letters.list()]);
      const parked = await Promise.all(updates.map((update) => toLine(update, language)));
      const body = { parked, dead: [...dead] };
      return tagged(request, { ...body, asOf: house.system.now() }, body);
    },
  ),
  staffRoute(
    {
      id: 'replay',
      method: 'POST',
      path: '/api/parked/replay',
      about:
        'Sends one parked message through the same turn as at the webhook, or puts everything that lies dead behind a function into its queue again.',
      body: ReplayWord,
      answers: { 200: { about: 'How many went through again', schema: ReplayAnswer } },
    },
    replayRoute,
  ),
];

async function replayRoute(call: StaffCall<unknown, ReplayWord>) {
  const { house, actor, body } = call;
  mayOrThrow(actor, 'parked.replay');
  const recovery = recoveryOrThrow(house);
  const sent =
    body.kind === 'dead'
      ? await redriveOrThrow(body.function, recovery, call)
      : await replayOneOrThrow(body, recovery, call);
  return { status: 200, body: { sent } };
}

async function replayOneOrThrow(
  named: Pick<ParkedUpdate, 'chat' | 'update'>,
  { replay }: Recovery,
  { house, actor }: StaffCall<unknown, unknown>,
): Promise<number> {
  const parked = await house.parking.find(named);
  if (!parked) throw ApiRefusal.of(refuse('not-found'));
  const outcome = await replay(parked);
  house.log('parked.replayed', { update: parked.update, by: actor.id, outcome });
  if (outcome === 'stumbled') throw ApiRefusal.at('still-stumbles');
  await house.parking.remove(parked);
  return 1;
}

async function redriveOrThrow(
  name: string,
  { letters }: Recovery,
  { house, actor }: StaffCall<unknown, unknown>,
): Promise<number> {
  const moved = await letters.redrive(name);
  if (moved === 'unknown') throw ApiRefusal.of(refuse('not-found'));
  if (moved === 'not-movable') throw ApiRefusal.at('not-movable');
  house.log('dead.redriven', { function: name, by: actor.id, count: moved });
  return moved;
}

function recoveryOrThrow({ recovery }: ApiHouse): Recovery {
  if (!recovery) throw ApiRefusal.at('no-route');
  return recovery;
}

async function toLine({ body, chat, update, code, at }: ParkedUpdate, language: Language) {
  return { chat, update, code, at, hint: await sayIn(language, `api.parked.${kindOf(body, at)}`) };
}

/** What kind of message it was, never what it says. */
function kindOf(body: string, at: number): string {
  const incoming = readAnswer(JSON.parse(body), at);
  if (incoming?.kind === 'button') return 'button';
  if (incoming?.text?.startsWith('/')) return 'command';
  const kinds = ['photo', 'voice', 'document', 'point', 'text'] as const;
  return kinds.find((kind) => incoming?.[kind] !== undefined) ?? 'other';
}
