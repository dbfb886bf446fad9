import { createHash } from 'node:crypto';
import { identifyOrThrow } from '#local/bot-api.ts';
import { Problem } from '#local/problem.ts';
import type { namesOf } from './command.ts';
import { checkTokenOrThrow, makeWebhookSecret, type SecretStore } from './secrets.ts';

/** Where the real Bot API is. */
export const TELEGRAM = 'https://api.telegram.org';

/** The secrets of a deployed stage, and what the template may know of them. */
export interface StageSecrets {
  readonly token: string;
  readonly webhookSecret: string;
  /** `id:username`. */
  readonly bot: string;
  /** 64 hexadecimal digits. */
  readonly webhookSecretSha256: string;
}

/**
 * Reads the secrets of a stage; keeps a token that is given (from BOT_TOKEN) and makes a webhook secret where there is none.
 * Throws a `Problem` without a token, or when Telegram does not know it.
 */
export async function ensureSecretsOrThrow(
  store: SecretStore,
  names: ReturnType<typeof namesOf>,
  given: string | undefined,
): Promise<StageSecrets> {
  const token = given ? checkTokenOrThrow(given) : await store.find(names.botToken);
  if (!token) {
    throw new Problem(
      `There is no bot token at ${names.botToken}: make a bot with @BotFather and start again with BOT_TOKEN=... before the command.`,
    );
  }
  const bot = await identifyOrThrow({ api: TELEGRAM, token });
  if (given) await store.put(names.botToken, given);
  const known = await store.find(names.webhookSecret);
  const webhookSecret = known ?? makeWebhookSecret();
  if (!known) await store.put(names.webhookSecret, webhookSecret);
  return { token, webhookSecret, bot, webhookSecretSha256: sha256(webhookSecret) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
