/**
 * `npm run drill -- FUNCTION errors|dead-letters`: provokes a failure in a house of its own on this machine and shows the line
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

const KINDS: Readonly<Record<string, (house: House, name: string) => Promise<boolean>>> = {
  errors: failOnce,
  'dead-letters': failFiveTimes,
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
    const seen = await act(house, name);
    const log = join(folder, 'logs', `jaring-local-${name}.log`);
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    for (const line of lines.filter((one) => /"level":"ERROR"/.test(one)).slice(0, 3))
      console.log(`log    ${line}`);
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

/** The function cannot be loaded, as after a wrong deployment: every run of it is an error. */
async function failOnce(house: House, name: string): Promise<boolean> {
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
async function failFiveTimes(house: House, name: string): Promise<boolean> {
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

async function countIn(queues: string, QueueUrl: string): Promise<number> {
  const AttributeNames = ['ApproximateNumberOfMessages'];
  const answer = await callAws(queues, 'AmazonSQS.GetQueueAttributes', { QueueUrl, AttributeNames });
  return Attributes.parse(answer).Attributes.ApproximateNumberOfMessages;
}
