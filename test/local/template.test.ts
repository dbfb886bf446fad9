import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  App,
  aws_dynamodb as dynamodb,
  aws_ec2 as ec2,
  aws_lambda as lambda,
  Stack,
  aws_sqs as sqs,
} from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { toApp } from '#infra/app.ts';
import type { FunctionPlans } from '#infra/plan.ts';
import { settingsOfOrThrow } from '#infra/settings.ts';
import { Problem } from '#local/problem.ts';
import { readPlan } from '#local/template.ts';
import { toTemporaryFolder } from './fixtures/fixture-house.ts';

const GIVEN = {
  queues: 'http://queues.test',
  signIn: 'http://house.test/local/sign-in',
  parameters: {
    TelegramApi: 'http://telegram.test',
    TelegramBot: '42:goat_bot',
    WebhookSecretSha256: 'a'.repeat(64),
  },
};

/** A folder with one folder of code for each function. */
function toCode(functions: FunctionPlans): string {
  const folder = toTemporaryFolder();
  for (const name of Object.keys(functions)) mkdirSync(join(folder, name));
  return folder;
}

/** A stack of its own, as somebody would add one. */
function readStack(build: (stack: Stack) => void) {
  const app = new App({
    outdir: toTemporaryFolder(),
    analyticsReporting: false,
    context: { 'aws:cdk:enable-asset-metadata': true },
  });
  build(new Stack(app, 'goats', { env: { region: 'ap-southeast-3' } }));
  return readPlan(app.synth().directory, GIVEN);
}

function readApp(functions: FunctionPlans) {
  const app = toApp({
    settings: settingsOfOrThrow('local'),
    functions,
    code: toCode(functions),
    outdir: toTemporaryFolder(),
  });
  return readPlan(app.synth().directory, GIVEN);
}

describe('a template', () => {
  it('with a new table, index and stream shows them to the local house', () => {
    const { tables } = readStack((stack) => {
      const table = new dynamodb.Table(stack, 'herd', {
        tableName: 'herd',
        partitionKey: { name: 'goat', type: dynamodb.AttributeType.STRING },
        stream: dynamodb.StreamViewType.NEW_IMAGE,
        timeToLiveAttribute: 'until',
      });
      table.addGlobalSecondaryIndex({
        indexName: 'by-bell',
        partitionKey: { name: 'bell', type: dynamodb.AttributeType.STRING },
      });
    });
    expect(tables).toMatchObject([
      {
        name: 'herd',
        KeySchema: [{ AttributeName: 'goat', KeyType: 'HASH' }],
        GlobalSecondaryIndexes: [{ IndexName: 'by-bell' }],
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        TimeToLiveSpecification: { AttributeName: 'until', Enabled: true },
      },
    ]);
  });

  it('with a new function, route, queue and schedule in the plan shows them too', () => {
    const ifItFails = 'Goats are not counted.';
    const plan = readApp({
      records: {
        trigger: { routes: ['GET /goats/{id}'], open: ['GET /bells'] },
        may: { people: 'read' },
        timeout: 7,
        ifItFails,
      },
      functions: { trigger: { events: ['report.taken'] }, may: {}, ifItFails },
      crash: { trigger: { schedule: 'rate(5 minutes)' }, may: {}, ifItFails },
    });
    expect(plan.functions.map(({ name }) => name)).toEqual([
      'jaring-local-records',
      'jaring-local-functions',
      'jaring-local-crash',
    ]);
    expect(plan.routes).toEqual([
      {
        key: 'GET /goats/{id}',
        function: 'jaring-local-records',
        signIn: { issuer: 'http://house.test/local/sign-in', audience: ['jaring-local-console'] },
      },
      { key: 'GET /bells', function: 'jaring-local-records', signIn: undefined },
    ]);
    expect(plan.functions[0]).toMatchObject({
      Timeout: 7,
      Environment: { Variables: { JARING_STAGE: 'local', JARING_TABLE_PEOPLE: 'jaring-local-people' } },
    });
    expect(plan.subscriptions).toMatchObject([
      { FilterPolicy: { name: ['report.taken'] }, RawMessageDelivery: true },
    ]);
    expect(plan.rules).toMatchObject([{ ScheduleExpression: 'rate(5 minutes)' }]);
    expect(plan.warnings).toEqual([]);
  });

  it('that holds something without a twin gives a warning that names it', () => {
    const { warnings } = readStack((stack) => new ec2.Vpc(stack, 'meadow', { natGateways: 0, maxAzs: 1 }));
    expect(warnings[0]).toMatch(/^meadow\w+ \(AWS::EC2::VPC\) has no twin in the local house/);
  });

  it('follows references to a queue as an address of the local server', () => {
    const { functions } = readStack((stack) => {
      const queue = new sqs.Queue(stack, 'gate', { queueName: 'gate' });
      new lambda.Function(stack, 'goat', {
        runtime: lambda.Runtime.NODEJS_24_X,
        handler: 'index.handler',
        code: lambda.Code.fromAsset('test/local/fixtures'),
        environment: { GATE: queue.queueUrl, GATE_ARN: queue.queueArn },
      });
    });
    expect(functions[0]?.Environment.Variables).toEqual({
      GATE: 'http://queues.test/000000000000/gate',
      GATE_ARN: 'arn:aws:sqs:ap-southeast-3:000000000000:gate',
    });
  });

  it('that asks for an unknown parameter is refused with a sentence', () => {
    const functions: FunctionPlans = {
      records: { trigger: { open: ['GET /x'] }, may: { webhook: 'check' }, ifItFails: 'No goats.' },
    };
    const settings = settingsOfOrThrow('local');
    const { directory } = toApp({
      settings,
      functions,
      code: toCode(functions),
      outdir: toTemporaryFolder(),
    }).synth();
    expect(() => readPlan(directory, { ...GIVEN, parameters: {} })).toThrow(Problem);
  });
});
