/** One price. `certain` only when it was read in the provider's own list for this region. */
export interface Price {
  readonly usd: number;
  /** How many units that pays. */
  readonly per: number;
  readonly unit: string;
  readonly certain: boolean;
}

/**
 * List prices in US dollars, before tax. No list for ap-southeast-3 could be read: these are the widely published list
 * prices of us-east-1, and Jakarta is dearer, by how much is unknown; `JAKARTA` is our guess for planning. Compare with the
 * source before you decide.
 */
export const PRICES_OF = {
  region: 'us-east-1',
  for: 'ap-southeast-3',
  checkedOn: '2026-11-25',
  source: 'https://aws.amazon.com/pricing/ and https://calculator.aws (neither could be read on that day)',
} as const;

/** A guess: what a bill in Jakarta may be, as a multiple of us-east-1. */
export const JAKARTA = 1.3;

const price = (usd: number, per: number, unit: string): Price => ({ usd, per, unit, certain: false });

export const PRICES = {
  doorRequests: price(1, 1e6, 'requests to the door'),
  lambdaRuns: price(0.2, 1e6, 'runs of functions'),
  lambdaTime: price(0.0000133334, 1, 'GB-seconds of functions (arm64)'),
  writes: price(0.625, 1e6, 'write units'),
  reads: price(0.125, 1e6, 'read units'),
  tableStorage: price(0.25, 1, 'GB-months in tables'),
  tableBackup: price(0.2, 1, 'GB-months of restore to any second'),
  published: price(0.5, 1e6, 'events published'),
  queueCalls: price(0.4, 1e6, 'calls to queues'),
  keys: price(1, 1, 'keys for a month'),
  keyCalls: price(0.03, 1e4, 'calls to keys'),
  logs: price(0.5, 1, 'GB of logs'),
  alarms: price(0.1, 1, 'alarms for a month'),
  dashboards: price(3, 1, 'dashboards for a month'),
  metrics: price(0.3, 1, 'metrics of our own for a month'),
  staff: price(0.02, 1, 'staff signed in (Cognito Plus)'),
  fileStorage: price(0.023, 1, 'GB-months of files'),
  outward: price(0.09, 1, 'GB sent to the internet'),
} as const satisfies Readonly<Record<string, Price>>;

export type Paid = keyof typeof PRICES;
