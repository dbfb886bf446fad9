/** `npm run webhook -- --stage NAME [--dry-run]`: registers address, secret and commands of a deployed stage with Telegram. */
import { namesOf, readAskedOrThrow, runCommand } from './deploy/command.ts';
import { openSecretStore } from './deploy/secrets.ts';
import { ensureSecretsOrThrow } from './deploy/secrets-of-stage.ts';
import { registerWebhook } from './deploy/webhook.ts';

await runCommand(async (line) => {
  const { settings, dryRun } = readAskedOrThrow(line);
  const names = namesOf(settings);
  console.log(
    `Tells Telegram: the door of jaring-${settings.stage}-console, the secret at ${names.webhookSecret}, the commands of the bot. Costs nothing.`,
  );
  if (dryRun) {
    console.log('Dry run: nothing was touched.');
    return undefined;
  }
  const store = openSecretStore(settings.region);
  await registerWebhook(settings, await ensureSecretsOrThrow(store, names, undefined));
  return undefined;
});
