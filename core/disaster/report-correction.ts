import type { Circumstances } from '../shared/decision.ts';
import type { Dispute, Report } from './report.ts';
import type { ReportCommand, ReportDetails } from './report-command.ts';
import { correctDetails } from './report-details.ts';

type Correct = Extract<ReportCommand, { kind: 'correct' }>;

/** The fields that may be corrected and disputed, by where they stand. */
const PLAIN = ['hazard', 'urgency', 'needs', 'notNeeded', 'groups', 'persons', 'depth', 'area'] as const;
const WORDS = ['place', 'contact'] as const;
type Field = (typeof PLAIN)[number] | (typeof WORDS)[number];

/** What is disputed and not settled yet. */
export const disputesOf = (report: Pick<Report, 'private'>): readonly Dispute[] =>
  report.private?.disputes ?? [];

/**
 * Corrects a report field by field. A field that nobody else changed since it was shown takes the new value; one that
 * somebody did change keeps its value, and the new one stands beside it as a dispute. Nothing that two people said is
 * lost. What is settled takes the value given, or keeps what stands, and its disputes end. Without `seen` all given
 * fields replace: the person herself corrects.
 */
export function correctReport(
  report: Report,
  { details, seen, settle = [] }: Correct,
  { now, actor }: Pick<Circumstances, 'now' | 'actor'>,
): Report {
  if (!seen || actor.kind !== 'staff') return correctDetails(report, details);
  const told = FIELDS.filter((field) => details[field] !== undefined);
  const moved = told.filter((field) => !isSame(valueIn(report, field), seen.was[field]));
  const disputed = moved.filter((field) => !isSame(valueIn(report, field), details[field]));
  const accepted = told.filter((field) => !disputed.includes(field));
  const corrected = correctDetails(report, pick(details, accepted));
  const fresh = disputed.map((field) => ({
    field,
    kept: valueIn(report, field),
    other: details[field],
    by: actor.id,
    name: actor.name,
    at: now,
  }));
  return withDisputes(corrected, [
    ...disputesOf(report).filter(({ field }) => !settle.includes(field)),
    ...fresh,
  ]);
}

const FIELDS: readonly Field[] = [...PLAIN, ...WORDS];

function valueIn(report: Report, field: Field): unknown {
  return field === 'place' || field === 'contact' ? report.private?.[field] : report[field];
}

/** `kept` of every dispute is what stands now, also after a later correction went through. */
function withDisputes(report: Report, disputes: readonly Dispute[]): Report {
  const known = report.private ?? { texts: [], thread: [], attachments: [] };
  const { disputes: _, ...words } = known;
  if (disputes.length === 0) return report.private ? { ...report, private: words } : report;
  const current = disputes.map((dispute) => {
    const field = FIELDS.find((one) => one === dispute.field);
    return field ? { ...dispute, kept: valueIn(report, field) } : dispute;
  });
  return { ...report, private: { ...words, disputes: current } };
}

function pick(details: ReportDetails, fields: readonly Field[]): ReportDetails {
  // Keys and values are those of the details themselves.
  return Object.fromEntries(fields.map((field) => [field, details[field]])) as ReportDetails;
}

/** Lists are the same in any order; an empty one is the same as none. */
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(canonical).sort().join('|');
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'none' : JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
