/**
 * `npm run drill -- FUNCTION errors|dead-letters|differ`: provokes a failure in a house of its own on this machine and shows the line
 * and the count that the alarm of the same name looks at. Touches no deployed stage.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { FUNCTIONS } from '#infra/functions.ts';
import { callAws } from '#local/aws-json.ts';
import { type House, startHouse } from '#local/house.ts';
import { queueUrl } from '#local/messaging.ts';
import { preparePlan } from '#local/plan.ts';
import { Problem } from '#local/problem.ts';
import { runCommand } from './deploy/command.ts';
import { plantDifference } from './drill-differ.ts';

/** A house of the drill's own, and the folder that it lies in. */
interface Place {
  readonly house: House;
  readonly folder: string;
}

const KINDS: Readonly<Record<string, (place: Place, name: string) => Promise<boolean>>> = {
  errors: failOnce,
  'dead-letters': failFiveTimes,
  differ: differOnce,
};
/** Five attempts, each after one timeout of its function; seconds. */
const LONGEST = 400;

const Template = z.looseObject({
  Resources: z.record(
    z.string(),
    z.looseObject({ Properties: z.record(z.string(), z.unknown()).optional() }),
  ),
});

const Attributes = z.object({ Attributes: z.object({ ApproximateNumberOfMessages: z.coerce.number() }) });

await runCommand(async ([name = '', kind = '']) => {
  const act = KINDS[kind];
  if (!(name in FUNCTIONS) || !act) {
    throw new Problem(
      `Say what fails and how: npm run drill -- ${Object.keys(FUNCTIONS).join('|')} ${Object.keys(KINDS).join('|')}.`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'jaring-drill-'));
  const templates = kind === 'errors' ? { templates: await toBrokenTemplates(folder, name) } : {};
  const house = await startHouse({ port: 0, folder, quiet: true, ...templates });
  try {
    const seen = await act({ house, folder }, name);
    const failures = readLog(folder, name).filter((line) => /"level":"ERROR"/.test(line));
    for (const line of failures.slice(0, 3)) console.log(`log    ${line}`);
    console.log(
      seen
        ? `\nOn AWS the alarm jaring-STAGE-${name}-${kind} goes off now. Runbook: docs/runbooks/${name}.md`
        : `\nThe failure was not seen: the alarm jaring-STAGE-${name}-${kind} would stay silent.`,
    );
    return seen;
  } finally {
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

function readLog(folder: string, name: string): readonly string[] {
  const log = join(folder, 'logs', `jaring-local-${name}.log`);
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
}

/** The function cannot be loaded, as after a wrong deployment: every run of it is an error. */
async function failOnce({ house }: Place, name: string): Promise<boolean> {
  const outcome = await house.invoke(name, {});
  console.log(
    outcome.ok
      ? `metric Errors of ${name}: 0`
      : `metric Errors of ${name}: 1 (${outcome.type}: ${outcome.message})`,
  );
  return !outcome.ok;
}

/** The local templates, in which the function's handler is missing. */
async function toBrokenTemplates(folder: string, name: string): Promise<string> {
  const broken = join(folder, 'templates');
  cpSync(await preparePlan(() => {}), broken, { recursive: true });
  const file = join(broken, 'jaring-local-app.template.json');
  const template = Template.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const { Properties } of Object.values(template.Resources))
    if (Properties?.['FunctionName'] === `jaring-local-${name}`) Properties['Handler'] = 'index.gone';
  writeFileSync(file, JSON.stringify(template));
  return broken;
}

/** A message that nobody can read is tried five times and then laid aside. */
async function failFiveTimes({ house }: Place, name: string): Promise<boolean> {
  const queues = house.environment['AWS_ENDPOINT_URL_SQS'] ?? '';
  const QueueUrl = queueUrl(queues, `jaring-local-${name}`);
  const aside = queueUrl(queues, `jaring-local-${name}-dead-letters`);
  await callAws(queues, 'AmazonSQS.SendMessage', { QueueUrl, MessageBody: '{"thisIs":"no event"}' });
  console.log('A message that nobody can read is in the queue; five attempts take a few minutes ...');
  for (let waited = 0; waited < LONGEST; waited += 5) {
    const count = await countIn(queues, aside);
    if (count > 0) {
      console.log(
        `metric ApproximateNumberOfMessagesVisible of the dead letters: ${count}, after ${waited} s`,
      );
      return true;
    }
    await wait(5000);
  }
  return false;
}

/** A kept household that was told something by a rule that is gone; the night finds it. Only the nightly replay looks for such a thing. */
async function differOnce({ house, folder }: Place, name: string): Promise<boolean> {
  await plantDifference(house.environment);
  await house.invoke(name, {});
  const countLines = () =>
    readLog(folder, name).filter((line) => line.includes('"code":"decisions.differ"')).length;
  // What a run wrote comes a moment after its answer.
  for (let waited = 0; waited < 50 && countLines() === 0; waited += 1) await wait(100);
  console.log(`metric decisions.differ of ${name}: ${countLines()}`);
  return countLines() > 0;
}

async function countIn(queues: string, QueueUrl: string): Promise<number> {
  const AttributeNames = ['ApproximateNumberOfMessages'];
  const answer = await callAws(queues, 'AmazonSQS.GetQueueAttributes', { QueueUrl, AttributeNames });
  return Attributes.parse(answer).Attributes.ApproximateNumberOfMessages;
}
