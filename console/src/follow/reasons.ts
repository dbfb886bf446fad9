import type { DutyLine, FollowUpLine } from '#core/api/follow-up.ts';
import { morningOf } from '#core/shared/day.ts';
import { dayOf } from '../time.ts';
import { t } from '../words.ts';

/** A calendar day as people write it: "30 Nov". */
export const printDay = (day: string): string => dayOf(morningOf(day), undefined);

/** Could something be lost, or is the family stuck? */
export const isPressing = ({ presses, step, state }: FollowUpLine): boolean =>
  state === 'open' && (presses !== undefined || step?.said === 'stuck');

/** Why it stands where it stands, the strongest first: "tercatat tidak sempat, hari terakhir 30 Nov". */
export function reasonsOf(line: FollowUpLine): readonly string[] {
  const { presses, due, step, counts, state } = line;
  if (state === 'closed') return [t('follow.closed')];
  const reasons = [
    ...(presses ? [pressWordsOf(presses)] : []),
    ...(presses?.reason ? [t('follow.waits')] : []),
    ...(step ? [stepWordsOf(step)] : []),
    ...(due === undefined ? [] : [t('follow.due-by', { day: printDay(due) })]),
    ...(counts.unrecorded > 0 ? [t('follow.unrecorded', { n: counts.unrecorded })] : []),
  ];
  return reasons.length > 0 ? reasons : [t('follow.nothing')];
}

const pressWordsOf = ({ standing, by }: NonNullable<FollowUpLine['presses']>): string =>
  t('follow.presses', { standing, ...(by === undefined ? {} : { day: printDay(by) }) });

const stepWordsOf = ({ said, ...step }: NonNullable<FollowUpLine['step']>): string =>
  said === 'stuck' ? t('follow.stuck', step) : t('follow.at-step', step);

/** Whose duty it is, a kind of person and an age: nobody is named. */
export const whoOf = ({ who, age, sure }: DutyLine): string =>
  t('follow.who', { who, sure, ...(age === undefined ? {} : { age }) });
