import { findFact } from '../people/facts.ts';
import type { Comparison, Condition, FactSet, Facts, FactValue } from '../shared/condition.ts';
import { evaluate } from '../shared/condition.ts';
import type { ListedProgramme } from './programme.ts';

/** One fact that would have to be otherwise. `member` is the place of the person in the list of members. */
export interface Change {
  readonly fact: string;
  readonly member?: number;
  readonly from: FactValue;
  readonly to: FactValue;
}

/**
 * The fewest facts that would turn a no into something else, were they otherwise. Undefined when no change
 * of a known fact does it, or when every rule is fine and the programme is merely closed.
 */
export function smallestChange(programme: ListedProgramme, facts: Facts): readonly Change[] | undefined {
  const refused = programme.conditions.filter(({ when }) => evaluate(when, facts).truth === 'unmet');
  if (refused.length === 0) return undefined;
  const changes: Change[] = [];
  let changed = facts;
  for (const { when } of refused) {
    if (evaluate(when, changed).truth !== 'unmet') continue;
    const more = toTurn(when, true, { facts: changed });
    if (more === undefined) return undefined;
    changes.push(...more);
    changed = applyChanges(changed, more);
  }
  const turned = programme.conditions.every(({ when }) => evaluate(when, changed).truth !== 'unmet');
  return turned ? changes : undefined;
}

/** The facts after the changes: never written back, only looked at. */
export function applyChanges(facts: Facts, changes: readonly Change[]): Facts {
  let known = facts;
  for (const { fact, member, to } of changes) {
    known =
      member === undefined
        ? { ...known, [fact]: to }
        : {
            ...known,
            members: known.members?.map((one, place) => (place === member ? { ...one, [fact]: to } : one)),
          };
  }
  return known;
}

interface Place {
  readonly facts: Facts;
  readonly member?: number;
}

/** The fewest changes that make `condition` come out as wanted; none when it is so already or is unknown. */
function toTurn(condition: Condition, wanted: boolean, place: Place): readonly Change[] | undefined {
  const { truth } = evaluate(condition, place.facts, memberAt(place));
  if (truth === 'unknown' || (truth === 'met') === wanted) return [];
  if ('not' in condition) return toTurn(condition.not, !wanted, place);
  if ('fact' in condition) return changeOf(condition, wanted, place);
  if ('anyMember' in condition) return toTurnMembers(condition.anyMember, wanted, place);
  const [parts, every] = 'all' in condition ? [condition.all, wanted] : [condition.any, !wanted];
  const each = parts.map((part) => toTurn(part, wanted, place));
  return every ? joined(each) : fewest(each.filter((changes) => changes?.length !== 0));
}

function toTurnMembers(inner: Condition, wanted: boolean, place: Place): readonly Change[] | undefined {
  const each = (place.facts.members ?? []).map((_, member) => toTurn(inner, wanted, { ...place, member }));
  return wanted ? fewest(each) : joined(each);
}

const memberAt = ({ facts, member }: Place): FactSet | undefined =>
  member === undefined ? undefined : facts.members?.[member];

const joined = (each: readonly (readonly Change[] | undefined)[]): readonly Change[] | undefined =>
  each.some((changes) => changes === undefined) ? undefined : each.flatMap((changes) => changes ?? []);

const fewest = (each: readonly (readonly Change[] | undefined)[]): readonly Change[] | undefined =>
  each
    .filter((changes) => changes !== undefined)
    .toSorted((one, other) => one.length - other.length)
    .at(0);

function changeOf(comparison: Comparison, wanted: boolean, place: Place): readonly Change[] | undefined {
  const { fact } = comparison;
  const known = fact.startsWith('member.') ? memberAt(place)?.[fact] : place.facts[fact];
  if (known === undefined || known === null) return [];
  // Facts were read against the dictionary; a fact of its name holds a FactValue.
  const from = known as FactValue;
  const to = wanted ? nearestThatFits(comparison, from) : nearestOutside(comparison, from);
  if (to === undefined) return undefined;
  const { member } = place;
  return [{ fact, from, to, ...(member === undefined || !fact.startsWith('member.') ? {} : { member }) }];
}

function nearestThatFits(comparison: Comparison, from: FactValue): FactValue | undefined {
  if ('is' in comparison) return comparison.is;
  if ('oneOf' in comparison) {
    const [first = ''] = comparison.oneOf;
    return Array.isArray(from) ? [...from, first] : first;
  }
  if ('liesIn' in comparison) return comparison.liesIn;
  if ('atLeast' in comparison) return comparison.atLeast;
  if ('atMost' in comparison) return comparison.atMost;
  return typeof from === 'number' && from < comparison.between[0]
    ? comparison.between[0]
    : comparison.between[1];
}

function nearestOutside(comparison: Comparison, from: FactValue): FactValue | undefined {
  if (typeof from === 'boolean') return !from;
  if (Array.isArray(from) && 'oneOf' in comparison) {
    return from.filter((choice) => !comparison.oneOf.includes(choice));
  }
  if (typeof from !== 'string') return undefined;
  const options = findFact(comparison.fact)?.options ?? [];
  return options.map(({ value }) => value).find((value) => !fits(comparison, value));
}

const fits = (comparison: Comparison, value: string): boolean =>
  evaluate({ ...comparison, fact: 'it' }, { it: value }).truth === 'met';
