/** `npm run destroy -- --stage NAME [--dry-run] [--yes]`: takes a stage down; one that keeps its data loses only its functions. */
import { readAccountOrThrow } from './deploy/aws.ts';
import { runCdkOrThrow } from './deploy/cdk.ts';
import { namesOf, readAskedOrThrow, runCommand } from './deploy/command.ts';

await runCommand(async (line) => {
  const { settings, dryRun, yes } = readAskedOrThrow(line);
  const { stacks } = namesOf(settings);
  // What people wrote, and the addresses they know, are not taken away by a command.
  const gone = settings.keepData ? stacks.filter((name) => name.endsWith('-app')) : stacks.toReversed();
  console.log(`Takes down ${gone.join(', ')} in ${settings.region}.`);
  console.log(
    settings.keepData
      ? 'Tables, files, keys, staff accounts and addresses stay (and go on costing a few dollars a month). Until the next deployment nobody is answered: cries for help wait at Telegram for up to 24 hours.'
      : 'Everything in it is gone for good, also what people wrote. It costs nothing afterwards, except keys for the 30 days they wait.',
  );
  if (dryRun) {
    console.log('Dry run: nothing was touched.');
    return undefined;
  }
  console.log(`Account ${await readAccountOrThrow(settings.region)}.`);
  await runCdkOrThrow(settings, ['destroy', ...gone, '--exclusively', ...(yes ? ['--force'] : [])]);
  return undefined;
});
