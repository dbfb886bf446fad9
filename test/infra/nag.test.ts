import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, Stack, aws_sqs as sqs, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { toTestApp } from './stage.ts';

/** What the rules find in an app, as `rule: construct`. */
function findFindings(app: App): readonly string[] {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  try {
    app.synth();
  } catch {
    // Synthesis throws when a rule is broken; the report says which.
  }
  const report = JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8'));
  return report.pluginReports.flatMap(
    (plugin: { violations?: { ruleName: string; violatingConstructs: { constructPath: string }[] }[] }) =>
      (plugin.violations ?? []).flatMap(({ ruleName, violatingConstructs }) =>
        violatingConstructs.map(({ constructPath }) => `${ruleName}: ${constructPath}`),
      ),
  );
}

describe('the rules of AWS for well-built systems', () => {
  it.each(['drill', 'production'])('find nothing open in the stage %s', (stage) => {
    expect(findFindings(toTestApp(stage))).toEqual([]);
  });

  it('are really asked: a queue without dead letters is found', () => {
    const app = toTestApp('drill');
    new sqs.Queue(new Stack(app, 'goats'), 'gate');
    expect(findFindings(app)).toContain('AwsSolutions-SQS3: goats/gate/Resource');
  });
});
