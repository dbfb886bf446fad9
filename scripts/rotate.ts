/**
 * `npm run rotate -- --stage NAME [--dry-run]`: a new webhook secret, and with BOT_TOKEN=... a new bot token. Functions learn
 * of both by a deployment of the application, which this command makes.
 */
import { readAccountOrThrow } from './deploy/aws.ts';
import { runScriptOrThrow } from './deploy/cdk.ts';
import { namesOf, readAskedOrThrow, runCommand } from './deploy/command.ts';
import { makeWebhookSecret, openSecretStore } from './deploy/secrets.ts';

await runCommand(async (line) => {
  const { settings, dryRun } = readAskedOrThrow(line);
  const names = namesOf(settings);
  const token = process.env['BOT_TOKEN'];
  console.log(
    [
      `Makes a new webhook secret at ${names.webhookSecret}${token ? ` and keeps the given token at ${names.botToken}` : ''}, deploys its SHA-256, registers it. Costs nothing.`,
      'Between deployment and registration (seconds) Telegram shows the old secret, is refused, and sends the same updates again: nothing is lost.',
      ...(token
        ? []
        : ['For a new bot token: /revoke at @BotFather, then BOT_TOKEN=... before this command.']),
      'The keys of sealed fields and of hashes are HMAC keys that never leave KMS: they are not rotated here (docs/decisions/0050).',
    ].join('\n'),
  );
  if (dryRun) {
    console.log('Dry run: nothing was touched.');
    return undefined;
  }
  console.log(`Account ${await readAccountOrThrow(settings.region)}.`);
  await openSecretStore(settings.region).put(names.webhookSecret, makeWebhookSecret());
  await runScriptOrThrow(['scripts/deploy.ts', '--stage', settings.stage, '--yes']);
  return undefined;
});
