import type { GrievanceLine } from '#core/api/grievance.ts';
import { dayOf, lasting } from '../time.ts';
import { t } from '../words.ts';

/** Why a grievance stands where it stands, the strongest first: "lewat 3 hari dari 12 Nov", "dibuka lagi oleh warga". */
export const reasonsOf = (line: GrievanceLine, now: number): readonly string[] => [
  dayWordsOf(line, now),
  ...(line.late ? [t('grievances.was-late')] : []),
  ...(line.reopened > 0 ? [t('grievances.reopened', { n: line.reopened })] : []),
  t('grievances.concerns', { concerns: line.concerns }),
];

function dayWordsOf({ due, state, area }: GrievanceLine, now: number): string {
  if (due === undefined) return t('grievances.no-day');
  const day = dayOf(due, area);
  if (due < now) return t('grievances.passed', { day, time: lasting(due, now) });
  if (state === 'answered') return t('grievances.silent-by', { day });
  return t(state === 'taken' ? 'grievances.answer-by' : 'grievances.open-by', { day });
}

/** Does it press: is it late, or was an answer not enough? */
export const isPressing = ({ late, reopened, state }: GrievanceLine): boolean =>
  (late || reopened > 0) && (state === 'received' || state === 'taken');
