import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const drill = (...words: string[]) =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/drill.ts', ...words], {
    encoding: 'utf8',
  });

describe('a drill', () => {
  it('of a function that cannot be loaded shows what its alarm counts, and names the runbook', () => {
    const { status, stdout } = drill('sweep', 'errors');
    expect(stdout).toContain('metric Errors of sweep: 1');
    expect(stdout).toContain('docs/runbooks/sweep.md');
    expect(status).toBe(0);
  }, 120_000);

  it('of a rule that was changed behind the back of a family shows the line that the alarm counts', () => {
    const { status, stdout } = drill('replay-decisions', 'differ');
    expect(stdout).toContain('metric decisions.differ of replay-decisions: 1');
    expect(stdout).toMatch(
      /log {4}.*"code":"decisions.differ","programme":"pbi-jkn-reactivation","kind":"verdict"/,
    );
    expect(stdout).toContain('docs/runbooks/replay-decisions.md');
    expect(status).toBe(0);
  }, 120_000);

  it('of nothing says what can be drilled', () => {
    const { status, stderr } = drill('goats', 'errors');
    expect(stderr).toContain('telegram');
    expect(status).toBe(1);
  }, 60_000);
});
