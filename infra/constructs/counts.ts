import { Duration, aws_logs as logs } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { SourceInput } from './sources.ts';

/** Metrics from a function's own log lines, each named as its line; an alarm where the plan asks for one. */
export function countLines(
  scope: Construct,
  { name, plan, settings, porter, alarms }: Omit<SourceInput, 'estate'>,
): void {
  for (const { line, field, alarm } of plan.counts ?? []) {
    const filter = new logs.MetricFilter(scope, line, {
      filterName: `jaring-${settings.stage}-${name}-${line}`,
      logGroup: porter.log,
      filterPattern: logs.FilterPattern.stringValue('$.code', '=', line),
      metricNamespace: `jaring-${settings.stage}`,
      metricName: line,
      metricValue: `$.${field}`,
    });
    // By the day, as it is counted: a mail that all is well an hour later would not be true.
    if (alarm) alarms.onCount(filter.metric({ statistic: 'Sum', period: Duration.days(1) }), alarm);
  }
}
