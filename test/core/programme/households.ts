import { readFileSync } from 'node:fs';
import { readFacts } from '#core/people/facts.ts';
import type { Verdict } from '#core/programme/eligibility.ts';
import type { Facts } from '#core/shared/condition.ts';

/** An invented household of test/fixtures/households.jsonl, with what must be said about it. */
export interface Invented {
  readonly id: string;
  readonly story: string;
  readonly groups: readonly string[];
  readonly facts: Facts;
  readonly expect: Readonly<Record<string, Verdict>>;
  readonly offers: readonly string[];
}

/** All invented households, their facts read against the dictionary. Throws when one cannot be read. */
export const households: readonly Invented[] = readFileSync(
  new URL('../../fixtures/households.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => {
    const household = JSON.parse(line) as Invented;
    const read = readFacts(household.facts);
    if (!read.ok) throw new Error(`${household.id}: ${read.refusal.fact} ${read.refusal.reason}`);
    return { ...household, facts: read.value };
  });
