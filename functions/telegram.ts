import { createHash, timingSafeEqual } from 'node:crypto';
import { readAnswer } from '#bot/read-answer.ts';
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
  const { takeUpdateOrThrow, ready } = await openTalk(incoming.chat, house);
  const answered = await takeUpdateOrThrow(update, incoming, ready);
  return answered.message
    ? { status: 200, body: house.channel.inAnswer(answered.chat, answered.message) }
    : { status: 200 };
}

let talk: typeof import('#bot/take-update.ts') | undefined;

/**
 * Everything that a conversation needs: words, sentences, questions. It is loaded with the first update of a process,
 * while the store is asked for the chat, so that neither waits for the other. What cannot be loaded fails this update
 * like anything that is down: it is logged, and Telegram delivers again.
 */
async function openTalk(chat: Chat, house: Wired) {
  if (talk) return { takeUpdateOrThrow: talk.takeUpdateOrThrow, ready: house };
  const read = house.sessions.read(chat);
  const [{ takeUpdateOrThrow }] = await Promise.all([loadTalk(), read]);
  return { takeUpdateOrThrow, ready: { ...house, sessions: beginningWith(read, house.sessions) } };
}

async function loadTalk() {
  talk = await import('#bot/take-update.ts');
  return talk;
}

type Sessions = Wired['sessions'];
type Chat = Parameters<Sessions['read']>[0];

/** The sessions whose first reading has happened already. */
function beginningWith(first: ReturnType<Sessions['read']>, sessions: Sessions): Sessions {
  let next: typeof first | undefined = first;
  return {
    ...sessions,
    read: (chat) => {
      const answer = next ?? sessions.read(chat);
      next = undefined;
      return answer;
    },
  };
}
