import type { ApplicationDeskAct, DeskAct } from '../api/desk.ts';
import { maskIdentity } from '../language/mask.ts';
import { findTold } from '../people/tell-fact.ts';
import type { Application } from '../programme/application.ts';
import type { ApplicationAct } from '../programme/application-command.ts';
import { FactValue } from '../shared/condition.ts';
import type { StaffActor } from '../shared/decision.ts';
import { refuse } from '../shared/refusals.ts';
import { no, type Result, yes } from '../shared/result.ts';
import { findReadableFile } from './application-page.ts';
import { type ApplicationSave, prepareApplicationAct } from './handle-application.ts';
import type { AggregateStore, Mark, System } from './ports.ts';

/** One act on a file as it was sent: by whom, on what, and the mark that keeps it from being done twice. */
export interface SentDeskAct {
  readonly id: string;
  readonly act: ApplicationDeskAct;
  readonly actor: StaffActor;
  /** The version that her screen showed. */
  readonly shown: number;
  /** Makes the mark of what is about to be saved: the answer that a repeated request gets again. */
  readonly markOf: (save: ApplicationSave) => Promise<Mark>;
}

const DAY = 24 * 3600 * 1000;
/** How often somebody may be faster before it is a breakdown, as for reports. */
const ATTEMPTS = 10;
/** Acts that may be done on a file which has moved since it was seen: they only add. */
const ADDS: readonly DeskAct[] = ['check', 'ask', 'want-files'];

/**
 * One act of the console, decided on the newest state, saved with its mark in one transaction. Answers `seen-before` when
 * the mark is there already. Refuses with `not-found`, what `prepareApplicationAct` refuses, `answer.unreadable` (found as
 * said where nothing was said) and, for acts that move the file, `version.moved` when it is not the file she saw; throws
 * when the file keeps moving.
 */
export async function actOnApplicationOrThrow(
  sent: SentDeskAct,
  { aggregates, system }: { readonly aggregates: AggregateStore; readonly system: System },
): Promise<Result<Application | 'seen-before'>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await findReadableFile(sent.id, sent.actor, { aggregates });
    if (!found.ok) return found;
    const command = toCommand(sent.act, found.value, system.now());
    if (!command.ok) return command;
    const prepared = prepareApplicationAct(found.value, command.value, sent.actor, system);
    if (!prepared.ok) return prepared;
    if (!ADDS.includes(sent.act.kind) && sent.shown !== found.value.version)
      return no(refuse('version.moved'));
    const mark = await sent.markOf(prepared.value);
    const outcome = await aggregates.save([prepared.value], mark);
    if (outcome === 'seen-before') return yes('seen-before');
    if (outcome === 'done') return yes(prepared.value.state);
  }
  throw new Error(`Application ${sent.id} moved ${ATTEMPTS} times while ${sent.act.kind} was decided`);
}

const masked = (text: string): string => maskIdentity(text).text;

function toCommand(act: ApplicationDeskAct, file: Application, now: number): Result<ApplicationAct> {
  switch (act.kind) {
    case 'check':
      return toCheck(act, file);
    case 'ask':
    case 'settle':
      return yes({ ...act, text: masked(act.text) });
    case 'hear':
    case 'lend-pass':
    case 'verify':
    case 'want-files':
      return yes(act);
    case 'return':
      return yes({ kind: 'return', reason: masked(act.reason) });
    case 'forward':
      return yes({ kind: 'forward', ...maskedText(act.text) });
    case 'accept':
      return yes({ kind: 'accept', ...maskedText(act.text), ...maskedOutside(act.outside) });
    case 'refuse':
      return yes({
        kind: 'refuse',
        reasons: act.reasons.map((text) => ({ text: masked(text) })),
        objectUntil: now + act.objectDays * DAY,
        ...maskedOutside(act.outside),
      });
  }
}

/** What was found beside what was said: the house knows what was said, the screen only names the fact. */
function toCheck(
  { findings, text }: Extract<ApplicationDeskAct, { kind: 'check' }>,
  file: Application,
): Result<ApplicationAct> {
  const compared = findings.map(({ fact, found }) => {
    const told = FactValue.safeParse(findTold(file.private?.facts ?? {}, fact));
    const said = told.success ? told.data : undefined;
    const seen = typeof found === 'string' ? masked(found) : (found ?? said);
    return seen === undefined ? undefined : { fact, found: seen, ...(said === undefined ? {} : { said }) };
  });
  const readable = compared.flatMap((one) => one ?? []);
  if (readable.length < findings.length) return no(refuse('answer.unreadable'));
  return yes({ kind: 'check', findings: readable, ...maskedText(text) });
}

const maskedText = (text: string | undefined) => (text === undefined ? {} : { text: masked(text) });
const maskedOutside = (outside: string | undefined) =>
  outside === undefined ? {} : { outside: masked(outside) };
