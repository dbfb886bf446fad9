import { parentPort, workerData } from 'node:worker_threads';
import { catalogue } from '#content/programmes/compiled.ts';
import { completeFacts } from '#core/people/facts.ts';
import type { Packed, Setter } from '#core/programme/catalogue.ts';
import type { Judgement } from '#core/programme/eligibility.ts';
import type { Facts, FactValue } from '#core/shared/condition.ts';
import { chanceOf, registeredFamily } from './screening-households.ts';

const POOL = 4096;
const STATE_WORK: readonly string[][] = [
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  ['civil-servant'],
  ['police'],
  ['social-assistant'],
];
const RECEIVES: readonly string[][] = [[], [], ['pkh'], ['sembako'], ['pkh', 'sembako'], ['pip']];

/** One fact of a family, set from its number. */
interface Vary {
  readonly fact: string;
  readonly values: readonly FactValue[];
  /** How far the number is shifted before it picks. */
  readonly shift: number;
}

const VARIED: readonly Vary[] = [
  { fact: 'household.decile', values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], shift: 0 },
  { fact: 'household.stateWork', values: STATE_WORK, shift: 4 },
  { fact: 'household.receives', values: RECEIVES, shift: 8 },
  { fact: 'household.wageAboveMinimum', values: [true, false, false, false, false], shift: 12 },
  { fact: 'household.livesInVillage', values: [true, false], shift: 15 },
];

/**
 * Synthetic family number `n`: one of 4,096 registered families, with decile, state work, aid received, wage
 * and village set anew from the number, so that 18 million families are not 4,096 answers.
 */
export function familyMaker(seed: number): (n: number) => Facts {
  const chance = chanceOf(seed);
  const pool = Array.from({ length: POOL }, () => completeFacts(registeredFamily(chance)));
  return (n) => {
    const family: Record<string, Facts[string]> = { ...(pool[n % POOL] as Facts) };
    for (const { fact, values, shift } of VARIED) family[fact] = pick(values, n, shift) as Facts[string];
    return family;
  };
}

/** The same families packed, as a nightly re-screening keeps them: only the varied facts are written anew. */
export function packedFamilyMaker(seed: number): (n: number) => Packed {
  const chance = chanceOf(seed);
  const pool = Array.from({ length: POOL }, () => catalogue.prepare(completeFacts(registeredFamily(chance))));
  const setters = VARIED.map(({ fact, values, shift }) => ({ set: setterOrThrow(fact), values, shift }));
  return (n) => {
    const packed = pool[n % POOL] as Packed;
    for (const { set, values, shift } of setters) set(packed, pick(values, n, shift));
    return packed;
  };
}

function setterOrThrow(fact: string): Setter {
  const setter = catalogue.setterOf(fact);
  if (setter === undefined) throw new Error(`no rule asks ${fact}`);
  return setter;
}

function pick(values: readonly FactValue[], n: number, shift: number): FactValue {
  const luck = Math.imul(n ^ (n >>> 13), 0x9e3779b1) >>> 0;
  return values[(luck >>> shift) % values.length] as FactValue;
}

/** A number that changes with any verdict, reason or missing fact of a family; sums do not depend on order. */
export function fingerprint(judgements: readonly Judgement[]): number {
  let hash = 17;
  for (const { digest } of judgements) hash = Math.imul(hash, 31) + digest;
  return hash >>> 0;
}

export interface Share {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly on: string;
}

/** Screens the families of a share and sums their fingerprints (below 2^53 for 18 million). */
export function screenShare({ seed, from, to, on }: Share): number {
  const make = packedFamilyMaker(seed);
  let sum = 0;
  for (let n = from; n < to; n++) sum += fingerprint(catalogue.judgePacked(make(n), on));
  return sum;
}

if (parentPort !== null) parentPort.postMessage(screenShare(workerData as Share));
