import type { Application } from '#core/programme/application.ts';
import type { ApplicationAct, Submit } from '#core/programme/application-command.ts';
import type { Reference } from '#core/shared/ids.ts';
import type { Own, Session } from '#core/talk/session.ts';
import {
  type ApplicationSave,
  prepareApplication,
  prepareApplicationAct,
} from '#core/use-cases/handle-application.ts';
import type { Turn } from './context.ts';
import { withOwn } from './own.ts';

/** A file of this chat that is about to be saved, and the conversation that knows of it. */
export interface FiledApplication {
  readonly save: ApplicationSave;
  readonly session: Session;
}

/** Opens a new file from this chat. Never refused. */
export function fileApplication(turn: Turn, command: Submit): FiledApplication {
  const save = prepareApplication(command, { kind: 'resident' }, turn.house.system);
  return { save, session: withApplication(turn.session, save.state) };
}

/** An act of its owner on a file of this chat; undefined when its life does not allow it any more. */
export function actAsOwner(
  turn: Turn,
  application: Application,
  command: ApplicationAct,
): FiledApplication | undefined {
  const prepared = prepareApplicationAct(application, command, { kind: 'resident' }, turn.house.system);
  if (!prepared.ok) return undefined;
  return { save: prepared.value, session: withApplication(turn.session, prepared.value.state) };
}

/** A file of this chat by its number; undefined when the chat never asked for it: nothing of others is shown. */
export async function loadOwnApplication(turn: Turn, reference: Reference): Promise<Application | undefined> {
  const found = await turn.house.aggregates.findByReference(reference);
  const application =
    found?.kind === 'application' ? await turn.house.aggregates.load('application', found.id) : undefined;
  return application?.chat === turn.incoming.chat ? application : undefined;
}

function withApplication(session: Session, { id, reference, lane }: Application): Session {
  const own: Own = { reference, kind: 'application', id, lane };
  return { ...session, own: withOwn(session.own, own) };
}
