import type { FollowUp } from '../programme/follow-up.ts';
import type { AreaCode } from '../shared/area.ts';
import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';

/** The lists of follow-ups: what goes on after a decision. Lines carry codes only, nothing that a family told. */
export interface FollowUpLists {
  /** What runs in one regency: what presses first, then what is due first. */
  inRegency(lane: 'relief' | 'protection', regency: AreaCode, limit: number): Promise<readonly FollowUp[]>;
  /** What this chat has opened, the newest first; an infinite limit means everything. */
  ofChat(chat: ChatId, limit: number): Promise<readonly FollowUp[]>;
  /** Open ones in which something is to be said since before a moment, the oldest first. */
  due(before: Instant, limit: number): Promise<readonly FollowUp[]>;
}
