import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

/** The logs of one house: a file for each function, and one for what the house itself has to say. */
export class Logbook {
  readonly #folder: string;
  readonly #streams = new Map<string, WriteStream>();
  readonly #quiet: boolean;

  constructor(folder: string, quiet: boolean) {
    this.#folder = folder;
    this.#quiet = quiet;
    mkdirSync(folder, { recursive: true });
  }

  /** Where a function's output goes. */
  of(name: string): WriteStream {
    const open =
      this.#streams.get(name) ?? createWriteStream(join(this.#folder, `${name}.log`), { flags: 'a' });
    this.#streams.set(name, open);
    return open;
  }

  /** A line for the person at the terminal, kept in the file `house.log` too. */
  readonly say = (line: string): void => {
    this.of('house').write(`${new Date().toISOString()} ${line}\n`);
    if (!this.#quiet) console.error(line);
  };

  async close(): Promise<void> {
    const closing = [...this.#streams.values()].map(
      (stream) => new Promise<void>((done) => stream.end(done)),
    );
    await Promise.all(closing);
  }
}
