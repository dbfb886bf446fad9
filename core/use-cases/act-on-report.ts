import { may } from '../access.ts';
import type { Correction, ReportAct } from '../api/report.ts';
import type { Report } from '../disaster/report.ts';
import type { ReportDetails } from '../disaster/report-command.ts';
import { maskIdentity } from '../language/mask.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { never, no, type Result, yes } from '../shared/result.ts';
import { type ActOnReport, prepareAct, type ReportSave } from './handle-report.ts';
import type { AggregateStore, Mark, StaffStore, System } from './ports.ts';
import { isHolder, isWords, OPERATION_OF } from './report-line.ts';
import { findReadable } from './report-page.ts';

/** What acting needs. */
export interface Acting {
  readonly aggregates: AggregateStore;
  readonly staff: StaffStore;
  readonly system: System;
  /** The name in the house of the channel's file id. */
  readonly nameOf: (file: string) => string;
}

/** One act as it was sent: by whom, on what, and the mark that keeps it from being done twice. */
export interface SentAct {
  readonly id: string;
  readonly act: ReportAct;
  readonly actor: StaffActor;
  /** Her own chat, to which her notices go. */
  readonly chat: StaffActorChat;
  /** The version that her screen showed. */
  readonly shown: number;
  readonly markOf: MarkOf;
}
/** Makes the mark of what is about to be saved: the answer that a repeated request gets again. */
export type MarkOf = (save: ReportSave) => Promise<Mark>;
type StaffActorChat = Extract<ActOnReport, { kind: 'take' }>['chat'];

/** How often somebody may be faster before it is a breakdown: ten people at one report meet at most nine times. */
const ATTEMPTS = 10;

/**
 * One act of the console, decided on the newest state, saved with its mark in one transaction. Answers `seen-before` when
 * the mark is there already. Refuses with `not-found`, `access.denied` and what `decideReport` refuses; throws when the
 * report keeps moving.
 */
export async function actOnReportOrThrow(
  sent: SentAct,
  acting: Acting,
): Promise<Result<Report | 'seen-before'>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await findReadable(sent.id, sent.actor, acting);
    if (!found.ok) return found;
    const command = await toCommand(sent, found.value, acting);
    if (!command.ok) return command;
    const prepared = prepareAct(found.value, command.value, sent.actor, acting.system);
    if (!prepared.ok) return prepared;
    const mark = await sent.markOf(prepared.value);
    const outcome = await acting.aggregates.save([prepared.value], mark);
    if (outcome === 'seen-before') return yes('seen-before');
    if (outcome === 'done') return yes(prepared.value.state);
  }
  throw new Error(`Report ${sent.id} moved ${ATTEMPTS} times while ${sent.act.kind} was decided`);
}

const masked = (text: string): string => maskIdentity(text).text;

async function toCommand(
  { act, actor, chat, shown }: SentAct,
  report: Report,
  { aggregates, staff, nameOf }: Acting,
): Promise<Result<ActOnReport>> {
  if (!may(actor, OPERATION_OF[act.kind], report)) return no(refuse('access.denied'));
  switch (act.kind) {
    case 'take':
      return yes({ kind: 'take', ...(chat === undefined ? {} : { chat }) });
    case 'release':
      return yes({ kind: 'release', reason: masked(act.reason) });
    case 'ask':
      return yes({ kind: 'ask', text: masked(act.text) });
    case 'hear': {
      const file = report.private?.attachments.find((one) => nameOf(one.file) === act.file)?.file ?? '';
      return yes({ kind: 'hear', file, text: masked(act.text) });
    }
    case 'complete':
      return yes({ kind: 'complete', details: act.add });
    case 'want-files':
      return yes(act);
    case 'hand-over':
      return toHandOver(act, report, staff);
    case 'correct':
      return toCorrection(act, shown, report, actor);
    case 'mark-duplicate':
      return toDuplicate(act, actor, aggregates);
    case 'solve':
    case 'unmark-duplicate':
    case 'reopen':
      return yes(act);
    default:
      return never(act);
  }
}

/** Only to somebody who works and could have taken it herself. */
async function toHandOver(
  { to, reason }: Extract<ReportAct, { kind: 'hand-over' }>,
  report: Report,
  staff: StaffStore,
): Promise<Result<ActOnReport>> {
  const other = await staff.find(to);
  const fits = other?.state === 'active' && may({ kind: 'staff', ...other }, 'report.take', report);
  if (!other || !fits) return no(refuse('report.nobody-there', { reference: report.reference }));
  const { name, chat } = other;
  return yes({
    kind: 'hand-over',
    to,
    name,
    reason: masked(reason),
    ...(chat === undefined ? {} : { chat }),
  });
}

/** Place and contact are seen by the holder only, so nobody else can correct or settle them. */
function toCorrection(
  { change, was, settle = [] }: Extract<ReportAct, { kind: 'correct' }>,
  shown: number,
  report: Report,
  actor: StaffActor,
): Result<ActOnReport> {
  const touched = [...Object.keys(change), ...settle];
  if (touched.some(isWords) && !isHolder(report, actor)) {
    const holder = report.state === 'taken' ? (report.holder?.name ?? '') : '';
    return no(
      refuse(holder ? 'report.not-yours' : 'report.not-taken', { reference: report.reference, holder }),
    );
  }
  const seen = { was: maskCorrection(was), version: Math.max(1, shown) };
  return yes({ kind: 'correct', details: maskCorrection(change), seen, settle });
}

/** A correction with identity numbers taken out of its words. */
function maskCorrection(change: Correction): ReportDetails {
  const { place, contact, ...codes } = change;
  return {
    ...codes,
    ...(place === undefined ? {} : { place: masked(place) }),
    ...(contact === undefined ? {} : { contact: masked(contact) }),
  };
}

async function toDuplicate(
  { of }: Extract<ReportAct, { kind: 'mark-duplicate' }>,
  actor: StaffActor,
  aggregates: AggregateStore,
): Promise<Result<ActOnReport>> {
  const named = await aggregates.findByReference(of);
  if (named?.kind !== 'report') return no(refuse('not-found'));
  const other = await findReadable(named.id, actor, { aggregates });
  return other.ok ? yes({ kind: 'mark-duplicate', of: other.value.id }) : other;
}
