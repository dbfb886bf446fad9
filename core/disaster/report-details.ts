import type { Instant } from '../shared/decision.ts';
import type { Reference } from '../shared/ids.ts';
import { withWords } from './keep-words.ts';
import type { Need } from './need.ts';
import type { Attachment, Report, ReportPrivate, Urgency } from './report.ts';
import type { ReportCommand, ReportDetails } from './report-command.ts';
import { withUnheard } from './report-files.ts';

type Receive = Extract<ReportCommand, { kind: 'receive' }>;

const URGENCY_ORDER: readonly Urgency[] = ['danger', 'unclear', 'ordinary'];

/** A report as it begins, before anything is told about it. */
export function newReport(
  command: Receive,
  reference: Reference,
  now: Instant,
): Omit<Report, 'rank' | 'reasons'> {
  return {
    id: command.id,
    reference,
    version: 1,
    state: 'received',
    lane: command.lane,
    urgency: 'ordinary',
    dangers: [],
    hazard: 'unknown',
    needs: [],
    notNeeded: [],
    groups: [],
    onBehalf: false,
    doNotCall: false,
    consent: 'not-needed',
    language: command.language,
    chat: command.chat,
    sentAt: command.sentAt,
    receivedAt: now,
    asked: false,
    escalation: 0,
    changedAt: now,
    private: { texts: [], thread: [], attachments: [] },
  };
}

/**
 * Adds what was told. Later words complete earlier ones and never make danger smaller; a place or number told
 * later wins. What was declined is taken off the needs, since the person says so herself.
 */
export function addDetails<R extends Omit<Report, 'rank' | 'reasons'>>(report: R, details: ReportDetails): R {
  return withUnheard(withDetails(report, details));
}

function withDetails<R extends Omit<Report, 'rank' | 'reasons'>>(report: R, details: ReportDetails): R {
  const notNeeded = union(report.notNeeded, details.notNeeded ?? []).filter(
    (code) => !(details.needs ?? []).some((need) => need.code === code),
  );
  return {
    ...report,
    ...placeOf(details),
    ...(details.persons === undefined ? {} : { persons: details.persons }),
    ...(details.depth === undefined ? {} : { depth: details.depth }),
    urgency: graver(report.urgency, details.urgency ?? 'ordinary'),
    dangers: union(report.dangers, details.dangers ?? []),
    hazard: details.hazard === undefined || details.hazard === 'unknown' ? report.hazard : details.hazard,
    needs: joinNeeds(report.needs, details.needs ?? []).filter((need) => !notNeeded.includes(need.code)),
    notNeeded,
    groups: union(report.groups, details.groups ?? []),
    onBehalf: details.onBehalf ?? report.onBehalf,
    consent: details.consent ?? report.consent,
    doNotCall: report.doNotCall || (details.doNotCall ?? false),
    private: addPrivate(report.private, details),
  };
}

/**
 * Corrects what was understood: given fields replace, missing ones stay. Unlike `addDetails` this can take a need,
 * a danger or a place away, because the person herself says that it was misunderstood.
 */
export function correctDetails(report: Report, details: ReportDetails): Report {
  const { text, place, contact, name, attachments, ...facts } = details;
  const words = withoutUndefined({ text, place, contact, name, attachments });
  return withUnheard({ ...report, ...withoutUndefined(facts), private: addPrivate(report.private, words) });
}

function placeOf(details: ReportDetails): Pick<ReportDetails, 'area' | 'point'> {
  return withoutUndefined({ area: details.area, point: details.point });
}

function addPrivate(before: ReportPrivate | undefined, details: ReportDetails): ReportPrivate {
  const kept = before ?? { texts: [], thread: [], attachments: [] };
  return {
    ...kept,
    ...withoutUndefined({ place: details.place, contact: details.contact, name: details.name }),
    texts:
      details.text === undefined ? kept.texts : withWords(kept.texts, details.text, (text) => text.length),
    attachments: joinFiles(kept.attachments, details.attachments ?? []),
  };
}

/** The same file told twice is one file. */
function joinFiles(before: readonly Attachment[], more: readonly Attachment[]): Attachment[] {
  const known = new Set(before.map(({ file }) => file));
  return [...before, ...more.filter(({ file }) => !known.has(file))].slice(-20);
}

/** The same need told twice is one need; a quantity told later completes or replaces. */
function joinNeeds(before: readonly Need[], more: readonly Need[]): Need[] {
  const joined = [...before];
  for (const need of more) {
    const index = joined.findIndex(
      (other) => other.code === need.code && (other.item ?? need.item) === (need.item ?? other.item),
    );
    if (index < 0) joined.push(need);
    else joined[index] = { ...joined[index], ...need };
  }
  return joined.slice(0, 24);
}

function graver(one: Urgency, other: Urgency): Urgency {
  return URGENCY_ORDER.indexOf(one) <= URGENCY_ORDER.indexOf(other) ? one : other;
}

function union<T>(before: readonly T[], more: readonly T[]): T[] {
  return [...new Set([...before, ...more])];
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Partial<Defined<T>> {
  // Object.fromEntries forgets the key types; the entries are those of T without the undefined ones.
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<
    Defined<T>
  >;
}
