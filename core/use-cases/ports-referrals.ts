import type { Office } from '../referral/office.ts';
import type { Referral } from '../referral/referral.ts';
import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';

/**
 * Of what an office has before it: `to` was sent there and is open, `from` comes from there and waits for a yes or was declined,
 * `sent` comes from there and is with another office.
 */
export type ReferralSide = 'to' | 'from' | 'sent';

/** The lists of referrals. Lines carry codes only, nothing that anybody wrote. */
export interface ReferralLists {
  /** What offices of one role and regency (or of one wider area) have before them, what is due first first. */
  atOffice(side: ReferralSide, office: Office, limit: number): Promise<readonly Referral[]>;
  /** Where the person of this chat was passed on to, the newest first; an infinite limit means everything. */
  ofChat(chat: ChatId, limit: number): Promise<readonly Referral[]>;
  /** Those in which the house has something to say since before a moment, the oldest first. */
  due(before: Instant, limit: number): Promise<readonly Referral[]>;
}
