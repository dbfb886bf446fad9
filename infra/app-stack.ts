import {
  CfnOutput,
  CfnParameter,
  Stack,
  type StackProps,
  aws_sns as sns,
  aws_sns_subscriptions as subscriptions,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { acknowledgeApp } from './acknowledgements.ts';
import type { ConsoleStack } from './console-stack.ts';
import { Alarms } from './constructs/alarms.ts';
import { countLines } from './constructs/counts.ts';
import { Dashboard, type Watched } from './constructs/dashboard.ts';
import type { Estate } from './constructs/grants.ts';
import { Porter } from './constructs/porter.ts';
import { Routes } from './constructs/routes.ts';
import { listenToEvents, listenToStreams, runByClock, type SourceInput } from './constructs/sources.ts';
import type { FunctionPlan, FunctionPlans } from './plan.ts';
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage-stack.ts';

interface AppStackProps extends StackProps {
  readonly settings: Settings;
  readonly functions: FunctionPlans;
  /** The folder with one folder per built function. */
  readonly code: string;
  readonly storage: StorageStack;
  readonly console: ConsoleStack;
}

/** What may be thrown away and built again: topic, queues, functions, their routes, schedules and alarms, all from one table. */
export class AppStack extends Stack {
  readonly #settings: Settings;
  readonly #code: string;
  readonly #estate: Estate;
  readonly #console: ConsoleStack;
  readonly #told: sns.Topic;

  constructor(
    scope: Construct,
    id: string,
    { settings, functions, code, storage, console, ...props }: AppStackProps,
  ) {
    super(scope, id, props);
    this.#settings = settings;
    this.#code = code;
    this.#console = console;
    this.#estate = this.#toEstate(storage);
    this.#told = this.#topic('alarms', storage);
    if (settings.alarmEmail)
      this.#told.addSubscription(new subscriptions.EmailSubscription(settings.alarmEmail));
    // A scope of their own: a function may have any name, also one of ours.
    const all = new Construct(this, 'functions');
    const watched = toOrder(functions).map(([name, plan]) => this.#add(new Construct(all, name), name, plan));
    const door = this.#watchDoor();
    new Dashboard(this, 'dashboard', { stage: settings.stage, api: console.api, door, watched });
    acknowledgeApp(this);
  }

  #toEstate(storage: StorageStack): Estate {
    const parameter = (id: string, description: string, more = {}) =>
      new CfnParameter(this, id, { type: 'String', description, ...more }).valueAsString;
    const botTokenParameter = `/jaring/${this.#settings.stage}/bot-token`;
    new CfnOutput(this, 'BotTokenParameter', { value: botTokenParameter });
    return {
      storage,
      topic: this.#topic('events', storage),
      entrance: this.#console.entrance,
      deadLetters: new Map(),
      botTokenParameter,
      webhookSecretSha256: parameter(
        'WebhookSecretSha256',
        'SHA-256 of the webhook secret, 64 hexadecimal digits',
        {
          allowedPattern: '[0-9a-f]{64}',
        },
      ),
      telegramBot: parameter('TelegramBot', 'The bot as id:username, from getMe', {
        allowedPattern: '[0-9]+:[A-Za-z0-9_]+',
      }),
      telegramApi: parameter('TelegramApi', 'Where the Bot API is', { default: 'https://api.telegram.org' }),
    };
  }

  #topic(name: string, storage: StorageStack): sns.Topic {
    return new sns.Topic(this, `${name}-topic`, {
      topicName: `jaring-${this.#settings.stage}-${name}`,
      masterKey: storage.storageKey,
      enforceSSL: true,
    });
  }

  #watchDoor(): Alarms {
    const alarms = new Alarms(this, 'door-alarms', {
      stage: this.#settings.stage,
      name: 'door',
      ifItFails: 'People and responders get no answer, or wait too long for it.',
      told: this.#told,
    });
    alarms.onDoor(this.#console.api);
    return alarms;
  }

  #add(scope: Construct, name: string, plan: FunctionPlan): Watched {
    const settings = this.#settings;
    const estate = this.#estate;
    const porter = new Porter(scope, 'porter', { name, plan, settings, estate, code: this.#code });
    const alarms = new Alarms(scope, 'alarms', {
      stage: settings.stage,
      name,
      ifItFails: plan.ifItFails,
      told: this.#told,
    });
    alarms.onFunction(porter.handler);
    countLines(scope, { name, plan, settings, porter, alarms });
    this.#connect(scope, { name, plan, settings, porter, alarms, estate });
    return { name, handler: porter.handler, alarms };
  }

  #connect(scope: Construct, input: SourceInput): void {
    const { trigger } = input.plan;
    if ('routes' in trigger || 'open' in trigger) {
      new Routes(scope, 'routes', {
        api: this.#console.api,
        authorizer: this.#console.authorizer,
        handler: input.porter.handler,
        signedIn: 'routes' in trigger ? trigger.routes : [],
        open: trigger.open ?? [],
      });
    }
    if ('events' in trigger) listenToEvents(scope, input, trigger.events);
    if ('schedule' in trigger) runByClock(scope, input, trigger.schedule);
    if ('streams' in trigger) listenToStreams(scope, input, trigger.streams);
  }
}

/** Whoever redrives dead letters comes last: by then all of them have their place. */
const toOrder = (functions: FunctionPlans): readonly (readonly [string, FunctionPlan])[] =>
  Object.entries(functions).toSorted(
    ([, one], [, other]) =>
      Number(one.may.deadLetters !== undefined) - Number(other.may.deadLetters !== undefined),
  );
