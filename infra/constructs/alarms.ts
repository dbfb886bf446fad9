import {
  aws_cloudwatch_actions as actions,
  type aws_apigatewayv2 as apigateway,
  aws_cloudwatch as cloudwatch,
  Duration,
  type aws_lambda as lambda,
  type aws_sns as sns,
  type aws_sqs as sqs,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Counted } from '../plan.ts';

interface AlarmsProps {
  readonly stage: string;
  /** The name of the function, as in infra/functions.ts. */
  readonly name: string;
  readonly ifItFails: string;
  readonly told: sns.ITopic;
}

/** Alarms of one function; each says who is hurt and what to look at first. */
export class Alarms extends Construct {
  /** In the order they were added, for the dashboard. */
  readonly all: cloudwatch.Alarm[] = [];
  readonly #props: AlarmsProps;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.#props = props;
  }

  /** Runs that ended in an error, and runs that were not let in. */
  onFunction(handler: lambda.IFunction): void {
    this.#add('errors', handler.metricErrors(minutes(1)), 1, 'Read its log from the time of the alarm.');
    this.#add(
      'throttles',
      handler.metricThrottles(minutes(1)),
      1,
      'Look at the concurrency the account has left.',
    );
  }

  /** Something that could not be done at all, and lies with the dead letters. */
  onDeadLetters(queue: sqs.IQueue): void {
    const waiting = queue.metricApproximateNumberOfMessagesVisible({ ...minutes(1), statistic: 'Maximum' });
    this.#add('dead-letters', waiting, 1, 'Read one message, mend the cause, then start the redrive.');
  }

  /** Something that has waited too long: `age` in seconds, or in milliseconds when the metric counts those. */
  onDelay(age: cloudwatch.IMetric, atLeast: number): void {
    this.#add('delay', age, atLeast, 'Look whether the function runs at all, then at what it calls.');
  }

  /** The clock did not start it. */
  onSilence(handler: lambda.IFunction, longest: Duration): void {
    const runs = handler.metricInvocations({ period: longest, statistic: 'Sum' });
    this.#add('silent', runs, 1, 'Look whether its schedule is enabled.', { whenBelow: true });
  }

  /** Something that a log line tells of, which must never be; it repeats each night while it stands. */
  onCount(counted: cloudwatch.IMetric, { name, hurts, first }: NonNullable<Counted['alarm']>): void {
    this.#add(name, counted, 1, first, { hurts });
  }

  /** What the door itself could not answer, whichever function stands behind it. */
  onDoor(api: apigateway.HttpApi): void {
    const failed = api.metricServerError({ ...minutes(1), statistic: 'Sum' });
    this.#add('errors', failed, 1, 'Look which route answers 5xx in the log of the door.');
    const slow = api.metricLatency({ ...minutes(5), statistic: 'p95' });
    this.#add('slow', slow, SLOW, 'Look at the durations of telegram and api, then at the store.');
  }

  #add(
    what: string,
    metric: cloudwatch.IMetric,
    threshold: number,
    first: string,
    { whenBelow = false, hurts = this.#props.ifItFails } = {},
  ): void {
    const { stage, name, told } = this.#props;
    const { ComparisonOperator: is, TreatMissingData } = cloudwatch;
    const alarm = new cloudwatch.Alarm(this, what, {
      alarmName: `jaring-${stage}-${name}-${what}`,
      alarmDescription: `${hurts} First: ${first} Then: docs/runbooks/${name}.md`,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: whenBelow ? is.LESS_THAN_THRESHOLD : is.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: whenBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new actions.SnsAction(told));
    alarm.addOkAction(new actions.SnsAction(told));
    this.all.push(alarm);
  }
}

/** Telegram waits longer, people do not; milliseconds for the slowest twentieth of the answers. */
const SLOW = 5000;

const minutes = (count: number) => ({ period: Duration.minutes(count) });
