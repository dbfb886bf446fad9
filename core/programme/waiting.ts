import { completeFacts } from '../people/facts.ts';
import type { Facts } from '../shared/condition.ts';
import { dayAt, NUDGE_EVERY } from '../shared/day.ts';
import type { Instant } from '../shared/decision.ts';
import { type Application, type PaperState, type StepState, stepOf } from './application.ts';
import { roleOf } from './application-steps.ts';
import { judge, type Verdict } from './eligibility.ts';
import type { FollowUp, FollowUpRules } from './follow-up.ts';
import { entriesOf } from './follow-up-entries.ts';
import type { ListedProgramme } from './programme.ts';

const DAY = 24 * 3600 * 1000;

/**
 * What a request waits for: `you` the person's own step, `returned` what she was asked to complete, `desk` an office in
 * Jaring, `elsewhere` an office of which we only hear, `payment` nothing but the money or the goods, `objection` the answer
 * to it. `refused`, `received` and `ended` wait for nothing.
 */
export type Block =
  | 'you'
  | 'returned'
  | 'desk'
  | 'elsewhere'
  | 'payment'
  | 'objection'
  | 'refused'
  | 'received'
  | 'ended';

/** How the duties of a programme are recorded; nothing recorded is unknown, never "not kept". */
export interface DutiesKept {
  readonly kept: number;
  readonly missed: number;
  readonly unknown: number;
}

/** Why nothing has come yet, as far as the file itself knows it. Each thing is told apart from the others. */
export interface Waiting {
  readonly block: Block;
  /** Place of the step, from 1, and how many there are. */
  readonly place: number;
  readonly of: number;
  readonly step: StepState | undefined;
  /** Since when it has stood there, and for how many whole days. */
  readonly since: Instant;
  readonly days: number;
  /** Until when: `usual` is the holder's own time as the programme states it, otherwise the day on which the house asks. */
  readonly due: { readonly at: Instant; readonly usual: boolean; readonly daysOver: number } | undefined;
  /** Papers that nobody has shown yet and that the programme needs. */
  readonly lacking: readonly PaperState[];
  /** `open`: the holder may be reminded now; `from`: not before then; absent where there is nobody in Jaring to remind. */
  readonly nudge: 'open' | { readonly from: Instant; readonly last: Instant } | undefined;
  /** What the rules say of what the person told: never more than "likely". */
  readonly eligible: Verdict;
  /** `none` where the programme asks nothing, `unrecorded` where nobody keeps a calendar here. */
  readonly duties: 'none' | 'unrecorded' | DutiesKept;
  /** Whether somebody has entered that it was approved. */
  readonly approved: 'yes' | 'no' | 'unknown';
  readonly received: boolean;
}

/** Explains what a file waits for at a moment. `followUp` is the calendar of the same programme, where there is one. */
export function explainWaiting(
  file: Application,
  programme: ListedProgramme | undefined,
  followed: { readonly followUp: FollowUp | undefined; readonly rules: FollowUpRules },
  now: Instant,
): Waiting {
  const block = blockOf(file);
  const step = stepOf(file);
  const since = sinceOf(file, block);
  return {
    block,
    place: file.step + 1,
    of: file.steps.length,
    step,
    since,
    days: wholeDays(now - since),
    due: file.due && { ...file.due, daysOver: Math.max(0, wholeDays(now - file.due.at)) },
    lacking: lackingOf(file, programme, block),
    nudge: nudgeOf(file, block, now),
    eligible: eligibleOf(file, programme, now),
    duties: dutiesOf(programme, followed, now),
    approved: approvedOf(block),
    received: block === 'received',
  };
}

const BLOCK_OF: Readonly<Record<Exclude<Application['state'], 'open'>, Block>> = {
  gathering: 'you',
  returned: 'returned',
  accepted: 'payment',
  received: 'received',
  refused: 'refused',
  objected: 'objection',
  withdrawn: 'ended',
  'taken-up': 'ended',
};

function blockOf(file: Application): Block {
  if (file.state !== 'open') return BLOCK_OF[file.state];
  const holder = stepOf(file)?.holder ?? 'person';
  if (holder === 'person') return 'you';
  return roleOf(holder) === undefined ? 'elsewhere' : 'desk';
}

/** While a step runs it counts from its beginning; afterwards from what was decided last. */
const sinceOf = (file: Application, block: Block): Instant =>
  block === 'you' || block === 'desk' || block === 'elsewhere'
    ? (stepOf(file)?.since ?? file.at)
    : file.changedAt;

const wholeDays = (milliseconds: number): number => Math.floor(Math.max(0, milliseconds) / DAY);

/** Lost or untold papers, while the file still goes on; optional ones stop nobody. */
function lackingOf(
  { papers }: Application,
  programme: ListedProgramme | undefined,
  block: Block,
): readonly PaperState[] {
  if (!['you', 'returned', 'desk', 'elsewhere'].includes(block)) return [];
  const optional = new Set(programme?.papers.flatMap((paper) => (paper.optional ? [paper.id] : [])));
  return papers.filter(({ id, state }) => (state === 'lost' || state === 'unknown') && !optional.has(id));
}

/** Only who is in Jaring can be reminded, only when the day has passed, and at most once in three days. */
function nudgeOf({ due, late, nudgedAt }: Application, block: Block, now: Instant): Waiting['nudge'] {
  const isOver = late || (due !== undefined && due.at < now);
  if (block !== 'desk' || !isOver) return undefined;
  if (nudgedAt === undefined || now - nudgedAt >= NUDGE_EVERY) return 'open';
  return { from: nudgedAt + NUDGE_EVERY, last: nudgedAt };
}

/** What a person told is kept as it was told; whatever a rule cannot read of it is unknown to the rule. */
function eligibleOf(file: Application, programme: ListedProgramme | undefined, now: Instant): Verdict {
  if (!programme || !file.private) return 'cannot-tell';
  // Facts come from the interview, which reads each by its own schema before it keeps it.
  return judge(programme, completeFacts(file.private.facts as Facts), dayAt(now)).verdict;
}

function dutiesOf(
  programme: ListedProgramme | undefined,
  { followUp, rules }: { readonly followUp: FollowUp | undefined; readonly rules: FollowUpRules },
  now: Instant,
): Waiting['duties'] {
  if ((programme?.duties.length ?? 0) === 0) return 'none';
  if (!followUp) return 'unrecorded';
  const standings = entriesOf(followUp, rules, dayAt(now))
    .map(({ standing }) => standing)
    .filter((standing) => standing !== 'ahead');
  const count = (...which: readonly string[]): number =>
    standings.filter((standing) => which.includes(standing)).length;
  return {
    kept: count('kept', 'excused'),
    missed: count('missed'),
    unknown: count('open', 'not-yet', 'unrecorded', 'differs'),
  };
}

function approvedOf(block: Block): Waiting['approved'] {
  if (block === 'payment' || block === 'received') return 'yes';
  return block === 'refused' ? 'no' : 'unknown';
}
