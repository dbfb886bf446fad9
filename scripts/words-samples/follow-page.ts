import type { followPageWords as source } from '#content/messages/id/follow-page.ts';
import { STANDINGS } from '#core/api/follow-up.ts';
import { REASONS } from '#core/programme/duty-record.ts';
import { FollowUpKind } from '#core/programme/follow-up.ts';
import { PathWord } from '#core/programme/path.ts';
import { Holder } from '#core/programme/step.ts';
import { each, type SamplesOf } from './samples-of.ts';

const who = [{ who: 'Petugas Melati (rekaan)' }] as const;
const done = [{ reference: 'K7M2-9QXD' }] as const;
const day = [{ day: '30 Nov' }] as const;
const counts = [{ n: 1 }, { n: 2 }] as const;
const duty = 'timbang di Posyandu';
const labels = [{ who: 'Anak usia dini, umur 3', duty }] as const;

/** Samples for the sentences of content/messages/id/follow-page.ts. */
export const followPageWords: SamplesOf<typeof source> = {
  'follow.kind': each(FollowUpKind.options, (kind) => ({ kind })),
  'follow.presses': each(STANDINGS, (standing) =>
    standing === 'missed' ? { standing } : { standing, day: '30 Nov' },
  ),
  'follow.stuck': [{ title: 'pertemuan pertama' }],
  'follow.at-step': [{ place: 1, of: 4, title: 'pertemuan pertama' }],
  'follow.due-by': day,
  'follow.unrecorded': counts,
  'follow.excused-by': [
    { name: 'pendamping PKH', sure: true },
    { name: 'pendamping PKH', sure: false },
  ],
  'follow.reasons': counts,
  'follow.who': [
    { who: 'anak usia dini', age: 3, sure: true },
    { who: 'ibu hamil', sure: false },
  ],
  'follow.standing': each(STANDINGS, (standing) => ({ standing })),
  'follow.duty': [
    { duty, times: 1 },
    { duty, times: 2 },
    { duty: 'masuk sekolah', times: 1, percent: 85 },
  ],
  'follow.window': [{ from: '1 Nov', to: '30 Nov' }],
  'follow.counted-so-far': [{ kept: 1, times: 2 }],
  'follow.warned-on': day,
  'follow.could-cost': day,
  'follow.mark-said': [
    { who: 'Warga', said: 'kept' },
    { who: 'Warga', said: 'not-kept' },
  ],
  'follow.days': [{ present: 18, of: 20 }],
  'follow.reason': each(REASONS, (reason) => ({ reason })),
  'follow.excused': who,
  'follow.act.mark-one': labels,
  'follow.act.excuse-one': labels,
  'follow.done.mark': done,
  'follow.done.excuse': done,
  'follow.step': [{ state: 'done' }, { state: 'now' }, { state: 'later' }],
  'follow.step-said': each(PathWord.options, (said) => ({ said })),
  'follow.ask-on': day,
  'follow.help': each(Holder.options, (holder) => ({ help: 'Bawa catatan usaha.', holder })),
  'follow.history.opened': who,
  'follow.history.marked': who,
  'follow.history.excused': who,
  'follow.history.told': who,
  'follow.history.answered': who,
  'follow.history.reminded': who,
  'follow.history.closed': who,
  'follow.history.erased': who,
};
