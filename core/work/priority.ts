import type { Group } from '../disaster/need.ts';
import type { Report } from '../disaster/report.ts';

/** Why an item stands where it stands, the strongest first; each has a sentence in content/messages. */
export const QUEUE_REASONS = [
  'life-threat',
  'danger-unclear',
  'escalated',
  'vulnerable-people',
  'basic-need',
  'waiting',
] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];

const FIRST_GROUPS: readonly Group[] = [
  'infant',
  'child',
  'elderly',
  'pregnant',
  'disability',
  'sick',
  'injured',
  'woman_alone',
];
const BASIC_NEEDS = ['water', 'food', 'medical', 'medicine', 'infant', 'evacuation_rescue', 'shelter'];

type Ranked = Pick<Report, 'urgency' | 'groups' | 'needs' | 'escalation' | 'sentAt'>;

/** The reasons that hold for a report. `waiting` always holds: nothing is ordered by nothing. */
export function reasonsFor(report: Ranked): QueueReason[] {
  const reasons: QueueReason[] = [];
  if (report.urgency === 'danger') reasons.push('life-threat');
  if (report.urgency === 'unclear') reasons.push('danger-unclear');
  if (report.escalation > 0) reasons.push('escalated');
  if (report.groups.some((group) => FIRST_GROUPS.includes(group))) reasons.push('vulnerable-people');
  if (report.needs.some((need) => BASIC_NEEDS.includes(need.code))) reasons.push('basic-need');
  return [...reasons, 'waiting'];
}

/**
 * The written order of the queue: threat to life, then unclear danger, then untaken ones that have climbed,
 * then vulnerable people, then basic needs; within equals, whoever waits longest. Sorts as text.
 * Source: the order of relief (threat, people at risk, waiting time) that house.md and people.md set.
 */
export function rankOf(report: Ranked): string {
  const reasons = reasonsFor(report);
  const tier = QUEUE_REASONS.findIndex((reason) => reasons.includes(reason));
  const vulnerable = reasons.includes('vulnerable-people') ? 0 : 1;
  return `${tier}${vulnerable}#${String(report.sentAt).padStart(15, '0')}`;
}
