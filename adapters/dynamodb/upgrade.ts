import { RELEASE } from './keys.ts';

/** An item as the store keeps it. */
export type Item = Record<string, unknown>;

/** How an item of a release becomes one of the next, by the release it comes from. */
const STEPS: Readonly<Record<number, (item: Item) => Item>> = {};

/** Carries an item of an older release to this one. Throws when it was written by a newer one or a step is missing. */
export function upgradeOrThrow(item: Item): Item {
  let current = item;
  for (let release = Number(item['release']); release !== RELEASE; release += 1) {
    const step = STEPS[release];
    if (!step) throw new Error(`No way from release ${release} of an item to ${RELEASE}`);
    current = step(current);
  }
  return current;
}
