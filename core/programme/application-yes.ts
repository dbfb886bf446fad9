import type { Circumstances } from '../shared/decision.ts';
import { type Refusal, refuse } from '../shared/refusals.ts';
import type { Application } from './application.ts';
import type { ApplicationAct } from './application-command.ts';
import { actInGroup, findGroupRefusal, type GroupAct, isGroupAct } from './application-group.ts';
import { findPassRefusal, newPass, withWords } from './application-pass.ts';
import { countYeses } from './yes.ts';

type HouseholdAct = Extract<ApplicationAct, { kind: 'hear' | 'lend-pass' | 'consent' }>;
/** Acts by which somebody other than who asked says yes or no. */
type YesAct = HouseholdAct | GroupAct;

/** Is it an act of somebody else's yes or no? */
export const isYesAct = (act: ApplicationAct): act is YesAct =>
  act.kind === 'hear' || act.kind === 'lend-pass' || act.kind === 'consent' || isGroupAct(act);

/** A household's no ends its proposal, whoever wrote it down. */
export const isNo = (command: ApplicationAct): boolean =>
  (command.kind === 'hear' || command.kind === 'consent') && command.said === 'no';

/** The author hears no reasons, so that there is nothing to complete, to object to or to tell from an office. */
const NOT_OF_PROPOSALS: readonly ApplicationAct['kind'][] = ['return', 'object', 'tell', 'receive', 'nudge'];

/**
 * Whose yes is missing. Refuses with `application.no-yes` (a proposal goes on and is approved only with the household's yes,
 * or goes on when it could not be reached), `pass.unknown` (a wrong code, or one that has ended), `application.not-open` (no
 * group, no proposal), and with what `findGroupRefusal` refuses.
 */
export function findYesRefusal(file: Application, command: ApplicationAct, now: number): Refusal | undefined {
  const { reference, purpose } = file;
  const notOpen = refuse('application.not-open', { reference, state: file.state });
  if (purpose !== 'apply' && NOT_OF_PROPOSALS.includes(command.kind)) return notOpen;
  if (command.kind === 'forward' || command.kind === 'accept')
    return fitsYes(file, command.kind) ? undefined : refuse('application.no-yes', { reference });
  if (!isYesAct(command)) return undefined;
  if (isGroupAct(command)) return file.group ? findGroupRefusal(file, command, now) : notOpen;
  if (purpose !== 'propose') return notOpen;
  return command.kind === 'consent' ? findPassRefusal(file, command.code, now) : undefined;
}

/** Is an act of staff open as far as somebody else's yes goes? For buttons: the decision itself asks again. */
export function fitsYes({ purpose, household, group }: Application, kind: ApplicationAct['kind']): boolean {
  if (purpose !== 'apply' && NOT_OF_PROPOSALS.includes(kind)) return false;
  switch (kind) {
    case 'hear':
    case 'lend-pass':
      return purpose === 'propose' && household?.said !== 'yes';
    case 'verify':
      return group !== undefined && countYeses(group).unverified > 0;
    case 'accept':
      return purpose !== 'propose' || household?.said === 'yes';
    case 'forward':
      return purpose !== 'propose' || household?.said === 'yes' || household?.said === 'unreached';
    default:
      return true;
  }
}

/** The file after somebody else's yes or no; whether the act is open is decided before. */
export function actByYes(file: Application, command: YesAct, circumstances: Circumstances): Application {
  if (isGroupAct(command)) return actInGroup(file, command, circumstances);
  const { now, actor, newReference } = circumstances;
  const staff = actor.kind === 'staff' ? actor.id : undefined;
  switch (command.kind) {
    case 'hear':
      return ended(
        { ...file, household: { said: command.said, by: 'staff', at: now, ...(staff && { staff }) } },
        command,
      );
    case 'consent':
      return ended({ ...withWords(file, {}, 'pass'), household: { said: command.said, by: 'own', at: now } });
    case 'lend-pass':
      return withWords(file, { pass: newPass(newReference, now) });
  }
}

/** Nothing is due of a proposal that has ended. */
function ended(file: Application, command?: YesAct): Application {
  if (command?.kind === 'hear' && command.said !== 'no') return file;
  const { due: _, ...rest } = file;
  return { ...rest, late: false };
}

/** What the event says of it: what a household said, how many have joined. */
export function yesCodes(file: Application, command: ApplicationAct): Record<string, string | number> {
  if (command.kind === 'hear' || command.kind === 'consent') return { said: command.said };
  if (!isYesAct(command) || !file.group) return {};
  return { members: countYeses(file.group).yes };
}
