/**
 * `npm run replay-decisions`: decides once more, under the editions of that day, what was said to every household that is
 * kept in the house that runs here, and says how many answers differ. Ends with 1 when any does: put it where that wakes
 * somebody. It prints counts and programmes, never a person.
 */
import { resolve } from 'node:path';
import { createLog } from '#adapters/log.ts';
import { catalogue } from '#content/programmes/compiled.ts';
import { replayDecisions } from '#core/use-cases/replay-decisions.ts';
import { wireOrThrow } from '#functions/lib/wire.ts';
import { REGION } from '#local/aws-json.ts';
import { findRunning } from '#local/running.ts';

const running = findRunning(resolve(process.env['JARING_FOLDER'] ?? '.jaring'));
if (!running) {
  console.error('No house runs here: start it with npm start, then ask again.');
  process.exit(1);
}
Object.assign(process.env, running.environment, {
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});
const { households, decisions, differences } = await replayDecisions(wireOrThrow().households, catalogue);
const log = createLog();
for (const { programme, kind, count } of differences) log('decisions.differ', { programme, kind, count });
console.log(
  `${households} households, ${decisions} decisions replayed, ${differences.length} programmes differ.`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
