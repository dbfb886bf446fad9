/**
 * `npm run deploy -- --stage NAME [--dry-run] [--yes]`: says what there will be and what it costs, then deploys tables,
 * door, sign-in, functions and console, and registers the webhook. BOT_TOKEN=... before it keeps a new token.
 */
import { readAccountOrThrow } from './deploy/aws.ts';
import { runCdkOrThrow, runScriptOrThrow } from './deploy/cdk.ts';
import { namesOf, readAskedOrThrow, runCommand } from './deploy/command.ts';
import { publishConsole } from './deploy/console-files.ts';
import { openSecretStore } from './deploy/secrets.ts';
import { ensureSecretsOrThrow } from './deploy/secrets-of-stage.ts';
import { tellDeployment } from './deploy/tell.ts';
import { registerWebhook } from './deploy/webhook.ts';

await runCommand(async (line) => {
  const { settings, dryRun, yes } = readAskedOrThrow(line);
  const { stage, region } = settings;
  console.log(tellDeployment(settings));
  if (dryRun) {
    console.log('\nDry run: nothing was touched.');
    return undefined;
  }
  const account = await readAccountOrThrow(region);
  console.log(`\nInto account ${account}.`);
  const names = namesOf(settings);
  const secrets = await ensureSecretsOrThrow(openSecretStore(region), names, process.env['BOT_TOKEN']);
  await runScriptOrThrow(['scripts/bundle.ts', '--quiet']);
  await runScriptOrThrow(['scripts/console-build.ts']);
  const app = `jaring-${stage}-app`;
  await runCdkOrThrow(settings, [
    'deploy',
    '--all',
    '--parameters',
    `${app}:WebhookSecretSha256=${secrets.webhookSecretSha256}`,
    '--parameters',
    `${app}:TelegramBot=${secrets.bot}`,
    '--require-approval',
    yes ? 'never' : 'broadening',
  ]);
  const files = await publishConsole(settings, 'dist/console');
  console.log(
    files > 0
      ? `The console is published (${files} files).`
      : 'The console is not built: its address stays empty.',
  );
  await registerWebhook(settings, secrets);
  console.log(
    `\nNow: npm run smoke -- --stage ${stage}, npm run doctor -- --stage ${stage}, npm run go-live -- --stage ${stage}`,
  );
  return undefined;
});
