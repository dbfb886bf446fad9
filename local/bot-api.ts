import * as z from 'zod';
import { Problem } from './problem.ts';

/** A bot on a Bot API server, local or real. */
export interface Bot {
  /** Where the Bot API is, without the token. */
  readonly api: string;
  readonly token: string;
}

const Answer = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  description: z.string().default(''),
});
const Me = z.object({ id: z.number(), username: z.string() });

/** Calls a method of the Bot API. Throws with Telegram's own description when it refuses; the token is in no message. */
export async function callBotOrThrow(
  bot: Bot,
  method: string,
  parameters: object = {},
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await fetch(`${bot.api}/bot${bot.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
    ...(signal && { signal }),
  });
  const { ok, result, description } = Answer.parse(await response.json());
  if (!ok) throw new Error(`${method}: ${description} (${response.status})`);
  return result;
}

/** Who the bot is, as `id:username`. Throws a `Problem` when the token is not accepted or nobody answers. */
export async function identifyOrThrow(bot: Bot): Promise<string> {
  try {
    const { id, username } = Me.parse(await callBotOrThrow(bot, 'getMe'));
    return `${id}:${username}`;
  } catch {
    throw new Problem(
      `The Bot API at ${bot.api} does not accept the token: check BOT_TOKEN (from @BotFather) and the network.`,
    );
  }
}
