/** `npm run cost -- --month quiet|disaster [--stage NAME]`: the bill before any deployment, and what it is made of. */
import { parseArgs } from 'node:util';
import { settingsOfOrThrow } from '#infra/settings.ts';
import { Problem } from '#local/problem.ts';
import { MONTHS, renderBill } from './deploy/bill.ts';
import { runCommand } from './deploy/command.ts';
import { countResources, toStanding } from './deploy/standing.ts';

await runCommand(async (line) => {
  const { values } = parseArgs({
    args: [...line],
    options: {
      month: { type: 'string', default: 'quiet' },
      stage: { type: 'string', default: 'production' },
    },
  });
  const month = MONTHS[values.month];
  if (!month) throw new Problem(`Say which month: --month ${Object.keys(MONTHS).join(' or --month ')}.`);
  const standing = toStanding(countResources(settingsOfOrThrow(values.stage)));
  console.log(renderBill(month, standing).text);
  return undefined;
});
