import type { Facts } from '../shared/condition.ts';
import { findFact, readFacts } from './facts.ts';

/**
 * Kept facts against today's dictionary: what a release no longer knows is left out, never an error. "She does not know"
 * stays with every fact, also with one of members whom nobody has told of: it was asked.
 */
export function knownFacts(kept: Readonly<Record<string, unknown>>): Facts {
  const known = Object.entries(kept).filter(([name, value]) =>
    value === null ? findFact(name) !== undefined : readFacts({ [name]: value }).ok,
  );
  // Every entry was read against the dictionary one by one.
  return Object.fromEntries(known) as Facts;
}
