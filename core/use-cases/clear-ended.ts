import type { Application } from '../programme/application.ts';
import { isOver } from '../programme/application-keeping.ts';
import { DAY } from '../shared/day.ts';
import type { Instant } from '../shared/decision.ts';
import { handleApplicationOrThrow } from './handle-application.ts';
import type { AggregateStore, ApplicationLists, System, Vault } from './ports.ts';

/** What taking numbers and papers out of requests that are over needs; no key to the digits among it. */
export interface Clearing {
  readonly aggregates: AggregateStore;
  readonly applications: Pick<ApplicationLists, 'ended'>;
  readonly vault: Pick<Vault, 'shown'>;
  readonly system: System;
  /** Days that they are kept after the end. */
  readonly keepDays: number;
}

/** What went, in counts. */
export interface Cleared {
  readonly files: number;
  readonly numbers: number;
  readonly papers: number;
}

const AT_ONCE = 50;

/**
 * Takes NIK, KK and photos of papers out of every request that has been over for so many days; begins none after `until`.
 * Done twice, it does nothing more.
 */
export async function clearEnded(house: Clearing, until: Instant): Promise<Cleared> {
  const { applications, system, keepDays } = house;
  const before = system.now() - keepDays * DAY;
  const looked = new Set<string>();
  let sum: Cleared = { files: 0, numbers: 0, papers: 0 };
  for (;;) {
    // The list follows a moment late: what it shows again has gone already.
    const fresh = (await applications.ended(before, AT_ONCE)).filter(({ id }) => !looked.has(id));
    if (fresh.length === 0) return sum;
    for (const { id } of fresh) {
      if (system.now() >= until) return sum;
      looked.add(id);
      sum = add(sum, await clearOne(id, before, house));
    }
  }
}

async function clearOne(id: string, before: Instant, house: Clearing): Promise<Cleared> {
  const { aggregates, vault, system } = house;
  const file = await aggregates.load('application', id);
  if (!file || !isOver(file, before)) return { files: 0, numbers: 0, papers: 0 };
  const numbers = (await vault.shown(file.id)).length;
  const command = { kind: 'clear', before, numbers } as const;
  const done = await handleApplicationOrThrow(aggregates, id, command, { kind: 'system' }, system);
  return done.ok ? { files: 1, numbers, papers: photosOf(file) } : { files: 0, numbers: 0, papers: 0 };
}

const photosOf = ({ papers }: Application): number => papers.filter(({ file }) => file !== undefined).length;

const add = (one: Cleared, other: Cleared): Cleared => ({
  files: one.files + other.files,
  numbers: one.numbers + other.numbers,
  papers: one.papers + other.papers,
});
