import type { Instant } from './decision.ts';

/** Something that was started: a report says when it was received, whatever else when it was asked for. */
export type Started = { readonly id: string } & ({ readonly receivedAt: Instant } | { readonly at: Instant });

/** When something was started; milliseconds since 1970. */
export const beganAt = (one: Started): Instant => ('receivedAt' in one ? one.receivedAt : one.at);

/** The newest of some, at most so many (none when nothing is said); those of one moment by their ids. */
export function newestOf<One extends Started>(all: readonly One[], most = 0): readonly One[] {
  const inOrder = [...all].sort(
    (one, other) => beganAt(other) - beganAt(one) || (one.id < other.id ? 1 : -1),
  );
  return inOrder.slice(0, most);
}
