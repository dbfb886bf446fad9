import type { ProposalStanding } from '#content/messages/id/proposals.ts';
import type { Application } from '#core/programme/application.ts';
import type { Part } from '#core/talk/session.ts';
import type { Outcome, Turn } from '../context.ts';
import { button, call, inline, part } from '../reply.ts';
import { show } from '../show.ts';
import { findProgramme, programmeName } from '../show-application.ts';

/** How far a proposal or an objection is, as its author may know it. */
export function standingOf({ state, household }: Pick<Application, 'state' | 'household'>): ProposalStanding {
  if (state === 'taken-up' || state === 'accepted' || state === 'received') return 'taken-up';
  if (state === 'refused' || state === 'objected') return 'not-pursued';
  if (state === 'withdrawn') return household ? 'not-pursued' : 'ended';
  return household?.said === 'yes' ? 'taken-up' : 'waiting';
}

/** What the author sees of it: whether it was taken up, and a question to answer; nothing of the household, no reasons. */
export async function proposalCard(turn: Turn, file: Application, before: readonly Part[]): Promise<Outcome> {
  const { reference, purpose, asked, state } = file;
  const question = file.private?.thread.filter(({ from }) => from === 'staff').at(-1)?.text;
  const programme = programmeName(await findProgramme(file.programme), file.programme, turn.language);
  const parts = [
    ...before,
    part('proposal.card', {
      reference: show(reference),
      programme,
      purpose: purpose === 'dispute' ? 'dispute' : 'propose',
      standing: standingOf(file),
    }),
    ...(asked && question ? [part('application.question', { text: question })] : []),
    part('proposal.hidden'),
  ];
  const does = (verb: string, label: Part) => button(label, `app:${verb}:${reference}`);
  const rows = [
    asked ? [does('answer', part('button.answer'))] : [],
    state === 'open' ? [does('drop', part('button.application.drop'))] : [],
  ];
  return { session: turn.session, reply: call(parts, inline(...rows)) };
}
