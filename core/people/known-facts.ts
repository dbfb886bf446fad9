import type { Facts } from '../shared/condition.ts';
import { readFacts } from './facts.ts';

/** Kept facts against today's dictionary: what a release no longer knows is left out, never an error. */
export function knownFacts(kept: Readonly<Record<string, unknown>>): Facts {
  const known = Object.entries(kept).filter(([name, value]) => readFacts({ [name]: value }).ok);
  // Every entry was read against the dictionary one by one.
  return Object.fromEntries(known) as Facts;
}
