/** Something the person at the terminal can mend: its message is the one sentence she reads, without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** What an unknown thrown value says of itself. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
