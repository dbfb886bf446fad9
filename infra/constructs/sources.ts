import {
  Duration,
  aws_events as events,
  type aws_iam as iam,
  aws_lambda as lambda,
  aws_sns as sns,
  aws_sqs as sqs,
  aws_events_targets as targets,
} from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledgeDeadLetters, acknowledgeQueueMapping, acknowledgeSchedule } from '../acknowledgements.ts';
import type { FunctionPlan, StreamedTable } from '../plan.ts';
import type { Settings } from '../settings.ts';
import type { Alarms } from './alarms.ts';
import { atRest, type Estate } from './grants.ts';
import type { Porter } from './porter.ts';

const BATCH = 10;
/** An event that failed five times is not going to succeed by itself. */
const ATTEMPTS = 5;
const PATIENCE = Duration.minutes(5);
const READ_STREAM = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];

/** What every source needs: the function, where it stands, and whom its alarms tell. */
export interface SourceInput {
  readonly name: string;
  readonly plan: FunctionPlan;
  readonly settings: Settings;
  readonly porter: Porter;
  readonly alarms: Alarms;
  readonly estate: Estate;
}

/** A queue of its own behind the topic, with dead letters; only events of these names enter. */
export function listenToEvents(scope: Construct, input: SourceInput, names: readonly string[]): void {
  const { name, plan, settings, porter, alarms, estate } = input;
  const deadLetters = toDeadLetters(scope, input);
  const queue = new sqs.Queue(scope, 'queue', {
    queueName: `jaring-${settings.stage}-${name}`,
    visibilityTimeout: Duration.seconds((plan.timeout ?? 10) * settings.retryAfterTimeouts),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: ATTEMPTS },
    ...toQueueDefaults(input),
  });
  estate.deadLetters.set(name, { letters: deadLetters, queue, ifItFails: plan.ifItFails });
  letTopicSend(queue, estate.topic);
  new sns.Subscription(scope, 'subscription', {
    topic: estate.topic,
    protocol: sns.SubscriptionProtocol.SQS,
    endpoint: queue.queueArn,
    rawMessageDelivery: true,
    deadLetterQueue: deadLetters,
    filterPolicy: { name: sns.SubscriptionFilter.stringFilter({ allowlist: [...names] }) },
  });
  porter.allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [queue.queueArn]);
  porter.role.addToPolicy(atRest(estate.storage.storageKey, 'sqs', ['kms:Decrypt']));
  const mapping = new lambda.EventSourceMapping(scope, 'mapping', {
    target: porter.handler,
    eventSourceArn: queue.queueArn,
    batchSize: BATCH,
    reportBatchItemFailures: true,
    ...(plan.reserved !== undefined && { maxConcurrency: Math.max(2, plan.reserved) }),
  });
  mapping.node.addDependency(porter.role);
  acknowledgeQueueMapping(mapping);
  alarms.onDelay(queue.metricApproximateAgeOfOldestMessage(), PATIENCE.toSeconds());
}

/** Inserted events of the tables' streams, each in order, with dead letters for what cannot be published. */
export function listenToStreams(
  scope: Construct,
  input: SourceInput,
  subjects: readonly StreamedTable[],
): void {
  const { name, plan, porter, alarms, estate } = input;
  const deadLetters = toDeadLetters(scope, input);
  estate.deadLetters.set(name, { letters: deadLetters, ifItFails: plan.ifItFails });
  porter.allow(['sqs:SendMessage'], [deadLetters.queueArn]);
  porter.role.addToPolicy(atRest(estate.storage.storageKey, 'sqs', ['kms:GenerateDataKey', 'kms:Decrypt']));
  // A stream is encrypted with its table's key.
  porter.role.addToPolicy(atRest(estate.storage.storageKey, 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']));
  for (const subject of subjects) {
    const arn = estate.storage.tables[subject].table.tableStreamArn;
    if (!arn) throw new Error(`The table ${subject} has no stream: see STREAMED_TABLES in infra/plan.ts.`);
    porter.allow(READ_STREAM, [arn]);
    toStreamMapping(scope, `mapping-${subject}`, porter, arn, deadLetters);
  }
  alarms.onDelay(porter.handler.metric('IteratorAge', { statistic: 'Maximum' }), PATIENCE.toMilliseconds());
}

function toStreamMapping(
  scope: Construct,
  id: string,
  porter: Porter,
  arn: string,
  deadLetters: sqs.Queue,
): void {
  const { FilterCriteria, FilterRule, StartingPosition } = lambda;
  const insertedEvents = FilterCriteria.filter({
    eventName: FilterRule.isEqual('INSERT'),
    dynamodb: { Keys: { sk: { S: FilterRule.beginsWith('EVENT#') } } },
  });
  new lambda.EventSourceMapping(scope, id, {
    target: porter.handler,
    eventSourceArn: arn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: BATCH,
    bisectBatchOnError: true,
    retryAttempts: ATTEMPTS,
    reportBatchItemFailures: true,
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
    filters: [insertedEvents],
  }).node.addDependency(porter.role);
}

function toDeadLetters(scope: Construct, input: SourceInput): sqs.Queue {
  const { name, settings, alarms } = input;
  const queue = new sqs.Queue(scope, 'dead-letters', {
    queueName: `jaring-${settings.stage}-${name}-dead-letters`,
    retentionPeriod: Duration.days(14),
    ...toQueueDefaults(input),
  });
  alarms.onDeadLetters(queue);
  acknowledgeDeadLetters(queue);
  return queue;
}

/** Runs by the clock; a run that fails is not repeated, the next one comes. */
export function runByClock(
  scope: Construct,
  { name, settings, porter, alarms }: SourceInput,
  rate: string,
): void {
  const rule = new events.Rule(scope, 'schedule', {
    ruleName: `jaring-${settings.stage}-${name}`,
    schedule: events.Schedule.expression(rate),
    targets: [new targets.LambdaFunction(porter.handler, { retryAttempts: 0 })],
  });
  acknowledgeSchedule(rule);
  if (/^rate\(\d+ minutes?\)$/.test(rate)) alarms.onSilence(porter.handler, Duration.minutes(15));
  // What runs at an hour of the day is missed when a whole day has passed.
  if (rate.startsWith('cron(')) alarms.onSilence(porter.handler, Duration.days(1));
}

const toQueueDefaults = ({ estate }: SourceInput) => ({
  encryption: sqs.QueueEncryption.KMS,
  encryptionMasterKey: estate.storage.storageKey,
  enforceSSL: true,
});

function letTopicSend(queue: sqs.Queue, topic: sns.Topic): void {
  const statement: iam.PolicyStatement = new PolicyStatement({
    principals: [new ServicePrincipal('sns.amazonaws.com')],
    actions: ['sqs:SendMessage'],
    resources: [queue.queueArn],
    conditions: { ArnEquals: { 'aws:SourceArn': topic.topicArn } },
  });
  queue.addToResourcePolicy(statement);
}
