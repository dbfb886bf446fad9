import type { FactSet, Facts } from '../shared/condition.ts';
import { evaluate } from '../shared/condition.ts';
import type { Caps, Component, Edition } from './benefit.ts';
import { yearOf } from './benefit.ts';
import type { Day } from './vocabulary.ts';

/** One part of what a household would be given under an edition, if the programme takes it in. */
export interface Amount {
  readonly component: string;
  /** How often it counts; absent where that is not known yet. */
  readonly count?: number;
  /** Whole rupiah for one count and one period; absent for goods and services. */
  readonly rupiah?: number;
  readonly from?: number;
  readonly upTo?: number;
  /** `rupiah` x `count` x number of periods, where all three are known. */
  readonly total?: number;
  readonly per: Component['per'];
  readonly period: Component['period'];
  readonly times?: number;
  /** The newest year in which the amount was found: every amount shows it. */
  readonly year: number;
  readonly confidence: Component['confidence'];
}

/** The parts that a household's facts call for, after all caps. Parts that are not known to apply are left out. */
export function amountsOf(edition: Edition, facts: Facts, on: Day): readonly Amount[] {
  const counted = edition.components
    .filter((component) => component.hidden !== true && applies(component, facts))
    .map((component) => ({ component, count: countOf(component, facts) }))
    .filter(({ count }) => count !== 0);
  const year = yearOf(edition, on);
  return capped(counted, edition, facts).map(({ component, count }) => toAmount(component, count, year));
}

/** The sum of the totals that are known, in whole rupiah; undefined when no part has one. */
export function sumOf(amounts: readonly Amount[]): number | undefined {
  const totals = amounts.flatMap(({ total }) => (total === undefined ? [] : [total]));
  return totals.length === 0 ? undefined : totals.reduce((sum, total) => sum + total, 0);
}

interface Counted {
  readonly component: Component;
  /** Undefined: it applies, and nobody knows yet how often. */
  readonly count: number | undefined;
}

const applies = ({ when }: Component, facts: Facts): boolean =>
  when === undefined || evaluate(when, facts).truth === 'met';

function countOf({ count }: Component, facts: Facts): number | undefined {
  if (count === undefined) return 1;
  if ('fact' in count) {
    const value = facts[count.fact];
    return typeof value === 'number' ? value : 0;
  }
  if ('everyMember' in count) return facts.members?.length;
  return (facts.members ?? []).filter((member) => meets(count.members, facts, member)).length;
}

const meets = (condition: Parameters<typeof evaluate>[0], facts: Facts, member: FactSet): boolean =>
  evaluate(condition, facts, member).truth === 'met';

function capped(counted: readonly Counted[], edition: Edition, facts: Facts): readonly Counted[] {
  const { caps } = edition;
  if (caps === undefined) return counted;
  const single = caps.onePartPerPerson ? onePartPerPerson(counted, facts) : counted;
  const limited = single.map(({ component, count }) => ({
    component,
    count: count === undefined ? undefined : Math.min(count, caps.most?.[component.id] ?? count),
  }));
  return fill(inOrder(limited, caps), caps).filter(({ count }) => count !== 0);
}

/** A person who fits several parts counts for the highest alone. */
function onePartPerPerson(counted: readonly Counted[], facts: Facts): readonly Counted[] {
  const byMembers = counted
    .filter(({ component }) => component.count !== undefined && 'members' in component.count)
    .toSorted((one, other) => (other.component.rupiah ?? 0) - (one.component.rupiah ?? 0));
  const counts = new Map<string, number>();
  for (const member of facts.members ?? []) {
    const highest = byMembers.find(
      ({ component }) =>
        component.count !== undefined &&
        'members' in component.count &&
        meets(component.count.members, facts, member),
    )?.component.id;
    if (highest !== undefined) counts.set(highest, (counts.get(highest) ?? 0) + 1);
  }
  return counted.map(({ component, count }) => ({
    component,
    count: byMembers.some((part) => part.component === component) ? (counts.get(component.id) ?? 0) : count,
  }));
}

const inOrder = (counted: readonly Counted[], { order = [] }: Caps): readonly Counted[] =>
  counted.toSorted((one, other) => placeIn(order, one.component.id) - placeIn(order, other.component.id));

const placeIn = (order: readonly string[], id: string): number =>
  order.includes(id) ? order.indexOf(id) : order.length;

/** Takes parts one after the other while there is room under the caps. */
function fill(counted: readonly Counted[], caps: Caps): readonly Counted[] {
  let room = caps.perHousehold ?? Number.POSITIVE_INFINITY;
  const together = (caps.together ?? []).map((limit) => ({ ...limit, left: limit.most }));
  return counted.map(({ component, count = 0 }) => {
    const limits = together.filter((limit) => limit.parts.includes(component.id));
    const taken = Math.min(count, room, ...limits.map((limit) => limit.left));
    room -= taken;
    for (const limit of limits) limit.left -= taken;
    return { component, count: taken };
  });
}

function toAmount(component: Component, count: number | undefined, year: number): Amount {
  const { id, rupiah, from, upTo, per, period, times, confidence } = component;
  return {
    component: id,
    per,
    period,
    year,
    confidence,
    ...(count === undefined ? {} : { count }),
    ...(rupiah === undefined ? {} : { rupiah }),
    ...(from === undefined ? {} : { from }),
    ...(upTo === undefined ? {} : { upTo }),
    ...(times === undefined ? {} : { times }),
    ...(rupiah === undefined || count === undefined || component.paidToOthers === true
      ? {}
      : { total: rupiah * count * (times ?? 1) }),
  };
}
