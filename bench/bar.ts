/** One measured bar as the table shows it. */
export interface Bar {
  /** `P1`, or `P1 relay` for a part. */
  readonly bar: string;
  readonly what: string;
  readonly goal: string;
  readonly reached: string;
  readonly reference: string;
  readonly met: boolean;
  /** What is compared with the baseline; bigger is worse unless `bigger` says better. Absent: not compared. */
  readonly ratio?: { readonly value: number; readonly bigger: 'worse' | 'better' };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The value below which this share (0 to 1) lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

/** The median of ratios taken round by round: what the machine did in one round hits both sides of it. */
export const medianRatio = (over: readonly number[], under: readonly number[]): number =>
  median(over.map((each, round) => each / (under[round] ?? each)));

/** The table, one bar a line. */
export function toTable(bars: readonly Bar[]): readonly string[] {
  return [
    '| Bar | Goal | Reached | Reference | |',
    '|---|---|---|---|---|',
    ...bars.map(
      ({ bar, what, goal, reached, reference, met }) =>
        `| ${bar}: ${what} | ${goal} | ${reached} | ${reference} | ${met ? 'met' : '**missed**'} |`,
    ),
  ];
}
