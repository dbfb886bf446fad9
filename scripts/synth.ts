import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toStageApp } from '#infra/app.ts';

/**
 * Synthesizes one stage. The CDK's own command line gives the folder by CDK_OUTDIR; by hand it is --out. With --report
 * it also prints what the rules find, what is accepted and why, and ends with an error when something is open.
 */
const { values } = parseArgs({
  options: {
    stage: { type: 'string', default: process.env['JARING_STAGE'] ?? 'local' },
    out: { type: 'string' },
    report: { type: 'boolean', default: false },
  },
});
if (values.out) rmSync(values.out, { recursive: true, force: true });
const app = toStageApp(values.stage, values.out);
if (values.report) {
  // The rules are loaded only here: a laptop's start does without them.
  const { renderRules } = await import('./deploy/rules-report.ts');
  const { text, holds } = renderRules(app);
  console.log(text);
  process.exitCode = holds ? 0 : 1;
} else {
  console.error(`Templates of stage ${values.stage}: ${app.synth().directory}`);
}
