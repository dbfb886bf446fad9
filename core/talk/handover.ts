import type { Session } from './session.ts';

/** Who speaks with the person now, about which report. */
export type Human = NonNullable<Session['human']>;

/** Has a human taken this chat over? Then the house carries messages and says nothing itself; only danger is still answered. */
export const isSilent = (session: Session): boolean => session.human !== undefined;

/**
 * Gives the chat to a human. A form in progress stays where it is and goes on afterwards. Whoever holds the chat
 * already keeps it: one holder at a time.
 */
export const handOver = (session: Session, human: Human): Session =>
  isSilent(session) ? session : { ...session, human };

/** Gives the chat back to the house: by the one who holds it, or by anyone when no name is given. */
export function handBack(session: Session, staff?: Human['staff']): Session {
  const { human, ...rest } = session;
  return human === undefined || (staff !== undefined && human.staff !== staff) ? session : rest;
}
