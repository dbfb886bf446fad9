import type { Fact } from '#core/people/fact.ts';
import type { Lent } from '#core/talk/form-engine.ts';
import type { Turn } from '../context.ts';

/** What reading an answer is lent; places only where the question is about one. */
export async function lentForFact(turn: Turn, fact: Fact): Promise<Lent> {
  const lent = { now: turn.now, language: turn.language };
  if (fact.kind !== 'area') return lent;
  const places = await turn.house.places();
  return { ...lent, readPlace: (text) => places.find(text).slice(0, 5) };
}
