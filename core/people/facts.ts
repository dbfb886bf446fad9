import type { FactSet, Facts, FactValue } from '../shared/condition.ts';
import { evaluate } from '../shared/condition.ts';
import type { Result } from '../shared/result.ts';
import { no, yes } from '../shared/result.ts';
import type { Fact } from './fact.ts';
import { CARE_OF_CHILDREN_FACTS } from './fact-list/care-of-children.ts';
import { DISASTER_FACTS } from './fact-list/disaster.ts';
import { HEALTH_AND_CARE_FACTS } from './fact-list/health-and-care.ts';
import { HOME_AND_MONEY_FACTS } from './fact-list/home-and-money.ts';
import { MEMBER_FACTS } from './fact-list/members.ts';
import { WORK_AND_COMMUNITY_FACTS } from './fact-list/work-and-community.ts';

/** The dictionary: every fact that a rule may ask about, in the order of a paper form. */
export const FACTS: readonly Fact[] = [
  ...HOME_AND_MONEY_FACTS.slice(0, 1),
  ...MEMBER_FACTS,
  ...HOME_AND_MONEY_FACTS.slice(1),
  ...HEALTH_AND_CARE_FACTS,
  ...WORK_AND_COMMUNITY_FACTS,
  ...DISASTER_FACTS,
  ...CARE_OF_CHILDREN_FACTS,
];

const BY_ID: ReadonlyMap<string, Fact> = new Map(FACTS.map((fact) => [fact.id, fact]));

/** The fact of that name, or undefined when the dictionary has none. */
export const findFact = (id: string): Fact | undefined => BY_ID.get(id);

/** Is it known, so that a rule can be decided? Neither an absent fact nor "tidak tahu" is. */
export const isKnown = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Fills in what follows from what is known: a question that does not apply has its `otherwise`; a known
 * decile means that the family is listed; living with others means having dependants. Never overwrites.
 */
export function completeFacts(facts: Facts): Facts {
  const household: Record<string, Facts[string]> = { ...facts };
  if (isKnown(facts['household.decile'])) household['household.listed'] ??= true;
  if ((facts.members?.length ?? 0) > 1) household['household.hasDependants'] ??= true;
  const concerns = facts['household.concerns'];
  for (const [concern, fact] of Object.entries(MEANT_BY_CONCERN)) {
    if (Array.isArray(concerns) && concerns.includes(concern)) household[fact] ??= true;
  }
  for (const fact of HOUSEHOLD_CONDITIONAL) imply(fact, household, household);
  if (facts.members === undefined) return household;
  household['members'] = facts.members.map((given) => {
    const member: Record<string, FactSet[string]> = { ...given };
    for (const fact of MEMBER_CONDITIONAL) imply(fact, member, household);
    return member;
  });
  return household;
}

/** Who names one of these has said the fact already; asking again would hurt. */
const MEANT_BY_CONCERN = {
  disaster: 'household.affectedByDisaster',
  conflict: 'household.affectedByConflict',
  safety: 'household.violence',
} as const;

const HOUSEHOLD_CONDITIONAL = FACTS.filter((fact) => fact.unit === 'household' && fact.onlyIf !== undefined);
const MEMBER_CONDITIONAL = FACTS.filter((fact) => fact.unit === 'member' && fact.onlyIf !== undefined);

function imply(fact: Fact, known: Record<string, unknown>, household: Facts): void {
  if (fact.onlyIf === undefined || fact.otherwise === undefined || isKnown(known[fact.id])) return;
  // A member's facts are a FactSet; a household's condition never looks at them.
  if (evaluate(fact.onlyIf, household, known as FactSet).truth === 'unmet') known[fact.id] = fact.otherwise;
}

/** Why a household cannot be read: the path of the fault and a short English reason. */
export interface FactFault {
  readonly fact: string;
  readonly reason: string;
}

/**
 * Reads facts from outside against the dictionary. Answers the first fault: an unknown name, a wrong kind,
 * a value outside the options or the range. `null` and absent facts are fine anywhere.
 */
export function readFacts(given: unknown): Result<Facts, FactFault> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return no({ fact: 'facts', reason: 'must be an object of facts' });
  }
  for (const [name, value] of Object.entries(given)) {
    const reason = name === 'members' ? undefined : faultOf(name, 'household', value);
    if (reason !== undefined) return no({ fact: name, reason });
  }
  const { members } = given as { members?: unknown };
  const fault = members === undefined || members === null ? undefined : faultOfMembers(members);
  if (fault !== undefined) return no(fault);
  const { members: people, ...household } = given as Record<string, FactValue> & { members?: FactSet[] };
  // Every value was checked above against the dictionary.
  return yes(people === undefined || people === null ? household : { ...household, members: people });
}

function faultOfMembers(members: unknown): FactFault | undefined {
  if (!Array.isArray(members)) return { fact: 'members', reason: 'must be a list' };
  if (members.length > MOST_MEMBERS) {
    return { fact: 'members', reason: `must have at most ${MOST_MEMBERS} people` };
  }
  for (const [index, member] of members.entries()) {
    const path = `members[${index}]`;
    if (typeof member !== 'object' || member === null || Array.isArray(member)) {
      return { fact: path, reason: 'must be an object of facts' };
    }
    for (const [name, value] of Object.entries(member)) {
      const reason = faultOf(name, 'member', value);
      if (reason !== undefined) return { fact: `${path}.${name}`, reason };
    }
  }
  return undefined;
}

const MOST_MEMBERS = 60;

function faultOf(name: string, unit: Fact['unit'], value: unknown): string | undefined {
  const fact = findFact(name);
  if (fact === undefined) return 'is not in the dictionary (npm run -s screen -- --facts)';
  if (fact.unit !== unit) return `is a fact of a ${fact.unit}`;
  if (value === null || value === undefined) return undefined;
  return faultOfValue(fact, value);
}

function faultOfValue(fact: Fact, value: unknown): string | undefined {
  const allowed = fact.options?.map((option) => option.value) ?? [];
  switch (fact.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'must be true, false or null';
    case 'number': {
      const [least, most] = fact.range ?? [0, Number.MAX_SAFE_INTEGER];
      const fits = typeof value === 'number' && value >= least && value <= most;
      return fits ? undefined : `must be a number from ${least} to ${most}`;
    }
    case 'choice':
      return typeof value === 'string' && allowed.includes(value)
        ? undefined
        : `must be one of ${allowed.join(', ')}`;
    case 'several':
      return Array.isArray(value) && value.every((one) => allowed.includes(one))
        ? undefined
        : `must be a list of ${allowed.join(', ')}`;
    case 'area':
      return typeof value === 'string' && AREA.test(value) ? undefined : 'must be an area code such as 35.10';
  }
}

const AREA = /^[1-9]\d(\.\d{2}(\.\d{2}(\.[123]\d{3})?)?)?$/;
