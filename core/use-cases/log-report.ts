import { may } from '../access.ts';
import type { NewReport } from '../api/report.ts';
import type { Report } from '../disaster/report.ts';
import type { ReportDetails } from '../disaster/report-command.ts';
import { maskIdentity } from '../language/mask.ts';
import type { Scope } from '../shared/area.ts';
import type { StaffActor } from '../shared/decision.ts';
import { ChatId, type StaffId } from '../shared/ids.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import type { MarkOf } from './act-on-report.ts';
import { prepareReport } from './handle-report.ts';
import type { AggregateStore, System } from './ports.ts';

/** What logging needs. `understand` reads free words, so that a danger in them is not lost because a box was not ticked. */
export interface Logging {
  readonly aggregates: AggregateStore;
  readonly system: System;
  readonly understand: (words: Words) => Promise<ReportDetails>;
}

/** Free words to be understood: everything that was written, the place apart, and where the writer works. */
export interface Words {
  readonly text: string;
  readonly place: string;
  readonly near: Scope;
}

/** A need logged for somebody else, as it was sent. */
export interface SentReport {
  readonly draft: NewReport;
  readonly actor: StaffActor;
  readonly chat: ChatId | undefined;
  readonly markOf: MarkOf;
}

/** The report that was kept; `again` when it was kept before, by the same person. */
export interface Logged {
  readonly report: Report;
  readonly again: boolean;
}

/**
 * Keeps a need that staff writes down for somebody else. The device made the id, so a draft that syncs twice is one
 * report. Refuses with `access.denied`, or `version.moved` when the id is somebody else's; otherwise never.
 */
export async function logReport(
  { draft, actor, chat, markOf }: SentReport,
  { aggregates, system, understand }: Logging,
): Promise<Result<Logged | 'seen-before'>> {
  if (!may(actor, 'report.log')) return no(refuse('access.denied'));
  const from = chat ?? toConsoleChat(actor.id);
  const details = await toDetails(draft, actor, understand);
  const isProtection = (details.dangers ?? []).some((kind) => PROTECTION.includes(kind));
  const { id, at } = draft;
  const save = prepareReport(
    {
      kind: 'receive',
      id,
      lane: isProtection || actor.role === 'protection-officer' ? 'protection' : 'relief',
      chat: from,
      language: 'id',
      // A device's clock may run ahead: nothing was written down later than now.
      sentAt: Math.min(at, system.now()),
      details,
    },
    actor,
    system,
  );
  const outcome = await aggregates.save([save], await markOf(save));
  if (outcome === 'seen-before') return yes('seen-before');
  if (outcome === 'done') return yes({ report: save.state, again: false });
  const before = await aggregates.load('report', id);
  return before?.chat === from ? yes({ report: before, again: true }) : no(refuse('version.moved'));
}

/** These never enter the common queue (people.md, "Violence, children, self-harm"). */
const PROTECTION: readonly string[] = ['violence', 'self-harm', 'child-alone'];

/** What was ticked wins over what the words say; danger is never made smaller by a box. */
async function toDetails(
  draft: NewReport,
  actor: StaffActor,
  understand: Logging['understand'],
): Promise<ReportDetails> {
  const { id: _, at: __, place, text, urgency, ...told } = draft;
  const kept = maskIdentity(place).text;
  const words = text === undefined ? kept : `${maskIdentity(text).text}. ${kept}`;
  const read = await understand({ text: words, place: kept, near: actor.area });
  return {
    ...(read.area === undefined ? {} : { area: read.area }),
    ...(read.depth === undefined ? {} : { depth: read.depth }),
    ...(read.hazard === undefined ? {} : { hazard: read.hazard }),
    dangers: read.dangers ?? [],
    // Of violence nobody knows yet whether she agreed to be called: the colleague who wrote it down is asked first.
    doNotCall: (read.doNotCall ?? false) || (read.dangers ?? []).includes('violence'),
    ...told,
    urgency: graver(urgency ?? 'ordinary', read.urgency ?? 'ordinary'),
    place: kept,
    onBehalf: true,
    ...(text === undefined ? {} : { text: maskIdentity(text).text }),
  };
}

const GRAVEST = ['danger', 'unclear', 'ordinary'] as const;
type Urgency = (typeof GRAVEST)[number];
const graver = (one: Urgency, other: Urgency): Urgency =>
  GRAVEST.indexOf(one) <= GRAVEST.indexOf(other) ? one : other;

/** The door of a member of staff who has no chat: digits of her id, told nothing by any channel. */
function toConsoleChat(id: StaffId): ChatId {
  const digits = [...id].reduce((sum, letter) => (sum * 33n + BigInt(letter.charCodeAt(0))) % 10n ** 18n, 7n);
  return ChatId.parse(`console:${digits}`);
}
