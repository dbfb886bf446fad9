import type { ApplicationId } from '#core/shared/ids.ts';
import type { Session } from '#core/talk/session.ts';
import type { House } from './context.ts';
import { render } from './render.ts';
import { button, call, inline, part } from './reply.ts';

/** What a conversation waits for when it has asked for identity numbers. */
export const NUMBERS = 'numbers';

/**
 * Shows the numbers of a file to whoever opened them, once, after the opening is recorded. The message is owed to nobody
 * and lies in no conversation: one that is lost is opened again, which is recorded again.
 */
export async function revealNumbers(
  application: ApplicationId,
  { chat, language = 'id' }: Session,
  house: House,
): Promise<void> {
  const { nik, kk } = await house.vault.open(application);
  const digits = part('identity.digits', { ...(nik && { nik }), ...(kk && { kk }) });
  const reply = call([digits], inline([button(part('button.identity.wipe'), 'numbers:wipe')]));
  await house.channel.send(chat, await render(reply, language, house.practice));
}
