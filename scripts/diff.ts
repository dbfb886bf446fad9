/** `npm run diff -- --stage NAME [--dry-run]`: what a deployment would change. */
import { readAccountOrThrow } from './deploy/aws.ts';
import { runCdkOrThrow, runScriptOrThrow } from './deploy/cdk.ts';
import { readAskedOrThrow, runCommand } from './deploy/command.ts';
import { tellDeployment } from './deploy/tell.ts';

await runCommand(async (line) => {
  const { settings, dryRun } = readAskedOrThrow(line);
  console.log(tellDeployment(settings));
  if (dryRun) {
    console.log('\nDry run: what is deployed was not asked.');
    return undefined;
  }
  console.log(`\nCompared with account ${await readAccountOrThrow(settings.region)}:`);
  await runScriptOrThrow(['scripts/bundle.ts', '--quiet']);
  await runCdkOrThrow(settings, ['diff']);
  return undefined;
});
