import { createHash, timingSafeEqual } from 'node:crypto';
import { FEATURES } from '#bot/bot.ts';
import { parkAndSay } from '#bot/errors.ts';
import { readAnswer } from '#bot/read-answer.ts';
import { takeTurnOrThrow } from '#bot/turn.ts';
import { type HttpAnswer, HttpRefusal, type HttpRequest, toHttpLambda } from './lib/http.ts';
import { type Wired, webhookSecretOrThrow, wireOrThrow } from './lib/wire.ts';

/** Telegram's updates stay far below this. */
const LARGEST = 1_000_000;

let wired: Wired | undefined;

/** The webhook: check the secret, run one turn, answer. Telegram delivers again what is answered with 5xx. */
export const handler = toHttpLambda('telegram', async (request) => {
  checkSecretOrThrow(request);
  const update = readUpdateOrThrow(request);
  wired ??= wireOrThrow();
  return takeUpdate(update, wired);
});

/** In constant time, before anything else: only its SHA-256 is known here. */
function checkSecretOrThrow({ headers }: HttpRequest): void {
  const given = createHash('sha256')
    .update(headers['x-telegram-bot-api-secret-token'] ?? '')
    .digest();
  if (!timingSafeEqual(given, Buffer.from(webhookSecretOrThrow(), 'hex')))
    throw new HttpRefusal(401, 'secret.wrong');
}

type Update = Parameters<typeof readAnswer>[0];

/** What is no update is answered with 400 and never comes again in another shape. */
function readUpdateOrThrow({ body }: HttpRequest): Update {
  if (body.length > LARGEST) throw new HttpRefusal(413, 'body.too-large');
  const update = parse(body);
  if (
    typeof update !== 'object' ||
    update === null ||
    !('update_id' in update) ||
    !Number.isSafeInteger(update.update_id)
  ) {
    throw new HttpRefusal(400, 'body.unreadable');
  }
  // Kinds and fields that do not exist yet are ignored by readAnswer; the number is all that must hold.
  return update as Update;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function takeUpdate(update: Update, house: Wired): Promise<HttpAnswer> {
  const incoming = readAnswer(update, house.system.now());
  if (!incoming) return { status: 200 };
  const answered = await takeTurnOrThrow(incoming, FEATURES, house).catch((error: unknown) =>
    parkAndSay(error, update, incoming, house),
  );
  return answered.message
    ? { status: 200, body: house.channel.inAnswer(answered.chat, answered.message) }
    : { status: 200 };
}
