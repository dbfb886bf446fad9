/**
 * `npm run smoke [-- --stage NAME --chat ID] [--dry-run]`: a real conversation through the door. Without a stage through the
 * house that runs here, or one that is opened for it; with a stage through the deployed door, in the chat of whoever asks.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startHouse } from '#local/house.ts';
import { Problem } from '#local/problem.ts';
import { findRunning } from '#local/running.ts';
import { readOutputsOrThrow } from './deploy/aws.ts';
import { renderChecks } from './deploy/check.ts';
import { namesOf, readAskedOrThrow, runCommand } from './deploy/command.ts';
import { speakHere, speakThere, TALK } from './deploy/conversation.ts';
import { openSecretStore } from './deploy/secrets.ts';

await runCommand(async (line) => {
  const { values } = parseArgs({
    args: [...line],
    options: {
      stage: { type: 'string' },
      chat: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const where = values.stage ? `the deployed door of ${values.stage}` : 'the local door';
  console.log(
    `Writes through ${where}: ${TALK.map(({ text }) => `"${text}"`).join(', ')}. Costs nothing that can be seen.`,
  );
  if (values['dry-run']) {
    console.log('Dry run: nothing was written.');
    return undefined;
  }
  const checks = values.stage ? await speakToStage(values.stage, values.chat) : await speakToHouse();
  const { text, holds } = renderChecks(checks);
  console.log(text);
  return holds;
});

async function speakToStage(stage: string, chat: string | undefined) {
  const { settings } = readAskedOrThrow(['--stage', stage]);
  if (!chat || !/^\d+$/.test(chat))
    throw new Problem(
      'Say whose chat: --chat ID. Write to the bot first; the number is yours at Telegram (@userinfobot tells it).',
    );
  const { DoorUrl } = await readOutputsOrThrow(settings.region, `jaring-${stage}-console`);
  const secret = await openSecretStore(settings.region).find(namesOf(settings).webhookSecret);
  if (!DoorUrl || !secret)
    throw new Problem(`Stage ${stage} has no door or no webhook secret yet: npm run deploy.`);
  return speakThere(`${DoorUrl}/telegram`, secret, Number(chat));
}

async function speakToHouse() {
  const running = findRunning();
  if (running) return speakHere(running.url);
  const folder = mkdtempSync(join(tmpdir(), 'jaring-smoke-'));
  const house = await startHouse({ port: 0, folder, quiet: true });
  try {
    return await speakHere(house.url);
  } finally {
    await house.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
