import type { Referral } from '../referral/referral.ts';
import type { ChatId } from '../shared/ids.ts';
import { PASSED_ON_KEPT, type Session } from '../talk/session.ts';
import type { Save } from './ports.ts';

/**
 * The referrals that begin with these saves. A store writes each only while the file that it comes from is still its person's,
 * and notes it in her conversation in the same transaction: whatever she erases at that moment either sees it or comes first.
 */
export const begunReferrals = (saves: readonly Save[]): readonly Referral[] =>
  saves.flatMap((save) => (save.kind === 'referral' && save.loaded === 0 ? [save.state] : []));

/** Is there a conversation in which it can be noted? What a console wrote down has none. */
export const isChat = (chat: ChatId): boolean => !/^(?:console|erased):/.test(chat);

/** The conversation with what begins in it noted, the newest last. */
export function withPassedOn(session: Session, begun: readonly Referral[]): Session {
  const own = begun.filter(({ chat }) => chat === session.chat).map(({ id }) => id);
  if (own.length === 0) return session;
  return { ...session, passedOn: [...(session.passedOn ?? []), ...own].slice(-PASSED_ON_KEPT) };
}
