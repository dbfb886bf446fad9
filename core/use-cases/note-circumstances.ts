import type { Circumstances } from '../language/read-circumstances.ts';
import { factsIn, type Interview, withAges } from './screen-household.ts';

/** What free words changed: the interview with it, and the question that must be put again because of it. */
export interface Noted {
  readonly interview: Interview;
  /** The household has other members than we thought. */
  readonly agesAgain: boolean;
}

/** Takes what was told in free words into the interview. A later word replaces an earlier one; needs add up. */
export function noteCircumstances(interview: Interview, told: Circumstances): Noted {
  const facts = { ...interview.facts, ...told.facts };
  const implied = [...new Set([...interview.implied, ...told.implies])];
  const before = namedNeeds(interview);
  const needs = [...new Set([...before, ...told.needs])];
  if (told.needs.length > 0) facts['household.concerns'] = [...new Set([...needs, ...implied])];
  const noted: Interview = {
    ...interview,
    news: true,
    facts,
    implied,
    hints: { ...interview.hints, ...told.members },
  };
  const { members } = factsIn(noted);
  if (members === undefined)
    return {
      interview: told.ages.length > 0 ? { ...noted, ages: [...told.ages] } : noted,
      agesAgain: false,
    };
  if (told.ages.length >= members.length && told.ages.length > 1)
    return { interview: withAges(noted, told.ages), agesAgain: false };
  const children = members.filter((member) => Number(member['member.age'] ?? ADULT) < ADULT).length;
  return { interview: noted, agesAgain: told.children !== undefined && told.children !== children };
}

const ADULT = 18;

const namedNeeds = ({ facts }: Interview): readonly string[] => {
  const value = facts['household.concerns'];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};
