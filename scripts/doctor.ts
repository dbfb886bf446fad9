/** `npm run doctor -- --stage NAME [--dry-run]`: account, region, services, limits, token, webhook and clock, one line each. */
import { globSync } from 'node:fs';
import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';
import * as z from 'zod';
import { callBotOrThrow } from '#local/bot-api.ts';
import { messageOf } from '#local/problem.ts';
import { callSignedOrThrow, readAccountOrThrow, readOutputsOrThrow } from './deploy/aws.ts';
import { type Check, renderChecks } from './deploy/check.ts';
import { namesOf, readAskedOrThrow, runCommand } from './deploy/command.ts';
import {
  checkClock,
  checkRegion,
  checkRuns,
  checkServices,
  checkWebhook,
  type WebhookSeen,
} from './deploy/diagnosis.ts';
import { openSecretStore } from './deploy/secrets.ts';
import { TELEGRAM } from './deploy/secrets-of-stage.ts';
import { LIMITS } from './deploy/services.ts';

const Webhook = z.object({
  url: z.string(),
  pending_update_count: z.number(),
  last_error_message: z.string().optional(),
});
const Limits = z.object({ AccountLimit: z.object({ ConcurrentExecutions: z.number() }) });

await runCommand(async (line) => {
  const { settings, dryRun } = readAskedOrThrow(line);
  const { region, stage } = settings;
  console.log(`Looks at stage ${stage} in ${region}; changes nothing, costs nothing.\n`);
  const recorded = globSync('docs/decisions/*-data-outside-indonesia.md').length > 0;
  const account = dryRun ? toUnknown('account', 'not asked in a dry run') : await checkAccount(region);
  const signedIn = account.state === 'right';
  const checks: readonly Check[] = [
    checkRegion(settings, recorded),
    account,
    ...checkServices(signedIn ? await listServices(region).catch(() => undefined) : undefined),
    checkRuns(signedIn ? await readRuns(region).catch(() => undefined) : undefined),
    ...(signedIn ? await checkTelegram(settings) : checkWebhook(undefined, undefined)),
    checkClock(Date.now(), dryRun ? undefined : await readTime().catch(() => undefined)),
  ];
  const { text, holds } = renderChecks(checks);
  console.log(`${text}\n\nWhat a table cannot know:\n${LIMITS.map((one) => `- ${one}`).join('\n')}`);
  return holds;
});

function toUnknown(what: string, say: string): Check {
  return { what, state: 'unknown', say };
}

async function checkAccount(region: string): Promise<Check> {
  try {
    return { what: 'account', state: 'right', say: await readAccountOrThrow(region) };
  } catch (error) {
    return { what: 'account', state: 'wrong', say: messageOf(error) };
  }
}

/** AWS keeps a public list of the services of each region in the parameter store. */
async function listServices(region: string): Promise<ReadonlySet<string>> {
  const client = new SSMClient({ region });
  const names: string[] = [];
  let NextToken: string | undefined;
  do {
    const Path = `/aws/service/global-infrastructure/regions/${region}/services`;
    const page = await client.send(new GetParametersByPathCommand({ Path, ...(NextToken && { NextToken }) }));
    names.push(...(page.Parameters ?? []).flatMap(({ Value }) => (Value ? [Value] : [])));
    NextToken = page.NextToken;
  } while (NextToken);
  return new Set(names);
}

async function readRuns(region: string): Promise<number> {
  const path = '/2016-08-19/account-settings';
  const answer = await callSignedOrThrow({ service: 'lambda', region, method: 'GET', path });
  return Limits.parse(JSON.parse(answer)).AccountLimit.ConcurrentExecutions;
}

async function checkTelegram(settings: Parameters<typeof namesOf>[0]): Promise<readonly Check[]> {
  const { region, stage } = settings;
  const token = await openSecretStore(region).find(namesOf(settings).botToken);
  if (!token)
    return [
      {
        what: 'bot token',
        state: 'wrong',
        say: `none at ${namesOf(settings).botToken}: BOT_TOKEN=... npm run deploy`,
      },
    ];
  const door = await readOutputsOrThrow(region, `jaring-${stage}-console`).then(
    ({ DoorUrl }) => DoorUrl,
    () => undefined,
  );
  try {
    const seen = Webhook.parse(await callBotOrThrow({ api: TELEGRAM, token }, 'getWebhookInfo'));
    const webhook: WebhookSeen = {
      url: seen.url,
      pending: seen.pending_update_count,
      lastError: seen.last_error_message,
    };
    return [{ what: 'bot token', state: 'right', say: 'Telegram knows it' }, ...checkWebhook(webhook, door)];
  } catch (error) {
    return [
      {
        what: 'bot token',
        state: 'wrong',
        say: `Telegram does not take it (${messageOf(error)}): npm run rotate with BOT_TOKEN=...`,
      },
    ];
  }
}

async function readTime(): Promise<number> {
  const { headers } = await fetch(TELEGRAM, { method: 'HEAD' });
  return Date.parse(headers.get('date') ?? '');
}
