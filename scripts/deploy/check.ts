/** One thing that was looked at. `unknown` is neither right nor wrong, and is said. */
export interface Check {
  readonly what: string;
  readonly state: 'right' | 'wrong' | 'unknown';
  /** What was seen; when it is wrong, what to do. */
  readonly say: string;
}

const MARKS = { right: 'ok     ', wrong: 'WRONG  ', unknown: 'unknown' } as const;

/** The list for the terminal, and whether nothing in it is wrong. */
export function renderChecks(checks: readonly Check[]): { readonly text: string; readonly holds: boolean } {
  const wrong = checks.filter(({ state }) => state === 'wrong').length;
  const unknown = checks.filter(({ state }) => state === 'unknown').length;
  return {
    text: [
      ...checks.map(({ what, state, say }) => `${MARKS[state]}  ${what}: ${say}`),
      '',
      `${checks.length} looked at, ${wrong} wrong, ${unknown} unknown`,
    ].join('\n'),
    holds: wrong === 0,
  };
}
