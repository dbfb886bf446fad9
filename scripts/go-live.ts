/**
 * `npm run go-live -- --stage NAME [--dry-run]`: may this stage stop saying LATIHAN? Looks at everything that people rely on;
 * when all of it is right, says the line that makes it so.
 */
import * as z from 'zod';
import { ROLES } from '#core/shared/decision.ts';
import { wireOrThrow } from '#functions/lib/wire.ts';
import type { Settings } from '#infra/settings.ts';
import { callSignedOrThrow, readAccountOrThrow, readOutputsOrThrow } from './deploy/aws.ts';
import { renderChecks } from './deploy/check.ts';
import { namesOf, readAskedOrThrow, runCommand } from './deploy/command.ts';
import { listReadiness } from './deploy/readiness.ts';
import { TELEGRAM } from './deploy/secrets-of-stage.ts';

const Pool = z.object({ UserPool: z.object({ MfaConfiguration: z.string() }) });

await runCommand(async (line) => {
  const { settings, dryRun } = readAskedOrThrow(line);
  console.log(`Looks at stage ${settings.stage}; changes nothing, costs nothing.\n`);
  if (!dryRun) await readAccountOrThrow(settings.region);
  const checks = listReadiness({
    live: settings.live,
    staff: dryRun ? undefined : await listStaff(settings),
    mfa: dryRun ? undefined : await readMfa(settings),
    now: Date.now(),
  });
  const { text, holds } = renderChecks(checks);
  const ready = holds && checks.every(({ state }) => state === 'right');
  console.log(text);
  console.log(
    ready
      ? `\nReady. Write passedOn: '${new Date().toISOString().slice(0, 10)}' into \`live\` of ${settings.stage} in infra/settings.ts and deploy: from then on no message says LATIHAN.`
      : '\nNot ready: every message of this stage goes on saying LATIHAN.',
  );
  return dryRun ? undefined : ready;
});

/** The staff of a deployed stage, read as whoever is signed in here. */
async function listStaff(settings: Settings) {
  const { stage, region } = settings;
  const tables = ['claims', 'applications', 'people', 'sessions'];
  Object.assign(process.env, {
    JARING_STAGE: stage,
    ...Object.fromEntries(
      tables.map((name) => [`JARING_TABLE_${name.toUpperCase()}`, `jaring-${stage}-${name}`]),
    ),
    JARING_KEY_FIELDS: `alias/jaring-${stage}-fields`,
    JARING_PARAMETER_BOT_TOKEN: namesOf(settings).botToken,
    JARING_TELEGRAM_API: TELEGRAM,
    AWS_REGION: region,
  });
  return wireOrThrow().staff.list({ states: ['active'], roles: ROLES });
}

async function readMfa({ stage, region }: Settings): Promise<string> {
  const { SignInPool } = await readOutputsOrThrow(region, `jaring-${stage}-console`);
  const answer = await callSignedOrThrow({
    service: 'cognito-idp',
    region,
    body: JSON.stringify({ UserPoolId: SignInPool }),
    type: 'application/x-amz-json-1.1',
    target: 'AWSCognitoIdentityProviderService.DescribeUserPool',
  });
  return Pool.parse(JSON.parse(answer)).UserPool.MfaConfiguration;
}
