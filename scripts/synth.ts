import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toStageApp } from '#infra/app.ts';

/** Synthesizes one stage. The CDK's own command line gives the folder by CDK_OUTDIR; by hand it is --out. */
const { values } = parseArgs({
  options: {
    stage: { type: 'string', default: process.env['JARING_STAGE'] ?? 'local' },
    out: { type: 'string' },
  },
});
if (values.out) rmSync(values.out, { recursive: true, force: true });
const assembly = toStageApp(values.stage, values.out).synth();
console.error(`Templates of stage ${values.stage}: ${assembly.directory}`);
