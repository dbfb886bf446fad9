import type { ShownGrievance } from '#content/messages/id/grievances.ts';
import type { Grievance } from '#core/grievance/grievance.ts';
import type { Part } from '#core/talk/session.ts';
import type { Outcome, Turn } from '../context.ts';
import { call, inline, part } from '../reply.ts';
import { show, showDate } from '../show.ts';
import { ownRows } from './grievance-file.ts';

/** A grievance in codes, for the sentences of content/messages. */
export function showGrievance(grievance: Grievance, holder?: string): ShownGrievance {
  const { reference, state, category, concerns, late, desk, due, area, about, private: words } = grievance;
  return {
    reference: show(reference),
    state,
    category,
    concerns,
    late,
    desk,
    named: words?.name !== undefined,
    ...(holder === undefined ? {} : { holder }),
    ...(due !== undefined && (state === 'received' || state === 'taken')
      ? { until: showDate(due, area) }
      : {}),
    ...(about && { about: show(about.reference) }),
  };
}

/** A grievance as the person sees it: where it stands, who has it, until when, what was asked and answered. */
export async function grievanceCard(
  turn: Turn,
  grievance: Grievance,
  before: readonly Part[],
): Promise<Outcome> {
  const { private: words, state, asked, lane } = grievance;
  const holder = grievance.holder && (await turn.house.staff.find(grievance.holder.id));
  const question = words?.thread.findLast(({ from }) => from === 'staff')?.text;
  const parts: Part[] = [
    ...before,
    part('grievance.card', { grievance: showGrievance(grievance, holder?.name) }),
    ...(asked && question !== undefined ? [part('grievance.question', { text: question })] : []),
    ...(words?.answer && (state === 'answered' || state === 'closed')
      ? [part('grievance.answer', words.answer)]
      : []),
  ];
  const rows = lane === 'protection' ? ownRows(grievance).slice(0, 1) : ownRows(grievance);
  return { session: turn.session, reply: call(parts, inline(...rows)) };
}
