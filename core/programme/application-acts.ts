import { NUDGE_EVERY } from '../shared/day.ts';
import type { Circumstances } from '../shared/decision.ts';
import { NOBODY } from '../shared/ids.ts';
import type { Application, ApplicationPrivate, PaperState } from './application.ts';
import type { ApplicationAct } from './application-command.ts';
import { cleared } from './application-keeping.ts';
import { beginStep, isLastStep, moveOn } from './application-steps.ts';
import { actByYes, isYesAct } from './application-yes.ts';

type StaffsKind =
  | 'check'
  | 'forward'
  | 'return'
  | 'ask'
  | 'open-numbers'
  | 'open-paper'
  | 'want-files'
  | 'accept'
  | 'refuse'
  | 'settle'
  | 'hear'
  | 'lend-pass'
  | 'verify';
type StaffsAct = Extract<ApplicationAct, { kind: StaffsKind }>;
type OthersAct = Exclude<ApplicationAct, StaffsAct>;

/** Only staff do these: a human stands behind every refusal, and nobody accepts for herself. */
export const STAFFS_ACTS: readonly StaffsKind[] = [
  'check',
  'forward',
  'return',
  'ask',
  'open-numbers',
  'open-paper',
  'want-files',
  'accept',
  'refuse',
  'settle',
  'hear',
  'lend-pass',
  'verify',
];
const THREAD = 60;
/** The newest that the person sees; the events of the file tell of all. */
const OPENINGS = 20;

/** Is it an act that only staff may do? */
export const isStaffs = (act: ApplicationAct): act is StaffsAct =>
  STAFFS_ACTS.some((kind) => kind === act.kind);

/** The file after an act of staff; whether the act is open is decided before. */
export function actAsStaff(file: Application, command: StaffsAct, circumstances: Circumstances): Application {
  const { now, actor } = circumstances;
  if (isYesAct(command)) return actByYes(file, command, circumstances);
  const staff = actor.kind === 'staff' ? actor.id : undefined;
  switch (command.kind) {
    case 'check':
      return said(withChecked(file, command.findings, staff), 'staff', command.text, now);
    case 'forward':
      return said(
        moveOn(file, { toldBy: 'staff', ...(staff && { staff }) }, now),
        'staff',
        command.text,
        now,
      );
    case 'return':
      return withWords({ ...file, late: false }, { returned: command.reason });
    case 'ask':
      return { ...said(file, 'staff', command.text, now), asked: true };
    case 'open-numbers':
      return staff === undefined ? file : opened(file, { staff, reason: command.reason, at: now });
    case 'open-paper':
    case 'want-files':
      return file;
    case 'accept':
      return said(decided(file, staff), 'staff', command.text ?? command.outside, now);
    case 'refuse':
      return withWords(
        { ...decided(file, staff), ...(file.objections === 0 && { objectUntil: command.objectUntil }) },
        { reasons: command.reasons },
      );
    case 'settle':
      return settle(said(file, 'staff', command.text, now), command.outcome, now);
  }
}

/** The file after an act of the person or of the house itself. */
export function actAsOther(file: Application, command: OthersAct, circumstances: Circumstances): Application {
  const { now } = circumstances;
  if (isYesAct(command)) return actByYes(file, command, circumstances);
  switch (command.kind) {
    case 'add': {
      const papers = command.paper ? withPaper(file.papers, command.paper) : file.papers;
      return said({ ...file, papers }, 'person', command.text, now);
    }
    case 'tell':
      return tell(file, command, now);
    case 'resume':
      return beginStep(withoutReturn(file), file.step, now);
    case 'answer':
      return { ...said(file, 'person', command.text, now), asked: false };
    case 'object':
      return withWords({ ...file, objections: file.objections + 1 }, { objection: command.text });
    case 'receive':
      return said(withoutDue(file), 'person', command.text, now);
    case 'nudge':
      return { ...file, nudgedAt: now };
    case 'run-late': {
      const reminded = file.nudgedAt !== undefined && now - file.nudgedAt < NUDGE_EVERY;
      return { ...file, late: true, ...(reminded ? {} : { nudgedAt: now }) };
    }
    case 'clear':
      return cleared(file, now);
    case 'withdraw':
      return withoutDue(file);
    case 'erase':
      return erased(file);
  }
}

/**
 * What the person heard at an office moves the file by her word alone, and the step says whose word it is; a refusal
 * that she heard stays a word until somebody decides.
 */
function tell(
  file: Application,
  { heard, text }: Extract<ApplicationAct, { kind: 'tell' }>,
  now: number,
): Application {
  const noted = said(file, 'person', text, now);
  const moves = (heard === 'handed-over' || heard === 'accepted') && !isLastStep(file);
  return moves ? moveOn(noted, { toldBy: 'person' }, now) : noted;
}

function withChecked(
  file: Application,
  findings: ApplicationPrivate['findings'],
  staff: Application['checkedBy'],
): Application {
  return withWords({ ...file, ...(staff && { checkedBy: staff }) }, { findings });
}

type Opening = NonNullable<ApplicationPrivate['openings']>[number];
const opened = (file: Application, opening: Opening): Application =>
  withWords(file, { openings: [...(file.private?.openings ?? []), opening].slice(-OPENINGS) });

const decided = (file: Application, staff: Application['decidedBy']): Application => ({
  ...withoutDue(file),
  asked: false,
  ...(staff && { decidedBy: staff }),
});

/** An objection that holds opens the file again at its step; one that does not is the last word in Jaring. */
function settle(file: Application, outcome: 'upheld' | 'overturned', now: number): Application {
  const { objectUntil: _, ...settled } = file;
  if (outcome === 'upheld') return settled;
  const { decidedBy: __, ...reopened } = settled;
  return beginStep(withWords(reopened, { reasons: [] }), file.step, now);
}

function withPaper(papers: readonly PaperState[], paper: PaperState): PaperState[] {
  const known = papers.some(({ id }) => id === paper.id);
  return known ? papers.map((one) => (one.id === paper.id ? paper : one)) : [...papers, paper];
}

function said(
  file: Application,
  from: 'person' | 'staff',
  text: string | undefined,
  at: number,
): Application {
  if (text === undefined || text === '') return file;
  return withWords(file, { thread: [...(file.private?.thread ?? []), { from, text, at }].slice(-THREAD) });
}

function withWords(file: Application, words: Partial<ApplicationPrivate>): Application {
  const kept = file.private ?? { facts: {}, thread: [], reasons: [], findings: [] };
  return { ...file, private: { ...kept, ...words } };
}

function withoutReturn(file: Application): Application {
  if (!file.private) return file;
  const { returned: _, ...words } = file.private;
  return { ...file, private: words };
}

function withoutDue({ due: _, ...file }: Application): Application {
  return { ...file, late: false };
}

/** What members said from their own chats is theirs: it stays until they leave, so that each can be told, and go. */
function erased({ private: words, ...file }: Application): Application {
  const members = (words?.members ?? []).filter(({ chat }) => chat !== undefined && chat !== file.chat);
  const theirs = members.map(({ id, chat }) => ({ id, ...(chat && { chat }) }));
  const kept = theirs.length > 0 && { facts: {}, thread: [], reasons: [], findings: [], members: theirs };
  return {
    ...withoutDue(file),
    ...(kept && { private: kept }),
    chat: NOBODY,
    papers: file.papers.map(({ id, state }) => ({ id, state })),
  };
}
