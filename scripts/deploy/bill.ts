import { JAKARTA, type Paid, PRICES, PRICES_OF } from './prices.ts';

/** What happens in a month. */
export interface Month {
  readonly name: string;
  /** Messages that people write. */
  readonly messages: number;
  readonly reports: number;
  readonly staff: number;
  /** Megabytes of one photo or voice note, times how many there are. */
  readonly files: number;
}

/** Assumptions, to be replaced by what an agency has seen. */
export const MONTHS: Readonly<Record<string, Month>> = {
  quiet: { name: 'a quiet month of one province', messages: 30_000, reports: 1_500, staff: 60, files: 1_000 },
  disaster: {
    name: 'a month with one great disaster',
    messages: 3_000_000,
    reports: 200_000,
    staff: 800,
    files: 150_000,
  },
};

/** What the stage itself holds, whatever happens in it. */
export interface Standing {
  readonly alarms: number;
  readonly keys: number;
  readonly dashboards: number;
  /** Made from log lines. */
  readonly metrics: number;
  readonly queues: number;
}

/** Calls and units of one message and one report, as counted by test/contracts/costs.test.ts (docs/benchmarks.md). */
const TURN = { reads: 1, writes: 1 };
const REPORT = { writes: 13, events: 4, notices: 4 };
/** A turn's time at the door is not measured on AWS: a guess, in seconds at 1 GB. */
const TURN_SECONDS = 0.12;
const MINUTES = 30 * 24 * 60;
/** Calls that the five pollers of one queue make a month when nothing is in it: one each twenty seconds. */
const IDLE_CALLS = 5 * 3 * MINUTES;

/** How much of everything a month uses. */
export function toUsage(month: Month, standing: Standing): Readonly<Record<Paid, number>> {
  const { messages, reports, staff, files } = month;
  const events = reports * REPORT.events;
  const notices = reports * REPORT.notices;
  const runs = messages + events * 2 + MINUTES;
  return {
    doorRequests: messages + staff * 22 * 8 * 60 * 2,
    lambdaRuns: runs + staff * 22 * 8 * 60 * 2,
    lambdaTime: messages * TURN_SECONDS + (events * 2 + MINUTES) * 0.1 * 0.25,
    writes: messages * TURN.writes + reports * REPORT.writes + notices * 4 + MINUTES,
    reads: messages * TURN.reads + events * 4 + MINUTES * 16 + staff * 22 * 8 * 60 * 16,
    tableStorage: (messages * 2 + reports * 12) / 1e6,
    tableBackup: (messages * 2 + reports * 12) / 1e6,
    published: events,
    queueCalls: standing.queues * IDLE_CALLS + events * 3,
    keys: standing.keys,
    keyCalls: runs * 0.1,
    logs: (runs * 1.2) / 1e6,
    alarms: standing.alarms,
    dashboards: standing.dashboards,
    metrics: standing.metrics,
    staff,
    fileStorage: files / 1e3,
    outward: (messages * 3 + files * 1e3) / 1e6,
  };
}

const dollars = (amount: number): string => amount.toFixed(2).padStart(10);

/** The bill as lines, and its sum in US dollars. */
export function renderBill(
  month: Month,
  standing: Standing,
): { readonly text: string; readonly usd: number } {
  const usage = toUsage(month, standing);
  const rows = Object.entries(PRICES).map(([name, { usd, per, unit, certain }]) => {
    // The names of the prices are the names of the usage.
    const used = usage[name as Paid];
    return { used, unit, certain, cost: (used / per) * usd };
  });
  const usd = rows.reduce((sum, { cost }) => sum + cost, 0);
  const text = [
    `${month.name}: ${month.messages.toLocaleString('en')} messages, ${month.reports.toLocaleString('en')} reports, ${month.staff} staff`,
    `Prices: list of ${PRICES_OF.region}, ${PRICES_OF.checkedOn}, uncertain; ${PRICES_OF.source}`,
    '',
    ...rows.map(
      ({ used, unit, certain, cost }) =>
        `${dollars(cost)} USD  ${Math.round(used).toLocaleString('en')} ${unit}${certain ? '' : ' (uncertain)'}`,
    ),
    `${dollars(usd)} USD  in all; perhaps ${(usd * JAKARTA).toFixed(0)} in ${PRICES_OF.for} (a guess: ${JAKARTA} times)`,
    '',
    'Not in it: free allowances, tax, support, mail beyond the allowance, a domain. Usage per message and report is counted by tests; what happens in a month is an assumption (scripts/deploy/bill.ts).',
  ].join('\n');
  return { text, usd };
}
