import { completeFacts, findFact } from '../people/facts.ts';
import { evaluate, type FactSet, type Facts } from '../shared/condition.ts';
import type { CalendarDuty } from './duty-rule.ts';

/** Somebody (or the family as one) and her duties, by id. `sure: false` says that a fact is missing: perhaps it is none of hers. */
export interface Owing {
  readonly age?: number;
  readonly duties: readonly string[];
  readonly sure: boolean;
}

/**
 * Who of a household owes which duties. What is not known of a member leaves the duty in, marked as not sure, unless
 * the guess itself would hurt (a child who might be pregnant); where nothing is known of any member, only the family's own duties are listed. Whether somebody is eligible is decided
 * elsewhere and never from here.
 */
export function dutiesOwed(duties: readonly CalendarDuty[], told: Facts): readonly Owing[] {
  const facts = completeFacts(told);
  const family = duties.filter(({ whose }) => whose === 'family').map(({ id }) => id);
  const members = (facts.members ?? []).flatMap((member) => owedBy(member, duties, facts));
  return [...members, ...(family.length > 0 ? [{ duties: family, sure: true }] : [])];
}

const isSensitive = (fact: string): boolean => findFact(fact)?.sensitivity === 'sensitive';

/** Sure duties of a member, else those that may be hers. */
function owedBy(member: FactSet, duties: readonly CalendarDuty[], facts: Facts): readonly Owing[] {
  const judged = duties.flatMap(({ id, whose }) =>
    whose === 'family' ? [] : [{ id, ...evaluate(whose.member, facts, member) }],
  );
  const met = judged.filter(({ truth }) => truth === 'met').map(({ id }) => id);
  const open = judged
    .filter(({ truth, missing }) => truth === 'unknown' && !missing.some(isSensitive))
    .map(({ id }) => id);
  const age = member['member.age'];
  const known = typeof age === 'number' ? { age } : {};
  return [
    ...(met.length > 0 ? [{ ...known, duties: met, sure: true }] : []),
    ...(open.length > 0 && known.age !== undefined ? [{ ...known, duties: open, sure: false }] : []),
  ];
}

/** Who owes what, from a person's own choice of duties, when nothing is known of her household. */
export const dutiesChosen = (duties: readonly CalendarDuty[], chosen: readonly string[]): readonly Owing[] =>
  duties
    .filter(({ id, whose }) => whose === 'family' || chosen.includes(id))
    .map(({ id }) => ({ duties: [id], sure: true }));
