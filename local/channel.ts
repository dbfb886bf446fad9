import { join } from 'node:path';
import * as z from 'zod';
import { type Bot, callBotOrThrow } from './bot-api.ts';
import type { Closers } from './closers.ts';
import type { Gateway, Neighbour } from './gateway.ts';
import { pollTelegram } from './poll-telegram.ts';
import { Problem } from './problem.ts';
import type { Secrets } from './secrets.ts';

/** The path that Telegram, local or real, delivers to. */
const WEBHOOK_PATH = '/telegram';
const TELEGRAM = 'https://api.telegram.org';

/** Somebody who can be played in the local chat. */
export interface Player {
  readonly chatId: number;
  readonly name: string;
  readonly role: string;
  readonly username?: string;
}

interface PracticeTelegram {
  handle: Neighbour;
  close(): Promise<void>;
}

type OpenTelegram = (options: {
  folder: string;
  token: string;
  baseUrl: string;
  people: readonly Player[];
}) => PracticeTelegram | Promise<PracticeTelegram>;

/** How the channel of a house is chosen; everything may be left out. */
export interface ChannelOptions {
  /** The token of a real bot: then the house serves the real Telegram by long polling. */
  readonly botToken?: string | undefined;
  /** Where the real Bot API is. */
  readonly telegramApi?: string;
  /** Opens the practice Telegram; the one of this repository when absent. */
  readonly openTelegram?: OpenTelegram;
  readonly people?: readonly Player[];
}

/** What the channel of a house stands on. */
export interface Ground {
  readonly folder: string;
  readonly gateway: Gateway;
  readonly secrets: Secrets;
  readonly closers: Closers;
  readonly say: (line: string) => void;
}

/** How updates arrive and replies leave. */
export interface Channel {
  readonly bot: Bot;
  readonly real: boolean;
  readonly close: () => unknown;
}

/** The real Telegram when a token is given, else the practice one on the house's own port. Throws a `Problem` for a bot that is already served. */
export async function openChannel(ground: Ground, options: ChannelOptions): Promise<Channel> {
  if (!options.botToken) return openPractice(ground, options);
  const bot = { api: options.telegramApi ?? TELEGRAM, token: options.botToken };
  await refuseServedBot(bot);
  return { bot, real: true, close: () => {} };
}

async function openPractice(
  { folder, gateway, secrets, closers }: Ground,
  options: ChannelOptions,
): Promise<Channel> {
  const open: OpenTelegram = options.openTelegram ?? (await import('./telegram/server.ts')).openTelegram;
  const telegram = await open({
    folder: join(folder, 'telegram'),
    token: secrets.botToken,
    baseUrl: gateway.url,
    people: options.people ?? (await import('./people.ts')).PEOPLE,
  });
  const close = closers.add(() => telegram.close());
  gateway.addNeighbour((request, response) => telegram.handle(request, response));
  return { bot: { api: `${gateway.url}/local/telegram`, token: secrets.botToken }, real: false, close };
}

const Webhook = z.object({ url: z.string() });

/** Long polling would take a bot away from whoever it serves by webhook, without a word to them. */
async function refuseServedBot(bot: Bot): Promise<void> {
  const answer = await callBotOrThrow(bot, 'getWebhookInfo').catch(() => undefined);
  const { data } = Webhook.safeParse(answer);
  if (!data?.url) return;
  throw new Problem(
    `This bot is already served at ${new URL(data.url).host}, and its people would lose it: make another bot with @BotFather for practice, or delete that webhook first.`,
  );
}

/** Updates begin to arrive. */
export async function connect({ bot, real }: Channel, ground: Ground): Promise<void> {
  const { gateway, secrets, closers, say } = ground;
  const webhook = `${gateway.url}${WEBHOOK_PATH}`;
  const secret = secrets.webhookSecret;
  if (!real) {
    await callBotOrThrow(bot, 'setWebhook', { url: webhook, secret_token: secret, max_connections: 100 });
    return;
  }
  const stop = new AbortController();
  closers.add(() => stop.abort());
  void pollTelegram({ bot, webhook, secret, say, signal: stop.signal });
}
