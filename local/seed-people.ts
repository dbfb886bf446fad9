import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { REGION } from './aws-json.ts';
import { messageOf, Problem } from './problem.ts';

/** The seeded people of a practice house; harmless when they are there already. */
export async function seedPeopleOrThrow(
  environment: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<void> {
  const script = fileURLToPath(new URL('../scripts/seed.ts', import.meta.url));
  const env = {
    ...process.env,
    ...environment,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  await promisify(execFile)(process.execPath, [script], { env }).catch((error: unknown) => {
    say(messageOf(error));
    throw new Problem('The practice accounts could not be written: see the lines above.');
  });
}
