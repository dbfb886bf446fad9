import { FAULT_NAMES, type FaultCounts, noFaults, PROFILES, type Profile } from './faults.ts';
import type { Pieces } from './pieces.ts';
import type { Violation } from './watch.ts';
import { type Course, type Errand, type Setting, World } from './world.ts';

// The names are keys of the list by its type.
const PROFILE_NAMES = Object.keys(PROFILES) as readonly Profile[];
/** One world in so many runs under the true seal. */
const TRUE_SEAL_EVERY = 25;
const UPDATES = 400;

/** The world of a seed with this number. */
export function settingOf(
  seed: string,
  number: number,
  pieces: Pieces,
  { updates = UPDATES, errand }: Pick<Stretch, 'updates' | 'errand'> = {},
): Setting {
  return {
    ...(errand && { errand }),
    seed: `${seed}/${number}`,
    profile: PROFILE_NAMES[number % PROFILE_NAMES.length] ?? 'storm',
    updates,
    pieces,
    seal: number % TRUE_SEAL_EVERY === TRUE_SEAL_EVERY - 1 ? 'true' : 'quick',
  };
}

/** What came of several worlds together. */
export interface Total {
  worlds: number;
  turns: number;
  requests: number;
  updates: number;
  steps: number;
  readonly faults: FaultCounts;
  readonly violations: { readonly world: number; readonly violation: Violation }[];
  /** Of all courses, in their order. */
  digest: string;
}

export const noTotal = (): Total => ({
  worlds: 0,
  turns: 0,
  requests: 0,
  updates: 0,
  steps: 0,
  faults: noFaults(),
  violations: [],
  digest: '',
});

/** How far worlds run, and which of them. */
interface Stretch {
  readonly turns: number;
  readonly rest?: number;
  readonly of?: number;
  readonly pieces: Pieces;
  readonly updates?: number | undefined;
  /** Only worlds where people come for this; drawn by the seed where it is not said. */
  readonly errand?: Errand | undefined;
  /** Asked before every world: has somebody else found something already? */
  readonly isOver?: () => boolean;
}

/** Runs one world after the other: those whose number leaves `rest` when divided by `of`, until so many turns are done. */
export async function runWorlds(
  seed: string,
  { turns, rest = 0, of = 1, pieces, updates, errand, isOver = () => false }: Stretch,
  ended?: (total: Total) => void,
): Promise<Total> {
  const total = noTotal();
  const goesOn = () => total.turns < turns && total.violations.length === 0 && !isOver();
  for (let number = rest; goesOn(); number += of) {
    const course = await new World(settingOf(seed, number, pieces, { updates, errand })).run();
    add(total, number, course);
    ended?.(total);
  }
  return total;
}

function add(total: Total, world: number, course: Course): void {
  total.worlds += 1;
  total.turns += course.turns;
  total.requests += course.requests;
  total.updates += course.updates;
  total.steps += course.steps;
  for (const name of FAULT_NAMES) total.faults[name] += course.faults[name];
  total.violations.push(...course.violations.map((violation) => ({ world, violation })));
  total.digest = course.digest.replace(/^.{8}/, (first) => mixed(total.digest, first));
}

const mixed = (before: string, first: string): string =>
  ((Number.parseInt(before.slice(0, 8) || '0', 16) * 31 + Number.parseInt(first, 16)) >>> 0)
    .toString(16)
    .padStart(8, '0');
