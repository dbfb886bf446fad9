import { type Refusal, refuse } from '../shared/refusals.ts';
import type { Application } from './application.ts';
import type { ApplicationAct } from './application-command.ts';

/** Whoever needs a number copies it once or twice; a file that is opened all day is being read by somebody else. */
const OPENED_AT_MOST = 5;
const HOUR = 3600 * 1000;

/** Does the act only look at what was sent? Looking changes nothing in the file. */
export const isLook = ({ kind }: ApplicationAct): boolean => kind === 'open-paper' || kind === 'want-files';

/**
 * Refuses with `not-found` where no such paper was sent or the request is a proposal or an objection (what its author sent
 * would show who she is), and with `identity.too-often` where numbers were opened five times within an hour.
 */
export function findOpeningRefusal(
  { reference, purpose, papers, private: words }: Application,
  command: ApplicationAct,
  now: number,
): Refusal | undefined {
  if (command.kind !== 'open-paper' && command.kind !== 'open-numbers') return undefined;
  if (purpose !== 'apply') return refuse('not-found');
  if (command.kind === 'open-paper') {
    const isSent = papers.some(({ id, file }) => id === command.paper && file !== undefined);
    return isSent ? undefined : refuse('not-found');
  }
  const lately = (words?.openings ?? []).filter(({ at }) => now - at < HOUR);
  return lately.length >= OPENED_AT_MOST ? refuse('identity.too-often', { reference }) : undefined;
}
