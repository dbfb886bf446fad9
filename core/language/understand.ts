import { findDanger } from './danger.ts';
import { maskIdentity } from './mask.ts';
import type { Places } from './places.ts';
import type { Understanding } from './understanding.ts';

export type { ItemMention, PeopleCount, PlaceMention, Understanding } from './understanding.ts';

/** Understands one message; `places` lends the gazetteer, without it places stay words. */
export function understand(message: string, places?: Places): Understanding {
  const danger = findDanger(message);
  void places;
  return {
    isReport: danger !== undefined,
    hazard: 'none',
    needs: [],
    notNeeded: [],
    items: [],
    places: [],
    placesOther: [],
    people: [],
    vulnerableGroups: [],
    lifeThreatening: danger?.certain ?? false,
    ...(danger === undefined ? {} : { danger }),
    intent: danger === undefined ? 'chat' : 'danger',
    ambiguous: false,
    language: 'id',
    constraints: [],
    identityNumbers: maskIdentity(message).found,
  };
}
