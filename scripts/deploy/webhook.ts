import type { Settings } from '#infra/settings.ts';
import { type Bot, callBotOrThrow } from '#local/bot-api.ts';
import { messageOf, Problem } from '#local/problem.ts';
import { readOutputsOrThrow } from './aws.ts';
import { COMMANDS } from './bot-commands.ts';
import { type StageSecrets, TELEGRAM } from './secrets-of-stage.ts';

/** The kinds of update that the bot reads; everything else Telegram keeps to itself. */
const UPDATES = ['message', 'edited_message', 'callback_query', 'my_chat_member'];

/** Tells Telegram where the door is, the secret it must show, and the commands. Throws a `Problem` when it refuses. */
export async function registerWebhook(
  { stage, region }: Settings,
  { token, webhookSecret, bot: name }: StageSecrets,
): Promise<void> {
  const { DoorUrl } = await readOutputsOrThrow(region, `jaring-${stage}-console`);
  const bot: Bot = { api: TELEGRAM, token };
  const url = `${DoorUrl}/telegram`;
  try {
    await callBotOrThrow(bot, 'setWebhook', {
      url,
      secret_token: webhookSecret,
      max_connections: 100,
      allowed_updates: UPDATES,
    });
    for (const { language, commands } of COMMANDS)
      await callBotOrThrow(bot, 'setMyCommands', { commands, ...(language && { language_code: language }) });
  } catch (error) {
    throw new Problem(`Telegram did not take the webhook (${messageOf(error)}): npm run doctor says more.`);
  }
  console.log(`@${name.split(':')[1]} sends what people write to ${url}.`);
}
