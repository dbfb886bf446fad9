import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { NeedCode } from '#core/language/codes.ts';
import type { Places } from '#core/language/places.ts';
import { type Understanding, understand } from '#core/language/understand.ts';

/** One message with what must be understood of it, as the annotation guide of the labelled data names it. */
export const Gold = z.object({
  id: z.string(),
  text: z.string(),
  is_report: z.boolean(),
  topic: z.string().nullish(),
  hazard: z.string(),
  hazard_context: z.string().nullish(),
  needs: z.array(z.string()).default([]),
  not_needed: z.array(z.string()).default([]),
  places: z.array(z.string()).default([]),
  places_other: z.array(z.string()).default([]),
  people: z.array(z.object({ n: z.number(), unit: z.string() })).default([]),
  vulnerable_groups: z.array(z.string()).default([]),
  life_threatening: z.boolean().default(false),
  ambiguous: z.boolean().default(false),
  /** The kinds of danger that must be raised; an empty list says that none may be; absent is not asked. */
  danger: z.array(z.string()).optional(),
  intent: z.string().optional(),
});
export type Gold = z.infer<typeof Gold>;

/** A message, what is wanted and what was read. */
export interface Row {
  readonly gold: Gold;
  readonly read: Understanding;
}

/** Hits, misses and false finds of one label. */
export interface Counts {
  readonly hit: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Reads a file of labelled messages, one JSON a line, and understands each. Throws on a line that is none. */
export function readRows(file: string, places?: Places): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Gold.parse(JSON.parse(line)))
    .map((gold) => ({ gold, read: understand(gold.text, places) }));
}

/** Counts a label over rows. */
export function count(
  rows: readonly Row[],
  gold: (row: Row) => boolean,
  read: (row: Row) => boolean,
): Counts {
  return {
    hit: rows.filter((row) => gold(row) && read(row)).length,
    missed: rows.filter((row) => gold(row) && !read(row)).length,
    wrong: rows.filter((row) => !gold(row) && read(row)).length,
  };
}

/** Of what was read, the share that is right; 1 when nothing was read. */
export const precision = ({ hit, wrong }: Counts): number => (hit + wrong === 0 ? 1 : hit / (hit + wrong));

/** Of what is wanted, the share that was read; 1 when nothing is wanted. */
export const recall = ({ hit, missed }: Counts): number => (hit + missed === 0 ? 1 : hit / (hit + missed));

/** The harmonic mean of precision and recall. */
export const f1 = ({ hit, missed, wrong }: Counts): number =>
  hit === 0 ? (missed + wrong === 0 ? 1 : 0) : (2 * hit) / (2 * hit + missed + wrong);

const shareOf = (flags: readonly boolean[]): number =>
  flags.length === 0 ? Number.NaN : flags.filter(Boolean).length / flags.length;

/** The needs of the reports: one count for each code, and their sum. */
export function countNeeds(reports: readonly Row[]): {
  readonly each: readonly { readonly code: string; readonly counts: Counts }[];
  readonly total: Counts;
} {
  const each = NeedCode.options.map((code) => ({
    code,
    counts: count(
      reports,
      ({ gold }) => gold.needs.includes(code),
      ({ read }) => read.needs.includes(code),
    ),
  }));
  const sum = (key: keyof Counts): number => each.reduce((all, { counts }) => all + counts[key], 0);
  return { each, total: { hit: sum('hit'), missed: sum('missed'), wrong: sum('wrong') } };
}

const PROTECTED: ReadonlySet<string> = new Set(['violence', 'self-harm', 'child-alone']);

/** Is the danger that must be raised raised, and seen by the protection role alone where it must be? */
export function raisesDanger({ gold, read }: Row): boolean {
  const wanted = gold.danger ?? [];
  const guarded = wanted.some((kind) => PROTECTED.has(kind));
  return (
    read.danger?.certain === true &&
    (guarded ? wanted.some((kind) => read.danger?.kinds.some((one) => one === kind)) : true)
  );
}

/** Shares from 0 to 1 by which two readings of the same file are compared; NaN where nothing is asked. */
export function summarise(rows: readonly Row[]): Readonly<Record<string, number>> {
  const reports = rows.filter(({ gold }) => gold.is_report);
  const others = rows.filter(({ gold }) => !gold.is_report && !gold.ambiguous);
  const grave = rows.filter(({ gold }) => gold.life_threatening);
  const calm = rows.filter(({ gold }) => !gold.life_threatening);
  const found = count(
    rows,
    ({ gold }) => gold.is_report,
    ({ read }) => read.isReport,
  );
  return {
    lifeRecall: shareOf(grave.map(({ read }) => read.lifeThreatening)),
    lifeFalse: shareOf(calm.map(({ read }) => read.lifeThreatening)),
    dangerRecall: shareOf(rows.filter(({ gold }) => (gold.danger?.length ?? 0) > 0).map(raisesDanger)),
    dangerFalse: shareOf(
      rows.filter(({ gold }) => gold.danger?.length === 0).map(({ read }) => read.danger?.certain === true),
    ),
    reportF1: f1(found),
    falseReports: shareOf(others.map(({ read }) => read.isReport)),
    hazard: shareOf(reports.map(({ gold, read }) => gold.hazard === read.hazard)),
    needsF1: f1(countNeeds(reports).total),
    declinedRaised: shareOf(
      reports.flatMap(({ gold, read }) =>
        gold.not_needed.map((code) => read.needs.some((need) => need === code)),
      ),
    ),
    numbers: shareOf(
      reports.flatMap(({ gold, read }) => gold.people.map(({ n }) => read.people.some((one) => one.n === n))),
    ),
    groups: shareOf(
      reports.flatMap(({ gold, read }) =>
        gold.vulnerable_groups.map((group) => read.vulnerableGroups.some((one) => one === group)),
      ),
    ),
  };
}
