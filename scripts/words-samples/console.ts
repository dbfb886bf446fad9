import type { consoleWords as source } from '#content/messages/id/console.ts';
import { deskWords } from './desk.ts';
import { deskYesWords } from './desk-yes.ts';
import { fileWords } from './files.ts';
import { followPageWords } from './follow-page.ts';
import { grievancePageWords } from './grievance-page.ts';
import { referralPageWords } from './referral-page.ts';
import type { SamplesOf } from './samples-of.ts';

const reference = 'K7M2-9QXD';
const name = 'Petugas Melati (rekaan)';
const counts = [{ n: 1 }, { n: 3 }] as const;
const who = [{ who: name }] as const;
const done = [{ reference }] as const;
const about = [{ name, role: 'Relawan', area: 'Kampung Melayu' }] as const;
const time = [{ time: '3 jam 5 menit' }] as const;
const ago = [{ ago: '3 jam lalu' }] as const;
const named = [{ name }] as const;

/** Samples for the sentences of content/messages/id/console.ts. */
export const consoleWords: SamplesOf<typeof source> = {
  ...deskWords,
  ...deskYesWords,
  ...fileWords,
  ...followPageWords,
  ...grievancePageWords,
  ...referralPageWords,
  'time.seconds': counts,
  'time.minutes': counts,
  'time.hours': [
    { hours: 3, minutes: 0 },
    { hours: 3, minutes: 5 },
  ],
  'time.days': counts,
  'time.ago': time,
  'banner.offline': [{ age: '42 detik' }],
  'nav.urgent': counts,
  'nav.waiting': counts,
  'queue.fresh': counts,
  'queue.fresh-urgent': [{ n: 3, urgent: 1 }],
  'reason.there-are': [{ groups: 'bayi, lansia' }],
  'reason.untaken': time,
  'reason.held': [{ name, time: '42 menit' }],
  'report.needs': [{ needs: 'air 20 liter, makanan' }],
  'report.persons': counts,
  'report.depth': [{ cm: 120 }],
  'report.fulfilled': counts,
  'report.held-by': [{ name, ago: '3 jam lalu' }],
  'act.already-taken': [{ name, ago: '10 detik lalu' }],
  'act.done.take': done,
  'act.done.release': done,
  'act.done.hand-over': done,
  'act.done.ask': done,
  'act.done.solve': done,
  'act.done.correct': done,
  'act.done.mark-duplicate': done,
  'act.done.unmark-duplicate': done,
  'act.done.reopen': done,
  'dispute.other': [{ name, time: '19.40 WIB' }],
  'history.report.received': who,
  'history.report.detailed': who,
  'history.report.taken': who,
  'history.report.released': who,
  'history.report.handed-over': who,
  'history.report.asked': who,
  'history.report.answered': who,
  'history.report.solved': who,
  'history.report.reopened': who,
  'history.report.withdrawn': who,
  'history.report.marked-duplicate': who,
  'history.report.unmarked-duplicate': who,
  'history.report.escalated': who,
  'history.report.erased': who,
  'map.unplaced': counts,
  'map.reports': counts,
  'log.area-chosen': [{ area: 'Kampung Melayu, Jatinegara' }],
  'duty.until': time,
  'duty.now-on': [{ until: '19.40 WIB' }],
  'duty.hours-covered': counts,
  'duty.hours-nobody': counts,
  'duty.hours-unknown': counts,
  'people.sure.confirm': about,
  'people.sure.reject': about,
  'people.sure.cut-off': about,
  'people.done.confirm': named,
  'people.done.reject': named,
  'people.done.cut-off': named,
  'staff-state.waiting': ago,
  'staff-state.active': ago,
  'staff-state.cut-off': ago,
  'invitation.open': time,
  'invite.once': named,
  'invite.lasts': time,
  'parked.why': [{ code: 'TypeError' }],
  'parked.waiting': [{ name: 'send-notices', n: 2 }],
};
