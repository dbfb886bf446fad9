/** Something the page or a waiting script wants to hear of. */
export interface FeedEvent {
  kind: 'message' | 'deleted' | 'chat' | 'answer' | 'action' | 'updates';
  chatId: number;
  data?: unknown;
}

export type FeedListener = (event: FeedEvent) => void;

export interface Feed {
  publish(event: FeedEvent): void;
  /** Answers the function that ends the subscription. */
  subscribe(listener: FeedListener): () => void;
  /** Waits for an event that passes `test`; false after `milliseconds`, or when the server closes. */
  wait(test: (event: FeedEvent) => boolean, milliseconds: number): Promise<boolean>;
  close(): void;
}

/** What happens, told at once to everyone who listens. */
export function createFeed(): Feed {
  const listeners = new Set<FeedListener>();
  const waiters = new Set<(found: boolean) => void>();
  const subscribe = (listener: FeedListener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const wait = (test: (event: FeedEvent) => boolean, milliseconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      const finish = (found: boolean) => {
        clearTimeout(timer);
        unsubscribe();
        waiters.delete(finish);
        resolve(found);
      };
      const timer = setTimeout(finish, milliseconds, false);
      const unsubscribe = subscribe((event) => {
        if (test(event)) finish(true);
      });
      waiters.add(finish);
    });

  return {
    publish: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe,
    wait,
    close: () => {
      for (const finish of [...waiters]) finish(false);
      listeners.clear();
    },
  };
}
