import type { EventName } from '#core/events.ts';

/** The tables whose inserted events are published. */
export const STREAMED_TABLES = ['claims', 'applications'] as const;
export type StreamedTable = (typeof STREAMED_TABLES)[number];

export const TABLES = ['claims', 'applications', 'people', 'sessions'] as const;
export type TableName = (typeof TABLES)[number];

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'ANY';
export type Route = `${Method} /${string}`;

/**
 * What sets a function going: the door, events (by a queue of its own), the tables' streams, or the clock. `routes`
 * ask for a token of signed-in staff; `open` ones are for everybody.
 */
export type Trigger =
  | { readonly routes: readonly Route[]; readonly open?: readonly Route[] }
  | { readonly open: readonly Route[] }
  | { readonly events: readonly EventName[] }
  | { readonly streams: readonly StreamedTable[] }
  | { readonly schedule: `rate(${string})` | `cron(${string})` };

/** What a function may do. Each entry becomes written-out permissions and the environment that goes with it. */
export interface Powers extends Partial<Record<TableName, 'read' | 'read-write'>> {
  /** What people let us keep of their households, in the table of people; nothing else that stands there. */
  readonly households?: 'read-write';
  /** Which things a chat owns, by their kind and number; nothing of the things themselves. */
  readonly owners?: 'read';
  /** See which numbers lie in the vault and delete them; nothing else of the table of people, and no key to the digits. */
  readonly vault?: 'forget';
  readonly topic?: 'publish';
  readonly files?: 'read' | 'read-write';
  /** Seal and open free text, answers and contacts (the key `fields`). */
  readonly fields?: 'seal';
  /** Seal and open identity and account numbers (the key `people`). */
  readonly identities?: 'seal';
  /** Make the keyed hashes by which duplicates are found (the key `index`). */
  readonly index?: 'mac';
  /** Call the Bot API: read the bot token. */
  readonly telegram?: 'call';
  /** Know the webhook's secret, as a SHA-256, and who the bot is. */
  readonly webhook?: 'check';
  /** Count what lies dead behind the other functions, and put it into their queues again. */
  readonly deadLetters?: 'redrive';
  /** Tell the console where to sign in; all of it is public. */
  readonly signIn?: 'tell';
}

/** A line of a function's log that is counted: the sum of one of its fields. */
export interface Counted {
  /** The code of the line, as in adapters/log-catalogue.ts. */
  readonly line: string;
  readonly field: string;
  /** Where the first one must wake somebody: who is hurt, and what to do first. */
  readonly alarm?: { readonly name: string; readonly hurts: string; readonly first: string };
}

/** One Lambda: when it runs, what it may do, and who is hurt when it does not. */
export interface FunctionPlan {
  readonly trigger: Trigger;
  readonly may: Powers;
  /** Megabytes; processor time grows with it. 256 when absent. */
  readonly memory?: number;
  /** Seconds until the run is ended. 10 when absent. */
  readonly timeout?: number;
  /** How many may run at once, taken from the account's share. Only where more would do harm. */
  readonly reserved?: number;
  readonly counts?: readonly Counted[];
  /** The sentence of its alarms: who is hurt, and how. */
  readonly ifItFails: string;
}

export type FunctionPlans = Readonly<Record<string, FunctionPlan>>;
