import type { FileGrievance, Grievance, GrievanceAct } from '#core/grievance/grievance.ts';
import type { Reference } from '#core/shared/ids.ts';
import type { Result } from '#core/shared/result.ts';
import type { Own, Session } from '#core/talk/session.ts';
import {
  type GrievanceSave,
  prepareGrievance,
  prepareGrievanceAct,
} from '#core/use-cases/handle-grievance.ts';
import type { Turn } from './context.ts';
import { withOwn } from './own.ts';

const RESIDENT = { kind: 'resident' } as const;

/** A grievance of this chat that is about to be saved, and the conversation that knows of it. */
export interface FiledGrievance {
  readonly save: GrievanceSave;
  readonly session: Session;
}

/** Opens a new grievance from this chat. Never refused. */
export function fileOwnGrievance(turn: Turn, command: FileGrievance): FiledGrievance {
  const save = prepareGrievance(command, turn.house.system);
  return { save, session: withGrievance(turn.session, save.state) };
}

/** An act of the person on her own. Refuses what `decideGrievance` refuses. */
export const actAsComplainant = (
  { house }: Turn,
  grievance: Grievance,
  command: GrievanceAct,
): Result<GrievanceSave> => prepareGrievanceAct(grievance, command, RESIDENT, house.system);

/** A grievance of this chat by its number; undefined when the chat never sent it: nothing of others is shown. */
export async function loadOwnGrievance(
  { house, incoming }: Turn,
  reference: Reference,
): Promise<Grievance | undefined> {
  const found = await house.aggregates.findByReference(reference);
  const grievance =
    found?.kind === 'grievance' ? await house.aggregates.load('grievance', found.id) : undefined;
  return grievance?.chat === incoming.chat ? grievance : undefined;
}

/** The newest of this chat that was answered and waits for its word. */
export async function newestAnswered({ house, incoming }: Turn): Promise<Grievance | undefined> {
  const listed = await house.grievances.ofChat(incoming.chat, 10);
  return listed.find(({ state }) => state === 'answered');
}

/** The conversation that knows of it; what is protected makes it discreet. */
export function withGrievance(session: Session, { id, reference, lane }: Grievance): Session {
  const own: Own = { reference, kind: 'grievance', id, lane };
  return {
    ...session,
    own: withOwn(session.own, own),
    ...(lane === 'protection' && { discreet: true }),
  };
}
