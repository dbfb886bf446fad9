import type { Fact } from '#core/people/fact.ts';
import { FACTS } from '#core/people/facts.ts';
import type { Facts, FactValue } from '#core/shared/condition.ts';

/** A small seeded source of chance (mulberry32): the same seed gives the same households everywhere. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HOUSEHOLD = FACTS.filter(({ unit }) => unit === 'household');
const MEMBER = FACTS.filter(({ unit }) => unit === 'member');

/** How much of a household is known: the chance that a fact is absent, and that it was asked in vain. */
export interface Gaps {
  readonly absent: number;
  readonly unknown: number;
}

/** Any household that the dictionary allows, sensible or not. */
export function randomHousehold(chance: () => number, gaps: Gaps): Facts {
  const facts: Record<string, Facts[string]> = {};
  fill(facts, HOUSEHOLD, chance, gaps);
  if (chance() < gaps.absent / 2) return facts;
  const size = Math.floor(chance() * 7);
  facts['members'] = Array.from({ length: size }, () => {
    const member: Record<string, FactValue> = {};
    fill(member, MEMBER, chance, gaps);
    return member;
  });
  return facts;
}

function fill(into: Record<string, unknown>, facts: readonly Fact[], chance: () => number, gaps: Gaps): void {
  for (const fact of facts) {
    const luck = chance();
    if (luck < gaps.absent) continue;
    into[fact.id] = luck < gaps.absent + gaps.unknown ? null : anyValueOf(fact, chance);
  }
}

/** Small numbers are likelier than the whole range, so that every rule is met and missed. */
function anyValueOf(fact: Fact, chance: () => number): FactValue {
  const options = fact.options?.map(({ value }) => value) ?? [];
  const pick = () => options[Math.floor(chance() * options.length)] ?? '';
  const [least, most] = fact.range ?? [0, 100];
  switch (fact.kind) {
    case 'yes-no':
      return chance() < 0.5;
    case 'choice':
      return pick();
    case 'several':
      return options.filter(() => chance() < 0.25);
    case 'area':
      return chance() < 0.5 ? '35.10.01.2001' : '33.73';
    case 'number': {
      const top = chance() < 0.8 ? Math.min(most, most > 1000 ? 5_000_000 : 90) : most;
      const value = least + chance() * (top - least);
      return fact.id === 'member.age' && chance() < 0.1 ? value / 20 : Math.round(value);
    }
  }
}

/** What nearly every family can say; the rest is known only where it was once asked. */
const OFTEN_KNOWN = new Set([
  'household.concerns',
  'household.decile',
  'household.stateWork',
  'household.receives',
  'household.wageAboveMinimum',
  'household.ownsCompany',
  'household.healthInsurance',
  'household.livesInVillage',
]);

/** A family as a register would know it: ages of all, the usual facts, and here and there one more. */
export function registeredFamily(chance: () => number): Facts {
  const facts: Record<string, Facts[string]> = {};
  fill(
    facts,
    HOUSEHOLD.filter(({ id }) => OFTEN_KNOWN.has(id)),
    chance,
    { absent: 0, unknown: 0.05 },
  );
  fill(
    facts,
    HOUSEHOLD.filter(({ id }) => !OFTEN_KNOWN.has(id)),
    chance,
    { absent: 0.8, unknown: 0.02 },
  );
  facts['members'] = Array.from({ length: 1 + Math.floor(chance() * 7) }, () => {
    const member: Record<string, FactValue> = {};
    fill(member, MEMBER, chance, { absent: 0.5, unknown: 0.02 });
    member['member.age'] = Math.floor(chance() * 85);
    return member;
  });
  return facts;
}

/** A household of five, complete, of the kind that the state's programmes were made for: the unit of P7. */
export function householdOfFive(chance: () => number): Facts {
  const facts = randomHousehold(chance, { absent: 0, unknown: 0.1 });
  const members = Array.from({ length: 5 }, () => {
    const member: Record<string, FactValue> = {};
    fill(member, MEMBER, chance, { absent: 0, unknown: 0.1 });
    return member;
  });
  return { ...facts, members };
}
