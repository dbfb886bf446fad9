import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOG_LINES } from '#adapters/log-catalogue.ts';
import { FUNCTIONS } from '#infra/functions.ts';
import type { FunctionPlan } from '#infra/plan.ts';
import { listResources, toTestTemplates } from './stage.ts';

const { app } = toTestTemplates('production');
const alarms = listResources(app, 'AWS::CloudWatch::Alarm').map(([id, { Properties }]) => ({
  id,
  ...Properties,
}));
const kindOf = (name: string): string =>
  name.match(/-(errors|throttles|dead-letters|delay|silent|slow|differ)$/)?.[1] ?? '';
const runbookOf = (description: string): string =>
  description.match(/docs\/runbooks\/[a-z-]+\.md/)?.[0] ?? '';

describe('every alarm', () => {
  it.each(alarms.map(({ AlarmName, AlarmDescription }) => [AlarmName, AlarmDescription]))(
    '%s leads to a runbook that has a part about it, with what to do first',
    (name, description) => {
      const file = runbookOf(description);
      expect(existsSync(file), file).toBe(true);
      const text = readFileSync(file, 'utf8');
      const [, part = ''] = text.split(`## ${kindOf(name)}\n`);
      expect(part.trim().length, `${file} on ${kindOf(name)}`).toBeGreaterThan(80);
      expect(text).toContain('## Who is hurt');
      expect(text).toContain('## Tried');
    },
  );

  it('tells somebody when it begins and when it ends', () => {
    for (const { AlarmActions, OKActions } of alarms) {
      expect(AlarmActions).toHaveLength(1);
      expect(OKActions).toEqual(AlarmActions);
    }
  });

  it('stands on the one page for whoever is woken', () => {
    const [board] = listResources(app, 'AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(board?.[1].Properties.DashboardBody);
    for (const { id } of alarms) expect(body).toContain(id);
    for (const name of Object.keys(FUNCTIONS)) expect(body).toContain(`${name}: runs, errors, throttles`);
  });
});

describe('what can fail', () => {
  const names = alarms.map(({ AlarmName }) => AlarmName);

  it.each(Object.entries(FUNCTIONS))('in %s has an alarm', (name, { trigger }) => {
    const of = (kind: string) => names.includes(`jaring-production-${name}-${kind}`);
    expect(of('errors') && of('throttles')).toBe(true);
    if ('events' in trigger || 'streams' in trigger) expect(of('dead-letters') && of('delay')).toBe(true);
    if ('schedule' in trigger && /^(rate\(\d+ minutes?\)|cron\(.+\))$/.test(trigger.schedule))
      expect(of('silent')).toBe(true);
  });

  it('is counted in log lines and fields that the log knows', () => {
    const counted = Object.values<FunctionPlan>(FUNCTIONS).flatMap(({ counts = [] }) => counts);
    expect(counted.length).toBeGreaterThan(0);
    const lines: Readonly<Record<string, { readonly fields: Readonly<Record<string, string>> }>> = LOG_LINES;
    for (const { line, field } of counted)
      expect(lines[line]?.fields[field], `${line}.${field}`).toBe('count');
  });

  it('behind the back of families has an alarm that stands while a night still finds it', () => {
    const filter = listResources(app, 'AWS::Logs::MetricFilter')
      .map(([, { Properties }]) => Properties)
      .find(({ MetricTransformations: [made] }) => made.MetricName === 'decisions.differ');
    expect(filter.FilterPattern).toBe('{ $.code = "decisions.differ" }');
    expect(filter.MetricTransformations).toEqual([
      { MetricName: 'decisions.differ', MetricNamespace: 'jaring-production', MetricValue: '$.count' },
    ]);
    expect(alarms).toContainEqual(
      expect.objectContaining({
        AlarmName: 'jaring-production-replay-decisions-differ',
        Namespace: 'jaring-production',
        MetricName: 'decisions.differ',
        Threshold: 1,
        Period: 86_400,
        TreatMissingData: 'notBreaching',
        AlarmDescription: expect.stringMatching(
          /behind the back of families.+First: .+put its rule back\. Then: docs\/runbooks\/replay-decisions\.md/,
        ),
      }),
    );
  });

  it('at the door has an alarm, also when it only is slow', () => {
    expect(names).toEqual(
      expect.arrayContaining(['jaring-production-door-errors', 'jaring-production-door-slow']),
    );
  });
});
