import type { UpdateRecord } from '../records/updates.ts';

/** How updates reach the bot: pushed to its webhook, or kept until it asks. */
export interface Delivery {
  /** Takes an update that is on disk already. */
  offer(record: UpdateRecord): void;
  /** The webhook was set, changed or taken away. */
  webhookChanged(): void;
  /** Starts a long poll and ends the one before; answers whether it is still the newest. */
  beginPoll(): () => boolean;
  close(): Promise<void>;
}
