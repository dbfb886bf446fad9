import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const Kept = z.record(z.string(), z.string());

/** How far a reader has come in a stream, by shard; kept in a file of its own. */
export class Checkpoint {
  readonly #file: string;
  #passed: Readonly<Record<string, string>>;

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.#passed = readKept(file);
  }

  /** The last sequence number that was dealt with. */
  of(shard: string): string | undefined {
    return this.#passed[shard];
  }

  /** Written beside and moved into place: a reader that is killed finds the old number or the new one. */
  save(shard: string, sequence: string): void {
    this.#passed = { ...this.#passed, [shard]: sequence };
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.#passed));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

/** Without a readable file the stream is read from its beginning: everything may arrive twice. */
function readKept(file: string): Readonly<Record<string, string>> {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
