import type { Household } from '../people/household.ts';
import { knownFacts } from '../people/known-facts.ts';
import type { Catalogue } from '../programme/catalogue.ts';
import { type Difference, replayDecided } from '../programme/replay.ts';
import type { Instant } from '../shared/decision.ts';
import { goRound, type Rounding } from './go-round.ts';
import type { HouseholdStore } from './ports-households.ts';
import { type TellingOfChanges, type Told, tellChanges } from './tell-changes.ts';

/** What a replay found, in counts and ids of programmes: nobody can be told from it. */
export interface Replayed {
  /** Households that carry decisions. */
  readonly households: number;
  readonly decisions: number;
  /** How many decisions of a programme differ, by programme and kind. */
  readonly differences: readonly (Difference & { readonly count: number })[];
}

const AT_ONCE = 100;

/** Replays what was decided about every household that is kept, under the rules of that day. */
export async function replayDecisions(households: HouseholdStore, catalogue: Catalogue): Promise<Replayed> {
  const tally = new Tally();
  let after: string | undefined;
  do {
    const { households: some, next } = await households.page(after, AT_ONCE);
    for (const household of some) tally.add(household, replay(household, catalogue));
    after = next;
  } while (after !== undefined);
  return tally.sum();
}

/** The round of a night, as far as one run has come. */
export interface Tonight extends Replayed {
  readonly round: 'ended' | 'goes-on' | 'was-ended';
  /** Households that were screened again because the rules are others, and those among them that were told something. */
  readonly screened: number;
  readonly told: number;
}

/**
 * Once each night, by as many runs as it takes: replays what was decided and tells whoever changed rules newly help; begins
 * nothing new after `until`. A household whose decisions differ is told nothing: somebody must look first.
 */
export async function replayTonight(house: Rounding & TellingOfChanges, until: Instant): Promise<Tonight> {
  const tally = new Tally();
  const told: Record<Told, number> = { told: 0, screened: 0, left: 0 };
  const round = await goRound('replay-decisions', house, until, async (some) => {
    for (const household of some) {
      const differences = replay(household, house.catalogue);
      tally.add(household, differences);
      if (differences.length === 0) told[await tellChanges(household, house)] += 1;
    }
  });
  return { ...tally.sum(), round, screened: told.screened + told.told, told: told.told };
}

const replay = ({ facts, decided }: Household, catalogue: Catalogue): readonly Difference[] =>
  decided ? replayDecided(catalogue, knownFacts(facts), decided) : [];

/** Adds up what was found, household by household. */
class Tally {
  #households = 0;
  #decisions = 0;
  readonly #counts = new Map<string, Difference & { readonly count: number }>();

  add({ decided }: Household, differences: readonly Difference[]): void {
    if (!decided) return;
    this.#households += 1;
    this.#decisions += Object.keys(decided.said).length;
    for (const found of differences) {
      const key = `${found.programme} ${found.kind}`;
      this.#counts.set(key, { ...found, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    }
  }

  sum(): Replayed {
    return {
      households: this.#households,
      decisions: this.#decisions,
      differences: [...this.#counts.values()],
    };
  }
}
