import { findFact } from '#core/people/facts.ts';
import type { Household } from '#core/people/household.ts';
import { knownFacts } from '#core/people/known-facts.ts';
import type { Part } from '#core/talk/session.ts';
import { part } from '../reply.ts';

/** What is kept of a household, for /dataku. Somebody else may look at the screen: private answers are only counted. */
export function dataPart(household: Household): Part {
  const { members = [], ...facts } = knownFacts(household.facts);
  const told = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  const shown = told.filter(([id]) => findFact(id)?.sensitivity === 'normal');
  const people = members.map((member) => Number(member['member.age'] ?? 0));
  const ofMembers = members.flatMap((member) =>
    Object.entries(member).filter(([id, value]) => id !== 'member.age' && value !== null),
  );
  const open = ofMembers.filter(([id]) => findFact(id)?.sensitivity === 'normal');
  return part('screen.late.facts', {
    facts: [...shown, ...open],
    people,
    hidden: told.length - shown.length + ofMembers.length - open.length,
  });
}
