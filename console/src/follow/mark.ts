import type { DutyLine, FollowUpDeskAct } from '#core/api/follow-up.ts';
import type { DutyReason } from '#core/programme/duty-record.ts';

/** What is chosen and typed about one duty before it is recorded; `days` where a share of days is asked for. */
export interface Draft {
  readonly how?: 'kept' | 'not-kept' | 'days';
  readonly present: string;
  readonly of: string;
  readonly reason?: DutyReason | undefined;
  readonly words: string;
}

export type MarkAct = Extract<FollowUpDeskAct, { kind: 'mark' }>;

/** The most days of one window. */
const MOST = 31;

/** What is sent of a draft; undefined while something is missing or the days do not fit each other. */
export function toMark({ entry, percent = 0 }: DutyLine, draft: Draft): MarkAct | undefined {
  const { how, reason } = draft;
  if (how === undefined) return undefined;
  const words = draft.words.trim();
  const remark = words ? { words } : {};
  if (how === 'kept') return { kind: 'mark', entry, said: 'kept', ...remark };
  const why = { ...(reason && { reason }), ...remark };
  if (how === 'not-kept') return { kind: 'mark', entry, said: 'not-kept', ...why };
  const counted = countedOf(draft);
  if (!counted) return undefined;
  const isEnough = counted.present * 100 >= percent * counted.of;
  return isEnough
    ? { kind: 'mark', entry, said: 'kept', counted, ...remark }
    : { kind: 'mark', entry, said: 'not-kept', counted, ...why };
}

function countedOf({ present, of }: Draft): NonNullable<MarkAct['counted']> | undefined {
  if (!/^\d{1,2}$/.test(present.trim()) || !/^\d{1,2}$/.test(of.trim())) return undefined;
  const counted = { present: Number(present), of: Number(of) };
  return counted.of > 0 && counted.of <= MOST && counted.present <= counted.of ? counted : undefined;
}
