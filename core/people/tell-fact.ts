import type { Language } from '../shared/text.ts';
import { inLanguage } from '../shared/text.ts';
import { findFact } from './facts.ts';

/** One fact as it was asked, with its answer as it was offered. `key` names it within one household. */
export interface ToldFact {
  /** `household.decile`, or `members.0.member.age` for a fact of the first person. */
  readonly key: string;
  /** Empty for free words. */
  readonly question: string;
  readonly answer: string | boolean;
}

const MEMBER = /^members\.\d+\./;

/** What was told, of the household first, then of each person in it. */
export function tellFacts(facts: Readonly<Record<string, unknown>>, language: Language): ToldFact[] {
  const { members, ...household } = facts;
  const people: readonly unknown[] = Array.isArray(members) ? members : [];
  return [
    ...Object.entries(household).map(([id, value]) => tellFact(id, value, language)),
    ...people.flatMap((member, place) =>
      Object.entries(Object(member)).map(([id, value]) =>
        tellFact(`members.${place}.${id}`, value, language),
      ),
    ),
  ];
}

/** A fact by its key; what no list of facts knows stands alone. */
export function tellFact(key: string, value: unknown, language: Language): ToldFact {
  const fact = findFact(key.replace(MEMBER, ''));
  const label = (one: unknown): string => {
    const option = fact?.options?.find((offered) => offered.value === one);
    return option ? inLanguage(option.label, language) : one === null ? '?' : String(one);
  };
  return {
    key,
    question: fact ? inLanguage(fact.question, language) : '',
    answer:
      typeof value === 'boolean' ? value : Array.isArray(value) ? value.map(label).join(', ') : label(value),
  };
}

/** What was told under a key; undefined when nothing was. */
export function findTold(facts: Readonly<Record<string, unknown>>, key: string): unknown {
  const [, place, id] = /^members\.(\d+)\.(.+)$/.exec(key) ?? [];
  if (place === undefined || id === undefined) return facts[key];
  const { members } = facts;
  return Array.isArray(members) ? Object(members[Number(place)])[id] : undefined;
}
