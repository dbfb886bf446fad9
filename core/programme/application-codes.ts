import type { Instant } from '../shared/decision.ts';
import { type Application, stepOf } from './application.ts';
import type { ApplicationAct } from './application-command.ts';
import { yesCodes } from './application-yes.ts';

type Codes = Record<string, string | number | boolean>;

/** What the event of an act says: how the file stands after it, from where, and what the act was about. */
export const codesOfAct = (
  before: Application,
  command: ApplicationAct,
  after: Application,
  now: Instant,
): Codes => ({
  ...codesOf(after),
  from: before.state,
  ...codesOfCommand(command),
  ...yesCodes(after, command),
  ...(command.kind === 'run-late' ? { reminded: after.nudgedAt === now } : {}),
  ...leftBy(before, command),
  ...wentWith(before, command),
});

/** What every event of a file says of it. */
export function codesOf(file: Application): Codes {
  const step = file.steps[file.step];
  return {
    programme: file.programme,
    edition: file.edition,
    state: file.state,
    purpose: file.purpose,
    lane: file.lane,
    late: file.late,
    ...(step === undefined ? {} : { step: step.id, holder: step.holder }),
    ...(file.area === undefined ? {} : { area: file.area }),
  };
}

/** Whose step it was before it moved: a step within one office is no news to the person. */
function leftBy(file: Application, { kind }: ApplicationAct): Record<string, string> {
  const left = kind === 'forward' || kind === 'tell' ? stepOf(file)?.holder : undefined;
  return left === undefined ? {} : { left };
}

/** How much went, so that whoever gave nothing is told nothing. */
const wentWith = ({ papers }: Application, command: ApplicationAct): Record<string, number> =>
  command.kind === 'clear'
    ? { numbers: command.numbers, papers: papers.filter(({ file }) => file !== undefined).length }
    : {};

function codesOfCommand(command: ApplicationAct): Codes {
  if (command.kind === 'open-paper') return { paper: command.paper };
  if (command.kind === 'tell') return { heard: command.heard };
  if (command.kind === 'settle') return { outcome: command.outcome };
  if (command.kind === 'receive') return { complete: command.complete };
  if (command.kind === 'refuse')
    return {
      reasons: command.reasons
        .flatMap(({ condition }) => condition ?? [])
        .join(' ')
        .slice(0, 64),
    };
  return {};
}
