import {
  type aws_apigatewayv2 as apigateway,
  aws_cloudwatch as cloudwatch,
  Duration,
  type aws_lambda as lambda,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';

/** One function and what watches it. */
export interface Watched {
  readonly name: string;
  readonly handler: lambda.IFunction;
  readonly alarms: Alarms;
}

interface DashboardProps {
  readonly stage: string;
  readonly api: apigateway.HttpApi;
  readonly door: Alarms;
  readonly watched: readonly Watched[];
}

const FULL = 24;
const HALF = 12;
const five = { period: Duration.minutes(5) };

/** One page for whoever is woken: all alarms first, then the door, then each function. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { stage, api, door, watched }: DashboardProps) {
    super(scope, id);
    const board = new cloudwatch.Dashboard(this, 'board', { dashboardName: `jaring-${stage}` });
    board.addWidgets(
      new cloudwatch.AlarmStatusWidget({
        title: 'Who is hurt now',
        width: FULL,
        height: 4,
        alarms: [...door.all, ...watched.flatMap(({ alarms }) => alarms.all)],
      }),
    );
    board.addWidgets(
      toGraph('The door: requests', [
        api.metricCount(five),
        api.metricClientError(five),
        api.metricServerError(five),
      ]),
      toGraph('The door: milliseconds', [
        api.metricLatency({ ...five, statistic: 'p50' }),
        api.metricLatency({ ...five, statistic: 'p95' }),
      ]),
    );
    for (const { name, handler } of watched)
      board.addWidgets(
        toGraph(`${name}: runs, errors, throttles`, [
          handler.metricInvocations(five),
          handler.metricErrors(five),
          handler.metricThrottles(five),
        ]),
        toGraph(`${name}: milliseconds`, [
          handler.metricDuration({ ...five, statistic: 'p50' }),
          handler.metricDuration({ ...five, statistic: 'p95' }),
        ]),
      );
  }
}

const toGraph = (title: string, left: cloudwatch.IMetric[]): cloudwatch.GraphWidget =>
  new cloudwatch.GraphWidget({ title, width: HALF, height: 6, left });
