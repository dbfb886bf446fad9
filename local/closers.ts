/** What has been opened and must be closed again, the last first; each once, whoever asks. */
export class Closers {
  readonly #all: (() => unknown)[] = [];

  /** Answers the closer itself, so that it may be called earlier or put on top once more. */
  add(close: () => unknown): () => Promise<void> {
    let closing: Promise<void> | undefined;
    const once = (): Promise<void> => {
      closing ??= (async () => {
        await close();
      })();
      return closing;
    };
    this.#all.push(once);
    return once;
  }

  /** Closes everything. Throws the first error, after trying all. */
  async closeAll(): Promise<void> {
    const failed: unknown[] = [];
    for (const close of this.#all.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }
}
