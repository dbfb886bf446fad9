import { nameIn } from './addresses.ts';
import { Problem } from './problem.ts';
import type { RulePlan } from './twins.ts';
import type { Workers } from './workers.ts';

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
/** Fields of a cron expression that we read, with how a date answers them, in UTC as EventBridge does. */
const FIELDS: readonly ((date: Date) => number)[] = [
  (date) => date.getUTCMinutes(),
  (date) => date.getUTCHours(),
  (date) => date.getUTCDate(),
  (date) => date.getUTCMonth() + 1,
  (date) => date.getUTCDay() + 1,
  (date) => date.getUTCFullYear(),
];

/** When a rule is due: every so many milliseconds, or in the minutes that fit. */
export type Due = { readonly every: number } | { readonly inMinute: (date: Date) => boolean };

/** Reads `rate(1 minute)` or `cron(15 18 * * ? *)`. Throws a `Problem` for anything else. */
export function readSchedule(expression: string): Due {
  const [, count, unit] = expression.match(/^rate\((\d+) (minute|hour|day)s?\)$/) ?? [];
  const milliseconds = unit && UNITS[unit];
  if (milliseconds) return { every: Number(count) * milliseconds };
  const [, cron] = expression.match(/^cron\((.+)\)$/) ?? [];
  const fields = cron?.split(' ') ?? [];
  if (
    fields.length !== FIELDS.length ||
    !fields.every((field) => /^([*?]|\d+(,\d+)*|\*\/\d+|\d+-\d+)$/.test(field))
  ) {
    throw new Problem(`The local house does not read the schedule ${expression} yet: teach local/clock.ts.`);
  }
  return { inMinute: (date) => fields.every((field, place) => includes(field, FIELDS[place]?.(date) ?? 0)) };
}

function includes(field: string, value: number): boolean {
  if (field === '*' || field === '?') return true;
  if (field.startsWith('*/')) return value % Number(field.slice(2)) === 0;
  const [from, to] = field.split('-').map(Number);
  if (from !== undefined && to !== undefined) return value >= from && value <= to;
  return field.split(',').map(Number).includes(value);
}

/** Runs a rule's functions when it is due, and those with a rate once at the start. Answers how to stop it. */
export function runByClock(
  rule: RulePlan,
  workers: ReadonlyMap<string, Workers>,
  say: (line: string) => void,
): () => void {
  if (!rule.ScheduleExpression || rule.State !== 'ENABLED') return () => {};
  const due = readSchedule(rule.ScheduleExpression);
  const busy = new Set<string>();
  const start = (): void => {
    for (const { Arn } of rule.Targets) void runOnce(nameIn(Arn), rule, workers, busy, say);
  };
  if ('every' in due) start();
  const period = 'every' in due ? due.every : 60_000;
  const timer = setInterval(() => {
    if ('every' in due || due.inMinute(new Date())) start();
  }, period);
  return () => clearInterval(timer);
}

async function runOnce(
  name: string,
  rule: RulePlan,
  workers: ReadonlyMap<string, Workers>,
  busy: Set<string>,
  say: (line: string) => void,
): Promise<void> {
  // A run that takes longer than the rate is not started beside itself.
  if (busy.has(name)) return;
  busy.add(name);
  const event = {
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    time: new Date().toISOString(),
    resources: [rule.name],
    detail: {},
  };
  const outcome = await workers.get(name)?.invoke(event);
  busy.delete(name);
  if (outcome?.ok === false) say(`${name} failed at its hour: ${outcome.message}`);
}
