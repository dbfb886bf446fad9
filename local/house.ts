import { join, resolve } from 'node:path';
import { type Bot, identifyOrThrow } from './bot-api.ts';
import { type ChannelOptions, connect, openChannel } from './channel.ts';
import { Closers } from './closers.ts';
import { openConsole } from './console.ts';
import { startEndpoint } from './endpoint.ts';
import { Gateway } from './gateway.ts';
import { openKeys, toKeyOperations } from './keys.ts';
import { tryLock } from './lock.ts';
import { Logbook } from './logbook.ts';
import { ensureMessaging, type Messaging, startMessaging } from './messaging.ts';
import { toParameterOperations } from './parameters.ts';
import { openHold, toNoHold } from './permissions/hold.ts';
import { preparePlan } from './plan.ts';
import { startPollers } from './pollers.ts';
import { Problem } from './problem.ts';
import { announce, findRunning, withdraw } from './running.ts';
import { openSecrets, type Secrets, sha256 } from './secrets.ts';
import { seedPeopleOrThrow } from './seed-people.ts';
import { withOwnSignIn } from './sign-in/own-pages.ts';
import { openSignIn, SIGN_IN_PATH } from './sign-in/server.ts';
import { type Store, startStore } from './store.ts';
import { ensureTables } from './tables.ts';
import { type Given, type HousePlan, readPlan } from './template.ts';
import type { Outcome } from './worker-messages.ts';
import { Workers } from './workers.ts';

/** How many processes a function behind the door may have at once. */
const MOST_AT_THE_DOOR = 4;

/** How a house is started; everything may be left out. */
export interface HouseOptions extends ChannelOptions {
  /** 0 for any free port. */
  readonly port?: number;
  /** Where its data is kept; `.jaring` when absent. */
  readonly folder?: string;
  /** Says nothing at the terminal. */
  readonly quiet?: boolean;
  /** A folder with synthesized templates; the app's own are prepared when absent. */
  readonly templates?: string;
  /** Functions call local servers directly, held to no role: only for measuring. */
  readonly unguarded?: boolean;
}

