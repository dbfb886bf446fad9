import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Settings } from '#infra/settings.ts';
import { Problem } from '#local/problem.ts';

/** Runs the CDK's own command line for a stage, in its own words at the terminal. Throws a `Problem` when it fails. */
export async function runCdkOrThrow({ stage, region }: Settings, words: readonly string[]): Promise<void> {
  const program = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
  const child = spawn(process.execPath, [program, ...words], {
    stdio: 'inherit',
    env: { ...process.env, JARING_STAGE: stage, AWS_REGION: region, CDK_DEFAULT_REGION: region },
  });
  const code = await new Promise((done) => child.once('close', done));
  if (code === 0) return;
  throw new Problem(
    `cdk ${words[0]} failed, its own words stand above. Most often: the account has no CDK tools yet (npx cdk bootstrap aws://ACCOUNT/${region}), the signed-in role may not do it, or a template rule is broken (npm run synth -- --stage ${stage} --report).`,
  );
}

/** Runs one of our own scripts and waits. Throws a `Problem` when it fails. */
export async function runScriptOrThrow(words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...words], { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Problem(`${words[0]} failed: mend what stands above, then start again.`);
}
