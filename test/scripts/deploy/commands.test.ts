import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs one of our commands as a shell would, with no account to be found anywhere. */
async function run(...words: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      AWS_EC2_METADATA_DISABLED: 'true',
      NODE_ENV: 'test',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part;
    });
  const code = await new Promise<number>((done) => child.once('close', (status) => done(status ?? 1)));
  return { code, said };
}

const PATIENCE = 120_000;

describe('a dry run without an account', () => {
  it.each([
    ['deploy', /Costs about \d+ USD in a quiet month[\s\S]*nothing was touched/],
    ['diff', /jaring-production-storage, jaring-production-console, jaring-production-app/],
    ['destroy', /Takes down jaring-production-app[\s\S]*stay[\s\S]*nothing was touched/],
    ['webhook', /\/jaring\/production\/webhook-secret[\s\S]*nothing was touched/],
    ['rotate', /new webhook secret[\s\S]*nothing is lost[\s\S]*nothing was touched/],
    ['doctor', /region: ap-southeast-3[\s\S]*looked at, 0 wrong/],
    ['go-live', /data-protection officer[\s\S]*goes on saying LATIHAN/],
    ['smoke', /the deployed door of production[\s\S]*nothing was written/],
  ])(
    'of %s says what it would do and ends well',
    async (command, says) => {
      const { code, said } = await run(`scripts/${command}.ts`, '--stage', 'production', '--dry-run');
      expect(said).toMatch(says);
      expect(code).toBe(0);
    },
    PATIENCE,
  );
});

describe('a command that cannot do its work', () => {
  it.each([
    [['scripts/deploy.ts', '--stage', 'drill'], 'No AWS account is signed in here'],
    [['scripts/deploy.ts'], 'Say which stage'],
    [['scripts/deploy.ts', '--stage', 'prod'], 'There is no stage "prod"'],
    [['scripts/diff.ts', '--stage', 'local'], 'The stage local is this laptop'],
    [['scripts/destroy.ts', '--stage', 'drill', '--please'], 'Options are --stage NAME'],
    [['scripts/smoke.ts', '--stage', 'drill'], 'Say whose chat'],
    [['scripts/cost.ts', '--month', 'wet'], 'Say which month'],
  ])(
    '%j ends with one sentence that says what to do',
    async (words, sentence) => {
      const { code, said } = await run(...words);
      expect(said).toContain(sentence);
      expect(said).not.toMatch(/\n\s+at /);
      expect(code).toBe(1);
    },
    PATIENCE,
  );
});
