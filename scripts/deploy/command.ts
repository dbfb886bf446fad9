import { parseArgs } from 'node:util';
import { type Settings, settingsOfOrThrow } from '#infra/settings.ts';
import { messageOf, Problem } from '#local/problem.ts';

/** What every command about a stage is asked with. */
export interface Asked {
  readonly settings: Settings;
  /** Says what would be done and touches nothing. */
  readonly dryRun: boolean;
  readonly yes: boolean;
}

/**
 * Reads `--stage NAME [--dry-run] [--yes]`. Throws a `Problem` for a stage that does not exist, and for the stage of the
 * laptop, which is not deployed.
 */
export function readAskedOrThrow(line: readonly string[]): Asked {
  const { values } = parseOrThrow(line);
  const stage = values.stage ?? process.env['JARING_STAGE'];
  if (!stage) throw new Problem('Say which stage: --stage drill or --stage production (infra/settings.ts).');
  if (stage === 'local') throw new Problem('The stage local is this laptop: npm start opens it.');
  return { settings: findStageOrThrow(stage), dryRun: values['dry-run'], yes: values.yes };
}

const OPTIONS = {
  stage: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const;

function parseOrThrow(line: readonly string[]) {
  try {
    return parseArgs({ args: [...line], options: OPTIONS });
  } catch (error) {
    throw new Problem(`${messageOf(error)}. Options are --stage NAME, --dry-run and --yes.`);
  }
}

function findStageOrThrow(stage: string): Settings {
  try {
    return settingsOfOrThrow(stage);
  } catch (error) {
    throw new Problem(messageOf(error));
  }
}

/** Runs a command; a `Problem` is one sentence at the terminal and an end with 1, everything else a stack. */
export async function runCommand(
  act: (line: readonly string[]) => Promise<boolean | undefined>,
): Promise<void> {
  try {
    if ((await act(process.argv.slice(2))) === false) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}

/** The names that belong to a stage, the same everywhere. */
export const namesOf = ({ stage }: Settings) => ({
  stacks: ['storage', 'console', 'app'].map((part) => `jaring-${stage}-${part}`),
  botToken: `/jaring/${stage}/bot-token`,
  webhookSecret: `/jaring/${stage}/webhook-secret`,
});
