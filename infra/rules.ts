import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import * as z from 'zod';

/** A finding of the rules: which rule, and what it was found at. */
export interface Finding {
  readonly rule: string;
  readonly at: string;
  /** Why it is accepted; undefined while it is open. */
  readonly reason: string | undefined;
}

const Violation = z.object({
  ruleName: z.string(),
  reason: z.string().optional(),
  violatingConstructs: z.array(z.object({ constructPath: z.string() })),
});
const Report = z.object({
  pluginReports: z.array(
    z.object({
      pluginName: z.string(),
      violations: z.array(Violation).default([]),
      suppressedViolations: z.array(Violation).default([]),
    }),
  ),
});

/** Everything that AwsSolutions, NIST 800-53 r5, Serverless and CloudFormation's own rules find in an app, open or accepted. */
export function listFindings(app: App): readonly Finding[] {
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app),
    new NIST80053R5Checks(app),
    new ServerlessChecks(app),
  );
  try {
    app.synth();
  } catch {
    // Synthesis throws when a rule is broken; the report says which.
  }
  const file = join(app.outdir, 'validation-report.json');
  const { pluginReports } = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  return pluginReports.flatMap(({ violations, suppressedViolations }) => [
    ...violations.flatMap(toFindings),
    ...suppressedViolations.flatMap((one) =>
      toFindings(one).map((finding) => ({ ...finding, reason: one.reason ?? '' })),
    ),
  ]);
}

const toFindings = ({ ruleName, violatingConstructs }: z.infer<typeof Violation>): readonly Finding[] =>
  violatingConstructs.map(({ constructPath }) => ({ rule: ruleName, at: constructPath, reason: undefined }));
