import type { Grievance } from '../grievance/grievance.ts';
import type { AreaCode } from '../shared/area.ts';
import type { Instant } from '../shared/decision.ts';
import type { ChatId } from '../shared/ids.ts';

/** The lists of grievances. Lines carry codes only, nothing that anybody wrote. */
export interface GrievanceLists {
  /** What waits or is held in one regency (or without a known place), the one due first first. */
  waiting(
    lane: Grievance['lane'],
    regency: AreaCode | undefined,
    limit: number,
  ): Promise<readonly Grievance[]>;
  /** What this chat has complained of, the newest first; an infinite limit means everything. */
  ofChat(chat: ChatId, limit: number): Promise<readonly Grievance[]>;
  /** Those in which something is due since before a moment, the oldest first. */
  due(before: Instant, limit: number): Promise<readonly Grievance[]>;
}