/** A house that runs. */
export interface House {
  readonly url: string;
  /** The address of the store, for what looks at tables directly. */
  readonly store: string;
  readonly plan: HousePlan;
  /** Everything the functions find in their environment, and the addresses of the local servers. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs a function directly, by its full or short name. */
  readonly invoke: (name: string, event: unknown) => Promise<Outcome>;
  /** Settles with a sentence when a part of the house has ended by itself. */
  readonly broken: Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts the whole house from the template. Throws a `Problem` with one sentence for everything a person can mend. */
export async function startHouse(options: HouseOptions = {}): Promise<House> {
  const closers = new Closers();
  try {
    return await build(options, closers);
  } catch (error) {
    await closers.closeAll().catch(() => {});
    throw error;
  }
}

async function build(options: HouseOptions, closers: Closers): Promise<House> {
  const folder = resolve(options.folder ?? process.env['JARING_FOLDER'] ?? '.jaring');
  lockOrThrow(folder, closers);
  const log = new Logbook(join(folder, 'logs'), options.quiet ?? false);
  closers.add(() => log.close());
  let filesAt = '';
  const gateway = await openGateway(options, log, closers, () => filesAt);
  const { templates, store, messaging } = await openGround(folder, options, log, closers);
  const secrets = openSecrets(folder);
  const ground = { folder, gateway, secrets, closers, say: log.say };
  const channel = await openChannel(ground, options);
  const hold = options.unguarded ? toNoHold(messaging.url) : await openHold(closers);
  // Functions sign links for the address under which they find every server.
  filesAt = hold.queues;
  const read = withOwnSignIn(readPlan(templates, await toGiven(hold.queues, gateway, channel.bot, secrets)));
  gateway.addNeighbour(openSignIn(folder, gateway.url));
  for (const warning of read.warnings) log.say(warning);
  const plan = await hold.toPlan(read, log.say);
  await Promise.all([ensureTables(store.url, plan.tables), ensureMessaging(messaging, plan)]);
  const environment = {
    ...toAddresses(store, messaging),
    ...(await openSmallServices(folder, plan, channel.bot, closers)),
  };
  const workers = toWorkers(plan, hold.toAddresses(plan, environment, log.say), log, closers);
  closers.add(channel.close);
  gateway.open(plan, workers, log.say);
  await Promise.all(plan.routes.map(({ function: name }) => workers.get(name)?.warm()));
  startPollers({ plan, workers, store, queues: messaging.url, folder, say: log.say, closers });
  await connect(channel, ground);
  const everything = toEverything(plan, environment);
  if (!options.templates) await seedPeopleOrThrow(everything, log.say);
  void warmOneByOne(workers);
  announce(folder, { pid: process.pid, url: gateway.url, environment: everything });
  closers.add(() => withdraw(folder));
  return {
    url: gateway.url,
    store: store.url,
    plan,
    environment: everything,
    broken: store.broken,
    invoke: (name, event) => findWorkersOrThrow(workers, name).invoke(event),
    stop: () => closers.closeAll(),
  };
}

/** The door of the house, with the console behind it; `filesAt` is where links to files lead, once that is known. */
async function openGateway(
  { port = 3000 }: HouseOptions,
  log: Logbook,
  closers: Closers,
  filesAt: () => string,
) {
  const gateway = await Gateway.listen(port);
  closers.add(() => gateway.close());
  gateway.addNeighbour(openConsole(log.say, closers, filesAt));
  return gateway;
}

function lockOrThrow(folder: string, closers: Closers): void {
  const lock = tryLock(folder, 'house');
  if (lock) {
    closers.add(lock.release);
    return;
  }
  const other = findRunning(folder);
  const who = other ? ` (process ${other.pid}, ${other.url})` : '';
  throw new Problem(
    `Another house already runs on ${folder}${who}: end it first, or choose another folder with JARING_FOLDER.`,
  );
}

/** The plan and the servers that need nothing from one another, side by side. */
async function openGround(folder: string, options: HouseOptions, log: Logbook, closers: Closers) {
  const opening = [
    options.templates ?? preparePlan(log.say),
    startStore(folder).then((store) => {
      closers.add(store.stop);
      return store;
    }),
    startMessaging(folder).then((messaging) => {
      closers.add(messaging.stop);
      return messaging;
    }),
  ] as const;
  // All have settled before one failure is thrown on: what did open is then known and closed.
  await Promise.allSettled(opening);
  const [templates, store, messaging] = await Promise.all(opening);
  return { templates, store, messaging };
}

/** What this laptop answers to the template's questions. */
const toGiven = async (queues: string, gateway: Gateway, bot: Bot, secrets: Secrets): Promise<Given> => ({
  queues,
  signIn: `${gateway.url}${SIGN_IN_PATH}`,
  parameters: {
    TelegramApi: bot.api,
    TelegramBot: await identifyOrThrow(bot),
    WebhookSecretSha256: sha256(secrets.webhookSecret),
  },
});

type Environment = Readonly<Record<string, string>>;

/** What all functions together find in their environment, and the addresses of the local servers. */
const toEverything = (plan: HousePlan, addresses: Environment): Environment =>
  Object.assign({}, ...plan.functions.map((one) => one.Environment.Variables), addresses);

const toAddresses = (store: Store, messaging: Messaging) => ({
  AWS_ENDPOINT_URL_DYNAMODB: store.url,
  AWS_ENDPOINT_URL_SQS: messaging.url,
  AWS_ENDPOINT_URL_SNS: messaging.url,
  AWS_ENDPOINT_URL_S3: messaging.url,
});

/** Keys and parameters; the bot's token lies in the parameter store only. */
async function openSmallServices(folder: string, plan: HousePlan, bot: Bot, closers: Closers) {
  const keys = openKeys(join(folder, 'keys.json'), plan.keys);
  const parameters = new Map([[plan.outputs['BotTokenParameter'] ?? '', bot.token]]);
  const endpoint = await startEndpoint({ ...toKeyOperations(keys), ...toParameterOperations(parameters) });
  closers.add(endpoint.stop);
  return { AWS_ENDPOINT_URL_KMS: endpoint.url, AWS_ENDPOINT_URL_SSM: endpoint.url };
}

function toWorkers(
  plan: HousePlan,
  environment: Readonly<Record<string, string>>,
  log: Logbook,
  closers: Closers,
): ReadonlyMap<string, Workers> {
  const atTheDoor = new Set(plan.routes.map((route) => route.function));
  const all = plan.functions.map((one) => {
    const most = atTheDoor.has(one.name)
      ? Math.min(one.ReservedConcurrentExecutions ?? MOST_AT_THE_DOOR, MOST_AT_THE_DOOR)
      : 1;
    // The access key says whose role a call is held to.
    const own = { ...environment, AWS_ACCESS_KEY_ID: one.name };
    return [one.name, new Workers({ plan: one, environment: own, most, log: log.of(one.name) })] as const;
  });
  closers.add(() => Promise.all(all.map(([, workers]) => workers.stop())));
  return new Map(all);
}

/** Functions that nobody waits for yet load in the background, so that the first event finds them ready. */
async function warmOneByOne(workers: ReadonlyMap<string, Workers>): Promise<void> {
  for (const one of workers.values()) await one.warm();
}

function findWorkersOrThrow(workers: ReadonlyMap<string, Workers>, name: string): Workers {
  const found = workers.get(name) ?? [...workers.values()].find((one) => one.name.endsWith(`-${name}`));
  if (!found) throw new Problem(`There is no function ${name} in the template.`);
  return found;
}
