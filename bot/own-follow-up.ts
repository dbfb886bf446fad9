import type { FollowUp, FollowUpAct, FollowUpRules } from '#core/programme/follow-up.ts';
import { readReference } from '#core/shared/ids.ts';
import type { Result } from '#core/shared/result.ts';
import { type FollowUpSave, prepareFollowUpAct } from '#core/use-cases/handle-follow-up.ts';
import type { Turn } from './context.ts';

/** A follow-up by the number it was given, whosever it is; undefined when there is none. */
export async function findFollowUp({ house }: Turn, typed: string): Promise<FollowUp | undefined> {
  const reference = readReference(typed);
  const found = reference ? await house.aggregates.findByReference(reference) : undefined;
  return found?.kind === 'follow-up' ? house.aggregates.load('follow-up', found.id) : undefined;
}

/** A follow-up of this chat; undefined when the chat never opened it: nothing of others is shown. */
export async function loadOwnFollowUp(turn: Turn, typed: string): Promise<FollowUp | undefined> {
  const file = await findFollowUp(turn, typed);
  return file?.chat === turn.incoming.chat ? file : undefined;
}

/** An act of the family on its own. Refuses what `decideFollowUp` refuses. */
export const actAsFamily = (
  { house }: Turn,
  file: FollowUp,
  command: FollowUpAct,
  rules: FollowUpRules,
): Result<FollowUpSave> => prepareFollowUpAct(file, command, rules, { kind: 'resident' }, house.system);

/** What runs in this chat of one kind, with what the family told, the newest first. */
export async function listOwnFollowUps(
  { house, incoming }: Turn,
  kind: FollowUp['kind'],
): Promise<readonly FollowUp[]> {
  const { followUps } = await house.belongings.ofChat(incoming.chat, {
    most: { 'follow-up': 20 },
    words: true,
  });
  return followUps.filter((file) => file.kind === kind && file.state === 'open').slice(0, 3);
}
