import { knownFacts } from '../people/known-facts.ts';
import type { Catalogue } from '../programme/catalogue.ts';
import { type Difference, replayDecided } from '../programme/replay.ts';
import type { HouseholdStore } from './ports.ts';

/** What a replay found, in counts and ids of programmes: nobody can be told from it. */
export interface Replayed {
  /** Households that carry decisions. */
  readonly households: number;
  readonly decisions: number;
  /** How many decisions of a programme differ, by programme and kind. */
  readonly differences: readonly (Difference & { readonly count: number })[];
}

/** Replays what was decided about every household that is kept, under the editions of that day. */
export async function replayDecisions(households: HouseholdStore, catalogue: Catalogue): Promise<Replayed> {
  const counts = new Map<string, Difference & { count: number }>();
  let replayed = 0;
  let decisions = 0;
  for await (const { facts, decided } of households.every()) {
    if (!decided) continue;
    replayed += 1;
    decisions += Object.keys(decided.said).length;
    for (const found of replayDecided(catalogue, knownFacts(facts), decided)) {
      const key = `${found.programme} ${found.kind}`;
      const before = counts.get(key) ?? { ...found, count: 0 };
      counts.set(key, { ...before, count: before.count + 1 });
    }
  }
  return { households: replayed, decisions, differences: [...counts.values()] };
}
