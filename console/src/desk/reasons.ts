import type { ApplicationLine } from '#core/api/desk.ts';
import { dayOf, lasting } from '../time.ts';
import { t } from '../words.ts';

/** Why a file stands where it stands, the strongest first: "lewat 3 hari dari 12 Nov". */
export const reasonsOf = (line: ApplicationLine, now: number): readonly string[] =>
  line.reasons.map((reason) => reasonOf(reason, line, now));

function reasonOf(reason: ApplicationLine['reasons'][number], line: ApplicationLine, now: number): string {
  if (reason === 'objection') return t('desk.reason.objection');
  if (reason === 'waiting' || !line.due) return t('desk.reason.waiting', { time: lasting(line.at, now) });
  const day = dayOf(line.due.at, line.area);
  if (reason === 'day-passed') return t('desk.reason.passed', { day, time: lasting(line.due.at, now) });
  return t(line.due.usual ? 'desk.reason.comes' : 'desk.reason.ask', { day });
}

/** Does it press: is its day past, or does an objection wait? */
export const isPressing = ({ reasons }: ApplicationLine): boolean =>
  reasons[0] === 'day-passed' || reasons[0] === 'objection';
