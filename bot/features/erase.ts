import type { Result } from '#core/shared/result.ts';
import { prepareApplicationAct } from '#core/use-cases/handle-application.ts';
import { prepareFollowUpAct } from '#core/use-cases/handle-follow-up.ts';
import { prepareGrievanceAct } from '#core/use-cases/handle-grievance.ts';
import { prepareReferralAct } from '#core/use-cases/handle-referral.ts';
import { prepareAct } from '#core/use-cases/handle-report.ts';
import type { Save } from '#core/use-cases/ports.ts';
import { EVERYTHING } from '#core/use-cases/ports-belongings.ts';
import type { Outcome, Turn } from '../context.ts';
import { call, part } from '../reply.ts';

const RESIDENT = { kind: 'resident' } as const;
/** A transaction holds a hundred items; a file is its state, its event, its number, and two numbers of papers that go with it. */
const AT_ONCE = 16;
/** Erasing asks no programme. */
const NO_RULES = { duties: [] } as const;

/** After a yes to /hapus: everything that is this chat's goes, and the conversation with it. */
export async function eraseEverything(turn: Turn): Promise<Outcome> {
  const saves = await eraseAll(turn);
  await eraseSurplusOrThrow(turn, saves.slice(AT_ONCE));
  const { chat, revision, seen, owed } = turn.session;
  return {
    session: { chat, revision, seen, owed, paused: [], own: [] },
    saves: saves.slice(0, AT_ONCE),
    household: 'forget',
    reply: call([part('erase.done')]),
  };
}

/** Everything that is this chat's, erased, also what no list shows yet and the conversation remembers; groups of others are left. */
async function eraseAll(turn: Turn): Promise<readonly Save[]> {
  const { house, incoming, session } = turn;
  const passedOn = (session.passedOn ?? []).map((id) => ({ kind: 'referral', id }));
  // With the words: a line does not say who is in a group, and what its members said stays theirs.
  const { reports, applications, followUps, grievances, memberships, referrals } =
    await house.belongings.ofChat(incoming.chat, {
      most: EVERYTHING,
      remembered: [...session.own, ...passedOn],
      words: true,
    });
  const erased: readonly Result<Save>[] = [
    ...reports.map((one) => prepareAct(one, { kind: 'erase' }, RESIDENT, house.system)),
    ...applications.map((one) => prepareApplicationAct(one, { kind: 'erase' }, RESIDENT, house.system)),
    ...followUps.map((one) => prepareFollowUpAct(one, { kind: 'erase' }, NO_RULES, RESIDENT, house.system)),
    ...grievances.map((one) => prepareGrievanceAct(one, { kind: 'erase' }, RESIDENT, house.system)),
    ...referrals.map((one) => prepareReferralAct(one, { kind: 'erase' }, RESIDENT, house.system)),
  ];
  const saves = erased.flatMap((one) => (one.ok ? [one.value] : []));
  const left = memberships.length > 0 && (await import('./group-lines.ts')).leaveGroups(turn, memberships);
  return left ? [...saves, ...left] : saves;
}

/**
 * What one transaction does not hold goes before it. Erasing twice does no harm, so that an interruption only means that it
 * is done again. Throws when somebody was faster: Telegram delivers again.
 */
async function eraseSurplusOrThrow({ house }: Turn, saves: readonly Save[]): Promise<void> {
  for (let from = 0; from < saves.length; from += AT_ONCE) {
    const outcome = await house.aggregates.save(saves.slice(from, from + AT_ONCE));
    if (outcome !== 'done') throw new Error('Something of the chat moved while it was erased');
  }
}
