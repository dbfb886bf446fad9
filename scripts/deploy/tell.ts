import { FUNCTIONS } from '#infra/functions.ts';
import type { Settings } from '#infra/settings.ts';
import { MONTHS, renderBill } from './bill.ts';
import { namesOf } from './command.ts';
import { JAKARTA } from './prices.ts';
import { countResources, toStanding } from './standing.ts';

/** What there will be, and what it costs, before anything is touched. */
export function tellDeployment(settings: Settings): string {
  const counted = countResources(settings);
  const standing = toStanding(counted);
  const bill = (month: keyof typeof MONTHS): string => {
    const one = MONTHS[month];
    return one ? (renderBill(one, standing).usd * JAKARTA).toFixed(0) : '?';
  };
  const total = [...counted.values()].reduce((sum, one) => sum + one, 0);
  return [
    `Stage ${settings.stage} in ${settings.region}: ${namesOf(settings).stacks.join(', ')}`,
    `${total} resources; functions: ${Object.keys(FUNCTIONS).join(', ')}`,
    settings.keepData
      ? 'Tables, keys, files and staff accounts are kept whatever happens to the stacks.'
      : 'Tables, keys, files and staff accounts go when the stacks go.',
    settings.alarmEmail
      ? `Alarms write to ${settings.alarmEmail}.`
      : 'Alarms tell nobody: set alarmEmail in infra/settings.ts.',
    `Costs about ${bill('quiet')} USD in a quiet month, ${bill('disaster')} in one with a great disaster (uncertain: npm run cost).`,
  ].join('\n');
}
