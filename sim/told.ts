import type { ChatId } from '#core/shared/ids.ts';
import type { Process } from './engine.ts';

/** What became of a message that was given to the channel. */
export interface Said {
  readonly at: number;
  readonly outcome: string;
  readonly text: string;
  readonly process: Process;
}

/** One update as the simulator knows it: what somebody did, and everything that came of it. */
export interface Told {
  readonly update: number;
  readonly chat: ChatId;
  readonly body: Record<string, unknown>;
  readonly text: string | undefined;
  readonly mark: string | undefined;
  readonly danger: boolean;
  readonly protection: boolean;
  readonly poison: boolean;
  readonly staff: boolean;
  /** The order in which people acted. */
  readonly order: number;
  deliveries: number;
  acknowledged: boolean;
  /** How often a conversation took this update in. */
  writes: number;
  writtenAt: number;
  /** When the run began that wrote it there: it may have seen lists as they were some seconds before. */
  begunAt: number;
  /** References of reports that this update opened. */
  opened: string[];
  /** References of requests that this update opened. */
  files: string[];
  said: Said[];
  /** Messages that travelled in the webhook's own answer and arrived. */
  answered: number;
  /** The conversation was wiped by this update. */
  erased: boolean;
}
